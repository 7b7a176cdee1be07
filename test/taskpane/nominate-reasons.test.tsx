/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { openLists } from './open-lists';
import { closePane, openPane, startSample } from './open-pane';

afterEach(closePane);

function scopeOf(award: string, scope: string): HTMLElement {
  return within(screen.getByRole('region', { name: award })).getByRole('region', {
    name: `${award}, ${scope}`,
  });
}

/** The names in a list, in its order. */
function namesIn(scope: HTMLElement, list: string): readonly (string | null)[] {
  return within(within(scope).getByRole('list', { name: list }))
    .getAllByRole('listitem')
    .map((item) => within(item).getAllByRole('button')[0]?.textContent ?? null);
}

describe('who is proposed, and why', () => {
  // The sample's results are worked out by hand in test/presets.
  test('by award and scope: names by rank, the standard, the quota, who waits for the council', async () => {
    await openLists();
    expect(screen.getByText('Đề nghị bằng khen: 2 tập thể, 3 cá nhân.')).toBeDefined();
    const collectives = scopeOf('Bằng khen', 'tập thể');
    expect(namesIn(collectives, 'Được đề nghị')).toEqual([
      'Văn phòng – Thống kê',
      'Tư pháp – Hộ tịch',
    ]);
    within(collectives).getByText(/^Tiêu chuẩn: tổng điểm từ 90; có điểm ở tiêu chí IV\.2 /);
    within(collectives).getByText('Đã dùng 2/2 chỉ tiêu');
    within(collectives).getByText('Hạng 2 · 91,8 điểm · TT02 · Khối chuyên môn');

    const persons = scopeOf('Giấy khen', 'cá nhân');
    expect(namesIn(persons, 'Trình Hội đồng quyết định')).toEqual(['Hồ Thị K', 'Lương Thị D']);
    within(persons).getByText('Đã dùng 6/7 chỉ tiêu, còn 1 chờ Hội đồng quyết định');
    within(persons).getByText(
      '2 cá nhân cùng đạt 80 điểm, trong khi chỉ tiêu tặng Giấy khen chỉ còn 1; trình Hội đồng xem xét, quyết định.',
    );
  });

  test('who came nearest, with what they lack, and all the others with their reason', async () => {
    await openLists();
    const collectives = scopeOf('Bằng khen', 'tập thể');
    expect(namesIn(collectives, 'Gần mức đề nghị')).toEqual(['Văn hóa – Xã hội']);
    // TT04 has 90, the last seat went at 91.8.
    within(collectives).getByText('Kém 1,8 điểm so với suất cuối cùng (91,8 điểm).');
    fireEvent.click(
      within(collectives).getByRole('button', {
        name: 'Xem 9 tập thể còn lại không được đề nghị bằng khen, kể cả 3 được đề nghị giấy khen',
      }),
    );
    const others = 'Không được đề nghị bằng khen';
    expect(namesIn(collectives, others)).toHaveLength(9);
    within(collectives).getByText('Bằng khen: không xét vì không đạt điều kiện bắt buộc.');
    fireEvent.click(within(collectives).getByRole('button', { name: 'Thu gọn' }));
    expect(within(collectives).queryByRole('list', { name: others })).toBeNull();
  });

  test('a name leads to its row, “Vì sao?” to the explanation', async () => {
    const host = await openLists();
    fireEvent.click(
      within(scopeOf('Bằng khen', 'tập thể')).getByRole('button', { name: 'Tư pháp – Hộ tịch' }),
    );
    await waitFor(() => expect(host.workbook.activeSheet.name).toBe('Tập thể'));
    await screen.findByRole('button', { name: /^Trở lại / });
    const why = 'Vì sao? Xem điểm của Tư pháp – Hộ tịch';
    fireEvent.click(within(scopeOf('Bằng khen', 'tập thể')).getByRole('button', { name: why }));
    await screen.findByRole('heading', { name: /Tư pháp – Hộ tịch/ });
    expect(screen.getByRole('link', { name: 'Kết quả' }).ariaCurrent).toBe('step');
  });

  test('“Vì sao?” leads to the explanation from a comparison that was left, too, and then to the list', async () => {
    startSample();
    openPane('results');
    await screen.findByRole('searchbox');
    const results = screen.getByRole('region', { name: 'Kết quả' });
    fireEvent.click(within(within(results).getByRole('list')).getAllByRole('button')[0]!);
    fireEvent.click(await screen.findByRole('button', { name: /^So sánh với / }));
    fireEvent.click(await screen.findByRole('button', { name: /^Chọn tập thể khác/ }));
    await screen.findByRole('heading', { name: /^Chọn bên so sánh với / });
    act(() => void (window.location.hash = 'nominate'));
    const why = await screen.findByRole('button', {
      name: 'Vì sao? Xem điểm của Tư pháp – Hộ tịch',
    });
    fireEvent.click(why);
    await screen.findByRole('heading', { name: /Tư pháp – Hộ tịch/ });
    expect(screen.queryByRole('heading', { name: /^Chọn bên so sánh với / })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Danh sách' }));
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/Tư pháp – Hộ tịch/));
  });
});
