import { startExcel } from '../excel-host';
import type { ExcelHost, HostOptions } from '../excel-host';
import { fillBook } from '../model/fill-book';
import type { FunctionsFile } from './metadata';

type Runtime = {
  associate(id: string, run: (...args: never[]) => unknown): void;
  Error: new (code: string, message?: string) => Error;
};

const MATRIX = { dimensionality: 'matrix' };
const FILE: FunctionsFile = {
  allowErrorForDataTypeAny: true,
  functions: [
    { id: 'NHANDOI', parameters: [MATRIX] },
    { id: 'XEM', parameters: [MATRIX, MATRIX, MATRIX] },
    { id: 'LOI', parameters: [MATRIX] },
    { id: 'CHO', parameters: [{}] },
    { id: 'TRONG', parameters: [] },
  ],
};

let seen: unknown[];

function start(formula: string, options: HostOptions = {}): ExcelHost {
  const workbook = fillBook({
    'Tập thể': {
      rows: [
        ['Mã', 'Điểm'],
        ['TT1', 1],
        ['TT2', null],
        ['TT3', '#N/A'],
      ],
      tables: { TapThe: 'A1:B4' },
    },
    'Kết quả': {},
  });
  const host = startExcel({ workbook, functions: FILE, ...options });
  const runtime = (globalThis as unknown as { CustomFunctions: Runtime }).CustomFunctions;
  seen = [];
  runtime.associate('NHANDOI', (rows: number[][]) => rows.map((row) => row.map((one) => one * 2)));
  runtime.associate('XEM', (...args: unknown[]) => {
    seen = args.slice(0, 3);
    return 'xong';
  });
  runtime.associate('LOI', () => {
    throw new runtime.Error('#VALUE!', 'Dòng 3: thiếu điểm.');
  });
  runtime.associate('CHO', async (value: unknown) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    return value;
  });
  runtime.associate('TRONG', () => [
    ['a', null],
    ['', new runtime.Error('#N/A', 'không có')],
  ]);
  host.user.type('Kết quả', 'B2', formula);
  return host;
}

function read(host: ExcelHost, rows: number, columns: number): unknown[][] {
  const sheet = host.workbook.sheet('Kết quả');
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => sheet.cell(1 + row, 1 + column).value),
  );
}

// The runtime waits half a second before it forgets its last answer.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 600)));

