import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { digestContent, digestPlan } from '../../../src/workbook/content/digest-content';
import type { CellStyle, PrintSetup, SheetPlan } from '../../../src/workbook/sheet-plan';
import { STYLES } from '../../../src/workbook/styles';
import { applyWritePlan } from '../../../src/xlsx/splice/apply-write-plan';
import { CORPUS } from '../../corpus/corpus';
import { makeRow, makeSheet, makeWrite } from '../../xlsx/make-plan';
import { LETTER_SHEET, MARKED_SHEET } from './marked-sheet';
import { DIGEST, digestWritten, readContent } from './digest-written';

test('is sixteen digits in groups of four', () => {
  expect(DIGEST).toMatch(/^([0-9a-f]{4} ){3}[0-9a-f]{4}$/);
});

describe('stays the same', () => {
  const looks: readonly CellStyle[] = [
    ...Object.values(STYLES),
    { font: { size: 9, italic: true, underline: true, color: '000000' } },
    { font: { size: 10.5 }, border: 'hair', numberFormat: '#,##0.0' },
    { font: { size: 13 }, border: 'top', numberFormat: 'dd/mm/yyyy hh:mm' },
    { font: { size: 13, bold: true }, border: 'bottom' },
  ];
  const value = fc.oneof(
    fc.constant(null),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('_x0041_', 'a\r\nb', '\r', ' x ', '#REF!', '=1', '\ud800', '1', 'TRUE', '\t'),
    fc.double({ min: -1e308, max: 1e308, noNaN: true }),
    fc.integer(),
  );
  const cell = fc.option(fc.record({ value, style: fc.constantFrom(...looks) }), { freq: 8 });
  const sheet = fc
    .array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 8 })
    .chain((rows) =>
      fc.record({
        rows: fc.constant(rows.map((cells) => ({ height: null, cells }))),
        merges: fc.subarray([
          { top: 0, left: 0, bottom: 1, right: 2 },
          { top: 3, left: 1, bottom: 3, right: 5 },
        ]),
        print: fc.record({
          pageNumbers: fc.constantFrom<PrintSetup['pageNumbers'][]>(
            'top-from-second',
            'bottom',
            'none',
          ),
          namedPages: fc.boolean(),
        }),
      }),
    )
    .map(({ print, ...plan }) =>
      makeSheet({ ...plan, name: MARKED_SHEET.name, print: { ...makeSheet().print, ...print } }),
    );

  test('for any planned sheet, once it is written', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, async (plan) => {
        expect(await digestWritten(plan)).toBe(digestPlan(plan));
      }),
      { numRuns: 150 },
    );
  });

  test.each(CORPUS.map(({ name, load }) => [name, load] as const))(
    'put into somebody’s workbook: %s',
    async (_, load) => {
      const plan = makeWrite({ add: [MARKED_SHEET, LETTER_SHEET] });
      const result = await applyWritePlan(await load(), plan);
      if (!result.ok) throw new Error(JSON.stringify(result.refusals));
      for (const sheet of [MARKED_SHEET, LETTER_SHEET]) {
        const content = await readContent(result.bytes, sheet.name);
        expect(digestContent(content)).toBe(digestPlan(sheet));
      }
    },
  );

  test.each(['libreoffice', 'openpyxl', 'exceljs'])('saved again by %s', async (program) => {
    const bytes = readFileSync(join(__dirname, 'resaved', `${program}.xlsx`));
    for (const sheet of [MARKED_SHEET, LETTER_SHEET]) {
      expect(digestContent(await readContent(bytes, sheet.name))).toBe(digestPlan(sheet));
    }
  });
});

describe('changes', () => {
  const [row, column] = [4, 1];
  const withCell = (change: Partial<{ value: string | number | null; style: CellStyle }>) => ({
    ...MARKED_SHEET,
    rows: MARKED_SHEET.rows.map((one, index) =>
      index !== row
        ? one
        : {
            ...one,
            cells: one.cells.map((cell, at) =>
              at === column && cell !== null ? { ...cell, ...change } : cell,
            ),
          },
    ),
  });
  const withPrint = (print: Partial<PrintSetup>): SheetPlan => ({
    ...MARKED_SHEET,
    print: { ...MARKED_SHEET.print, ...print },
  });
  const withFont = (font: Partial<CellStyle['font']>) =>
    withCell({ style: { ...STYLES.inputText, font: { size: 12, ...font } } });

  test.each<[string, SheetPlan]>([
    ['a text', withCell({ value: 'Thôn 2' })],
    ['a text to a number', withCell({ value: 2 })],
    ['a text to a blank', withCell({ value: null })],
    ['a text in another form of Unicode', withCell({ value: '  =Thôn 2  '.normalize('NFD') })],
    ['the fill', withCell({ style: { ...STYLES.inputText, fill: 'FFFF00' } })],
    ['the fill to none', withCell({ style: STYLES.cell })],
    ['bold', withFont({ bold: true })],
    ['italic', withFont({ italic: true })],
    ['underline', withFont({ underline: true })],
    ['the colour of letters', withFont({ color: 'FF0000' })],
    ['the size of letters', withFont({ size: 13 })],
    [
      'other borders',
      {
        ...MARKED_SHEET,
        rows: [
          ...MARKED_SHEET.rows.slice(0, -1),
          makeRow([1234.5, 1234.5, 1234.5, 1234.5, 1234.5], { font: { size: 13 }, border: 'thin' }),
        ],
      },
    ],
    [
      'borders of a blank cell',
      {
        ...MARKED_SHEET,
        rows: [
          ...MARKED_SHEET.rows,
          { height: null, cells: [{ value: null, style: STYLES.cell }] },
        ],
      },
    ],
    ['other page numbers', withPrint({ pageNumbers: 'top-from-second' })],
    ['no page numbers', withPrint({ pageNumbers: 'none' })],
    ['no name on pages', withPrint({ namedPages: false })],
    [
      'a merge more',
      {
        ...MARKED_SHEET,
        merges: [...MARKED_SHEET.merges, { top: 3, left: 0, bottom: 4, right: 0 }],
      },
    ],
    ['a merge less', { ...MARKED_SHEET, merges: MARKED_SHEET.merges.slice(1) }],
    [
      'a cell more',
      {
        ...MARKED_SHEET,
        rows: [...MARKED_SHEET.rows, { height: null, cells: [{ value: 'x', style: STYLES.cell }] }],
      },
    ],
    ['rows that changed places', { ...MARKED_SHEET, rows: [...MARKED_SHEET.rows].reverse() }],
  ])('with %s', async (_, plan) => {
    expect(digestPlan(plan)).not.toBe(DIGEST);
    expect(await digestWritten(plan)).toBe(digestPlan(plan));
  });

  test('but not with a lighter line beside a heavier one', async () => {
    const plan = withCell({ style: { ...STYLES.inputText, border: 'hair' } });
    expect(digestPlan(plan)).toBe(DIGEST);
    expect(await digestWritten(plan)).toBe(DIGEST);
  });

  test('but not with a number format where no number is', async () => {
    const plan = withCell({ style: { ...STYLES.inputText, numberFormat: '0.000' } });
    expect(digestPlan(plan)).toBe(DIGEST);
    expect(await digestWritten(plan)).toBe(DIGEST);
  });
});
