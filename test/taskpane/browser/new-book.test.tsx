/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { writeXlsxWorkbook } from '../../../src/xlsx/write/write-workbook';
import { makeBook, makeRow, makeSheet } from '../../xlsx/make-plan';
import { button, press, untilReady } from '../open-pane';
import { closeBrowserPane, openBrowserPane, openFile } from './open-browser-pane';
import { readSaved, warnsOnLeaving } from './work-on-sample';

afterEach(closeBrowserPane);

test('a new book of a year is made and saved under its own name', async () => {
  const saved = openBrowserPane();
  fireEvent.change(screen.getByRole('combobox', { name: 'Năm xét' }), {
    target: { value: '2024' },
  });
  await press('Lập sổ năm 2024');
  await screen.findByRole('heading', { name: 'Sổ bình xét năm 2024.xlsx' });
  expect(warnsOnLeaving()).toBe(false);
  expect(screen.getByText('Sổ mới, chưa lưu về máy.')).toBeTruthy();
  // Nothing can be typed here: the way on is a file, and another program.
  const next = await screen.findByRole('group', { name: 'Việc tiếp theo' });
  expect(next.textContent).toMatch(/^Mở tệp của sổ bằng Excel, LibreOffice hoặc WPS, nhập/);
  await press('Lưu thành tệp mới');
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.name).toBe('Sổ bình xét năm 2024.xlsx');
  await screen.findByText(/^Đã lưu .* rồi bấm “Mở tệp khác” để mở lại ở đây\.$/);
  expect(screen.queryByText('Sổ mới, chưa lưu về máy.')).toBeNull();
  const { sheets } = await readSaved(saved);
  expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Tập thể', 'Cá nhân']));
});

test('the sample opens without a file', async () => {
  openBrowserPane();
  fireEvent.click(screen.getByRole('radio', { name: /sổ mẫu/ }));
  await press('Mở sổ mẫu');
  await screen.findByRole('heading', { name: 'Sổ bình xét mẫu.xlsx' });
  await screen.findByText(/ỦY BAN NHÂN DÂN XÃ MẪU/);
});

test('a new book that is stopped leaves the open one without a word of failure', async () => {
  const bytes = await writeXlsxWorkbook(makeBook(makeSheet({ rows: [makeRow(['Thôn 1'])] })));
  openBrowserPane({
    createBook: (_, __, signal) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve({ ok: false, faults: [] }));
      }),
  });
  await openFile(bytes, 'so.xlsx');
  fireEvent.click(button(/^Mở sổ mới năm/));
  fireEvent.click(await screen.findByRole('button', { name: 'Dừng' }));
  await untilReady(/^Mở sổ mới năm/);
  expect(screen.queryByRole('alert')).toBeNull();
});
