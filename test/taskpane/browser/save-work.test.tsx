/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expectValue, openSampleFile } from '../../application/sample-file';
import { nominate } from '../../contract/use-cases';
import { button, press } from '../open-pane';
import { closeBrowserPane, openBrowserPane, openFile } from './open-browser-pane';
import { buildLists, makeSample, readSaved, warnsOnLeaving } from './work-on-sample';

afterEach(closeBrowserPane);

test('a dropped file goes through the steps and is saved under another name, with its lists', async () => {
  const byHand = await openSampleFile();
  const { bytes } = byHand;
  expectValue(await nominate(byHand));
  const expected = expectValue(await byHand.read());
  const saved = openBrowserPane();
  await openFile(bytes, 'Sổ 2025.xlsx');
  expect(document.activeElement?.textContent).toBe('Sổ 2025.xlsx');
  expect(warnsOnLeaving()).toBe(false);
  await buildLists();
  expect(screen.getByText('Có thay đổi chưa lưu.')).toBeTruthy();
  expect(warnsOnLeaving()).toBe(true);
  await press('Lưu thành tệp mới');
  await screen.findByText(/^Đã lưu “Sổ 2025 – Bình Xét.xlsx”/);
  expect(warnsOnLeaving()).toBe(false);
  expect(saved.map(({ name }) => name)).toEqual(['Sổ 2025 – Bình Xét.xlsx']);
  const found = await readSaved(saved);
  const [lists, expectedLists] = [found, expected].map(({ sheets }) =>
    sheets.filter(({ name }) => name.startsWith('ĐN ')),
  );
  expect(lists?.map(({ name }) => name)).toEqual(['ĐN giấy khen', 'ĐN bằng khen']);
  expect(lists).toEqual(expectedLists);
});

test('what was written is shown, and saved from where it is said, which keeps the focus', async () => {
  const saved = openBrowserPane();
  await openFile(await makeSample(), 'so.xlsx');
  await buildLists();
  await press('Xem trang “ĐN giấy khen”');
  await screen.findByRole('grid', { name: 'Trang ĐN giấy khen, chỉ xem' });
  expect(button('Trở lại ô A1, trang ĐN giấy khen')).toBeTruthy();
  const reminder = screen.getByText('Nhớ lưu thành tệp mới.').parentElement;
  const save = button('Lưu tệp');
  save.focus();
  fireEvent.click(save);
  await screen.findByText('Đã lưu thành tệp mới.');
  expect(saved.map(({ name }) => name)).toEqual(['so – Bình Xét.xlsx']);
  expect(screen.queryByRole('button', { name: 'Lưu tệp' })).toBeNull();
  expect(document.activeElement).toBe(reminder);
});

test('what was taken back is not unsaved', async () => {
  const saved = openBrowserPane();
  const bytes = await makeSample();
  await openFile(bytes, 'so.xlsx');
  await buildLists();
  await press('Hoàn tác');
  await screen.findByText(/^Đã hoàn tác/);
  await screen.findByText(/^Sẽ thêm trang/);
  expect(screen.queryByText('Có thay đổi chưa lưu.')).toBeNull();
  expect(warnsOnLeaving()).toBe(false);
  await press('Lưu thành tệp mới');
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(Buffer.from(saved[0]?.bytes ?? []).equals(Buffer.from(bytes))).toBe(true);
});

test('each copy that is saved has a name of its own', async () => {
  const saved = openBrowserPane();
  await openFile(await makeSample(), 'so – Bình Xét.XLSX');
  await press('Lưu thành tệp mới');
  await waitFor(() => expect(saved).toHaveLength(1));
  await press('Lưu thành tệp mới');
  await waitFor(() => expect(saved).toHaveLength(2));
  expect(saved.map(({ name }) => name)).toEqual(['so – Bình Xét 2.xlsx', 'so – Bình Xét 3.xlsx']);
});
