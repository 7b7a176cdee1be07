/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { openExcelWorkbook } from '../../src/excel/excel-workbook';
import { FRAME_TEXT } from '../../src/text/pane/frame';
import { JUMP_TEXT } from '../../src/text/pane/jump';
import { createContestBook } from '../../src/application/create-book';
import { makeBigContest } from '../bench/big-contest';
import { startExcel } from '../host/excel-host';
import type { ExcelHost } from '../host/excel-host';
import { drawBook } from '../host/model/draw-plan';
import {
  button,
  closePane,
  descriptionOf,
  openPane,
  press,
  said,
  startSample,
  untilDone,
} from './open-pane';

afterEach(closePane);

beforeAll(() => {
  // jsdom has no layout to scroll.
  Element.prototype.scrollIntoView = () => undefined;
});

const problems = (): readonly string[] =>
  within(screen.getByRole('region', { name: 'Kiểm tra' }))
    .queryAllByRole('button')
    .map(({ textContent }) => textContent ?? '')
    .filter((name) => /^[A-Z]+\d/.test(name));

/** Until the total is what it is to be. */
async function untilSaid(total: string): Promise<void> {
  await waitFor(() => expect(said()).toContain(total));
  await untilDone();
}

async function typeAs(host: ExcelHost, sheet: string, cell: string, value: unknown): Promise<void> {
  await act(async () => {
    host.user.type(sheet, cell, value as string);
    await host.settle();
  });
}

/** Results that are no numbers, in cells of one below the other. */
function spoil(host: ExcelHost, ...cells: readonly string[]): ReadonlyMap<string, unknown> {
  const sheet = host.workbook.sheet('Tập thể');
  const before = new Map(
    cells.map((cell) => [cell, sheet.cell(Number(cell.slice(1)) - 1, 15).value]),
  );
  for (const cell of cells) host.user.type('Tập thể', cell, 'x');
  return before;
}

test('a workbook without errors: said, its warnings listed, and the way on', async () => {
  const host = startSample();
  openPane('check');
  await untilSaid('Không có lỗi, 2 cảnh báo.');
  expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual([
    '▾Tập thể — 1 cảnh báo',
    '▾Cá nhân — 1 cảnh báo',
  ]);
  expect(problems()).toEqual([expect.stringMatching(/^R10 /), expect.stringMatching(/^Q24 /)]);
  fireEvent.click(button('Xem kết quả'));
  expect(window.location.hash).toBe('#results');
  expect(host.lacking).toEqual([]);
});

test('a problem is a button that leads to its cell, and back', async () => {
  const host = startSample();
  host.user.type('Tập thể', 'P9', 'x');
  host.user.select('Cá nhân', 'B3');
  openPane('check');
  await untilSaid('Còn 1 lỗi, 2 cảnh báo.');
  const row = button(/^P9 “Công an xã”, tiêu chí III\.1\.b: “x” không phải là số/);
  act(() => row.focus());
  await press(/^P9/);
  expect(host.workbook.activeSheet.name).toBe('Tập thể');
  expect(host.workbook.selection.area).toEqual({ top: 8, left: 15, bottom: 8, right: 15 });
  const back = await screen.findByRole('button', { name: 'Trở lại ô B3, trang Cá nhân' });
  act(() => back.focus());
  fireEvent.click(back);
  await waitFor(() => expect(host.workbook.activeSheet.name).toBe('Cá nhân'));
  expect(host.workbook.selection.area).toEqual({ top: 2, left: 1, bottom: 2, right: 1 });
  await waitFor(() => expect(document.activeElement).toBe(row));
  expect(host.lacking).toEqual([]);
});

