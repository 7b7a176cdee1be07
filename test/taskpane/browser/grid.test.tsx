/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { writeXlsxWorkbook } from '../../../src/xlsx/write/write-workbook';
import { makeBook, makeRow, makeSheet } from '../../xlsx/make-plan';
import { button, press } from '../open-pane';
import { closeBrowserPane, openBrowserPane, openFile } from './open-browser-pane';
import { goTo, makeBrokenSample } from './work-on-sample';

afterEach(closeBrowserPane);

const grid = (): HTMLElement => screen.getByRole('grid');
const current = (): HTMLElement | null =>
  document.getElementById(grid().getAttribute('aria-activedescendant') ?? '');

test('a problem leads to its cell, and closing leads back to it', async () => {
  openBrowserPane();
  await openFile(await makeBrokenSample(), 'so.xlsx');
  expect(screen.queryByRole('grid')).toBeNull();
  goTo('check');
  const row = await screen.findByRole('button', { name: /chín rưỡi/ });
  row.focus();
  fireEvent.click(row);
  await screen.findByRole('grid', { name: 'Trang Tập thể, chỉ xem' });
  await waitFor(() => expect(document.activeElement).toBe(grid()));
  await waitFor(() => expect(current()?.textContent).toBe('chín rưỡi'));
  expect(current()?.getAttribute('aria-selected')).toBe('true');
  const panel = screen.getByRole('region', { name: 'Bảng tính, chỉ xem' });
  expect(within(panel).getByText('P7')).toBeTruthy();
  // The list that says so may be out of sight.
  expect(await within(panel).findByText(/^P7: .*chín rưỡi/)).toBeTruthy();
  fireEvent.keyDown(grid(), { key: 'Escape' });
  expect(screen.queryByRole('grid')).toBeNull();
  expect(document.activeElement).toBe(row);
  await press('Xem bảng tính');
  expect(document.activeElement).toBe(grid());
  fireEvent.click(button('Tập thể'));
  await press('Đóng bảng tính');
  expect(document.activeElement).toBe(button('Xem bảng tính'));
});

test('a jump takes the person along once only', async () => {
  openBrowserPane();
  await openFile(await makeBrokenSample(), 'so.xlsx');
  goTo('check');
  fireEvent.click(await screen.findByRole('button', { name: /chín rưỡi/ }));
  await waitFor(() => expect(document.activeElement).toBe(grid()));
  const save = button('Lưu thành tệp mới');
  save.focus();
  await press('Lưu thành tệp mới');
  await screen.findByText(/^Đã lưu/);
  expect(document.activeElement).toBe(save);
});

async function lookAt(rows: readonly (readonly (string | number | null)[])[]): Promise<void> {
  const book = makeBook(
    makeSheet({ name: 'Số', rows: rows.map((values) => makeRow(values)) }),
    makeSheet({ name: 'Khác', rows: [makeRow(['Thôn 1'])] }),
  );
  openBrowserPane();
  await openFile(await writeXlsxWorkbook(book), 'so.xlsx');
  await press('Xem bảng tính');
}

test('keys move through the cells, and the grid says where one is', async () => {
  await lookAt(Array.from({ length: 400 }, (_, row) => [row + 1, row * 2 + 0.5, 'Thôn 1']));
  expect(grid().getAttribute('aria-rowcount')).toBe('401');
  expect(current()?.textContent).toBe('1');
  fireEvent.keyDown(grid(), { key: 'ArrowRight' });
  fireEvent.keyDown(grid(), { key: 'ArrowDown' });
  expect(current()?.textContent).toBe('2,5');
  expect(current()?.getAttribute('aria-colindex')).toBe('3');
  expect(current()?.parentElement?.getAttribute('aria-rowindex')).toBe('3');
  fireEvent.keyDown(grid(), { key: 'ArrowUp', ctrlKey: true });
  fireEvent.keyDown(grid(), { key: 'Home' });
  expect(current()?.textContent).toBe('1');
  fireEvent.keyDown(grid(), { key: 'End', ctrlKey: true });
  expect(screen.getByText('C400')).toBeTruthy();
  await waitFor(() => expect(current()?.textContent).toBe('Thôn 1'));
  // Only what is in sight is drawn.
  expect(within(grid()).getAllByRole('row').length).toBeLessThan(60);
});

test('another sheet can be looked at', async () => {
  await lookAt([['a']]);
  fireEvent.click(button('Khác'));
  expect(screen.getByRole('grid', { name: 'Trang Khác, chỉ xem' })).toBeTruthy();
  expect(current()?.textContent).toBe('Thôn 1');
  expect(button('Khác').getAttribute('aria-pressed')).toBe('true');
});
