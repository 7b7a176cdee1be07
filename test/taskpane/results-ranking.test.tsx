/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { createContestBook } from '../../src/application/books/create-book';
import { planSample } from '../application/sample-plan';
import { makeBigContest } from '../bench/big-contest';
import { button } from './open-pane';
import {
  PEOPLE,
  choose,
  count,
  examine,
  openResults,
  person,
  rowTexts,
  rows,
  search,
  startAnew,
  textsIn,
  withPeople,
  withoutResult,
} from './open-results';

beforeEach(startAnew);
afterEach(cleanup);

test('the ranking: shared ranks in words, points, who is not considered last', () => {
  openResults(withPeople(PEOPLE));
  expect(count()).toBe('5 cá nhân');
  expect(rowTexts()).toEqual([
    'Hạng 1Lê Văn CCN0397,5 điểm',
    'Hạng 2đồng hạngNguyễn Thị HoàCN0190 điểm',
    'Hạng 2đồng hạngTrần Văn ĐôngCN0290 điểm',
    'Hạng 4Phạm Thị GCN05 · Thôn Bàn Nham70 điểm',
    'Võ Văn ECN04Không xét90 điểm',
  ]);
  // One scope, no clusters: nothing to choose between.
  expect(screen.queryByRole('group', { name: 'Đối tượng xét' })).toBeNull();
  expect(screen.queryByRole('combobox', { name: 'Cụm, khối' })).toBeNull();
});

test('typing without marks finds names, codes and units; the count is announced', () => {
  openResults(withPeople(PEOPLE));
  search('nguyen');
  expect(rowTexts()).toEqual([expect.stringContaining('Nguyễn Thị Hoà')]);
  expect(count()).toBe('1/5 cá nhân');
  search('DONG');
  expect(rowTexts()).toEqual([expect.stringContaining('Trần Văn Đông')]);
  search('ban nham');
  expect(rowTexts()).toEqual([expect.stringContaining('Phạm Thị G')]);
  search('không ai');
  expect(screen.queryByRole('list')).toBeNull();
  expect(count()).toBe('0/5 cá nhân');
  fireEvent.click(button('Bỏ tìm, xem tất cả'));
  expect(count()).toBe('5 cá nhân');
});

test('bands and awards are words; either can be looked at alone', () => {
  openResults(
    withPeople(PEOPLE, {
      bands: [
        { label: 'Tốt', from: '90' },
        { label: 'Khá', from: '75' },
      ],
      awards: [{ award: 'giayKhen', quota: { count: '2' } }],
    }),
  );
  expect(rowTexts()).toEqual([
    'Hạng 1Lê Văn CCN03TốtGiấy khen97,5 điểm',
    'Hạng 2đồng hạngNguyễn Thị HoàCN01TốtChờ Hội đồng90 điểm',
    'Hạng 2đồng hạngTrần Văn ĐôngCN02TốtChờ Hội đồng90 điểm',
    'Hạng 4Phạm Thị GCN05 · Thôn Bàn Nham70 điểm',
    'Võ Văn ECN04Không xét90 điểm',
  ]);
  const chart = screen.getByRole('table', { name: 'Phân bố kết quả' });
  expect(textsIn(chart, 'row')).toEqual([
    'Xếp loạiSố lượng',
    'Tốt3',
    'Khá0',
    'Dưới các mức1',
    'Không xét1',
  ]);
  choose('Chỉ xem', 'Khá');
  expect(count()).toBe('0/5 cá nhân');
  choose('Chỉ xem', 'Giấy khen');
  expect(rowTexts()).toEqual([expect.stringContaining('Lê Văn C')]);
  choose('Chỉ xem', 'Trình Hội đồng quyết định');
  expect(count()).toBe('2/5 cá nhân');
  choose('Chỉ xem', 'Không xét');
  expect(rowTexts()).toEqual([expect.stringContaining('Võ Văn E')]);
});