test('what is mended goes, and nothing else is drawn anew', async () => {
  const host = startSample();
  const before = spoil(host, 'P9', 'P10', 'P11');
  openPane('check');
  await untilSaid('Còn 3 lỗi, 2 cảnh báo.');
  const [upper, middle, lower] = ['P9', 'P10', 'P11'].map((cell) =>
    button(new RegExp(`^${cell} `)),
  );
  act(() => middle!.focus());
  const drawn: Node[] = [];
  const observer = new MutationObserver((changes) => {
    drawn.push(...changes.map(({ target }) => target));
  });
  for (const row of [upper!, lower!]) {
    observer.observe(row, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    });
  }
  await typeAs(host, 'Tập thể', 'P9', before.get('P9'));
  await untilSaid('Còn 2 lỗi, 2 cảnh báo.');
  expect(upper!.isConnected).toBe(false);
  expect(button(/^P10 /)).toBe(middle);
  expect(button(/^P11 /)).toBe(lower);
  expect(document.activeElement).toBe(middle);
  observer.disconnect();
  expect(drawn).toEqual([]);
  await typeAs(host, 'Tập thể', 'P10', before.get('P10'));
  await untilSaid('Còn 1 lỗi, 2 cảnh báo.');
  expect(document.activeElement).toBe(lower);
});

test('who has gone to the sheet is not called back from it', async () => {
  const host = startSample();
  const before = spoil(host, 'P9', 'P10');
  openPane('check');
  await untilSaid('Còn 2 lỗi');
  const row = button(/^P9 /);
  act(() => row.focus());
  act(() => row.blur());
  await typeAs(host, 'Tập thể', 'P9', before.get('P9'));
  await untilSaid('Còn 1 lỗi');
  expect(document.activeElement).toBe(document.body);
});

test('from place to place without looking for the row', async () => {
  const host = startSample();
  const before = spoil(host, 'P9', 'P10', 'P11');
  openPane('check');
  await untilSaid('Còn 3 lỗi');
  const selected = (): unknown => host.workbook.selection.area.top + 1;
  expect(button('Đến chỗ trước').getAttribute('aria-disabled')).toBe('true');
  expect(descriptionOf(button('Đến chỗ trước'))).toBe(
    'Phía trước không có chỗ nào; hãy bấm “Sau”.',
  );
  expect(descriptionOf(button('Đến chỗ sau'))).toBeUndefined();
  await press('Đến chỗ sau');
  await waitFor(() => expect(selected()).toBe(9));
  expect(button(/^P9 /).ariaCurrent).toBe('true');
  await typeAs(host, 'Tập thể', 'P9', before.get('P9'));
  await untilSaid('Còn 2 lỗi');
  await press('Đến chỗ sau');
  await waitFor(() => expect(selected()).toBe(10));
  await press('Đến chỗ sau');
  await waitFor(() => expect(selected()).toBe(11));
  await press('Đến chỗ trước');
  await waitFor(() => expect(selected()).toBe(10));
});

/** The row below the one with a result that is no number takes its place, as sorting does. */
async function sortAway(host: ExcelHost): Promise<void> {
  const sheet = host.workbook.sheet('Tập thể');
  const [upper, lower] = [8, 9].map((row) =>
    Array.from({ length: 20 }, (_, column) => sheet.cell(row, column).value ?? ''),
  );
  await act(async () => {
    host.user.type('Tập thể', 'A9:T10', [lower!, upper!]);
    await host.settle();
  });
}

const BELOW = { top: 9, left: 15, bottom: 9, right: 15 };

test('the jump leads to the row where it is now, though the list is not there yet', async () => {
  const host = startSample();
  host.user.type('Tập thể', 'P9', 'x');
  openPane('check');
  await untilSaid('Còn 1 lỗi, 2 cảnh báo.');
  await sortAway(host);
  await press(/^P9/);
  await waitFor(() => expect(host.workbook.selection.area).toEqual(BELOW));
  expect(host.lacking).toEqual([]);
});

test('so it does where Excel does not tell of changes', async () => {
  const host = startSample();
  host.user.type('Tập thể', 'P9', 'x');
  const fault = { ok: false, faults: [{ code: 'excel-failed' }] } as const;
  openPane('check', { ...openExcelWorkbook(), watch: () => Promise.resolve(fault) });
  await screen.findByText(FRAME_TEXT.notWatching);
  await untilSaid('Còn 1 lỗi, 2 cảnh báo.');
  await sortAway(host);
  await press(/^P9/);
  await waitFor(() => expect(host.workbook.selection.area).toEqual(BELOW));
});

