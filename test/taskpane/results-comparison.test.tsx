/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { button } from './open-pane';
import { PEOPLE, count, openResults, openRow, search, startAnew, withPeople } from './open-results';

beforeEach(startAnew);
afterEach(cleanup);

test('two side by side: where the difference comes from, adding up to it', () => {
  openResults(withPeople(PEOPLE));
  openRow(2);
  // The next rank above, not who shares it.
  fireEvent.click(button('So sánh với “Lê Văn C”'));
  expect(document.activeElement?.textContent).toBe('So sánh');
  expect(
    screen.getByText(
      '“Lê Văn C” hơn “Trần Văn Đông” 7,5 điểm, nhiều nhất ở tiêu chí I.1 Khối lượng (7,5 điểm).',
    ),
  ).toBeTruthy();
  const table = (): readonly (string | null)[] =>
    within(screen.getAllByRole('table')[0] as HTMLElement)
      .getAllByRole('row')
      .map((row) => [...row.children].map(({ textContent }) => textContent).join(' | '));
  expect(table()).toEqual([
    'Trần Văn Đông | Lê Văn C | Hơn, kém',
    'II.1 Sáng kiến',
    '82 | 00 | hơn 8',
    'I.1 Khối lượng',
    '50 | 57,5 | kém 7,5',
    'I.2 Đúng hạn',
    '3570% | 4080% | kém 5',
    'Giới hạn điểm nhóm II',
    '−3 | – | kém 3',
    'Tổng điểm',
    '90 | 97,5 | kém 7,5',
  ]);
  screen.getByText('Cột “Hơn, kém”: điểm của “Trần Văn Đông” so với “Lê Văn C”.');
  fireEvent.click(button('1 tiêu chí bằng điểm nhau'));
  expect(screen.getAllByRole('table')).toHaveLength(2);
  expect(screen.getByText('III Kỷ luật')).toBeTruthy();

  fireEvent.click(button('Chọn cá nhân khác để so sánh'));
  expect(count()).toBe('4 cá nhân');
  search('hoa');
  openRow(0);
  expect(
    screen.getByText(
      '“Trần Văn Đông” và “Nguyễn Thị Hoà” bằng điểm: chỗ hơn và chỗ kém bù hết cho nhau.',
    ),
  ).toBeTruthy();
  fireEvent.click(button('“Trần Văn Đông”'));
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Trần Văn Đông');
});

test('who is not considered is compared with that said', () => {
  openResults(withPeople(PEOPLE));
  openRow(4);
  expect(screen.getByText('Không xét: không đạt điều kiện bắt buộc III Kỷ luật.')).toBeTruthy();
  fireEvent.click(button('So sánh với “Phạm Thị G”'));
  expect(
    screen.getByText('“Võ Văn E” không được xét vì không đạt điều kiện bắt buộc.'),
  ).toBeTruthy();
});

test('somebody alone is compared with nobody; nobody at all is said, and where to begin', () => {
  openResults(withPeople(PEOPLE.slice(0, 1)));
  openRow(0);
  expect(screen.queryByRole('button', { name: /^So sánh/ })).toBeNull();
  cleanup();
  window.sessionStorage.clear();
  const steps: string[] = [];
  openResults(withPeople([]), { goTo: (step) => void steps.push(step) });
  expect(screen.getByText(/^Trang của cá nhân chưa có ai\./)).toBeTruthy();
  fireEvent.click(button('Về bước Bắt đầu'));
  expect(steps).toEqual(['start']);
});
