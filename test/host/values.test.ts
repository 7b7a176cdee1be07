import { caught } from './caught';
import { startExcel } from './excel-host';

type Seen = { kind: string; value: unknown; formula: string | null; format: string };

/** What a value written into one cell becomes. */
async function write(value: unknown, numberFormat?: string): Promise<Seen> {
  const host = startExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
    range.values = [[value]];
    await context.sync();
  });
  const { kind, value: found, formula, look } = host.workbook.sheet('Sheet1').cell(0, 0);
  return { kind, value: found, formula, format: look.numberFormat };
}

const GENERAL = 'General';

describe('values that are written', () => {
  // Each line is a belief about Excel; README.md lists them.
  test.each<[unknown, Partial<Seen>]>([
    [9.5, { kind: 'number', value: 9.5, format: GENERAL }],
    [true, { kind: 'boolean', value: true }],
    ['', { kind: 'blank' }],
    ['Nguyễn Văn A', { kind: 'text', value: 'Nguyễn Văn A' }],
    ['9.5', { kind: 'number', value: 9.5 }],
    ['1,234.5', { kind: 'number', value: 1234.5 }],
    ['9,5', { kind: 'text', value: '9,5' }],
    ['95%', { kind: 'number', value: 0.95, format: '0%' }],
    ['95.5%', { kind: 'number', value: 0.955, format: '0.00%' }],
    ['2025-03-01', { kind: 'number', value: 45717, format: 'yyyy-mm-dd' }],
    ['3/1/2025', { kind: 'number', value: 45717, format: 'm/d/yyyy' }],
    ['08:30', { kind: 'number', value: 8.5 / 24, format: 'h:mm' }],
    ['1e3', { kind: 'number', value: 1000, format: '0.00E+00' }],
    ['TRUE', { kind: 'boolean', value: true }],
    ['#N/A', { kind: 'error', value: '#N/A' }],
    ['-5', { kind: 'number', value: -5 }],
    ['-', { kind: 'text', value: '-' }],
    ['=1+1', { kind: 'uncalculated', formula: '=1+1' }],
    ['+84901', { kind: 'number', value: 84901 }],
    ['-abc', { kind: 'uncalculated', formula: '=-abc' }],
    ["'=1+1", { kind: 'text', value: '=1+1', formula: null }],
    ["'001", { kind: 'text', value: '001' }],
  ])('%j', async (value, expected) => {
    expect(await write(value)).toMatchObject(expected);
  });

  test.each([
    ['=1+1', '=1+1'],
    ['001', '001'],
    [5, '5'],
    ['@x', '@x'],
  ])('in a text cell %j is a text', async (value, expected) => {
    expect(await write(value, '@')).toMatchObject({ kind: 'text', value: expected, formula: null });
  });

  test('a format that a cell has already is kept', async () => {
    expect(await write('95%', '0.000')).toMatchObject({ value: 0.95, format: '0.000' });
  });

  test.each([['@x'], [{ a: 1 }], ['x'.repeat(32_768)]])('%j is refused', async (value) => {
    expect((await caught(write(value))).code).toBe('InvalidArgument');
  });

  test('a formula has a length that it may not pass', async () => {
    expect((await caught(write(`="${'x'.repeat(8200)}"`))).code).toBe('FormulaLengthExceedsLimit');
  });

  test('null leaves a cell as it is, and one value is for all', async () => {
    const host = startExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      (range as { values: unknown }).values = 7;
      range.values = [
        [null, 1],
        [2, null],
      ];
      range.formulas = [
        [null, '=A1'],
        [null, null],
      ];
      await context.sync();
    });
    const sheet = host.workbook.sheet('Sheet1');
    expect([sheet.cell(0, 0).value, sheet.cell(1, 0).value, sheet.cell(1, 1).value]).toEqual([
      7, 2, 7,
    ]);
    expect(sheet.cell(0, 1).formula).toBe('=A1');
  });
});

describe('values that are read', () => {
  test('with their types, formulas, formats and texts', async () => {
    startExcel();
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:F1');
      range.numberFormat = [['0.0%', '#,##0.00', 'dd/mm/yyyy', '@', GENERAL, GENERAL]];
      range.values = [[0.955, 1234.5, 45717, '001', '=X()', '']];
      range.load('values,valueTypes,formulas,numberFormat,text');
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({
      values: [[0.955, 1234.5, 45717, '001', '#CALC!', '']],
      valueTypes: [['Double', 'Double', 'Double', 'String', 'Error', 'Empty']],
      formulas: [[0.955, 1234.5, 45717, '001', '=X()', '']],
      numberFormat: [['0.0%', '#,##0.00', 'dd/mm/yyyy', '@', GENERAL, GENERAL]],
      text: [['95.5%', '1,234.50', '01/03/2025', '001', '#CALC!', '']],
    });
  });

  test('a text that the host cannot draw is not guessed', async () => {
    const host = startExcel();
    const error = await caught(
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
        range.numberFormat = [['[Red]0;-0']];
        range.values = [[1]];
        range.load('text');
        await context.sync();
      }),
    );
    expect(error.code).toBe('EmulatedExcelLacksThis');
    expect(host.lacking).toHaveLength(1);
  });

  test('of more than five million cells there are none', async () => {
    startExcel();
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A:Z');
      range.load('values');
      await context.sync();
      return range.values as unknown;
    });
    expect(values).toBeNull();
  });
});
