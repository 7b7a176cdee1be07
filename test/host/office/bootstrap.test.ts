/** @jest-environment jsdom */
import { fillBook } from '../model/fill-book';
import { bootOffice } from './bootstrap';

type Runtime = { associate(id: string, run: (rows: number[][]) => unknown): void };

// One page starts once, so one test looks at all that only a start shows.
test('the genuine office.js starts in Excel for Windows and works', async () => {
  const workbook = fillBook({ 'Thôn 1': { rows: [[20, 1]] } });
  const functions = {
    functions: [{ id: 'TONG', parameters: [{ dimensionality: 'matrix' }] }],
  };
  const { host, info } = await bootOffice({
    kind: 'excel2021',
    workbook,
    functions,
    sets: { SharedRuntime: '1.10' },
    theme: 'dark',
  });
  expect(info).toEqual({ host: 'Excel', platform: 'PC' });
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
  expect(Office.context.requirements.isSetSupported('SharedRuntime', '1.9')).toBe(true);
  expect(Office.context.officeTheme.bodyBackgroundColor).toBe('#262626');

  const told: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address }) => {
      told.push(address);
    });
    context.workbook.worksheets.getItem('Thôn 1').getRange('A2').values = [['x']];
    await context.sync();
  });
  expect(host.workbook.sheet('Thôn 1').cell(1, 0).value).toBe('x');

  const runtime = (globalThis as unknown as { CustomFunctions: Runtime }).CustomFunctions;
  runtime.associate('TONG', ([row = []]) => row.reduce((sum, one) => sum + one, 0));
  host.user.type('Thôn 1', 'C1', '=TDKT.TONG(A1:B1)');
  await host.settle();
  expect(host.workbook.sheet('Thôn 1').cell(0, 2).value).toBe(21);
  expect(told).toEqual(['A2', 'C1']);
});
