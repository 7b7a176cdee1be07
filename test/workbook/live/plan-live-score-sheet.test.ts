import type { CellValue, SheetPlan } from '../../../src/workbook/sheet-plan';
import { readWorkbook } from '../../../src/workbook/reading/read-workbook';
import { blankSheet, readAnswer, startWithFunctions } from '../../functions/genuine-runtime';
import type { ExcelHost, HostOptions } from '../../host/excel-host';
import { foundFromPlan } from '../../support/found-from-plan';
import { BOOK, FOUND, planLive } from './live-book';

const FORMULA =
  '=TDKT.BANGDIEM(IF(TieuChiTapThe[#All]="","",TieuChiTapThe[#All]),IF(TapThe[#All]="","",TapThe[#All]),' +
  'IF(CaiDat[#All]="","",CaiDat[#All]),IF(XepLoai[#All]="","",XepLoai[#All]),' +
  'IF(KhenThuong[#All]="","",KhenThuong[#All]),TRUE)';

function planSheet(order: 'rank' | 'input' = 'rank'): SheetPlan {
  const { sheets, notices } = planLive(FOUND, order);
  expect(notices).toEqual([]);
  return sheets[0]!;
}

const PLAN = planSheet();
const HEADING_ROW = 2;

/** The values of now in the area of the formula. */
function valuesOf({ rows, formulas = [] }: SheetPlan): readonly (readonly CellValue[])[] {
  const { top = 0, bottom = 0 } = formulas[0]?.area ?? {};
  return rows.slice(top, bottom + 1).map(({ cells }) => cells.map((cell) => cell?.value ?? ''));
}

async function startLive(plan: SheetPlan, options: HostOptions): Promise<ExcelHost> {
  const sheets = [...BOOK.sheets, blankSheet(plan.name)];
  const host = startWithFunctions({ ...BOOK, sheets }, options);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(plan.name);
    sheet.getRange('A3').formulas = [[plan.formulas?.[0]?.formula ?? '']];
    await context.sync();
  });
  await host.settle();
  return host;
}

test('one formula over the headings and the nominees, from the first column to the last', () => {
  const area = { top: 2, left: 0, bottom: 6, right: PLAN.columnWidths.length - 1 };
  expect(PLAN.formulas).toEqual([{ area, formula: FORMULA }]);
  expect(planSheet('input').formulas?.[0]?.formula).toBe(FORMULA.replace('TRUE)', 'FALSE)'));
});

test.each([
  ['rank', 'excel365'],
  ['input', 'excel365'],
  ['rank', 'excel2021'],
  ['rank', 'web'],
] as const)('by %s in %s the formula spills the values of now', async (order, kind) => {
  const plan = planSheet(order);
  const host = await startLive(plan, { kind });
  expect(readAnswer(host, plan.name, HEADING_ROW)).toEqual(valuesOf(plan));
  expect(host.lacking).toEqual([]);
});

test('what is typed changes points, ranks and proposals at once', async () => {
  const host = await startLive(PLAN, {});
  const [headings = []] = readAnswer(host, PLAN.name, HEADING_ROW);
  const show = (...names: string[]): unknown[][] =>
    readAnswer(host, PLAN.name, HEADING_ROW)
      .slice(1)
      .map((row) => names.map((name) => row[headings.indexOf(name)]));
  const standings = ['Mã', 'Tổng điểm', 'Xếp hạng', 'Xếp loại', 'Đề nghị'];
  expect(show(...standings)).toEqual([
    ['TT1', 28.6, 1, 'Tốt', 'Giấy khen'],
    ['TT2', 26, 2, 'Khá', 'Giấy khen'],
    ['TT3', 23, 3, 'Khá', ''],
    ['TT4', 20, 4, 'Khá', ''],
  ]);
  const { sheet, row, column } = findTyped(host, 'TT3', 'I.1. Kế hoạch');
  host.user.type(sheet, `${column}${row}`, 10);
  await host.settle();
  expect(show(...standings)).toEqual([
    ['TT1', 28.6, 1, 'Tốt', 'Giấy khen'],
    ['TT2', 26, 2, 'Khá', ''],
    ['TT3', 26, 2, 'Khá', ''],
    ['TT4', 20, 4, 'Khá', ''],
  ]);
  host.user.type(sheet, `${column}${row}`, 'chín');
  await host.settle();
  expect(show('Mã', 'Tổng điểm', 'Xếp hạng')).toEqual([
    ['TT1', 28.6, '#N/A'],
    ['TT2', 26, '#N/A'],
    ['TT4', 20, '#N/A'],
    ['TT3', '#VALUE!', '#VALUE!'],
  ]);
  expect(host.lacking).toEqual([]);
});

