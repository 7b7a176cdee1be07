import { caught } from './caught';
import { startExcel } from './excel-host';

async function change(act: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
}

describe('looks', () => {
  test('fonts, fills and alignment of an area', async () => {
    const host = startExcel();
    await change((sheet) => {
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

  test('edges and inner lines', async () => {
    const host = startExcel();
    await change((sheet) => {
      const { borders } = sheet.getRange('B2:C3').format;
      borders.getItem('EdgeTop').style = 'Continuous';
      borders.getItem('EdgeTop').weight = 'Medium';
      borders.getItem('InsideHorizontal').style = 'Continuous';
      borders.getItem('InsideHorizontal').weight = 'Hairline';
      borders.getItem('EdgeLeft').style = 'Double';
      borders.getItem('EdgeLeft').color = '#FF0000';
    });
    const sheet = host.workbook.sheet('Sheet1');
    const line = { style: 'Continuous', color: '#000000' };
    expect(sheet.cell(1, 1).look.borders).toEqual({
      top: { ...line, weight: 'Medium' },
      bottom: { ...line, weight: 'Hairline' },
      left: { style: 'Double', weight: 'Thick', color: '#FF0000' },
      right: null,
      diagonalDown: null,
      diagonalUp: null,
    });
    expect(sheet.cell(2, 2).look.borders).toMatchObject({
      top: { ...line, weight: 'Hairline' },
      bottom: null,
      left: null,
    });
  });

  test('styles and weights of lines that do not go together give way to the last', async () => {
    const host = startExcel();
    const lines: [string, Partial<Excel.RangeBorder>[]][] = [
      ['A2', [{ style: 'Dash' }, { weight: 'Medium' }]],
      ['C2', [{ style: 'Dash' }, { weight: 'Thick' }]],
      ['E2', [{ weight: 'Thick' }, { style: 'DashDot' }]],
      ['G2', [{ weight: 'Hairline' }, { style: 'SlantDashDot' }]],
    ];
    await change((sheet) => {
      for (const [address, steps] of lines) {
        const border = sheet.getRange(address).format.borders.getItem('EdgeTop');
        for (const step of steps) border.set(step);
      }
    });
    const sheet = host.workbook.sheet('Sheet1');
    expect([0, 2, 4, 6].map((column) => sheet.cell(1, column).look.borders.top)).toEqual([
      { style: 'Dash', weight: 'Medium', color: '#000000' },
      { style: 'Continuous', weight: 'Thick', color: '#000000' },
      { style: 'DashDot', weight: 'Thin', color: '#000000' },
      { style: 'SlantDashDot', weight: 'Medium', color: '#000000' },
    ]);
  });

  test.each([
    [true, ['Continuous', 'Continuous'], ['None', 'None']],
    [false, ['Continuous', 'None'], ['Continuous', 'None']],
  ])(
    'an edge between two cells is one line, or each has its own (%s)',
    async (sharedEdges, drawn, cleared) => {
      startExcel({ sharedEdges });
      const edge = (address: string, side: 'EdgeRight' | 'EdgeLeft'): Excel.RangeBorder =>
        sheet.getRange(address).format.borders.getItem(side);
      let sheet: Excel.Worksheet;
      await Excel.run(async (context) => {
        sheet = context.workbook.worksheets.getActiveWorksheet();
        const tell = async (): Promise<string[]> => {
          const sides = [edge('A1:A9', 'EdgeRight'), edge('B1:B9', 'EdgeLeft')];
          for (const side of sides) side.load('style');
          await context.sync();
          return sides.map(({ style }) => style);
        };
        edge('A1:A9', 'EdgeRight').style = 'Continuous';
        expect(await tell()).toEqual(drawn);
        edge('B1:B9', 'EdgeLeft').style = 'None';
        expect(await tell()).toEqual(cleared);
      });
    },
  );

  test.each([
    ['Medium', 'Hairline'],
    ['Hairline', 'Medium'],
  ])('of two lines on one edge both cells tell the heavier (%s, %s)', async (above, below) => {
    const host = startExcel({ sharedEdges: true });
    const { grid } = host.workbook.sheet('Sheet1');
    for (const [row, side, weight] of [
      [0, 'bottom', above],
      [1, 'top', below],
    ] as const) {
      const line = { style: 'Continuous', weight, color: '#000000' };
      const borders = { ...grid.normal.borders, [side]: line };
      const area = { top: row, bottom: row, left: 0, right: 1 };
      grid.changeLook(area, (look) => ({ ...look, borders }));
    }
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const sides = [
        sheet.getRange('A1:B1').format.borders.getItem('EdgeBottom'),
        sheet.getRange('A2:B2').format.borders.getItem('EdgeTop'),
        sheet.getRange('A1:B2').format.borders.getItem('InsideHorizontal'),
        sheet.getRange('2:2').format.borders.getItem('EdgeTop'),
      ];
      for (const side of sides) side.load('weight');
      const cells = sheet
        .getRange('A2')
        .getCellProperties({ format: { borders: { weight: true, style: true } } });
      await context.sync();
      // Of a whole row, cells differ.
      expect(sides.map(({ weight }) => weight)).toEqual(['Medium', 'Medium', 'Medium', null]);
      const { top, bottom } = cells.value[0]?.[0]?.format?.borders ?? {};
      expect([top, bottom]).toEqual([
        { weight: 'Medium', style: 'Continuous' },
        { weight: 'Thin', style: 'None' },
      ]);
    });
  });

  test('widths and heights in points, to whole pixels; fitting forgets them', async () => {
    const host = startExcel();
    const sheet = host.workbook.sheet('Sheet1');
    await change((one) => {
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
    await change((sheet) => {
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
    expect((await caught(change(act))).code).toBe('InvalidArgument');
  });
});

describe('the printed page', () => {
  test('paper, margins, titles, breaks and headers', async () => {
    const host = startExcel();
    await change((sheet) => {
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
    const both = change((sheet) => {
      sheet.pageLayout.zoom = { scale: 90, horizontalFitToPages: 1 };
    });
    expect((await caught(both)).code).toBe('InvalidArgument');
  });
});

describe('what cells take', () => {
  test('rules, prompts and alerts of an area; later ones stand above', async () => {
    const host = startExcel();
    await change((sheet) => {
      const { dataValidation } = sheet.getRange('B2:B9');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'Đạt,Không đạt' } };
      dataValidation.prompt = { showPrompt: true, title: 'Kết quả', message: 'Chọn một.' };
      dataValidation.errorAlert = {
        showAlert: true,
        style: 'Warning',
        title: 'Kết quả',
        message: 'Không có trong danh sách.',
      };
      sheet.getRange('B5').dataValidation.rule = {
        decimal: { formula1: 0, formula2: 10, operator: 'Between' },
      };
    });
    const sheet = host.workbook.sheet('Sheet1');
    expect(sheet.validationAt(1, 1)).toMatchObject({
      rule: { list: { source: 'Đạt,Không đạt' } },
      prompt: { message: 'Chọn một.' },
      errorAlert: { style: 'Warning' },
    });
    expect(sheet.validationAt(4, 1)?.rule).toEqual({
      decimal: { formula1: 0, formula2: 10, operator: 'Between' },
    });
    expect(sheet.validationAt(9, 1)).toBeNull();
    await Excel.run(async (context) => {
      const one = context.workbook.worksheets.getActiveWorksheet();
      const whole = one.getRange('B2:B9').dataValidation;
      const first = one.getRange('B2').dataValidation;
      whole.load('type');
      first.load('type');
      await context.sync();
      expect([whole.type, first.type]).toEqual(['Inconsistent', 'List']);
    });
  });

  test.each<[string, Excel.DataValidationRule]>([
    ['a list that is too long', { list: { inCellDropDown: true, source: 'x'.repeat(256) } }],
    ['a bound that is missing', { decimal: { formula1: 0, operator: 'Between' } }],
  ])('%s is refused', async (_, rule) => {
    startExcel();
    const put = change((sheet) => {
      sheet.getRange('A1').dataValidation.rule = rule;
    });
    expect((await caught(put)).code).toBe('InvalidArgument');
  });

  test('conditional formats are seen and taken away', async () => {
    const host = startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A9').conditionalFormats.add('DataBar');
      const within = sheet.getRange('A3').conditionalFormats;
      const count = within.getCount();
      within.load('items/type');
      await context.sync();
      expect([count.value, within.items.map(({ type }) => type)]).toEqual([1, ['DataBar']]);
      within.clearAll();
      await context.sync();
    });
    expect(host.workbook.sheet('Sheet1').conditionalFormats).toEqual([]);
  });
});
