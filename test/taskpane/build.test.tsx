/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { SCORE_TEXT, STEP_TEXT } from '../../src/text/pane';
import type { ExcelHost } from '../host/excel-host';
import {
  button,
  buttonNames,
  FLOOR,
  openPane,
  press,
  said,
  startSample,
  untilDone,
} from './open-pane';

/** A result of a collective. */
const RESULT = ['Tập thể', 'P9'] as const;

async function type(host: ExcelHost, value: string | number): Promise<void> {
  await act(async () => {
    host.user.type(...RESULT, value);
    await host.settle();
  });
}

async function goTo(step: string): Promise<void> {
  const link = screen.getByRole('link', { name: step });
  fireEvent.click(link);
  await waitFor(() => expect(link.ariaCurrent).toBe('step'));
}

/** The values in a column of a sheet, from a row on. */
function valuesOf(
  host: ExcelHost,
  sheet: string,
  column: number,
  from: number,
): readonly unknown[] {
  const found = host.workbook.sheet(sheet);
  const values: unknown[] = [];
  for (let row = from; found.cell(row, column).kind !== 'blank'; row += 1) {
    values.push(found.cell(row, column).value);
  }
  return values;
}

const FIRST_ROW = 4;

/** What the first columns of all sheets calculate. */
function formulasOf(host: ExcelHost): readonly (string | null)[] {
  return host.workbook.sheets.flatMap((sheet) =>
    Array.from({ length: 100 }, (_, row) => sheet.cell(row, 0).formula).filter(
      (formula) => formula !== null,
    ),
  );
}

/** The points of the collective whose result is typed. */
function scoreRow(host: ExcelHost): readonly unknown[] {
  const code = host.workbook.sheet('Tập thể').cell(8, 0).value;
  const row = FIRST_ROW + valuesOf(host, 'Điểm tập thể', 0, FIRST_ROW).indexOf(code);
  const scores = host.workbook.sheet('Điểm tập thể');
  return Array.from({ length: 100 }, (_, column) => scores.cell(row, column).value);
}

test('without custom functions: values, a sentence that says so, and “Tính lại”', async () => {
  const host = startSample(FLOOR);
  const before = [...host.workbook.sheetNames];
  openPane('score');
  await press('Chấm điểm');
  expect(host.workbook.sheetNames).toEqual([...before, 'Điểm tập thể', 'Điểm cá nhân', 'Nhật ký']);
  expect(said()).toContain('Đã thêm trang “Điểm tập thể” và “Điểm cá nhân”.');
  expect(said()).toContain(SCORE_TEXT.noFunctions);
  expect(said()).toContain(SCORE_TEXT.values);
  expect(formulasOf(host)).toEqual([]);
  expect(scoreRow(host)).not.toContain(0.123);

  await type(host, 0.123);
  await screen.findByText(STEP_TEXT.score.stale);
  await press('Tính lại');
  expect(said()).toContain('Đã thay trang “Điểm tập thể” và “Điểm cá nhân”.');
  expect(said()).not.toContain(STEP_TEXT.score.stale);
  expect(scoreRow(host)).toContain(0.123);
  expect(host.lacking).toEqual([]);
});

test('sorts by rank or as entered by building again', async () => {
  const host = startSample(FLOOR);
  const entered = valuesOf(host, 'Tập thể', 0, 4);
  openPane('score');
  await press('Chấm điểm');
  const ranked = valuesOf(host, 'Điểm tập thể', 0, FIRST_ROW);
  expect(ranked).not.toEqual(entered);
  await press('Xếp theo thứ tự nhập');
  expect(valuesOf(host, 'Điểm tập thể', 0, FIRST_ROW)).toEqual(entered);
  await press('Xếp theo hạng');
  expect(valuesOf(host, 'Điểm tập thể', 0, FIRST_ROW)).toEqual(ranked);
});

test('where functions exist the sheets are one formula each, and the pane says so', async () => {
  const host = startSample();
  openPane('score');
  await press('Chấm điểm');
  expect(said()).toContain(SCORE_TEXT.live);
  expect(buttonNames()).toEqual([
    'Chấm điểm',
    'Xếp theo thứ tự nhập',
    'Ghi thành giá trị',
    'Hoàn tác',
  ]);
  const call = expect.stringMatching(/^=TDKT\.\w+\(.+\)$/);
  expect(formulasOf(host)).toEqual([call, call]);
  expect(host.lacking).toEqual([]);
});

