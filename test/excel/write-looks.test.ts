import type { CellStyle } from '../../src/workbook/sheet-plan';
import { startExcel } from '../host/excel-host';
import type { ExcelHost } from '../host/excel-host';
import { makeRichBook, makeRow, makeSheet } from '../xlsx/make-plan';
import { add, KINDS } from './write-plans';

describe.each(KINDS)('looks of sheets that are added in %s', (kind) => {
  let host: ExcelHost;
  beforeEach(() => {
    host = startExcel({ kind });
  });
  afterEach(() => expect(host.lacking).toEqual([]));

  test('cells look as planned, and only those', async () => {
    const style: CellStyle = {
      font: { size: 13, bold: true, italic: true, underline: true, color: 'C00000' },
      fill: 'E2EFDA',
      border: 'hair',
      horizontal: 'justify',
      vertical: 'top',
      wrap: true,
      indent: 2,
      numberFormat: '0.0%',
    };
    const plain: CellStyle = { font: { size: 12 } };
    await add({
      name: 'Dạng',
      rows: [
        { height: null, cells: [null, { value: 1, style }] },
        {
          height: null,
          cells: [
            { value: 'x', style: plain },
            { value: null, style },
          ],
        },
      ],
    });
    const sheet = host.workbook.sheet('Dạng');
    const line = { style: 'Continuous', weight: 'Hairline' };
    for (const row of [0, 1]) {
      const { look } = sheet.cell(row, 1);
      expect(look).toMatchObject({
        font: {
          name: 'Times New Roman',
          size: 13,
          bold: true,
          italic: true,
          underline: 'Single',
          color: '#C00000',
        },
        fill: '#E2EFDA',
        borders: { top: line, right: line, bottom: line, left: line },
        horizontal: 'Justify',
        vertical: 'Top',
        wrap: true,
        indent: 2,
        numberFormat: '0.0%',
      });
    }
    const { look } = sheet.cell(1, 0);
    expect(look).toMatchObject({ font: { size: 12, bold: false }, fill: null, wrap: false });
    expect(sheet.cell(0, 0).look.font.name).not.toBe('Times New Roman');
  });

  test('where neighbours share an edge the heavier line is seen', async () => {
    const [hair, thin] = (['hair', 'thin'] as const).map((border): CellStyle => ({
      font: { size: 12 },
      border,
    }));
    await add({
      name: 'Viền',
      rows: [makeRow(['a'], thin), makeRow(['b'], hair), makeRow(['c'], thin)],
    });
    const sheet = host.workbook.sheet('Viền');
    const weights = [1, 2].map((row) => sheet.cell(row, 0).look.borders.top?.weight);
    expect(weights).toEqual(['Thin', 'Thin']);
  });

  test('a line on one side alone stands in each row', async () => {
    const [under, over] = (['bottom', 'top'] as const).map((border): CellStyle => ({
      font: { size: 12 },
      border,
    }));
    await add({
      name: 'Gạch',
      rows: [
        makeRow(['a', 'b'], under),
        makeRow(['c', 'd'], under),
        makeRow([]),
        makeRow(['e'], over),
      ],
    });
    const sheet = host.workbook.sheet('Gạch');
    const sides = (row: number, column: number): string[] =>
      Object.entries(sheet.cell(row, column).look.borders)
        .filter(([, line]) => line !== null)
        .map(([side]) => side);
    expect(sides(1, 1)).toContain('bottom');
    expect(sides(1, 1)).not.toContain('left');
    expect(sides(3, 0)).toEqual(['top']);
  });

  test('sizes, merges, table, names, rules, view and page are as planned', async () => {
    const [plan] = makeRichBook().sheets;
    await add({ ...plan, print: { ...plan!.print, rowBreaks: [3, 5] } });
    const sheet = host.workbook.sheet('Cá nhân');
    expect([0, 1, 2].map((column) => sheet.width(column))).toEqual([39.75, 186.75, 75.75]);
    expect([sheet.height(0), sheet.height(4)]).toEqual([24, 40.5]);
    expect([...sheet.fittedRows].sort()).toEqual([2, 3, 5]);
    expect(sheet.table('CaNhan')).toMatchObject({
      area: { top: 2, left: 0, bottom: 4, right: 3 },
      style: 'TableStyleLight1',
      showBandedRows: false,
      showFilterButton: true,
    });
    expect(host.workbook.findName('Vung_CaNhan')?.formula).toBe("='Cá nhân'!$A$3:$D$5");
    expect(sheet.validationAt(3, 1)).toMatchObject({
      rule: { list: { source: 'Có,Không,nói "thế"', inCellDropDown: true } },
      prompt: { title: 'Chọn' },
      errorAlert: { showAlert: true, style: 'Stop', title: 'Sai' },
    });
    expect(sheet.validationAt(3, 2)).toMatchObject({
      rule: { decimal: { formula1: 0, formula2: 1.5, operator: 'Between' } },
      errorAlert: { style: 'Warning' },
    });
    expect(sheet.validationAt(9, 0)?.rule).toEqual({
      wholeNumber: { formula1: 1, operator: 'GreaterThanOrEqualTo' },
    });
    expect(sheet.validationAt(9, 3)).toMatchObject({ rule: {}, prompt: { title: 'Ghi chú' } });
    expect(sheet.freeze).toEqual({ rows: 3, columns: 2 });
    expect([sheet.tabColor, sheet.showGridlines]).toEqual(['#BF8F00', false]);
    const { page } = sheet;
    expect(page).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      printArea: { top: 0, left: 0, bottom: 5, right: 3 },
      titleRows: { top: 2, bottom: 2 },
      titleColumns: { left: 0, right: 1 },
      rowBreaks: [3, 5],
      headerState: 'FirstAndDefault',
    });
    expect(page.margins.Top).toBeCloseTo((15 / 25.4) * 72);
    expect(page.headers.DefaultForAllPages.CenterHeader).toBe('&"Times New Roman,Regular"&13&P');
    expect(page.headers.FirstPage.CenterHeader).toBe('');
  });

  test('pages are named and numbered as in files', async () => {
    const { print } = makeSheet();
    await add({ name: 'In', print: { ...print, pageNumbers: 'bottom', namedPages: true } });
    const { page } = host.workbook.sheet('In');
    expect(page.headerState).toBe('Default');
    expect(page.zoom).toEqual({ scale: 100 });
    expect(page.headers.DefaultForAllPages).toMatchObject({
      LeftHeader: '&"Times New Roman,Bold"&13&A',
      CenterHeader: '',
      CenterFooter: '&"Times New Roman,Regular"&12&P/&N',
    });
  });
});
