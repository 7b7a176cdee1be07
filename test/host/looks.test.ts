import { caught } from './caught';
import { startExcel } from './excel-host';
import { changeSheet } from './change-sheet';

describe('looks', () => {
  test('fonts, fills and alignment of an area', async () => {
    const host = startExcel();
    await changeSheet((sheet) => {
      const { format } = sheet.getRange('B2:C3');
      format.font.name = 'Times New Roman';
      format.font.size = 12;
      format.font.bold = true;
      format.font.italic = true;
      format.font.underline = 'Single';
      format.font.color = '#c00000';
      format.fill.color = 'FFFBE6';
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Top';
      format.wrapText = true;
      format.indentLevel = 2;
    });
    const sheet = host.workbook.sheet('Sheet1');
    expect(sheet.cell(2, 2).look).toMatchObject({
      font: {
        name: 'Times New Roman',
        size: 12,
        bold: true,
        italic: true,
        underline: 'Single',
        color: '#C00000',
      },
      fill: '#FFFBE6',
      horizontal: 'Center',
      vertical: 'Top',
      wrap: true,
      indent: 2,
    });
    expect(sheet.cell(3, 3).look.font.bold).toBe(false);
    expect(sheet.cell(1, 1).look).toBe(sheet.cell(2, 2).look);
  });

  test('where cells differ, there is no answer', async () => {
    startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').format.columnWidth = 96;
      const range = sheet.getRange('A1:B1');
      range.load('format/font/bold,format/font/size,format/columnWidth,format/rowHeight');
      await context.sync();
      expect(range.format.toJSON()).toMatchObject({
        font: { bold: null, size: 11 },
        columnWidth: null,
        rowHeight: 15,
      });
    });
  });

  test('widths and heights in points, to whole pixels; fitting forgets them', async () => {
    const host = startExcel();
    const sheet = host.workbook.sheet('Sheet1');
    await changeSheet((one) => {
      one.getRange('B:C').format.columnWidth = 100.2;
      one.getRange('2:3').format.rowHeight = 30;
      one.getRange('C:C').format.autofitColumns();
      one.getRange('3:3').format.autofitRows();
      one.getRange('E:F').format.columnWidth = 90;
      one.getRange('F:F').format.useStandardWidth = true;
    });
    expect([0, 1, 2, 4, 5].map((column) => sheet.width(column))).toEqual([48, 100.5, 48, 90, 48]);
    expect([0, 1, 2].map((row) => sheet.height(row))).toEqual([15, 30, 15]);
    expect([...sheet.fittedColumns, ...sheet.fittedRows]).toEqual([2, 2]);
  });

  test('whole columns look alike, also where nothing stands yet', async () => {
    const host = startExcel();
    await changeSheet((sheet) => {
      sheet.getRange('B:B').numberFormat = '@' as unknown as string[][];
      sheet.getRange('B9').values = [['001']];
    });
    const sheet = host.workbook.sheet('Sheet1');
    expect(sheet.cell(8, 1)).toMatchObject({ kind: 'text', value: '001' });
    expect(sheet.cell(500_000, 1).look.numberFormat).toBe('@');
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['colour', (sheet) => (sheet.getRange('A1').format.font.color = 'đỏ')],
    [
      'alignment',
      (sheet) => (sheet.getRange('A1').format.horizontalAlignment = 'center' as 'Center'),
    ],
    ['height', (sheet) => (sheet.getRange('A1').format.rowHeight = 410)],
  ])('no %s that Excel does not know', async (_, act) => {
    startExcel();
    expect((await caught(changeSheet(act))).code).toBe('InvalidArgument');
  });
});
