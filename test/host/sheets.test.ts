import { caught } from './caught';
import { startExcel } from './excel-host';
import { fillBook } from './model/fill-book';

async function change(
  act: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => void,
): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook.worksheets, context);
    await context.sync();
  });
}

describe('sheets', () => {
  test('are added behind all others, renamed, moved, hidden and shown', async () => {
    const host = startExcel({ workbook: fillBook({ 'Thôn 1': {}, 'Thôn 2': {} }) });
    await change((sheets) => {
      const sheet = sheets.add('tạm');
      sheet.name = 'Danh sách';
      sheet.position = 0;
      sheet.tabColor = '#548235';
      sheet.showGridlines = false;
      sheet.activate();
      sheets.getItem('Thôn 1').visibility = 'Hidden';
    });
    const { workbook } = host;
    expect(workbook.sheetNames).toEqual(['Danh sách', 'Thôn 1', 'Thôn 2']);
    expect(workbook.activeSheet.name).toBe('Danh sách');
    expect(workbook.sheet('Danh sách')).toMatchObject({
      tabColor: '#548235',
      showGridlines: false,
    });
    expect(workbook.sheet('Thôn 1').visibility).toBe('Hidden');
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name,items/visibility,items/position');
      const count = sheets.getCount(true);
      await context.sync();
      expect(sheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.position])).toEqual([
        ['Danh sách', 'Visible', 0],
        ['Thôn 1', 'Hidden', 1],
        ['Thôn 2', 'Visible', 2],
      ]);
      expect(count.value).toBe(2);
    });
  });

  test.each([
    ['Thôn 1', 'ItemAlreadyExists'],
    ['THÔN 1', 'ItemAlreadyExists'],
    ['a/b', 'InvalidArgument'],
    ['x'.repeat(32), 'InvalidArgument'],
    ["'x", 'InvalidArgument'],
  ])('%s is no name for a new sheet', async (name, code) => {
    startExcel({ workbook: fillBook({ 'Thôn 1': {} }) });
    expect((await caught(change((sheets) => void sheets.add(name)))).code).toBe(code);
  });

  test('the last sheet to be seen stays', async () => {
    startExcel();
    const remove = change((sheets) => sheets.getItem('Sheet1').delete());
    expect((await caught(remove)).code).toBe('InvalidOperation');
    const hide = change((sheets) => {
      sheets.getItem('Sheet1').visibility = 'VeryHidden';
    });
    expect((await caught(hide)).code).toBe('InvalidOperation');
  });

  test('a sheet that is deleted takes its tables along and breaks names', async () => {
    const host = startExcel({
      workbook: fillBook({
        'Thôn 1': { rows: [['Mã'], ['a']], tables: { TapThe: 'A1:A2' } },
        'Thôn 2': {},
      }),
    });
    await change((sheets, context) => {
      context.workbook.names.add('Vung', sheets.getItem('Thôn 1').getRange('A1'));
      sheets.getItem('Thôn 1').delete();
    });
    expect(host.workbook.tables).toEqual([]);
    expect(host.workbook.findName('vung')?.formula).toBe('=#REF!');
    expect(host.workbook.activeSheet.name).toBe('Thôn 2');
  });

  test('names follow a sheet that is renamed', async () => {
    const host = startExcel();
    await change((sheets, context) => {
      const sheet = sheets.getItem('Sheet1');
      context.workbook.names.add('Vung', sheet.getRange('B2:C3'));
      sheet.name = 'Cá nhân';
    });
    expect(host.workbook.findName('Vung')?.formula).toBe("='Cá nhân'!$B$2:$C$3");
  });

  test('panes are frozen by rows, by columns and by a range', async () => {
    const host = startExcel();
    const sheet = host.workbook.sheet('Sheet1');
    await change((sheets) => sheets.getItem('Sheet1').freezePanes.freezeRows(2));
    expect(sheet.freeze).toEqual({ rows: 2, columns: 0 });
    await Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem('Sheet1');
      freezePanes.freezeAt(context.workbook.worksheets.getItem('Sheet1').getRange('A1:B3'));
      const location = freezePanes.getLocationOrNullObject();
      location.load('address');
      await context.sync();
      expect(location.address).toBe('Sheet1!A1:B3');
    });
    expect(sheet.freeze).toEqual({ rows: 3, columns: 2 });
    await change((sheets) => sheets.getItem('Sheet1').freezePanes.unfreeze());
    expect(sheet.freeze).toBeNull();
  });

  test('settings, properties and the mode of calculation belong to the workbook', async () => {
    const host = startExcel();
    await Excel.run(async (context) => {
      const { settings, properties, application } = context.workbook;
      settings.add('ngăn', { mở: true });
      properties.title = 'Bình xét';
      application.calculationMode = 'Manual';
      application.suspendApiCalculationUntilNextSync();
      const missing = settings.getItemOrNullObject('không có');
      const there = settings.getItem('ngăn');
      there.load('value');
      missing.load('key');
      await context.sync();
      expect(there.value).toEqual({ mở: true });
      expect(missing.isNullObject).toBe(true);
    });
    expect(host.workbook).toMatchObject({ calculationMode: 'Manual' });
    expect(host.workbook.properties.get('Title')).toBe('Bình xét');
    expect(host.workbook.settings.get('ngăn')).toEqual({ mở: true });
  });
});