test('a live sheet becomes values before it is sent, or where its formula fails, and live again', async () => {
  const host = startSample();
  openPane('score');
  await press('Chấm điểm');
  expect(said()).toContain(SCORE_TEXT.beforeSending);
  await press('Ghi thành giá trị');
  expect(said()).toContain('Đã thay trang “Điểm tập thể” và “Điểm cá nhân”.');
  expect(said()).toContain(SCORE_TEXT.values);
  expect(said()).not.toContain(SCORE_TEXT.noFunctions);
  expect(said()).not.toContain(SCORE_TEXT.beforeSending);
  expect(formulasOf(host)).toEqual([]);
  expect(buttonNames()).toEqual(['Chấm điểm', 'Tính lại', 'Xếp theo thứ tự nhập', 'Hoàn tác']);
  await press('Xếp theo thứ tự nhập');
  expect(formulasOf(host)).toEqual([]);
  await press('Hoàn tác');
  await press('Chấm điểm');
  expect(formulasOf(host)).toHaveLength(2);
  expect(host.lacking).toEqual([]);
});

test('points that follow by themselves: the pane says what does not, and lists do not call them old', async () => {
  const host = startSample();
  openPane('score');
  await press('Chấm điểm');
  await type(host, 0.5);
  await screen.findByText(SCORE_TEXT.staleLive);
  expect(buttonNames()).toContain('Tính lại');
  await goTo('Lập danh sách');
  await press('Lập danh sách đề nghị');
  expect(said()).toContain('Đã thêm trang “ĐN giấy khen” và “ĐN bằng khen”.');
  expect(said()).not.toContain('khác với kết quả hiện nay');
});

test('lists are written, and undone as if nothing had been', async () => {
  const host = startSample(FLOOR);
  const before = [...host.workbook.sheetNames];
  openPane('nominate');
  await press('Lập danh sách đề nghị');
  expect(said()).toContain('Đã thêm trang “ĐN giấy khen” và “ĐN bằng khen”.');
  expect(said()).toMatch(/Trang “ĐN giấy khen”: \d+ tập thể, \d+ cá nhân/);
  expect(host.workbook.sheetNames).toEqual([...before, 'ĐN giấy khen', 'ĐN bằng khen', 'Nhật ký']);
  await press('Hoàn tác');
  expect(said()).toBe('Đã hoàn tác; sổ như trước khi ghi.');
  expect(host.workbook.sheetNames).toEqual(before);
  expect(buttonNames()).toEqual(['Lập danh sách đề nghị']);
});

async function scoreAndNominate(host: ExcelHost): Promise<void> {
  openPane('score');
  await press('Chấm điểm');
  await goTo('Lập danh sách');
  await press('Lập danh sách đề nghị');
  await act(() => host.settle());
}

test('two writes undone, the later one first: as if nothing had been', async () => {
  const host = startSample(FLOOR);
  const before = [...host.workbook.sheetNames];
  await scoreAndNominate(host);
  await press('Hoàn tác');
  await goTo('Chấm điểm');
  await press('Hoàn tác');
  expect(said()).toBe('Đã hoàn tác; sổ như trước khi ghi.');
  expect(host.workbook.sheetNames).toEqual(before);
});

test('two writes undone, the earlier one first: the log tells of it, and the next run works', async () => {
  const host = startSample(FLOOR);
  const before = [...host.workbook.sheetNames];
  await scoreAndNominate(host);
  await goTo('Chấm điểm');
  await press('Hoàn tác');
  expect(said()).toBe('Đã hoàn tác; giữ nguyên trang “Nhật ký” vì đã thay đổi sau khi ghi.');
  expect(host.workbook.sheetNames).toEqual([...before, 'ĐN giấy khen', 'ĐN bằng khen', 'Nhật ký']);
  await goTo('Lập danh sách');
  await press('Hoàn tác');
  expect(host.workbook.sheetNames).toEqual([...before, 'Nhật ký']);
  await press('Lập danh sách đề nghị');
  expect(said()).toContain('Đã thêm trang “ĐN giấy khen” và “ĐN bằng khen”.');
  expect(valuesOf(host, 'Nhật ký', 1, 4)).toHaveLength(4);
});

test('undo keeps what somebody has edited since, and says so', async () => {
  const host = startSample(FLOOR);
  openPane('score');
  await press('Chấm điểm');
  host.user.type('Điểm tập thể', 'A1', 'Bảng của tôi');
  await press('Hoàn tác');
  expect(said()).toContain('giữ nguyên trang “Điểm tập thể”');
  expect(host.workbook.sheetNames).toContain('Điểm tập thể');
  expect(host.workbook.sheetNames).not.toContain('Điểm cá nhân');
});

