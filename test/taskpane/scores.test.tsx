/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { STEP_NAMES } from '../../src/text/pane/frame';
import { RESULTS_TEXT } from '../../src/text/pane/results';
import { WRITE_TEXT } from '../../src/text/pane/write';
import type { ExcelHost } from '../host/excel-host';
import { closePane, FLOOR, openPane, press, said, startSample } from './open-pane';

afterEach(closePane);

/** A result of a collective. */
const RESULT = ['Tập thể', 'P9'] as const;

async function openWriter(): Promise<void> {
  openPane('results');
  fireEvent.click(await screen.findByRole('button', { name: RESULTS_TEXT.write }));
  await untilPrepared();
}

/** Until the button would write what is known now. */
async function untilPrepared(): Promise<void> {
  await waitFor(() => {
    const writes = screen.getByText(RESULTS_TEXT.writeScores);
    expect(writes.getAttribute('aria-disabled')).not.toBe('true');
  });
}

async function choose(words: string): Promise<void> {
  fireEvent.click(screen.getByRole('radio', { name: words }));
  await untilPrepared();
}

/** Writes what is prepared; the workbook is read again after it. */
async function write(): Promise<void> {
  await press(RESULTS_TEXT.writeScores);
  await screen.findByText(/^Đã (thêm|thay) trang/);
  await untilPrepared();
}

async function undo(): Promise<void> {
  await press(/^Hoàn tác/);
  await screen.findByText(/^Đã hoàn tác/);
  await untilPrepared();
}