test('without bands the chart counts equal intervals of points', () => {
  openResults(withPeople(PEOPLE));
  const chart = screen.getByRole('table', { name: 'Phân bố kết quả' });
  // Between 70 and 97,5: six intervals of 5.
  expect(textsIn(chart, 'row')).toEqual([
    'Khoảng điểmSố lượng',
    'từ 95 đến dưới 1001',
    'từ 90 đến dưới 952',
    'từ 85 đến dưới 900',
    'từ 80 đến dưới 850',
    'từ 75 đến dưới 800',
    'từ 70 đến dưới 751',
    'Không xét1',
  ]);
});

test('within a cluster the ranks are those of the cluster', () => {
  const clusters = ['Cụm 10', 'Cụm 2', 'Cụm 2', 'Cụm 10', 'Cụm 2'];
  openResults(withPeople(PEOPLE.map((one, at) => ({ ...one, cluster: clusters[at] ?? null }))));
  const choice = screen.getByRole('combobox', { name: 'Cụm, khối' });
  expect(textsIn(choice, 'option')).toEqual(['Mọi cụm, khối', 'Cụm 2', 'Cụm 10']);
  choose('Cụm, khối', 'Cụm 2');
  expect(rowTexts()).toEqual([
    'Hạng 1Lê Văn CCN03 · Cụm 297,5 điểm',
    'Hạng 2Trần Văn ĐôngCN02 · Cụm 290 điểm',
    'Hạng 3Phạm Thị GCN05 · Thôn Bàn Nham · Cụm 270 điểm',
  ]);
});

test('everybody provisional: ranked, in no band, each marked', () => {
  const people = ['CN01', 'CN02'].map((code) =>
    withoutResult(person(code, `Nguyễn Văn ${code}`, {}), 'III'),
  );
  openResults(withPeople(people, { bands: [{ label: 'Tốt', from: '10' }] }));
  expect(screen.getByText(/^Tạm tính: 2 tập thể, cá nhân/)).toBeTruthy();
  expect(rowTexts()).toEqual([
    'Hạng 1đồng hạngNguyễn Văn CN01CN01Tạm tính90 điểm',
    'Hạng 1đồng hạngNguyễn Văn CN02CN02Tạm tính90 điểm',
  ]);
});

test('a name that is missing is an error: no results, and the way to it', () => {
  const steps: string[] = [];
  openResults(withPeople([person('CN01', '', {})]), { goTo: (step) => void steps.push(step) });
  expect(screen.getByText(/^Chưa tính được kết quả: sổ còn 1 lỗi\./)).toBeTruthy();
  fireEvent.click(button('Xem lỗi cần sửa'));
  expect(steps).toEqual(['check']);
});

test('two scopes: either is shown by its button, and a cluster that both have stays chosen', () => {
  const plan = planSample();
  const [collectives, individuals] = examine(plan).scored?.contest.scopes ?? [];
  const inOffices = (of: typeof collectives): string => {
    const all = of?.nominees ?? [];
    return `${all.filter(({ cluster }) => cluster === 'Khối chuyên môn').length}/${all.length}`;
  };
  openResults(plan);
  expect(button('Tập thể').getAttribute('aria-pressed')).toBe('true');
  choose('Cụm, khối', 'Khối chuyên môn');
  expect(count()).toBe(`${inOffices(collectives)} tập thể`);
  fireEvent.click(button('Cá nhân'));
  expect(button('Cá nhân').getAttribute('aria-pressed')).toBe('true');
  expect(count()).toBe(`${inOffices(individuals)} cá nhân`);
});

test('what was looked for and is no longer in the book hides nobody', () => {
  const bands = [{ label: 'Tốt', from: '95' }];
  openResults(withPeople(PEOPLE, { bands }));
  choose('Chỉ xem', 'Tốt');
  expect(count()).toBe('1/5 cá nhân');
  cleanup();
  openResults(withPeople(PEOPLE));
  expect(count()).toBe('5 cá nhân');
});

test('of 10,000 nominees only those in sight are drawn', () => {
  openResults(createContestBook(makeBigContest(10_000, 2), 2025));
  expect(count()).toBe('10.000 cá nhân');
  expect(rows().length).toBeLessThan(50);
  expect(rows()[0]?.getAttribute('aria-setsize')).toBe('10000');
});
