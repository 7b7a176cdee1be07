import { readResults, start } from './function-book';

describe('the result of a function fills cells', () => {
  test('nothing spills over what stands there, and it spills once that is gone', async () => {
    const host = start('=1');
    host.user.type('Kết quả', 'C3', 'của người khác');
    host.user.type('Kết quả', 'B2', '=TDKT.TRONG()');
    await host.settle();
    expect(readResults(host, 2, 2)).toEqual([
      ['#SPILL!', null],
      [null, 'của người khác'],
    ]);
    host.user.clear('Kết quả', 'C3');
    await host.settle();
    expect(readResults(host, 2, 2)[0]).toEqual(['a', 0]);
    host.user.type('Kết quả', 'B2', 'thôi');
    expect(readResults(host, 2, 2)).toEqual([
      ['thôi', null],
      [null, null],
    ]);
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