test('a row that is gone is said to be, and nothing is selected', async () => {
  const host = startSample();
  host.user.type('Tập thể', 'P9', 'x');
  const fault = { ok: false, faults: [{ code: 'excel-failed' }] } as const;
  openPane('check', { ...openExcelWorkbook(), watch: () => Promise.resolve(fault) });
  await untilSaid('Còn 1 lỗi, 2 cảnh báo.');
  const before = host.workbook.selection.area;
  host.user.clear('Tập thể', 'A9:T9');
  await press(/^P9/);
  await screen.findByText(JUMP_TEXT.placeGone);
  expect(host.workbook.selection.area).toEqual(before);
});

test('a jump that fails says why, and the list stays', async () => {
  const host = startSample();
  openPane('check');
  await untilSaid('Không có lỗi, 2 cảnh báo.');
  host.workbook.sheet('Cá nhân').visibility = 'Hidden';
  await press(/^Q24/);
  expect((await screen.findByRole('alert')).textContent).toMatch(/“Cá nhân”.*ẩn/);
  expect(problems()).toHaveLength(2);
});

test('folding is remembered, and stays as the list changes', async () => {
  const host = startSample();
  host.user.type('Tập thể', 'P9', 'x');
  openPane('check');
  await untilSaid('Còn 1 lỗi, 2 cảnh báo.');
  fireEvent.click(button(/^Không phải là số — 1 lỗi/));
  expect(screen.queryByRole('button', { name: /^P9/ })).toBeNull();
  expect(button(/^Không phải là số/).ariaExpanded).toBe('false');
  await typeAs(host, 'Tập thể', 'P10', 'x');
  await untilSaid('Còn 2 lỗi, 2 cảnh báo.');
  expect(problems()).toHaveLength(2);
  closePane();
  openPane(null);
  await untilSaid('Còn 2 lỗi, 2 cảnh báo.');
  expect(problems()).toHaveLength(2);
  fireEvent.click(button(/^Tập thể — 2 lỗi, 1 cảnh báo/));
  expect(problems()).toEqual([expect.stringMatching(/^Q24 /)]);
});

test('results that are missing are no obstacle to a provisional answer', async () => {
  const host = startSample();
  host.user.clear('Tập thể', 'P9');
  openPane('check');
  await untilSaid('Còn 1 lỗi');
  expect(screen.queryByText(/^Sửa hết lỗi/)).toBeNull();
  fireEvent.click(button('Xem kết quả tạm tính'));
  expect(window.location.hash).toBe('#results');
});

test('a long group begins closed; open, it is drawn as far as it is in sight', async () => {
  const contest = makeBigContest(50, 30);
  const nominees = contest.nominees.map((nominee) => ({ ...nominee, results: {} }));
  startExcel({ workbook: drawBook(createContestBook({ ...contest, nominees }, 2025)) });
  openPane('check');
  // 50 nominees without any of 30 results.
  await untilSaid('Còn 1.500 lỗi.');
  expect(screen.getByText(/^Chỉ còn thiếu kết quả/)).not.toBeNull();
  const group = button(/^Chưa có kết quả — 1.500 lỗi/);
  expect(group.ariaExpanded).toBe('false');
  expect(problems()).toEqual([]);
  for (const way of [button('Đến chỗ trước'), button('Đến chỗ sau')]) {
    expect(descriptionOf(way)).toBe('Mở thêm một nhóm để đi lần lượt từng chỗ.');
  }
  fireEvent.click(group);
  expect(descriptionOf(button('Đến chỗ sau'))).toBeUndefined();
  expect(problems().length).toBeGreaterThan(5);
  expect(problems().length).toBeLessThan(50);
});
