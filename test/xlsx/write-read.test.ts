import fc from 'fast-check';
import { decimalOfNumber } from '../../src/domain/decimal';
import type { FoundCell, FoundWorkbook } from '../../src/workbook/found-workbook';
import type { CellStyle, CellValue, WorkbookPlan } from '../../src/workbook/sheet-plan';
import { STYLES, withNumberFormat } from '../../src/workbook/styles';
import { readXlsxWorkbook } from '../../src/xlsx/read/read-workbook';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { makeBook, makeRichBook, makeRow, makeSheet } from './make-plan';

const PERCENT = withNumberFormat(STYLES.cellNumber, '0.0%');
const LOOKS: readonly CellStyle[] = [STYLES.cell, STYLES.cellNumber, STYLES.heading, PERCENT];

async function readBack(plan: WorkbookPlan): Promise<FoundWorkbook> {
  const reading = await readXlsxWorkbook(await writeXlsxWorkbook(plan));
  if (!reading.ok) throw new Error(reading.reason);
  return reading.workbook;
}

function expectCell(value: CellValue, style: CellStyle): FoundCell {
  if (value === null || value === '') return { kind: 'blank' };
  if (typeof value === 'string') return { kind: 'text', value };
  return { kind: 'number', value: decimalOfNumber(value), percentFormat: style === PERCENT };
}

/** Blank cells at the end of a row are not there. */
function trimBlanks(cells: readonly FoundCell[]): FoundCell[] {
  const filled = cells.map(({ kind }) => kind !== 'blank');
  return cells.slice(0, filled.lastIndexOf(true) + 1);
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '=1+1',
    '+84',
    '-5',
    '@x',
    "'",
    '_x0041_',
    '_x005F_x0041_',
    '__x000D__',
    '#N/A',
    '#REF!',
    '#',
    '\u00a0',
    ' hai  cách ',
    'dòng\r\nmới\ttab\n',
    '🎖️',
    '\ud83c',
    '\ufffe',
    '\u0000',
    'TRUE',
    '1.000',
    '2025-03-01',
    ']]>',
    '<v>&amp;</v>',
    'Nguyễn Thị Hoà',
  ),
);
const number = fc.oneof(
  // Smaller than 1e-12 is what a difference of binary numbers leaves: read as 0.
  fc
    .double({ min: -1e308, max: 1e308, noNaN: true })
    .filter((value) => value === 0 || Math.abs(value) >= 1e-12),
  fc.integer(),
  fc.constantFrom(0, -0, 0.98, 0.1 + 0.2, 95.5),
);
const cell = fc.option(
  fc.record({
    value: fc.oneof(text, number, fc.constant(null)),
    style: fc.constantFrom(...LOOKS),
  }),
);

describe('what is written is read', () => {
  test('any texts and numbers, in any style', async () => {
    const row = fc.array(cell, { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 6 }), async (rows) => {
        const planned = rows.map((cells) => ({ height: null, cells }));
        const { sheets } = await readBack(makeBook(makeSheet({ rows: planned })));
        const expected = rows.map((cells) =>
          trimBlanks(cells.map((one) => expectCell(one?.value ?? null, one?.style ?? PERCENT))),
        );
        const found = sheets[0]?.rows ?? [];
        expected.forEach((cells, at) => expect(trimBlanks(found[at] ?? [])).toEqual(cells));
      }),
      { numRuns: 300 },
    );
  });

  test('sheets, tables and names', async () => {
    const { sheets, names } = await readBack(makeRichBook());
    const area = { top: 2, left: 0, bottom: 4, right: 3 };
    expect(sheets.map(({ name }) => name)).toEqual(['Cá nhân', "Danh sách 'A1"]);
    expect(sheets[0]?.tables).toEqual([{ name: 'CaNhan', area, hasTotalsRow: false }]);
    expect(names).toEqual([{ name: 'Vung_CaNhan', sheet: 'Cá nhân', area }]);
    expect(sheets[0]?.hiddenRows.size).toBe(0);
    expect(sheets[0]?.rows[5]).toEqual([{ kind: 'text', value: '\u0001 \ufdd0\ufffe \ud800 🎖️' }]);
  });

  test('a text as long as Excel takes', async () => {
    const value = 'ă'.repeat(32_767);
    const { sheets } = await readBack(makeBook(makeSheet({ rows: [makeRow([value])] })));
    expect(sheets[0]?.rows).toEqual([[{ kind: 'text', value }]]);
  });
});

test('what a difference of binary numbers leaves is 0, as Excel shows it', async () => {
  const style = STYLES.plain;
  const cells = [
    { value: 0.3 - 0.1 - 0.2, style },
    { value: 1e-11, style },
  ];
  const { sheets } = await readBack(makeBook(makeSheet({ rows: [{ height: null, cells }] })));
  expect(sheets[0]?.rows[0]).toMatchObject([
    { value: { units: 0 } },
    { value: { units: 1, scale: 11 } },
  ]);
});
