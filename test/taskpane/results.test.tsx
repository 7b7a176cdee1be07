/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { checkWorkbook } from '../../src/application/check-workbook';
import { createContestBook } from '../../src/application/create-book';
import type { ExaminedBook } from '../../src/application/examine-workbook';
import { countProvisional } from '../../src/application/score-workbook';
import type { ContestData, NomineeData } from '../../src/domain/contest-data';
import { computeResults } from '../../src/domain/results';
import type { Desk } from '../../src/taskpane/frame/desk';
import { ResultsScreen } from '../../src/taskpane/results/ResultsScreen';
import type { WorkbookPlan } from '../../src/workbook/sheet-plan';
import { planSample } from '../application/sample-plan';
import { makeBigContest } from '../bench/big-contest';
import { foundFromPlan } from '../support/found-from-plan';
import { button, openPane, press, startSample } from './open-pane';

beforeEach(() => {
  window.sessionStorage.clear();
  // Pages are not drawn here, and so they do not scroll.
  window.scrollTo = jest.fn();
});
afterEach(cleanup);

function examine(plan: WorkbookPlan): ExaminedBook {
  const found = foundFromPlan(plan);
  const checked = checkWorkbook(found, { allowMissing: false });
  const contest = checked.provisional;
  if (contest === null) return { kind: 'book', found, checked, scored: null };
  const results = computeResults(contest);
  const isProvisional = countProvisional(results) > 0;
  return { kind: 'book', found, checked, scored: { contest, results, isProvisional } };
}

const desk = (more: Partial<Desk> = {}): Desk => ({
  work: { hasFunctions: true } as Desk['work'],
  show: () => undefined,
  goTo: () => undefined,
  write: () => Promise.reject(new Error('nobody writes')),
  ...more,
});

function open(plan: WorkbookPlan, more: Partial<Desk> = {}): void {
  render(<ResultsScreen book={examine(plan)} isStale={false} desk={desk(more)} />);
}

/** 60 + 40 points, a bonus that counts up to 5, and a condition. */
const CONTEST: ContestData = {
  scope: 'caNhan',
  declaredTotal: '100',
  criteria: [
    { code: 'I', parent: null, name: 'Kết quả công việc', max: '100' },
    { code: 'I.1', parent: 'I', name: 'Khối lượng', max: '60', rule: { kind: 'direct' } },
    {
      code: 'I.2',
      parent: 'I',
      name: 'Đúng hạn',
      max: '40',
      unit: '%',
      evidence: true,
      rule: { kind: 'proportional', target: '80' },
    },
    { code: 'II', parent: null, name: 'Thưởng', max: '10', cap: '5' },
    { code: 'II.1', parent: 'II', name: 'Sáng kiến', max: '10', rule: { kind: 'bonus', per: '4' } },
    { code: 'III', parent: null, name: 'Kỷ luật', max: '0', rule: { kind: 'requirement' } },
  ],
  nominees: [],
};

const person = (
  code: string,
  name: string,
  results: Record<string, string>,
  more: Partial<NomineeData> = {},
): NomineeData => ({
  code,
  name,
  results: { 'I.1': '50', 'I.2': '80', 'II.1': '0', III: 'dat', ...results },
  evidence: { 'I.2': 'Báo cáo số 12/BC-UBND' },
  ...more,
});

const withoutResult = (one: NomineeData, criterion: string): NomineeData => ({
  ...one,
  results: Object.fromEntries(Object.entries(one.results).filter(([code]) => code !== criterion)),
});

const withPeople = (nominees: readonly NomineeData[], more: Partial<ContestData> = {}) =>
  createContestBook({ ...CONTEST, nominees, ...more }, 2025);

/** 50 + 40 points where nothing else is said. */
const PEOPLE = [
  person('CN01', 'Nguyễn Thị Hoà', {}),
  // 50 + 40 × 70 ÷ 80 = 35, and two bonuses of 4 points that count 5: 90 as well.
  person('CN02', 'Trần Văn Đông', { 'I.2': '70', 'II.1': '2' }),
  person('CN03', 'Lê Văn C', { 'I.1': '57.5' }),
  person('CN04', 'Võ Văn E', { III: 'khongDat' }),
  person('CN05', 'Phạm Thị G', { 'I.1': '30' }, { unit: 'Thôn Bàn Nham' }),
];

const rows = (): readonly HTMLElement[] =>
  within(within(screen.getByRole('region', { name: 'Kết quả' })).getByRole('list')).getAllByRole(
    'listitem',
  );
