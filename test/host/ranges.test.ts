import { caught } from './caught';
import { startExcel } from './excel-host';
import { fillBook } from './model/fill-book';

/** The addresses that ways over ranges lead to; null for a null object. */
async function lead(
  find: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Excel.Range[],
): Promise<(string | null)[]> {
  return Excel.run(async (context) => {
    const ranges = find(context.workbook.worksheets.getItem('Thôn 1'), context);
    for (const range of ranges) range.load('address');
    await context.sync();
    return ranges.map((range) => (range.isNullObject ? null : range.address.replace(/^.*!/, '')));
  });
}

function start(): ReturnType<typeof startExcel> {
  return startExcel({
    workbook: fillBook({ 'Thôn 1': { rows: [[], [null, 'x', null, 'y'], [], [null, null, 'z']] } }),
  });
}

describe('ranges', () => {
  test('lead from one to another', async () => {
    start();
    const found = await lead((sheet) => {
      const range = sheet.getRange('B2:D4');
      return [
        sheet.getCell(0, 2),
        sheet.getRangeByIndexes(1, 1, 2, 3),
        sheet.getRange(),
        sheet.getRange('C:D'),
        sheet.getRange('2:3'),
        range.getCell(0, 0),
        range.getCell(5, 1),
        range.getRow(1),
        range.getColumn(2),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getLastCell(),
        range.getOffsetRange(1, -1),
        range.getResizedRange(-2, 1),
        range.getAbsoluteResizedRange(1, 2),
        range.getBoundingRect('F1'),
        range.getIntersection('A3:C9'),
        range.getIntersectionOrNullObject('H9'),
        range.getUsedRange(true),
      ];
    });
    expect(found).toEqual([
      'C1',
      'B2:D3',
      'A:XFD',
      'C:D',
      '2:3',
      'B2',
      'C7',
      'B3:D3',
      'D2:D4',
      '2:4',
      'B:D',
      'D4',
      'A3:C5',
      'B2:E2',
      'B2:C2',
      'B1:F4',
      'B3:C4',
      null,
      'B2:D4',
    ]);
  });

  test('off the sheet there is none', async () => {
    start();
    for (const find of [
      (sheet: Excel.Worksheet) => sheet.getRange('A1').getOffsetRange(-1, 0),
      (sheet: Excel.Worksheet) => sheet.getRangeByIndexes(1_048_575, 0, 2, 1),
      (sheet: Excel.Worksheet) => sheet.getRange('không phải'),
    ]) {
      const error = await caught(lead((sheet) => [find(sheet)]));
      expect(error.code).toBe('InvalidArgument');
    }
  });

  test('the used range counts looks, unless only values are asked for', async () => {
    start();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Thôn 1').getRange('F9').format.font.bold = true;
      await context.sync();
    });
    expect(await lead((sheet) => [sheet.getUsedRange(), sheet.getUsedRange(true)])).toEqual([
      'B2:F9',
      'B2:D4',
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Thôn 1');
      sheet.getRange('F9').clear('Formats');
      sheet.getRange('H9').format.font.bold = false;
      await context.sync();
    });
    expect(await lead((sheet) => [sheet.getUsedRange()])).toEqual(['B2:D4']);
  });

  test('an empty sheet has A1, or a null object', async () => {
    startExcel({ workbook: fillBook({ 'Thôn 1': {} }) });
    const found = await lead((sheet) => [
      sheet.getUsedRange(),
      sheet.getUsedRangeOrNullObject(),
      sheet.getRange('B2:C3').getUsedRangeOrNullObject(true),
    ]);
    expect(found).toEqual(['A1', null, null]);
  });

  test('rows put in move everything below, and ranges that are held go along', async () => {
    const host = startExcel({
      workbook: fillBook({
        'Thôn 1': { rows: [['Mã'], ['a'], [], ['đáy']], tables: { TapThe: 'A1:A2' } },
      }),
    });
    const address = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Thôn 1');
      const bottom = sheet.getRange('A4');
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      bottom.load('address');
      await context.sync();
      return bottom.address;
    });
    expect(address).toBe("'Thôn 1'!A6");
    const sheet = host.workbook.sheet('Thôn 1');
    expect(sheet.cell(5, 0).value).toBe('đáy');
    expect(sheet.table('TapThe')?.area).toEqual({ top: 2, left: 0, bottom: 3, right: 0 });
  });

  test('rows taken away close up, and a table is not torn', async () => {
    const host = startExcel({
      workbook: fillBook({
        'Thôn 1': { rows: [[1], [2], ['Mã'], ['a']], tables: { TapThe: 'A3:A4' } },
      }),
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Thôn 1').getRange('1:1').delete('Up');
      await context.sync();
    });
    const sheet = host.workbook.sheet('Thôn 1');
    expect([0, 1, 2].map((row) => sheet.cell(row, 0).value)).toEqual([2, 'Mã', 'a']);
    expect(sheet.table('TapThe')?.area).toMatchObject({ top: 1, bottom: 2 });
    const error = await caught(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Thôn 1').getRange('A1').insert('Right');
        context.workbook.worksheets.getItem('Thôn 1').getRange('A2:A2').insert('Right');
        await context.sync();
      }),
    );
    expect(error.code).toBe('InsertDeleteConflict');
  });

  test('merged cells keep the first value alone, and drop what is written behind it', async () => {
    const host = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Thôn 1');
      sheet.getRange('B2:D2').merge();
      sheet.getRange('C2').values = [['lạc']];
      sheet.getRange('F1:G2').merge(true);
      await context.sync();
    });
    const sheet = host.workbook.sheet('Thôn 1');
    expect([1, 2, 3].map((column) => sheet.cell(1, column).value)).toEqual(['x', null, null]);
    expect(sheet.merges).toHaveLength(3);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Thôn 1').getRange('A1:G1').unmerge();
      await context.sync();
    });
    expect(sheet.merges).toHaveLength(2);
  });

  test('hidden rows and columns, and what is to be seen between them', async () => {
    const host = start();
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Thôn 1');
      sheet.getRange('3:3').rowHidden = true;
      sheet.getRange('C:C').columnHidden = true;
      const range = sheet.getRange('B2:D4');
      const view = range.getVisibleView();
      range.load('rowHidden,columnHidden');
      view.load('values,cellAddresses');
      await context.sync();
      return { rowHidden: range.rowHidden, values: view.values as unknown[][] };
    });
    expect(seen).toEqual({
      rowHidden: null,
      values: [
        ['x', 'y'],
        ['', ''],
      ],
    });
    expect([...host.workbook.sheet('Thôn 1').hiddenColumns]).toEqual([2]);
  });

  test('selecting tells the workbook where one is', async () => {
    const host = start();
    const address = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Thôn 1').getRange('C3:D4').select();
      const selected = context.workbook.getSelectedRange();
      const cell = context.workbook.getActiveCell();
      selected.load('address');
      cell.load('address');
      await context.sync();
      return [selected.address, cell.address];
    });
    expect(address).toEqual(["'Thôn 1'!C3:D4", "'Thôn 1'!C3"]);
    expect(host.workbook.selection.area).toEqual({ top: 2, left: 2, bottom: 3, right: 3 });
  });

  test('copying values leaves formulas behind, and one cell can fill many', async () => {
    const host = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Thôn 1');
      sheet.getRange('B2').format.font.bold = true;
      sheet.getRange('F1:F3').copyFrom('B2');
      sheet.getRange('G1').copyFrom('B2', 'Values');
      sheet.getRange('C2').formulas = [['=A1']];
      sheet.getRange('C2').copyFrom(sheet.getRange('C2'), 'Values');
      await context.sync();
    });
    const sheet = host.workbook.sheet('Thôn 1');
    expect(sheet.cell(2, 5)).toMatchObject({ value: 'x', look: { font: { bold: true } } });
    expect(sheet.cell(0, 6)).toMatchObject({ value: 'x', look: { font: { bold: false } } });
    expect(sheet.cell(1, 2).formula).toBeNull();
  });

  test('clearing takes content, looks or both', async () => {
    const host = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Thôn 1');
      sheet.getRange('B2:D4').format.font.bold = true;
      sheet.getRange('B2').clear('Contents');
      sheet.getRange('D2').clear('Formats');
      sheet.getRange('C4').clear();
      await context.sync();
    });
    const sheet = host.workbook.sheet('Thôn 1');
    expect(sheet.cell(1, 1)).toMatchObject({ value: null, look: { font: { bold: true } } });
    expect(sheet.cell(1, 3)).toMatchObject({ value: 'y', look: { font: { bold: false } } });
    expect(sheet.cell(3, 2)).toMatchObject({ value: null, look: { font: { bold: false } } });
  });
});
