import type { CellStyle, PlannedRow, SheetPlan } from '../../src/workbook/sheet-plan';
import { makeRichBook, makeRow, makeSheet } from '../xlsx/make-plan';

const BORDERS = ['thin', 'hair', 'bottom', 'top'] as const;
const HORIZONTALS = ['left', 'center', 'right', 'justify'] as const;
const VERTICALS = ['top', 'center', 'bottom'] as const;
const FORMATS = ['General', '@', '0.00%', '#,##0.00', 'dd/mm/yyyy hh:mm', '0" điểm"'];

/** Plans that hold what the books of today do not, each with what is odd about it. */
export function listExtremePlans(): readonly (readonly [string, readonly SheetPlan[]])[] {
  return [
    ['everything that a plan can say', makeRichBook().sheets],
    ['nothing at all', [makeSheet()]],
    ['rows that hold nothing', [makeSheet({ rows: [EMPTY, EMPTY, { ...EMPTY, height: 40 }] })]],
    ['one cell far away', [makeSheet({ rows: [EMPTY, pushRight(makeRow(['x']), 60)] })]],
    ['every look beside every other', [planLooks()]],
    ['values that others take for something else', [planValues()]],
    ['names that need quotes', ["O'Brien", 'A1', 'Thôn 1!', 'R1C1', 'TRUE'].map(planNamed)],
    ['the longest text and name', [planNamed('ă'.repeat(31)), planLongest()]],
    ['merges of all sizes', [planMerges()]],
    ['the least and greatest sizes', [planSizes()]],
    ['every way to print', planPrints()],
  ];
}

const EMPTY: PlannedRow = { height: null, cells: [] };

function pushRight(row: PlannedRow, columns: number): PlannedRow {
  return { ...row, cells: [...Array.from({ length: columns }, () => null), ...row.cells] };
}

/** No two neighbours look alike, so that no area is larger than a cell. */
function planLooks(): SheetPlan {
  const styles = Array.from({ length: 144 }, (_, index): CellStyle => {
    const border = BORDERS[index % 5];
    const fill = index % 3 === 0 ? 'FFFBE6' : null;
    return {
      font: {
        size: 10 + (index % 7) / 2,
        bold: index % 2 === 0,
        italic: index % 3 === 0,
        underline: index % 5 === 0,
        color: index % 4 === 0 ? 'C00000' : '000000',
      },
      ...(fill === null ? {} : { fill }),
      ...(border === undefined ? {} : { border }),
      horizontal: HORIZONTALS[index % 4] ?? 'left',
      vertical: VERTICALS[index % 3] ?? 'top',
      wrap: index % 2 === 1,
      indent: index % 4 === 0 ? index % 15 : 0,
      numberFormat: FORMATS[index % FORMATS.length] ?? '@',
    };
  });
  const rows = Array.from({ length: 12 }, (_, row): PlannedRow => {
    const own = styles.slice(row * 12, row * 12 + 12);
    return { height: null, cells: own.map((style, index) => ({ value: index / 4, style })) };
  });
  return makeSheet({ rows });
}

function planValues(): SheetPlan {
  const texts = ['=1+1', '+84', '-2', '@a', "'nháy", "''", '#N/A', 'TRUE', '9,5', '9.5', '95%'];
  const more = ['2025-03-01', '3/1/2025', '08:30', '1e3', ' cách ', 'hai\ndòng', '', '0012', '\t'];
  const numbers = [0, -1, 0.1 + 0.2, 1 / 3, 1e-7, 1e21, 1.7e308, -2.2e-308, 123456789012345];
  const rows = FORMATS.flatMap((numberFormat) => {
    const style = { font: { size: 12 }, numberFormat };
    return [makeRow(texts, style), makeRow(more, style), makeRow(numbers, style)];
  });
  return makeSheet({ rows });
}

function planNamed(name: string, index = 0): SheetPlan {
  const area = { top: 0, left: 0, bottom: 1, right: 1 };
  const rows = [makeRow(['Mã', 'Tên']), makeRow(['TT1', 'Thôn 1'])];
  return makeSheet({
    name,
    rows,
    tables: [{ name: `Bang_${index}`, area }],
    names: [{ name: `Vung_${index}`, area }],
    print: { ...makeSheet().print, area, repeatRows: { from: 0, to: 0 } },
  });
}

function planLongest(): SheetPlan {
  return makeSheet({ name: 'Dài', rows: [makeRow(['ă'.repeat(32_767), 'b'])] });
}

function planMerges(): SheetPlan {
  const rows = Array.from({ length: 12 }, (_, row) =>
    makeRow(Array.from({ length: 8 }, (__, column) => (column % 8 === 0 ? `Dòng ${row}` : null))),
  );
  const merges = [
    { top: 0, left: 0, bottom: 0, right: 7 },
    { top: 2, left: 0, bottom: 5, right: 0 },
    { top: 6, left: 0, bottom: 9, right: 3 },
    { top: 10, left: 0, bottom: 11, right: 1 },
  ];
  return makeSheet({
    rows: rows.map(({ cells, height }, row) => ({
      height,
      // Behind a merged cell stands nothing.
      cells: cells.map((cell, column) =>
        cell !== null && merges.some((one) => isBehind(one, row, column))
          ? { ...cell, value: null }
          : cell,
      ),
    })),
    merges,
  });
}

function isBehind(
  area: { top: number; left: number; bottom: number; right: number },
  row: number,
  column: number,
): boolean {
  const isIn = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  return isIn && (row !== area.top || column !== area.left);
}

function planSizes(): SheetPlan {
  const heights = [0.75, 12, 15, 15.75, 409.5, null, null, 18, 18];
  return makeSheet({
    columnWidths: [0.5, 1, 8, 30.5, 120, 220],
    rows: heights.map((height) => ({ ...makeRow(['x', 1, 'y', 2, 'z', 3]), height })),
  });
}

function planPrints(): readonly SheetPlan[] {
  const { print } = makeSheet();
  const rows = Array.from({ length: 30 }, (_, row) => makeRow([row, 'Thôn 1', 'x']));
  return [
    { ...print, orientation: 'landscape', fitToWidth: 2, pageNumbers: 'top-from-second' } as const,
    { ...print, pageNumbers: 'bottom', namedPages: true, rowBreaks: [5, 12, 20] } as const,
    { ...print, namedPages: true, repeatColumns: { from: 0, to: 1 } } as const,
    { ...print, repeatRows: { from: 0, to: 2 }, repeatColumns: { from: 0, to: 0 } } as const,
    {
      ...print,
      margins: { top: 0, right: 0, bottom: 55.5, left: 12.7, header: 0, footer: 3.3 },
      area: { top: 0, left: 0, bottom: 0, right: 0 },
    },
  ].map((one, index) => makeSheet({ name: `In ${index + 1}`, rows, print: one }));
}
