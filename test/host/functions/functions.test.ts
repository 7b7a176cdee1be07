import { FILE, readResults, seen, start } from './function-book';

describe('custom functions, called by the genuine runtime', () => {
  test('the result spills, and a changed argument calls again', async () => {
    const host = start("=TDKT.NHANDOI('Tập thể'!B2:B2)");
    expect(host.workbook.sheet('Kết quả').cell(1, 1).kind).toBe('pending');
    await host.settle();
    expect(readResults(host, 1, 1)).toEqual([[2]]);
    host.user.type('Tập thể', 'B2', 21);
    await host.settle();
    expect(readResults(host, 1, 1)).toEqual([[42]]);
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
    expect(readResults(host, 1, 1)).toEqual([['#N/A']]);
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
    expect(readResults(host, 1, 1)).toEqual([['sau']]);
    const matrix = start('=TDKT.TRONG()');
    await matrix.settle();
    expect(readResults(matrix, 2, 2)).toEqual([
      ['a', 0],
      ['', '#N/A'],
    ]);
  });

  test('a function that is not there is #NAME?, a range that is not there #REF!', async () => {
    const host = start('=TDKT.KHONGCO(1)');
    await host.settle();
    expect(readResults(host, 1, 1)).toEqual([['#NAME?']]);
    host.user.type('Kết quả', 'B2', '=TDKT.XEM(KhongCo[#All])');
    await host.settle();
    expect(readResults(host, 1, 1)).toEqual([['#REF!']]);
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
});
