import type { Area } from '../../src/workbook/found-workbook';
import type {
  PlannedCell,
  PlannedRow,
  SheetPlan,
  WorkbookPlan,
} from '../../src/workbook/sheet-plan';
import { STYLES, withNumberFormat } from '../../src/workbook/styles';

/** What a person has made of a book before a program opens it. */
export type Mangling = (plan: WorkbookPlan) => WorkbookPlan;

export const MANGLINGS: readonly (readonly [string, Mangling])[] = [
  ['with its rows sorted otherwise', onEachSheet(reverseRows)],
  ['with its tables moved', onEachSheet((sheet) => moveSheet(sheet, 3, 2))],
  [
    'with its sheets renamed',
    onEachSheet((sheet) => ({ ...sheet, name: `O'Brien ${sheet.name}` })),
  ],
  ['with a column put into each table', onEachSheet(insertColumn)],
  ['with its sheets turned round', (plan) => ({ ...plan, sheets: [...plan.sheets].reverse() })],
  ['with odd values', onEachSheet(typeOddValues)],
];

function onEachSheet(change: (sheet: SheetPlan) => SheetPlan): Mangling {
  return (plan) => ({ ...plan, sheets: plan.sheets.map(change) });
}

function reverseRows(sheet: SheetPlan): SheetPlan {
  const rows = [...sheet.rows];
  for (const { area } of sheet.tables) {
    const body = rows.slice(area.top + 1, area.bottom + 1);
    rows.splice(area.top + 1, body.length, ...body.reverse());
  }
  return { ...sheet, rows };
}

function moveSheet(sheet: SheetPlan, down: number, right: number): SheetPlan {
  const blank = (): PlannedRow => ({ height: null, cells: [] });
  const pad = Array.from({ length: right }, () => null);
  return changeAreas(
    {
      ...sheet,
      rows: [
        ...Array.from({ length: down }, blank),
        ...sheet.rows.map((row) => ({ ...row, cells: [...pad, ...row.cells] })),
      ],
      columnWidths: [...pad.map(() => 4), ...sheet.columnWidths],
    },
    ({ top, left, bottom, right: end }) => ({
      top: top + down,
      left: left + right,
      bottom: bottom + down,
      right: end + right,
    }),
  );
}

/** Behind the first column of the table: everything that lies there moves to the right. */
function insertColumn(sheet: SheetPlan): SheetPlan {
  const [table] = sheet.tables;
  if (table === undefined) return sheet;
  const at = table.area.left + 1;
  const rows = sheet.rows.map((row, index): PlannedRow => {
    const isHeading = index === table.area.top;
    const isBody = index > table.area.top && index <= table.area.bottom;
    const value = isHeading ? 'Ghi chú của thôn' : isBody ? `Đã xem ${index}` : null;
    const cell: PlannedCell | null = value === null ? null : { value, style: STYLES.inputText };
    return row.cells.length < at
      ? row
      : { ...row, cells: [...row.cells.slice(0, at), cell, ...row.cells.slice(at)] };
  });
  const widths = sheet.columnWidths;
  const shift = (column: number): number => (column >= at ? column + 1 : column);
  return changeAreas(
    { ...sheet, rows, columnWidths: [...widths.slice(0, at), 20, ...widths.slice(at)] },
    (area) => ({ ...area, left: shift(area.left), right: shift(area.right) }),
  );
}

function changeAreas(sheet: SheetPlan, change: (area: Area) => Area): SheetPlan {
  const changeEach = <Item extends { readonly area: Area }>(items: readonly Item[]): Item[] =>
    items.map((item) => ({ ...item, area: change(item.area) }));
  const { area, ...print } = sheet.print;
  return {
    ...sheet,
    merges: sheet.merges.map(change),
    tables: changeEach(sheet.tables),
    names: changeEach(sheet.names),
    validations: changeEach(sheet.validations),
    print: area === undefined ? print : { ...print, area: change(area) },
  };
}

const ODD_TEXTS = ['=1+1', '+84 901', '-2', '@SUM', "'nháy", '#N/A', '1e3', '9,5', 'TRUE'];
const ODD_NUMBERS = [0, -2.5, 0.1 + 0.2, 1e-7, 1e21, 123456789012345];

/** Below the last row, on cells of several formats; texts stay what they are. */
function typeOddValues(sheet: SheetPlan): SheetPlan {
  const texts = [...ODD_TEXTS, '2025-03-01', ' có dấu cách ', 'hai\ndòng'].map((value) => ({
    value,
    style: STYLES.cellCenter,
  }));
  const numbers = ['General', '0.00%', '#,##0.00', '@'].map((format) => ({
    height: null,
    cells: ODD_NUMBERS.map((value) => ({
      value,
      style: withNumberFormat(STYLES.cellNumber, format),
    })),
  }));
  const rows: readonly PlannedRow[] = [
    ...sheet.rows,
    { height: null, cells: [] },
    { height: null, cells: texts },
    ...numbers,
  ];
  return { ...sheet, rows };
}
