import { startExcel } from '../host/excel-host';
import type { ExcelHost } from '../host/excel-host';
import { makeRow, makeSheet } from '../xlsx/make-plan';
import { add, applyWrite, KINDS, planList, write } from './write-plans';

const TEXTS = [
  ...['=1+1', '=HYPERLINK("x")', '+84', '-1', '- Nguyễn Văn A', '@SUM(A1)', "'nháy", "''", "'"],
  ...['1/2', '3/1/2025', '2025-03-01', '08:30', '1e3', '95%', '1,234.5', '9,5', '0012', '#N/A'],
  ...['TRUE', 'false', '#REF!', ' cách ', 'hai\ndòng', '\tthụt', '=', '+', 'Nguyễn Văn Ạ'],
  ...['n'.repeat(40), `=${'1+'.repeat(5000)}1`, 'ă'.repeat(32_767)],
];
const FORMATS = ['General', '@', '0.00%', 'dd/mm/yyyy', '#,##0.00'];

describe.each(KINDS)('cells of sheets that are added in %s', (kind) => {
  let host: ExcelHost;
  beforeEach(() => {
    host = startExcel({ kind });
  });
  afterEach(() => expect(host.lacking).toEqual([]));

  test('text is text, whatever it looks like and in cells of whatever format', async () => {
    const rows = FORMATS.map((numberFormat) =>
      makeRow(TEXTS, { font: { size: 12 }, numberFormat }),
    );
    await add({ name: 'Chữ', rows });
    const sheet = host.workbook.sheet('Chữ');
    for (const [row, numberFormat] of FORMATS.entries()) {
      for (const [column, text] of TEXTS.entries()) {
        const { kind: found, value, formula, look } = sheet.cell(row, column);
        expect({ found, value, formula }).toEqual({ found: 'text', value: text, formula: null });
        expect(look.numberFormat).toBe(numberFormat);
      }
    }
  });

  test('numbers are numbers in cells of whatever format, and blanks blank', async () => {
    const values = [0, -1.5, 0.1 + 0.2, 1e21, 45_000.75, null, ''];
    const rows = FORMATS.map((numberFormat) =>
      makeRow(values, { font: { size: 12 }, numberFormat }),
    );
    await add({ name: 'Số', rows });
    const sheet = host.workbook.sheet('Số');
    for (const row of FORMATS.keys()) {
      for (const [column, value] of values.entries()) {
        const { kind: found, value: stands } = sheet.cell(row, column);
        const isBlank = value === null || value === '';
        expect([found, stands]).toEqual(isBlank ? ['blank', null] : ['number', value]);
      }
    }
  });

  test('a number that is none is a mistake of ours', async () => {
    await expect(
      applyWrite({ add: [makeSheet({ rows: [makeRow([Number.NaN])] })] }),
    ).rejects.toThrow('no cell can hold NaN');
  });

  test('a sheet of ordinary formulas is not drawn as if it held values', async () => {
    const row = {
      height: null,
      cells: [{ value: 2, style: { font: { size: 12 } }, formula: '1+1' }],
    };
    await expect(
      applyWrite({ add: [makeSheet({ name: 'Công thức', rows: [row] })] }),
    ).rejects.toThrow('ordinary formulas');
  });

  test('a formula stands in its first cell, and none of the values that it gives', async () => {
    const area = { top: 2, left: 0, bottom: 3, right: 1 };
    const formula = '=TDKT.XEPHANG(A1:A2)';
    const rows = [
      ['a', 1],
      ['b', 2],
    ];
    const plan = planList('Bảng', rows, { formulas: [{ area, formula }] });
    await write({ add: [plan] });
    const sheet = host.workbook.sheet('Bảng');
    expect(sheet.cell(2, 0).formula).toBe(formula);
    expect([sheet.cell(2, 1), sheet.cell(3, 0), sheet.cell(3, 1)].map((one) => one.kind)).toEqual([
      ...['blank', 'blank', 'blank'],
    ]);
    expect(sheet.cell(3, 1).look.borders.top).not.toBeNull();
  });
});
