/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { button, openPane, press, startSample } from './open-pane';
import {
  PEOPLE,
  count,
  openResults,
  openRow,
  person,
  rowTexts,
  search,
  startAnew,
  textsIn,
  withPeople,
  withoutResult,
} from './open-results';

beforeEach(startAnew);
afterEach(cleanup);

/** Headings stand on row 4 and details in A to J: the second person's results begin at K6. */
test('one nominee: why there, and every line from result to total', () => {
  const shown: unknown[] = [];
  const bands = [{ label: 'Tốt', from: '85' }];
  openResults(withPeople(PEOPLE, { bands }), { show: (target) => void shown.push(target) });
  openRow(2);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Trần Văn Đông');
  expect(document.activeElement?.textContent).toBe('Trần Văn Đông');
  const why = screen.getByRole('list', { name: 'Vì sao?' });
  expect(textsIn(why, 'listitem')).toEqual([
    'Xếp hạng 2 trong 4 cá nhân được xét.',
    'Xếp loại “Tốt”: tổng điểm 90, mức này từ 85 điểm.',
    'Bằng điểm với Nguyễn Thị Hoà (CN01): cùng xếp thứ 2.',
  ]);
  const [, sum] = screen.getAllByRole('list');
  expect(textsIn(sum as HTMLElement, 'listitem')).toEqual([
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
  openResults(withPeople(PEOPLE));
  search('van');
  openRow(1);
  fireEvent.click(button('Danh sách'));
  expect(count()).toBe('3/5 cá nhân');
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Trần Văn Đông'));
});

test('back from a nominee after another step: as far down the list as before', () => {
  openResults(withPeople(PEOPLE));
  const scrolled = jest.replaceProperty(window, 'scrollY', 120);
  openRow(1);
  scrolled.restore();
  cleanup();
  openResults(withPeople(PEOPLE));
  const scrollTo = jest.spyOn(window, 'scrollTo');
  fireEvent.click(button('Danh sách'));
  expect(scrollTo).toHaveBeenCalledWith(expect.objectContaining({ top: 120 }));
  expect(document.activeElement?.textContent).toContain('Nguyễn Thị Hoà');
  // Who comes to the list by another way is not led anywhere in it.
  cleanup();
  openResults(withPeople(PEOPLE));
  expect(document.activeElement).toBe(document.body);
});

test('what is open stays open when the pane is loaded again; who has gone is not looked for', () => {
  openResults(withPeople(PEOPLE));
  openRow(0);
  cleanup();
  openResults(withPeople(PEOPLE));
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Lê Văn C');
  // Nobody has moved: the focus is left alone.
  expect(document.activeElement).toBe(document.body);
  cleanup();
  openResults(withPeople(PEOPLE.slice(0, 2)));
  expect(count()).toBe('2 cá nhân');
});

test('a missing result is said, marked, and led to; nobody is classified on it', () => {
  const steps: string[] = [];
  const shown: unknown[] = [];
  const lacking = withoutResult(person('CN06', 'Đỗ Văn H', {}), 'I.1');
  openResults(withPeople([...PEOPLE, lacking], { bands: [{ label: 'Tốt', from: '30' }] }), {
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
  openResults(withPeople([ranked, lacking], { criteria }), {
    show: (target) => void shown.push(target),
  });
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
  openResults(withPeople([person('CN07', 'Bùi Thị K', { 'I.2': 'khongApDung' })]));
  openRow(0);
  const [, sum] = screen.getAllByRole('list');
  const lines = textsIn(sum as HTMLElement, 'listitem');
  expect(lines[2]).toMatch(/^I\.2 Đúng hạn –Không áp dụng, không tính điểm\./);
  // 50 of 60 is 83,33 of 100.
  expect(lines.slice(-2)).toEqual([
    'Quy đổi vì có tiêu chí không áp dụng: +33,33 điểm. +33,33' +
      'Được 50/60 điểm ở các tiêu chí áp dụng, quy về 100 thành 83,33 điểm.',
    'Tổng điểm 83,33',
  ]);
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
