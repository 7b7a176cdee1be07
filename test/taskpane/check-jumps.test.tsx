/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { LiveWorkbook } from '../../src/application/workbook-port';
import { openExcelWorkbook } from '../../src/excel/excel-workbook';
import { FRAME_TEXT } from '../../src/text/pane/frame';
import { JUMP_TEXT } from '../../src/text/pane/jump';
import type { ExcelHost } from '../host/excel-host';
import { openCheck, openMistakes, problems, untilSaid } from './open-check';
import { button, closePane, descriptionOf, edit, press, startSample } from './open-pane';

afterEach(closePane);

/** Excel does not tell of changes. */
const openSilent = (): LiveWorkbook => ({
  ...openExcelWorkbook(),
  watch: () => Promise.resolve({ ok: false, faults: [{ code: 'excel-failed' }] }),
});

test('a problem is a button that leads to its cell, and back', async () => {
  const { host } = await openMistakes(['P9']);
  host.user.select('Cá nhân', 'B3');
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

test('from place to place without looking for the row', async () => {
  const { host, mend } = await openMistakes(['P9', 'P10', 'P11']);
  const selected = (): unknown => host.workbook.selection.area.top + 1;
  expect(button('Đến chỗ trước').getAttribute('aria-disabled')).toBe('true');
  expect(descriptionOf(button('Đến chỗ trước'))).toBe(
    'Phía trước không có chỗ nào; hãy bấm “Sau”.',
  );
  expect(descriptionOf(button('Đến chỗ sau'))).toBeUndefined();
  await press('Đến chỗ sau');
  await waitFor(() => expect(selected()).toBe(9));
  expect(button(/^P9 /).ariaCurrent).toBe('true');
  await mend('P9');
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
  await edit(host, () => host.user.type('Tập thể', 'A9:T10', [lower!, upper!]));
}

const BELOW = { top: 9, left: 15, bottom: 9, right: 15 };

test('the jump leads to the row where it is now, though the list is not there yet', async () => {
  const { host } = await openMistakes(['P9']);
  await sortAway(host);
  await press(/^P9/);
  await waitFor(() => expect(host.workbook.selection.area).toEqual(BELOW));
  expect(host.lacking).toEqual([]);
});

test('so it does where Excel does not tell of changes', async () => {
  const { host } = await openMistakes(['P9'], openSilent());
  await screen.findByText(FRAME_TEXT.notWatching);
  await sortAway(host);
  await press(/^P9/);
  await waitFor(() => expect(host.workbook.selection.area).toEqual(BELOW));
});

test('a row that is gone is said to be, and nothing is selected', async () => {
  const { host } = await openMistakes(['P9'], openSilent());
  const before = host.workbook.selection.area;
  host.user.clear('Tập thể', 'A9:T9');
  await press(/^P9/);
  await screen.findByText(JUMP_TEXT.placeGone);
  expect(host.workbook.selection.area).toEqual(before);
});

test('a jump that fails says why, and the list stays', async () => {
  const host = startSample();
  await openCheck('Không có lỗi, 2 cảnh báo.');
  host.workbook.sheet('Cá nhân').visibility = 'Hidden';
  await press(/^Q24/);
  expect((await screen.findByRole('alert')).textContent).toMatch(/“Cá nhân”.*ẩn/);
  expect(problems()).toHaveLength(2);
});
