/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { planSample } from '../application/sample-plan';
import { startExcel } from '../host/excel-host';
import { drawBook } from '../host/model/draw-plan';
import { BUILD, RESULT } from './open-lists';
import { FLOOR, button, closePane, edit, openPane, press, startSample } from './open-pane';

afterEach(closePane);

describe('nothing can be proposed yet', () => {
  test('errors: how many, and the way to them', async () => {
    const host = startSample(FLOOR);
    host.user.type(...RESULT, 'x');
    openPane('nominate');
    await screen.findByText(/^Sổ còn 1 lỗi nên chưa tính được điểm/);
    expect(screen.queryByRole('button', { name: BUILD })).toBeNull();
    fireEvent.click(button('Đến bước Kiểm tra'));
    await waitFor(() =>
      expect(screen.getByRole('link', { name: /^Kiểm tra/ }).ariaCurrent).toBe('step'),
    );
  });

  test('missing results: how many of how many, no list; it comes once they are typed', async () => {
    const host = startSample(FLOOR);
    host.user.clear(...RESULT);
    openPane('nominate');
    await screen.findByText(/^Còn thiếu 1 kết quả của 1 tập thể, cá nhân\./);
    expect(button('Xem chỗ còn thiếu')).toBeDefined();
    await edit(host, () => host.user.type(...RESULT, 0.5));
    await screen.findByRole('button', { name: BUILD });
  });

  test('nobody in the lists: nothing to build, and the way to the first free row', async () => {
    const host = startExcel({ ...FLOOR, workbook: drawBook(planSample(false)) });
    openPane('nominate');
    await screen.findByText(/^Danh sách chưa có ai nên chưa có gì để đề nghị\./);
    expect(screen.queryByRole('button', { name: BUILD })).toBeNull();
    await press('Đến trang “Tập thể”');
    await waitFor(() => expect(host.workbook.activeSheet.name).toBe('Tập thể'));
    expect(host.workbook.selection.area).toEqual({ top: 4, left: 0, bottom: 4, right: 0 });
  });

  test('no standard on the sheet of awards: it is shown', async () => {
    const host = startSample(FLOOR);
    host.user.clear('Khen thưởng', 'A5:H8');
    openPane('nominate');
    await screen.findByText(/^Trang “Khen thưởng” chưa có tiêu chuẩn nào/);
    await press('Đến trang “Khen thưởng”');
    await waitFor(() => expect(host.workbook.activeSheet.name).toBe('Khen thưởng'));
  });
});
