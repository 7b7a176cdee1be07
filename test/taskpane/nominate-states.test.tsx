/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { ExaminedBook } from '../../src/application/check/examine-workbook';
import { reviewAwards } from '../../src/application/score/review-awards';
import type { AwardRule } from '../../src/domain/awards/award-rule';
import { judgeScores } from '../../src/domain/results';
import type { ScoredNominee } from '../../src/domain/scoring/score-scope';
import type { Desk } from '../../src/taskpane/work/desk';
import { AwardSection } from '../../src/taskpane/nominate/AwardSection';
import { Summary } from '../../src/taskpane/nominate/Summary';
import { dec, pts } from '../support/decimals';
import { awardOf, contestOf, scoredOf } from '../support/scope-contest';

beforeEach(() => {
  // Without a layout a list in view has no height.
  jest.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
});

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

/** Nobody is led anywhere here. */
const DESK = {} as Desk;
const BOOK = {} as ExaminedBook;

function show(awards: readonly AwardRule[], scored: readonly ScoredNominee[]): void {
  const reviews = reviewAwards([judgeScores(contestOf([], [], { awards }), scored)]);
  render(
    <>
      <Summary reviews={reviews} />
      {reviews.map((review) => (
        <AwardSection key={review.award} review={review} book={BOOK} desk={DESK} />
      ))}
    </>,
  );
}

/** N001 with the most points, then a point less each. */
function field(count: number): readonly ScoredNominee[] {
  return Array.from({ length: count }, (_, index) => {
    const one = scoredOf(`N${String(index + 1).padStart(5, '0')}`, String(count - index));
    return { ...one, nominee: { ...one.nominee, row: index } };
  });
}

const seats = (count: number) => ({ quota: { kind: 'count', count } }) as const;

test('only one scope and one award: no word of others', () => {
  show([awardOf('giayKhen')], field(1));
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
    'Giấy khen',
    'Tập thể',
    'Được đề nghị',
  ]);
  screen.getByText('Đề nghị giấy khen: 1 tập thể.');
  screen.getByText('Không giới hạn số lượng');
});

test('nobody proposed: said so, with who is nearest', () => {
  show([awardOf('bangKhen', { minimumTotal: pts('90') })], [scoredOf('A', '89.5')]);
  screen.getByText('Đề nghị bằng khen: chưa có ai.');
  screen.getByText('Chưa có ai được đề nghị.');
  screen.getByText('Thiếu 0,5 điểm so với mức tối thiểu 90.');
});

test('no seat: said so, and nobody is near', () => {
  show([awardOf('bangKhen', seats(0))], [scoredOf('A', '99')]);
  screen.getByText('Chỉ tiêu là 0 nên không đề nghị ai.');
  expect(screen.queryByRole('list', { name: 'Gần mức đề nghị' })).toBeNull();
  fireEvent.click(
    screen.getByRole('button', { name: 'Xem 1 tập thể còn lại không được đề nghị bằng khen' }),
  );
  screen.getByText('Bằng khen: không có suất nào, chỉ tiêu 0.');
});

test('a share is said in words and in seats', () => {
  show([awardOf('giayKhen', { quota: { kind: 'share', percent: dec('30') } })], field(10));
  screen.getByText('Tiêu chuẩn: nhiều nhất 30% số được xét.');
  screen.getByText('Đã dùng 3/3 chỉ tiêu');
});

test('who has the higher award is not near the lower one, and is told why when all are shown', () => {
  const bangKhen = awardOf('bangKhen', { ...seats(1), excludes: ['giayKhen'] });
  show([bangKhen, awardOf('giayKhen', { minimumTotal: pts('2') })], field(3));
  const giayKhen = within(screen.getByRole('region', { name: 'Giấy khen' }));
  expect(giayKhen.queryByText(/N00001/)).toBeNull();
  // N00003 with 1 point is half of what is wanted away: not near.
  fireEvent.click(
    giayKhen.getByRole('button', {
      name: 'Xem 2 tập thể còn lại không được đề nghị giấy khen, kể cả 1 được đề nghị bằng khen',
    }),
  );
  expect(
    giayKhen.getByRole('list', { name: 'Không được đề nghị giấy khen' }).children,
  ).toHaveLength(2);
  giayKhen.getByText('Giấy khen: không xét thêm vì đã được đề nghị bằng khen.');
});

test('everybody of ten thousand is proposed: five at first, then only those in sight are drawn', () => {
  show([awardOf('giayKhen')], field(10_000));
  screen.getByText('Đề nghị giấy khen: 10.000 tập thể.');
  const list = (): HTMLElement => screen.getByRole('list', { name: 'Được đề nghị' });
  expect(within(list()).getAllByRole('listitem')).toHaveLength(5);
  fireEvent.click(screen.getByRole('button', { name: 'Xem cả 10.000 tập thể được đề nghị' }));
  const drawn = within(list()).getAllByRole('listitem');
  expect(drawn.length).toBeLessThan(50);
  expect(drawn[0]?.getAttribute('aria-setsize')).toBe('10000');
  within(drawn[0]!).getByText('Thôn N00001');
});
