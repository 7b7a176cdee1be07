/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import { createContestBook } from '../../src/application/books/create-book';
import { makeBigContest } from '../bench/big-contest';
import { startExcel } from '../host/excel-host';
import { drawBook } from '../host/model/draw-plan';
import { openCheck, openMistakes, problems, untilSaid } from './open-check';
import { button, closePane, descriptionOf, edit, openPane, startSample } from './open-pane';

afterEach(closePane);

test('a workbook without errors: said, its warnings listed, and the way on', async () => {
  const host = startSample();
  await openCheck('Không có lỗi, 2 cảnh báo.');
  expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual([
    '▾Tập thể — 1 cảnh báo',
    '▾Cá nhân — 1 cảnh báo',
  ]);
  expect(problems()).toEqual([expect.stringMatching(/^R10 /), expect.stringMatching(/^Q24 /)]);
  fireEvent.click(button('Xem kết quả'));
  expect(window.location.hash).toBe('#results');
  expect(host.lacking).toEqual([]);
});

test('what is mended goes, and nothing else is drawn anew', async () => {
  const { mend } = await openMistakes(['P9', 'P10', 'P11']);
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
  await mend('P9');
  await untilSaid('Còn 2 lỗi, 2 cảnh báo.');
  expect(upper!.isConnected).toBe(false);
  expect(button(/^P10 /)).toBe(middle);
  expect(button(/^P11 /)).toBe(lower);
  expect(document.activeElement).toBe(middle);
  observer.disconnect();
  expect(drawn).toEqual([]);
  await mend('P10');
  await untilSaid('Còn 1 lỗi, 2 cảnh báo.');
  expect(document.activeElement).toBe(lower);
});

test('who has gone to the sheet is not called back from it', async () => {
  const { mend } = await openMistakes(['P9', 'P10']);
  const row = button(/^P9 /);
  act(() => row.focus());
  act(() => row.blur());
  await mend('P9');
  await untilSaid('Còn 1 lỗi');
  expect(document.activeElement).toBe(document.body);
});

test('folding is remembered, and stays as the list changes', async () => {
  const { host } = await openMistakes(['P9']);
  fireEvent.click(button(/^Không phải là số — 1 lỗi/));
  expect(screen.queryByRole('button', { name: /^P9/ })).toBeNull();
  expect(button(/^Không phải là số/).ariaExpanded).toBe('false');
  await edit(host, () => host.user.type('Tập thể', 'P10', 'x'));
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
  await openCheck('Còn 1 lỗi');
  expect(screen.queryByText(/^Sửa hết lỗi/)).toBeNull();
  fireEvent.click(button('Xem kết quả tạm tính'));
  expect(window.location.hash).toBe('#results');
});

test('a long group begins closed; open, it is drawn as far as it is in sight', async () => {
  const contest = makeBigContest(50, 30);
  const nominees = contest.nominees.map((nominee) => ({ ...nominee, results: {} }));
  startExcel({ workbook: drawBook(createContestBook({ ...contest, nominees }, 2025)) });
  // 50 nominees without any of 30 results.
  await openCheck('Còn 1.500 lỗi.');
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
