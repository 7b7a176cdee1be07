/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { startExcel } from '../host/excel-host';
import { closePane, openPane, press, startSample } from './open-pane';

afterEach(closePane);

test('an empty workbook becomes a book, and what was written can be taken back', async () => {
  const host = startExcel();
  openPane();
  fireEvent.click(await screen.findByRole('radio', { name: 'Lập sổ năm 2025' }));
  await screen.findByText(/^Sẽ thêm trang/);
  await press('Lập sổ năm 2025');
  await screen.findByText(/^Đã thêm trang/);
  expect(host.workbook.sheetNames).toEqual(expect.arrayContaining(['Tập thể', 'Nhật ký']));
  await press('Hoàn tác');
  await screen.findByText(/^Đã hoàn tác/);
  expect(host.workbook.sheetNames).toEqual(['Sheet1']);
  expect(host.lacking).toEqual([]);
});

test('the steps are there, and the sample has no error', async () => {
  startSample();
  openPane('check');
  await screen.findByText('Không có lỗi, 2 cảnh báo.');
  expect(screen.getByRole('link', { name: 'Kiểm tra' }).ariaCurrent).toBe('step');
});
