import { caught } from './caught';
import { startExcel } from './excel-host';
import { changeSheet } from './change-sheet';

describe('the printed page', () => {
  test('paper, margins, titles, breaks and headers', async () => {
    const host = startExcel();
    await changeSheet((sheet) => {
      const layout = sheet.pageLayout;
      layout.orientation = 'Landscape';
      layout.paperSize = 'A4';
      layout.leftMargin = 72;
      layout.setPrintMargins('Centimeters', { top: 2.54, bottom: 1.27 });
      layout.zoom = { horizontalFitToPages: 1 };
      layout.centerHorizontally = true;
      layout.setPrintArea('A1:H40');
      layout.setPrintTitleRows('$3:$4');
      layout.setPrintTitleColumns('$A:$B');
      layout.headersFooters.state = 'FirstAndDefault';
      layout.headersFooters.defaultForAllPages.centerHeader = '&P';
      sheet.horizontalPageBreaks.add('A20');
    });
    const { page } = host.workbook.sheet('Sheet1');
    expect(page).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
      printArea: { top: 0, left: 0, bottom: 39, right: 7 },
      titleRows: { top: 2, bottom: 3 },
      titleColumns: { left: 0, right: 1 },
      rowBreaks: [19],
      headerState: 'FirstAndDefault',
    });
    expect(page.margins).toMatchObject({ Left: 72, Top: 72, Bottom: 36 });
    expect(page.headers.DefaultForAllPages.CenterHeader).toBe('&P');
  });

  test('a scale and a number of pages exclude each other', async () => {
    startExcel();
    const both = changeSheet((sheet) => {
      sheet.pageLayout.zoom = { scale: 90, horizontalFitToPages: 1 };
    });
    expect((await caught(both)).code).toBe('InvalidArgument');
  });
});
