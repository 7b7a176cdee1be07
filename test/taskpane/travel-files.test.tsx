/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { makeBook, makeRow, makeSheet } from '../xlsx/make-plan';
import { fileOf } from './browser/open-browser-pane';
import { cardOf, drop, give, openMerging } from './open-merging';
import { FILES, button, closePane, descriptionOf } from './open-pane';
import { OTHER_BOOK, alterForm, returnForm, returnFormOf } from './returned-forms';

afterEach(closePane);

test('a locked cell that was altered is named with what stood there, and its row is not taken', async () => {
  await openMerging();
  const altered = await alterForm('Tỷ lệ hồ sơ đúng hạn', 'Tỷ lệ khác');
  await give(fileOf(altered, 'thon-1.xlsx'));
  const card = cardOf('thon-1.xlsx');
  expect(card.textContent).toMatch(/dùng 4, bỏ qua \d+ \(đầu phiếu, dòng trống\), không nhận 1\./);
  // Told without a press.
  expect(card.textContent).toMatch(
    /Ô khóa đã bị sửa: ô B\d+ \(dòng \d+, trang “TT01 Thôn 1” của phiếu\) nay ghi “Tỷ lệ khác”, khi gửi là “Tỷ lệ hồ sơ đúng hạn”\./,
  );
});

test('forms of another book, other files and damaged ones are told apart, and nothing is written', async () => {
  await openMerging();
  const sheet = makeSheet({ name: 'Thu chi', rows: [makeRow(['Nội dung', 'Số tiền'])] });
  const whole = await returnForm();
  await give(
    fileOf(await returnFormOf(OTHER_BOOK), 'nam-sau.xlsx'),
    fileOf(await writeXlsxWorkbook(makeBook(sheet)), 'thu-chi.xlsx'),
    fileOf(whole.slice(0, whole.length / 2), 'dut.xlsx'),
  );
  expect(
    screen.getByText('3 tệp: 1 không phải phiếu, 1 phiếu của sổ khác, 1 không dùng được.'),
  ).toBeTruthy();
  // Told in words, without a press.
  expect(cardOf('nam-sau.xlsx').textContent).toContain('năm xét trên phiếu là “2026”');
  expect(cardOf('dut.xlsx').textContent).toContain('“dut.xlsx”');
  expect(button('Ghi vào sổ').getAttribute('aria-disabled')).toBe('true');
  expect(descriptionOf(button('Ghi vào sổ'))).toContain('Không có tệp nào dùng được');
  fireEvent.click(within(cardOf('dut.xlsx')).getByRole('button', { name: 'Bỏ tệp này' }));
  await waitFor(() => expect(screen.getByText(/^2 tệp:/)).toBeTruthy());
});

test('reading can be stopped: what was read stays, the rest is told of', async () => {
  const { read, ...tools } = await FILES.loadTools();
  const readOne: typeof read = (bytes, file, signal) =>
    file === 'cham.xlsx'
      ? new Promise((_, reject) =>
          signal?.addEventListener('abort', () => reject(signal.reason as Error)),
        )
      : read(bytes, file, signal);
  await openMerging({ ...FILES, loadTools: async () => ({ ...tools, read: readOne }) });
  drop(
    fileOf(await returnForm(['I.2', 0.85]), 'thon-1.xlsx'),
    fileOf('x', 'cham.xlsx'),
    fileOf('x', 'sau.xlsx'),
  );
  await screen.findByText('Đang đọc phiếu: 1/3 tệp');
  fireEvent.click(button('Dừng'));
  await waitFor(() => expect(screen.getByText('1 tệp: 1 có thay đổi.')).toBeTruthy());
  expect(screen.getByText('Đã dừng; 2 tệp chưa đọc.')).toBeTruthy();
});

test('given files stay while another step is looked at', async () => {
  await openMerging();
  await give(fileOf(await returnForm(['I.2', 0.85]), 'thon-1.xlsx'));
  fireEvent.click(screen.getByRole('link', { name: 'Kết quả' }));
  window.location.hash = 'results';
  await screen.findByRole('region', { name: 'Kết quả' });
  window.location.hash = 'travel';
  await waitFor(() => expect(screen.getByText('1 tệp: 1 có thay đổi.')).toBeTruthy());
});