const rowTexts = (): readonly (string | null)[] => rows().map(({ textContent }) => textContent);
const count = (): string | null => screen.getByRole('status').textContent;
const search = (typed: string): void => {
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: typed } });
};
const openRow = (at: number): void => {
  fireEvent.click(within(rows()[at] as HTMLElement).getByRole('button'));
};

test('the ranking: shared ranks in words, points, who is not considered last', () => {
  open(withPeople(PEOPLE));
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
  open(withPeople(PEOPLE));
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
  open(
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
  expect(
    within(chart)
      .getAllByRole('row')
      .map(({ textContent }) => textContent),
  ).toEqual(['Xếp loạiSố lượng', 'Tốt3', 'Khá0', 'Dưới các mức1', 'Không xét1']);
  const only = screen.getByRole('combobox', { name: 'Chỉ xem' });
  const choose = (words: string): void => {
    const option = within(only).getByRole<HTMLOptionElement>('option', { name: words });
    fireEvent.change(only, { target: { value: option.value } });
  };
  choose('Khá');
  expect(count()).toBe('0/5 cá nhân');
  choose('Giấy khen');
  expect(rowTexts()).toEqual([expect.stringContaining('Lê Văn C')]);
  choose('Trình Hội đồng quyết định');
  expect(count()).toBe('2/5 cá nhân');
  choose('Không xét');
  expect(rowTexts()).toEqual([expect.stringContaining('Võ Văn E')]);
});

test('without bands the chart counts equal intervals of points', () => {
  open(withPeople(PEOPLE));
  const chart = screen.getByRole('table', { name: 'Phân bố kết quả' });
  // Between 70 and 97,5: six intervals of 5.
  expect(
    within(chart)
      .getAllByRole('row')
      .map(({ textContent }) => textContent),
  ).toEqual([
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
  open(withPeople(PEOPLE.map((one, at) => ({ ...one, cluster: clusters[at] ?? null }))));
  const choice = screen.getByRole('combobox', { name: 'Cụm, khối' });
  expect(
    within(choice)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['Mọi cụm, khối', 'Cụm 2', 'Cụm 10']);
  const option = within(choice).getByRole<HTMLOptionElement>('option', { name: 'Cụm 2' });
  fireEvent.change(choice, { target: { value: option.value } });
  expect(rowTexts()).toEqual([
    'Hạng 1Lê Văn CCN03 · Cụm 297,5 điểm',
    'Hạng 2Trần Văn ĐôngCN02 · Cụm 290 điểm',
    'Hạng 3Phạm Thị GCN05 · Thôn Bàn Nham · Cụm 270 điểm',
  ]);
});

/** Headings stand on row 4 and details in A to J: the second person's results begin at K6. */
test('one nominee: why there, and every line from result to total', () => {
  const shown: unknown[] = [];
  const bands = [{ label: 'Tốt', from: '85' }];
  open(withPeople(PEOPLE, { bands }), { show: (target) => void shown.push(target) });
  openRow(2);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Trần Văn Đông');
  expect(document.activeElement?.textContent).toBe('Trần Văn Đông');
  const why = screen.getByRole('list', { name: 'Vì sao?' });
  expect(
    within(why)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Xếp hạng 2 trong 4 cá nhân được xét.',
    'Xếp loại “Tốt”: tổng điểm 90, mức này từ 85 điểm.',
    'Bằng điểm với Nguyễn Thị Hoà (CN01): cùng xếp thứ 2.',
  ]);
  const [, sum] = screen.getAllByRole('list');
  expect(
    within(sum as HTMLElement)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'I Kết quả công việc 85/100',
    'I.1 Khối lượng 50/60Chấm trực tiếp, được 50/60 điểm.Hội đồng chấm trực tiếp, tối đa 60 điểm.Kết quả: ô K6',
    'I.2 Đúng hạn 35/4070% so với chỉ tiêu 80%, được 35/40 điểm.' +
      'Theo tỷ lệ: đạt chỉ tiêu 80% được 40 điểm, thấp hơn thì giảm theo tỷ lệ.' +
      'Minh chứng: Báo cáo số 12/BC-UBNDKết quả: ô L6Minh chứng: ô M6',
    'II Thưởng +5',
    'II.1 Sáng kiến +82 lần × 4 điểm, tối đa 10: +8 điểm thưởng.Điểm thưởng: mỗi lần 4 điểm, tối đa 10 điểm.Kết quả: ô N6',
    'Mục II Thưởng: giới hạn 5 điểm nên bớt 3 điểm. −3',
    'III Kỷ luật Điều kiệnĐạt điều kiện bắt buộc.Điều kiện bắt buộc, không tính điểm: không đạt thì không xét.Kết quả: ô O6',
    'Tổng điểm 90',
  ]);
  fireEvent.click(button('Kết quả: ô L6'));
  expect(shown).toEqual([
    {
      place: { block: 'nominees:caNhan', row: 1, column: 'result:I.2' },
      cell: { sheet: 'Cá nhân', cell: 'L6' },
    },
  ]);
});

test('back from a nominee: the same list, and the focus where it was', async () => {
  open(withPeople(PEOPLE));
  search('van');
  openRow(1);
  fireEvent.click(button('Danh sách'));
  expect(count()).toBe('3/5 cá nhân');
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Trần Văn Đông'));
});

test('back from a nominee after another step: as far down the list as before', () => {
  open(withPeople(PEOPLE));
  const scrolled = jest.replaceProperty(window, 'scrollY', 120);
  openRow(1);
  scrolled.restore();
  cleanup();
  open(withPeople(PEOPLE));
  const scrollTo = jest.spyOn(window, 'scrollTo');
  fireEvent.click(button('Danh sách'));
  expect(scrollTo).toHaveBeenCalledWith(expect.objectContaining({ top: 120 }));
  expect(document.activeElement?.textContent).toContain('Nguyễn Thị Hoà');
  // Who comes to the list by another way is not led anywhere in it.
  cleanup();
  open(withPeople(PEOPLE));
  expect(document.activeElement).toBe(document.body);
});

test('what is open stays open when the pane is loaded again; who has gone is not looked for', () => {
  open(withPeople(PEOPLE));
  openRow(0);
  cleanup();
  open(withPeople(PEOPLE));
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Lê Văn C');
  // Nobody has moved: the focus is left alone.
  expect(document.activeElement).toBe(document.body);
  cleanup();
  open(withPeople(PEOPLE.slice(0, 2)));
  expect(count()).toBe('2 cá nhân');
});

test('a missing result is said, marked, and led to; nobody is classified on it', () => {
  const steps: string[] = [];
  const shown: unknown[] = [];
  const lacking = withoutResult(person('CN06', 'Đỗ Văn H', {}), 'I.1');
  open(withPeople([...PEOPLE, lacking], { bands: [{ label: 'Tốt', from: '30' }] }), {
    goTo: (step) => void steps.push(step),
    show: (target) => void shown.push(target),
  });
  expect(screen.getByText(/^Tạm tính: 1 tập thể, cá nhân còn thiếu kết quả/)).toBeTruthy();
  fireEvent.click(button('Xem chỗ còn thiếu'));
  expect(steps).toEqual(['check']);
  search('do van h');
  expect(rowTexts()).toEqual(['Hạng 5Đỗ Văn HCN06Tạm tính40 điểm']);
  openRow(0);
  expect(screen.getByText('Chưa xếp loại vì còn thiếu kết quả.')).toBeTruthy();
  expect(screen.getByText('Tạm tính: còn thiếu 1 trong 4 kết quả.')).toBeTruthy();
  fireEvent.click(button('Nhập kết quả: ô K10'));
  expect(shown).toMatchObject([{ cell: { sheet: 'Cá nhân', cell: 'K10' } }]);
});

test('a change of rank leads to both its cells: last year’s rank and this year’s', () => {
  const shown: unknown[] = [];
  const rule = {
    kind: 'rankChange',
    tiers: [
      { from: '1', points: '100' },
      { from: null, points: '0' },
    ],
    newcomer: '50',
  } as const;
  const criteria = [{ code: 'IV', parent: null, name: 'Xếp hạng', max: '100', rule }];
  const risen = person('CN01', 'Nguyễn Văn A', {});
  const ranked = { ...risen, results: { IV: { last: '9', now: '2' } }, evidence: {} };
  const lacking = { ...ranked, code: 'CN02', name: 'Nguyễn Văn B', results: {} };
  open(withPeople([ranked, lacking], { criteria }), { show: (target) => void shown.push(target) });
  openRow(0);
  fireEvent.click(button('Hạng năm trước: ô K5'));
  fireEvent.click(button('Hạng năm nay: ô L5'));
  expect(shown).toMatchObject([{ cell: { cell: 'K5' } }, { cell: { cell: 'L5' } }]);
  fireEvent.click(button('Danh sách'));
  openRow(1);
  button('Nhập hạng năm trước: ô K6');
  button('Nhập hạng năm nay: ô L6');
});

test('what does not apply, and how the rest is rescaled', () => {
  open(withPeople([person('CN07', 'Bùi Thị K', { 'I.2': 'khongApDung' })]));
  openRow(0);
  const [, sum] = screen.getAllByRole('list');
  const lines = within(sum as HTMLElement)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(lines[2]).toMatch(/^I\.2 Đúng hạn –Không áp dụng, không tính điểm\./);
  // 50 of 60 is 83,33 of 100.
  expect(lines.slice(-2)).toEqual([
    'Quy đổi vì có tiêu chí không áp dụng: +33,33 điểm. +33,33' +
      'Được 50/60 điểm ở các tiêu chí áp dụng, quy về 100 thành 83,33 điểm.',
    'Tổng điểm 83,33',
  ]);
});

test('two side by side: where the difference comes from, adding up to it', () => {
  open(withPeople(PEOPLE));
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
  open(withPeople(PEOPLE));
  openRow(4);
  expect(screen.getByText('Không xét: không đạt điều kiện bắt buộc III Kỷ luật.')).toBeTruthy();
  fireEvent.click(button('So sánh với “Phạm Thị G”'));
  expect(
    screen.getByText('“Võ Văn E” không được xét vì không đạt điều kiện bắt buộc.'),
  ).toBeTruthy();
});

test('somebody alone is compared with nobody; nobody at all is said', () => {
  open(withPeople(PEOPLE.slice(0, 1)));
  openRow(0);
  expect(screen.queryByRole('button', { name: /^So sánh/ })).toBeNull();
  cleanup();
  window.sessionStorage.clear();
  open(withPeople([]));
  expect(screen.getByText(/^Trang của cá nhân chưa có ai\./)).toBeTruthy();
});

test('everybody provisional: ranked, in no band, each marked', () => {
  const people = ['CN01', 'CN02'].map((code) =>
    withoutResult(person(code, `Nguyễn Văn ${code}`, {}), 'III'),
  );
  open(withPeople(people, { bands: [{ label: 'Tốt', from: '10' }] }));
  expect(screen.getByText(/^Tạm tính: 2 tập thể, cá nhân/)).toBeTruthy();
  expect(rowTexts()).toEqual([
    'Hạng 1đồng hạngNguyễn Văn CN01CN01Tạm tính90 điểm',
    'Hạng 1đồng hạngNguyễn Văn CN02CN02Tạm tính90 điểm',
  ]);
});

test('a name that is missing is an error: no results, and the way to it', () => {
  const steps: string[] = [];
  open(withPeople([person('CN01', '', {})]), { goTo: (step) => void steps.push(step) });
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
  open(plan);
  expect(button('Tập thể').getAttribute('aria-pressed')).toBe('true');
  const choice = screen.getByRole('combobox', { name: 'Cụm, khối' });
  const option = within(choice).getByRole<HTMLOptionElement>('option', { name: 'Khối chuyên môn' });
  fireEvent.change(choice, { target: { value: option.value } });
  expect(count()).toBe(`${inOffices(collectives)} tập thể`);
  fireEvent.click(button('Cá nhân'));
  expect(button('Cá nhân').getAttribute('aria-pressed')).toBe('true');
  expect(count()).toBe(`${inOffices(individuals)} cá nhân`);
});

test('what was looked for and is no longer in the book hides nobody', () => {
  const bands = [{ label: 'Tốt', from: '95' }];
  open(withPeople(PEOPLE, { bands }));
  const only = screen.getByRole('combobox', { name: 'Chỉ xem' });
  const option = within(only).getByRole<HTMLOptionElement>('option', { name: 'Tốt' });
  fireEvent.change(only, { target: { value: option.value } });
  expect(count()).toBe('1/5 cá nhân');
  cleanup();
  open(withPeople(PEOPLE));
  expect(count()).toBe('5 cá nhân');
});

test('of 10,000 nominees only those in sight are drawn', () => {
  open(createContestBook(makeBigContest(10_000, 2), 2025));
  expect(count()).toBe('10.000 cá nhân');
  expect(rows().length).toBeLessThan(50);
  expect(rows()[0]?.getAttribute('aria-setsize')).toBe('10000');
});

test('in Excel: a jump from a nominee shows the cell, and the way back', async () => {
  const host = startSample();
  openPane('results');
  await screen.findByRole('searchbox');
  openRow(0);
  const jumps = await screen.findAllByRole('button', { name: /^Kết quả: ô [A-Z]+\d+$/ });
  const cell = /ô (\S+)$/.exec(jumps[0]?.textContent ?? '')?.[1];
  fireEvent.click(jumps[0] as HTMLElement);
  await screen.findByRole('button', { name: /^Trở lại/ });
  expect(host.workbook.activeSheet.name).toBe('Tập thể');
  expect(cell).toMatch(/^[A-Z]+\d+$/);
  await press(/^Trở lại/);
  expect(host.lacking).toEqual([]);
});