test('an edited sheet is kept and named; points that no longer hold are named to the lists', async () => {
  const host = startSample(FLOOR);
  openPane('score');
  await press('Chấm điểm');
  host.user.type('Điểm cá nhân', 'A1', 'Bảng của tôi');
  await press('Chấm điểm');
  expect(said()).toContain(
    'Trang “Điểm cá nhân” đã được sửa tay nên giữ nguyên; kết quả mới ở “Điểm cá nhân (2)”.',
  );
  await type(host, 0.5);
  await goTo('Lập danh sách');
  await press('Lập danh sách đề nghị');
  expect(said()).toContain(
    'Trang “Điểm tập thể” lập từ kết quả trước, khác với kết quả hiện nay; bấm “Chấm điểm” để lập lại.',
  );
});

test('missing results: nothing written, provisional scores offered and marked', async () => {
  const host = startSample(FLOOR);
  host.user.clear(...RESULT);
  const before = [...host.workbook.sheetNames];
  openPane('score');
  await press('Chấm điểm');
  expect(said()).toBe(SCORE_TEXT.onlyIncomplete);
  expect(host.workbook.sheetNames).toEqual(before);
  await press('Chấm tạm tính');
  expect(said()).toContain(SCORE_TEXT.provisional(1));
  expect(host.workbook.sheet('Điểm tập thể').cell(0, 0).value).toContain('(TẠM TÍNH)');
});

test('errors: nothing written, and the way to each', async () => {
  const host = startSample(FLOOR);
  host.user.type(...RESULT, 'x');
  const before = [...host.workbook.sheetNames];
  openPane('score');
  await press('Chấm điểm');
  expect(said()).toBe(SCORE_TEXT.refused);
  expect(buttonNames()).not.toContain('Chấm tạm tính');
  await press(/^LỖI +'Tập thể'!P9/);
  expect(host.workbook.activeSheet.name).toBe('Tập thể');
  expect(host.workbook.sheetNames).toEqual(before);
  await type(host, 0.5);
  await screen.findByText(STEP_TEXT.check.stale);
  expect(said()).not.toContain(STEP_TEXT.score.stale);
});

test('what Excel refuses is said in a sentence, and can be tried again', async () => {
  const host = startSample(FLOOR);
  host.workbook.isStructureProtected = true;
  openPane('score');
  await press('Chấm điểm');
  expect(said()).toMatch(/^Chưa làm được; số liệu đã nhập giữ nguyên\..*bảo vệ.*thử lại\.$/);
  expect(host.workbook.sheetNames).not.toContain('Điểm tập thể');
  host.workbook.isStructureProtected = false;
  await press('Chấm điểm');
  expect(host.workbook.sheetNames).toContain('Điểm tập thể');
});

test('an undo that is refused can be tried again', async () => {
  const host = startSample(FLOOR);
  const before = [...host.workbook.sheetNames];
  openPane('score');
  await press('Chấm điểm');
  host.workbook.isStructureProtected = true;
  await press('Hoàn tác');
  expect(said()).toMatch(/^Chưa làm được;/);
  expect(host.workbook.sheetNames).toContain('Điểm tập thể');
  host.workbook.isStructureProtected = false;
  await press('Hoàn tác');
  expect(host.workbook.sheetNames).toEqual(before);
});

test('while one thing is done the buttons wait and say so, and the ribbon changes the step', async () => {
  const host = startSample({ ...FLOOR, latency: 50 });
  openPane('score');
  fireEvent.click(button('Chấm điểm'));
  expect(said()).toBe(STEP_TEXT.score.busy);
  expect(button('Chấm điểm').getAttribute('aria-disabled')).toBe('true');
  expect(button('Chấm điểm').title).not.toBe('');
  fireEvent.click(button('Chấm điểm'));
  window.location.hash = 'nominate';
  await screen.findByRole('button', { name: 'Lập danh sách đề nghị' });
  fireEvent.click(button('Lập danh sách đề nghị'));
  await untilDone();
  const log = valuesOf(host, 'Nhật ký', 1, 4);
  expect(log).toEqual(['Chấm điểm', 'Chấm điểm']);
  expect(host.workbook.sheetNames).not.toContain('ĐN giấy khen');
});