describe('custom functions, called by the genuine runtime', () => {
  test('the result spills, and a changed argument calls again', async () => {
    const host = start("=TDKT.NHANDOI('Tập thể'!B2:B2)");
    expect(host.workbook.sheet('Kết quả').cell(1, 1).kind).toBe('pending');
    await host.settle();
    expect(read(host, 1, 1)).toEqual([[2]]);
    host.user.type('Tập thể', 'B2', 21);
    await host.settle();
    expect(read(host, 1, 1)).toEqual([[42]]);
    expect(host.traffic.batches).toBe(0);
    expect(host.traffic.functionAnswers).toBeGreaterThan(1);
  });

  test('tables, blanks, errors, constants and omitted arguments', async () => {
    const host = start('=TDKT.XEM(TapThe[#All], {1,"a";TRUE,-2})');
    await host.settle();
    expect(JSON.parse(JSON.stringify(seen))).toEqual([
      [
        ['Mã', 'Điểm'],
        ['TT1', 1],
        ['TT2', null],
        ['TT3', expect.objectContaining({ code: '#N/A' })],
      ],
      [
        [1, 'a'],
        [true, -2],
      ],
      null,
    ]);
  });

  test('older Excels hand blanks over as 0, unless the formula marks them', async () => {
    const old = start('=TDKT.XEM(TapThe[Điểm],IF(TapThe[Điểm]="","",TapThe[Điểm]))', {
      kind: 'excel2021',
    });
    await old.settle();
    expect([(seen[0] as unknown[][])[1], (seen[1] as unknown[][])[1]]).toEqual([[0], ['']]);
  });

  test('parts of tables', async () => {
    const host = start('=TDKT.XEM(TapThe[[#Headers],[Mã]:[Điểm]],TapThe[Mã],TapThe)');
    await host.settle();
    expect((seen as unknown[][][]).map((one) => one.length)).toEqual([1, 3, 3]);
    expect(seen[0]).toEqual([['Mã', 'Điểm']]);
  });

  test('an error in an argument is the result, where the function does not take errors', async () => {
    const host = start('=TDKT.XEM(TapThe)', {
      functions: { ...FILE, allowErrorForDataTypeAny: false },
    });
    await host.settle();
    expect(seen).toEqual([]);
    expect(read(host, 1, 1)).toEqual([['#N/A']]);
  });

  test('an error that is thrown shows its message', async () => {
    const host = start('=TDKT.LOI(1)');
    await host.settle();
    expect(host.workbook.sheet('Kết quả').cell(1, 1)).toMatchObject({
      kind: 'error',
      value: '#VALUE!',
      formula: '=TDKT.LOI(1)',
    });
    expect(host.messageAt('Kết quả', 1, 1)).toBe('Dòng 3: thiếu điểm.');
  });

  test('promises are waited for; null in a matrix shows 0, an error stays in its cell', async () => {
    const host = start('=TDKT.CHO("sau")');
    await host.settle();
    expect(read(host, 1, 1)).toEqual([['sau']]);
    const matrix = start('=TDKT.TRONG()');
    await matrix.settle();
    expect(read(matrix, 2, 2)).toEqual([
      ['a', 0],
      ['', '#N/A'],
    ]);
  });

  test('nothing spills over what stands there, and it spills once that is gone', async () => {
    const host = start('=1');
    host.user.type('Kết quả', 'C3', 'của người khác');
    host.user.type('Kết quả', 'B2', '=TDKT.TRONG()');
    await host.settle();
    expect(read(host, 2, 2)).toEqual([
      ['#SPILL!', null],
      [null, 'của người khác'],
    ]);
    host.user.clear('Kết quả', 'C3');
    await host.settle();
    expect(read(host, 2, 2)[0]).toEqual(['a', 0]);
    host.user.type('Kết quả', 'B2', 'thôi');
    expect(read(host, 2, 2)).toEqual([
      ['thôi', null],
      [null, null],
    ]);
  });

  test('a function that is not there is #NAME?, a range that is not there #REF!', async () => {
    const host = start('=TDKT.KHONGCO(1)');
    await host.settle();
    expect(read(host, 1, 1)).toEqual([['#NAME?']]);
    host.user.type('Kết quả', 'B2', '=TDKT.XEM(KhongCo[#All])');
    await host.settle();
    expect(read(host, 1, 1)).toEqual([['#REF!']]);
  });

  test('a formula written by the client is called too, and anything else is left uncalculated', async () => {
    const host = start('=SUM(A1:A2)');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Kết quả');
      sheet.getRange('D9').formulas = [["=TDKT.NHANDOI('Tập thể'!B2:B3)"]];
      await context.sync();
    });
    await host.settle();
    const sheet = host.workbook.sheet('Kết quả');
    expect(sheet.cell(8, 3).value).toBe(2);
    expect(sheet.cell(9, 3).spilledFrom).toEqual({ row: 8, column: 3 });
    expect(sheet.cell(1, 1).kind).toBe('uncalculated');
  });

  test('cells that were filled give values for formulas, and lead to the formula', async () => {
    const host = start('=TDKT.TRONG()');
    await host.settle();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Kết quả');
      const all = sheet.getRange('B2:D3');
      const partly = sheet.getRange('C2:D2');
      const [anchor, filled, beside] = ['B2', 'C3', 'D2'].map((one) => sheet.getRange(one));
      const ways = [anchor, filled, beside].flatMap((one) => [
        one?.getSpillParentOrNullObject(),
        one?.getSpillingToRangeOrNullObject(),
      ]);
      all.load('formulas');
      for (const one of [anchor, filled, beside, partly]) one?.load('hasSpill');
      for (const way of ways) way?.load('address');
      await context.sync();
      expect(all.formulas).toEqual([
        ['=TDKT.TRONG()', 0, ''],
        ['', '#N/A', ''],
      ]);
      expect([anchor, filled, beside, partly].map((one) => one?.hasSpill)).toEqual([
        true,
        true,
        false,
        null,
      ]);
      expect(ways.map((way) => (way?.isNullObject === true ? null : way?.address))).toEqual([
        "'Kết quả'!B2",
        "'Kết quả'!B2:C3",
        "'Kết quả'!B2",
        null,
        null,
        null,
      ]);
    });
  });

  test('a copy of the formula fills its own cells; without it, cells stay as values', async () => {
    const host = start('=TDKT.TRONG()');
    await host.settle();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Kết quả');
      sheet.getRange('E2:F3').copyFrom('B2:C3');
      sheet.getRange('H2:H3').copyFrom('C2:C3');
      sheet.getRange('J2:K3').copyFrom('B2:C3', 'Values');
      await context.sync();
    });
    await host.settle();
    const sheet = host.workbook.sheet('Kết quả');
    const expected: [number, unknown, unknown, string | null][] = [
      [4, 'a', '', '=TDKT.TRONG()'],
      [5, 0, '#N/A', null],
      [7, 0, '#N/A', null],
      [9, 'a', '', null],
      [10, 0, '#N/A', null],
    ];
    for (const [column, first, second, formula] of expected) {
      expect(sheet.cell(1, column)).toMatchObject({ value: first, formula });
      expect(sheet.cell(2, column).value).toBe(second);
    }
    expect(sheet.spills.map(({ column }) => column)).toEqual([1, 4]);
  });
});
