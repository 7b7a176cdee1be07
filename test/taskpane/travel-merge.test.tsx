/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { fileOf } from './browser/open-browser-pane';
import { RATE, cardOf, give, openMerging, untilCompared, valueAt } from './open-merging';
import { button, closePane, descriptionOf, press, said } from './open-pane';
import { findCell, returnForm } from './returned-forms';

afterEach(closePane);

test('a change is shown old → new with its cell, written when told to, and taken back', async () => {
  const host = await openMerging();
  await give(fileOf(await returnForm(['I.2', 0.85]), 'thon-1.xlsx'));
  expect(screen.getByText('1 tệp: 1 có thay đổi.')).toBeTruthy();
  const card = cardOf('thon-1.xlsx');
  expect(card.textContent).toContain('Của TT01 – Thôn 1');
  // 5 asked rows: I.1, I.2, the two of I.3 of Thôn 1, and I.1 of its Nguyễn Văn A.
  expect(card.textContent).toMatch(
    /Đọc (\d+) dòng: dùng 5, bỏ qua \d+ \(đầu phiếu, dòng trống\), không nhận 0\./,
  );
  fireEvent.click(within(card).getByRole('button', { name: 'Thay đổi (1)' }));
  expect(within(card).getByText('TT01 Thôn 1: I.2, kết quả')).toBeTruthy();
  expect(within(card).getByText('81% → 85%')).toBeTruthy();
  expect(screen.getByText('Sẽ ghi 1 ô, và ghi nhật ký của 1 phiếu.')).toBeTruthy();
  await press(`Xem ô ${RATE.cell}, trang “Tập thể”`);
  expect(host.workbook.selection.area).toMatchObject({ top: RATE.row, left: RATE.column });
  expect(valueAt(host, RATE)).toBe(0.81);
  await press('Ghi vào sổ');
  expect(valueAt(host, RATE)).toBe(0.85);
  expect(host.workbook.sheetNames).toContain('Nhật ký');
  expect(said()).toContain('Đã ghi 1 ô, và nhật ký của 1 phiếu ở “Nhật ký”.');
  await untilCompared();
  expect(screen.getByText('1 tệp: 1 không có gì mới.')).toBeTruthy();
  await press('Điều cần biết (1)');
  expect(screen.getByText(/^Phiếu này đã được gộp lúc 12:30 ngày 07\/05\/2026;/)).toBeTruthy();
  expect(descriptionOf(button('Ghi vào sổ'))).toContain('Không có gì để ghi');
  await press('Hoàn tác');
  expect(valueAt(host, RATE)).toBe(0.81);
  expect(host.workbook.sheetNames).not.toContain('Nhật ký');
});

test('two versions of one form stand side by side: nothing is chosen before somebody does', async () => {
  const host = await openMerging();
  await give(
    fileOf(await returnForm(['I.2', 0.85], ['I.1', 'Không đạt']), 'lan-1.xlsx'),
    fileOf(await returnForm(['I.2', 0.9]), 'lan-2.xlsx'),
  );
  expect(screen.getByText('2 tệp: 2 trái nhau.')).toBeTruthy();
  const conflict = screen.getByRole('group', { name: 'TT01 Thôn 1: I.2, kết quả' });
  const chosen = (): string =>
    within(conflict)
      .getAllByRole<HTMLInputElement>('radio')
      .filter(({ checked }) => checked)
      .map(({ labels }) => labels?.[0]?.textContent)
      .join();
  expect(within(conflict).getAllByRole('radio')).toHaveLength(4);
  expect(within(conflict).getByRole('radio', { name: 'Giữ của sổ: 81%' })).toBeTruthy();
  expect(within(conflict).getByRole('radio', { name: 'Lấy từ “lan-1.xlsx”: 85%' })).toBeTruthy();
  expect(chosen()).toBe('Chưa chọn: sổ giữ nguyên, hỏi lại khi gộp lần sau');
  await press('Ghi vào sổ');
  expect(said()).toContain('Đã ghi 0 ô');
  const judged = findCell('Đạt');
  expect([valueAt(host, RATE), valueAt(host, judged)]).toEqual([0.81, 'Đạt']);
  await untilCompared();
  expect(descriptionOf(button('Ghi vào sổ'))).toContain('Chọn giá trị cho chỗ trái nhau');
  fireEvent.click(screen.getByRole('radio', { name: 'Lấy từ “lan-2.xlsx”: 90%' }));
  await untilCompared();
  fireEvent.click(screen.getByRole('radio', { name: 'Lấy từ “lan-1.xlsx”: “Không đạt”' }));
  await untilCompared();
  expect(screen.getByText('Chỗ trái nhau (2): đã chọn hết')).toBeTruthy();
  await press('Ghi vào sổ');
  expect([valueAt(host, RATE), valueAt(host, judged)]).toEqual([0.9, 'Không đạt']);
});

test('what is typed into the workbook meanwhile is never overwritten unasked', async () => {
  const host = await openMerging();
  await give(fileOf(await returnForm(['I.2', 0.85]), 'thon-1.xlsx'));
  host.user.type('Tập thể', RATE.cell, 0.7);
  await waitFor(() => expect(screen.getByText('1 tệp: 1 trái nhau.')).toBeTruthy());
  await untilCompared();
  expect(screen.getByRole('radio', { name: 'Giữ của sổ: 70%' })).toBeTruthy();
  expect(screen.getByText('Khi gửi phiếu: 81%')).toBeTruthy();
  const use = within(cardOf('thon-1.xlsx')).getByRole('combobox', { name: 'Dùng tệp này' });
  fireEvent.change(use, { target: { value: 'take' } });
  await waitFor(() => expect(screen.getByText('1 tệp: 1 có thay đổi.')).toBeTruthy());
  await untilCompared();
  await press('Ghi vào sổ');
  expect(valueAt(host, RATE)).toBe(0.85);
});