function findTyped(host: ExcelHost, code: string, heading: string) {
  const sheet = host.workbook.sheet('Tập thể');
  const { area } = sheet.table('TapThe')!;
  const columns = Array.from({ length: area.right + 1 }, (_, column) => column);
  const rows = Array.from({ length: area.bottom - area.top }, (_, at) => area.top + 1 + at);
  const column = columns.find((one) => sheet.cell(area.top, one).value === heading) ?? -1;
  const row = rows.find((one) => sheet.cell(one, area.left).value === code) ?? -1;
  return { sheet: 'Tập thể', row: row + 1, column: String.fromCharCode(65 + column) };
}

test('nothing is merged, filled or in tables where the answer spills, now or later', () => {
  expect(PLAN.tables).toEqual([]);
  for (const { bottom } of PLAN.merges) expect(bottom).toBeLessThan(HEADING_ROW);
  const spare = PLAN.rows.slice(HEADING_ROW + 5);
  expect(spare.length).toBeGreaterThanOrEqual(100);
  for (const { cells } of spare) expect(cells.every((cell) => cell?.value === null)).toBe(true);
});

test('a column looks the same in every row, and only rows with people have borders', () => {
  const body = PLAN.rows.slice(HEADING_ROW + 1);
  for (const column of PLAN.columnWidths.keys()) {
    const styles = body.map(({ cells }) => cells[column]?.style);
    expect(new Set(styles).size).toBe(2);
    const [filled, spare] = [styles[0]!, styles[4]!];
    expect([filled.border, spare.border]).toEqual(['thin', undefined]);
    expect({ ...spare, border: 'thin' }).toEqual(filled);
  }
  expect(new Set(body.map(({ height }) => height)).size).toBe(1);
});

test('the formula stands in no cell of text', () => {
  const style = PLAN.rows[HEADING_ROW]?.cells[0]?.style;
  expect(style?.numberFormat).toBeUndefined();
});

test('points have their step, shares their sign, results their own decimals', () => {
  const [headings = []] = valuesOf(PLAN);
  const formatOf = (heading: string): string | undefined =>
    PLAN.rows[HEADING_ROW + 1]?.cells[headings.indexOf(heading)]?.style.numberFormat;
  expect(formatOf('I.1. Kế hoạch')).toBe('General');
  expect(formatOf('I.2. Hồ sơ đúng hạn')).toBe('0.00%');
  expect(formatOf('Điểm I.2 (tối đa 10)')).toBe('#,##0.00');
  expect(formatOf('Tổng điểm')).toBe('#,##0.00');
});

test('the sheet says that it calculates itself, and from which sheets', () => {
  expect(PLAN.rows[0]?.cells[0]?.value).toBe('BẢNG ĐIỂM TẬP THỂ');
  expect(PLAN.rows[1]?.cells[0]?.value).toBe(
    'Bảng tự tính theo các trang “Tiêu chí tập thể”, “Tập thể”, “Cài đặt”, “Xếp loại”, “Khen thưởng”; sửa số liệu ở đó, không sửa ở đây.',
  );
  expect(PLAN.freeze).toEqual({ rows: 3, columns: 2 });
  expect(PLAN.print.repeatRows).toEqual({ from: 2, to: 2 });
});

test('it is never taken for a table that people fill in', () => {
  const found = foundFromPlan({ ...BOOK, sheets: [PLAN, ...BOOK.sheets] });
  const { problems, blocks } = readWorkbook(found);
  expect(problems).toEqual([]);
  expect(blocks.get('nominees:tapThe')?.location.sheet.name).toBe('Tập thể');
});