async function type(host: ExcelHost, value: string | number): Promise<void> {
  await act(async () => {
    host.user.type(...RESULT, value);
    await host.settle();
  });
  await screen.findByRole('region', { name: STEP_NAMES.results, busy: false });
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

test('without custom functions: values, a sentence that says so, and written anew after an edit', async () => {
  const host = startSample(FLOOR);
  const before = [...host.workbook.sheetNames];
  await openWriter();
  expect(screen.queryByRole('radio', { name: RESULTS_TEXT.liveForm })).toBeNull();
  expect(screen.getByText(/^Sẽ thêm trang “Điểm tập thể” và “Điểm cá nhân”/)).toBeTruthy();
  expect(host.workbook.sheetNames).toEqual(before);
  await write();
  expect(host.workbook.sheetNames).toEqual([...before, 'Điểm tập thể', 'Điểm cá nhân', 'Nhật ký']);
  expect(said()).toContain('Đã thêm trang “Điểm tập thể” và “Điểm cá nhân”.');
  expect(said()).toContain(WRITE_TEXT.noFunctions);
  expect(said()).toContain(WRITE_TEXT.values);
  expect(formulasOf(host)).toEqual([]);
  expect(scoreRow(host)).not.toContain(0.123);

  await type(host, 0.123);
  await screen.findByText(/^Sổ đã có trang “Điểm tập thể” và “Điểm cá nhân”/);
  await untilPrepared();
  await press(RESULTS_TEXT.writeScores);
  await screen.findByText('Đã thay trang “Điểm tập thể” và “Điểm cá nhân”.');
  expect(scoreRow(host)).toContain(0.123);
  expect(host.lacking).toEqual([]);
});

test('sorts by rank or as entered by building again', async () => {
  const host = startSample(FLOOR);
  const entered = valuesOf(host, 'Tập thể', 0, 4);
  await openWriter();
  await write();
  const ranked = valuesOf(host, 'Điểm tập thể', 0, FIRST_ROW);
  expect(ranked).not.toEqual(entered);
  expect([...ranked].sort()).toEqual([...entered].sort());
  await choose(RESULTS_TEXT.orders.input);
  await write();
  expect(valuesOf(host, 'Điểm tập thể', 0, FIRST_ROW)).toEqual(entered);
  await choose(RESULTS_TEXT.orders.rank);
  await write();
  expect(valuesOf(host, 'Điểm tập thể', 0, FIRST_ROW)).toEqual(ranked);
});

test('where functions exist the sheets are one formula each, and the pane says so', async () => {
  const host = startSample();
  await openWriter();
  await write();
  expect(said()).toContain(WRITE_TEXT.live);
  expect(said()).toContain(WRITE_TEXT.beforeSending);
  const call = expect.stringMatching(/^=TDKT\.\w+\(.+\)$/);
  expect(formulasOf(host)).toEqual([call, call]);
  expect(host.lacking).toEqual([]);
});

test('a live sheet becomes values before it is sent, or where its formula fails, and live again', async () => {
  const host = startSample();
  await openWriter();
  await write();
  expect(formulasOf(host)).toHaveLength(2);
  await choose(WRITE_TEXT.asValues);
  await write();
  expect(said()).toContain('Đã thay trang “Điểm tập thể” và “Điểm cá nhân”.');
  expect(said()).toContain(WRITE_TEXT.values);
  expect(said()).not.toContain(WRITE_TEXT.noFunctions);
  expect(said()).not.toContain(WRITE_TEXT.beforeSending);
  expect(formulasOf(host)).toEqual([]);
  await choose(RESULTS_TEXT.orders.input);
  await write();
  expect(formulasOf(host)).toEqual([]);
  await choose(RESULTS_TEXT.liveForm);
  await write();
  expect(formulasOf(host)).toHaveLength(2);
  expect(host.lacking).toEqual([]);
});

test('what was written is undone as if nothing had been; the later write first', async () => {
  const host = startSample(FLOOR);
  const before = [...host.workbook.sheetNames];
  await openWriter();
  await write();
  const ranked = valuesOf(host, 'Điểm tập thể', 0, FIRST_ROW);
  await choose(RESULTS_TEXT.orders.input);
  await write();
  await undo();
  expect(valuesOf(host, 'Điểm tập thể', 0, FIRST_ROW)).toEqual(ranked);
  await undo();
  expect(host.workbook.sheetNames).toEqual(before);
});

test('undo keeps what somebody has edited since, and says so', async () => {
  const host = startSample(FLOOR);
  await openWriter();
  await write();
  host.user.type('Điểm tập thể', 'A1', 'Bảng của tôi');
  await undo();
  expect(said()).toContain('giữ nguyên trang “Điểm tập thể”');
  expect(host.workbook.sheetNames).toContain('Điểm tập thể');
  expect(host.workbook.sheetNames).not.toContain('Điểm cá nhân');
});

test('an edited sheet is kept and named: what is new stands beside it', async () => {
  const host = startSample(FLOOR);
  await openWriter();
  await write();
  await act(async () => {
    host.user.type('Điểm cá nhân', 'A1', 'Bảng của tôi');
    await host.settle();
  });
  const kept = /^Trang “Điểm cá nhân” đã được sửa tay nên giữ nguyên; .*“Điểm cá nhân \(2\)”/;
  await waitFor(() => expect(screen.getAllByText(kept).length).toBeGreaterThan(0));
  await untilPrepared();
  await press(RESULTS_TEXT.writeScores);
  await waitFor(() => expect(host.workbook.sheetNames).toContain('Điểm cá nhân (2)'));
  expect(host.workbook.sheet('Điểm cá nhân').cell(0, 0).value).toBe('Bảng của tôi');
});

test('missing results: the scores are provisional, and marked so on the sheet', async () => {
  const host = startSample(FLOOR);
  host.user.clear(...RESULT);
  await openWriter();
  expect(screen.getByText(RESULTS_TEXT.provisional(1), { exact: false })).toBeTruthy();
  await write();
  expect(host.workbook.sheet('Điểm tập thể').cell(0, 0).value).toContain('(TẠM TÍNH)');
});

test('errors: nothing can be written, and the way to them', async () => {
  const host = startSample(FLOOR);
  host.user.type(...RESULT, 'x');
  openPane('results');
  await screen.findByText(RESULTS_TEXT.noResults(1));
  expect(screen.queryByRole('button', { name: RESULTS_TEXT.write })).toBeNull();
  await press(RESULTS_TEXT.showErrors);
  await waitFor(() => expect(window.location.hash).toBe('#check'));
});

test('what Excel refuses is said in a sentence, and can be tried again', async () => {
  const host = startSample(FLOOR);
  await openWriter();
  host.workbook.isStructureProtected = true;
  await press(RESULTS_TEXT.writeScores);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toMatch(/bảo vệ.*thử lại/);
  expect(host.workbook.sheetNames).not.toContain('Điểm tập thể');
  host.workbook.isStructureProtected = false;
  await press('Thử lại');
  await untilPrepared();
  await write();
  expect(host.workbook.sheetNames).toContain('Điểm tập thể');
});

test('an undo that is refused can be tried again', async () => {
  const host = startSample(FLOOR);
  const before = [...host.workbook.sheetNames];
  await openWriter();
  await write();
  host.workbook.isStructureProtected = true;
  await press(/^Hoàn tác/);
  await screen.findByRole('alert');
  expect(host.workbook.sheetNames).toContain('Điểm tập thể');
  host.workbook.isStructureProtected = false;
  await undo();
  expect(host.workbook.sheetNames).toEqual(before);
});
