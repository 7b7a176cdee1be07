/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { PRESETS } from '../../src/presets/preset';
import { planBook } from '../../src/workbook/book/plan-book';
import { startExcel } from '../host/excel-host';
import { drawBook } from '../host/model/draw-plan';
import { closePane, openPane, startSample } from './open-pane';

afterEach(closePane);

const group = (name: string): Promise<HTMLElement> => screen.findByRole('group', { name });

describe('in a book of ours', () => {
  test('what it is and how complete it is', async () => {
    startSample();
    openPane();
    await screen.findByRole('heading', { name: 'Sổ bình xét năm 2025' });
    expect(screen.getByText(/^Đẩy mạnh công tác cải cách hành chính/)).toBeTruthy();
    // 12 collectives, 16 criteria, one of them a change of rank, which takes two cells: 12 × 17.
    const collectives = (await group('Tập thể')).textContent;
    expect(collectives).toContain('12 tập thể, 16 tiêu chí');
    expect(collectives).toContain('Đã nhập 204/204 kết quả');
    expect(collectives).toContain('1 cảnh báo');
    // 26 individuals, 6 criteria.
    const individuals = (await group('Cá nhân')).textContent;
    expect(individuals).toContain('26 cá nhân, 6 tiêu chí');
    expect(individuals).toContain('Đã nhập 156/156 kết quả');
    const next = await group('Việc tiếp theo');
    expect(next.textContent).toContain('Đã nhập đủ kết quả');
    expect(next.textContent).toContain('Có 2 cảnh báo');
    fireEvent.click(within(next).getByRole('button', { name: 'Xem kết quả' }));
    await waitFor(() => expect(window.location.hash).toBe('#results'));
  });

  test('results that are missing are counted as they are typed away, and led to', async () => {
    const host = startSample();
    openPane();
    await group('Tập thể');
    host.user.clear('Tập thể', 'G5:G6');
    const next = await group('Việc tiếp theo');
    await waitFor(() => expect(next.textContent).toContain('Còn 2 kết quả chưa nhập'));
    expect((await group('Tập thể')).textContent).toContain('Đã nhập 202/204 kết quả');
    expect(within(next).queryByRole('button', { name: 'Xem kết quả' })).toBeNull();
    fireEvent.click(within(next).getByRole('button', { name: 'Xem các ô còn thiếu' }));
    await waitFor(() => expect(window.location.hash).toBe('#check'));
  });

  test('errors come before what is missing, and do not hide what book this is', async () => {
    const host = startSample();
    host.user.type('Tập thể', 'G5', 'chưa rõ');
    host.user.clear('Tập thể', 'G6');
    openPane();
    await screen.findByRole('heading', { name: 'Sổ bình xét năm 2025' });
    const next = await group('Việc tiếp theo');
    expect(next.textContent).toContain('Sổ có 2 lỗi');
    expect((await group('Tập thể')).textContent).toMatch(/Đã nhập 203\/204 kết quả.*2 lỗi/);
    fireEvent.click(within(next).getByRole('button', { name: 'Xem 2 lỗi' }));
    await waitFor(() => expect(window.location.hash).toBe('#check'));
  });

  test('a sheet that is gone is named', async () => {
    const host = startSample();
    host.workbook.removeSheet(host.workbook.sheet('Xếp loại'));
    openPane();
    const next = await group('Việc tiếp theo');
    expect(next.textContent).toContain('Sổ thiếu trang “Xếp loại”.');
    expect(within(next).getByRole('button', { name: 'Xem 1 lỗi' })).toBeTruthy();
  });

  test('a scope that nobody is entered in leads to its sheet, whatever that is called now', async () => {
    const [preset] = PRESETS;
    const [collectives, individuals] = [preset?.sampleContests[0], preset?.contests[1]];
    if (collectives === undefined || individuals === undefined) throw new Error('no preset');
    const plan = planBook({
      subtitle: '',
      information: { year: '2025' },
      contests: [collectives, individuals],
    });
    const host = startExcel({ workbook: drawBook(plan) });
    host.workbook.sheet('Cá nhân').name = 'Danh sách cán bộ';
    openPane();
    const empty = await group('Cá nhân');
    expect(empty.textContent).toContain('Chưa nhập cá nhân nào');
    fireEvent.click(within(empty).getByRole('button', { name: 'Đến trang “Danh sách cán bộ”' }));
    await waitFor(() =>
      expect(host.workbook.selection).toMatchObject({ area: { top: 4, left: 0 } }),
    );
    expect(host.workbook.activeSheet.name).toBe('Danh sách cán bộ');
  });
});
