import { startExcel } from './excel-host';
import { changeSheet } from './change-sheet';

describe('borders', () => {
  test('edges and inner lines', async () => {
    const host = startExcel();
    await changeSheet((sheet) => {
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
    await changeSheet((sheet) => {
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
});
