import type { AwardRule } from '../../../src/domain/awards/award-rule';
import { findNearMisses } from '../../../src/domain/awards/find-near-misses';
import { judgeScores } from '../../../src/domain/results';
import type { ScoredNominee } from '../../../src/domain/scoring/score-scope';
import { pts } from '../../support/decimals';
import {
  awardOf,
  contestOf,
  DIRECT,
  leafOf,
  numberOf,
  REQUIREMENT,
  scoredOf,
} from '../../support/scope-contest';

const INITIATIVE = leafOf('I', '10', DIRECT);
const MODEL = leafOf('II', '10', DIRECT, { index: 1 });
const seats = (count: number) => ({ quota: { kind: 'count', count } }) as const;

/** Their points in I and II; totals are what they are told to be. */
function withPoints(code: string, total: string, first: string, second: string): ScoredNominee {
  const one = scoredOf(code, total, { points: [pts(first), pts(second)] });
  return { ...one, nominee: { ...one.nominee, results: [numberOf(first), numberOf(second)] } };
}

/** "B lastSeat 150": who, and the gap with its points in hundredths or its criterion. */
function near(
  rule: AwardRule,
  scored: readonly ScoredNominee[],
  before: readonly AwardRule[] = [],
): readonly string[] {
  const { nominees } = judgeScores(contestOf([], [], { awards: [...before, rule] }), scored);
  return findNearMisses(rule, nominees).map(({ result, gap }) => {
    const said =
      gap.kind === 'required' ? `required ${gap.leaf.code}` : `${gap.kind} ${gap.points}`;
    return `${result.scored.nominee.code} ${said}`;
  });
}

test('below the minimum: the fewest points first, the proposed not at all', () => {
  const rule = awardOf('giayKhen', { minimumTotal: pts('90') });
  const scored = [scoredOf('A', '86'), scoredOf('B', '90'), scoredOf('C', '89.5')];
  expect(near(rule, scored)).toEqual(['C minimum 50', 'A minimum 400']);
});

test('5% of what is wanted is near, a hundredth more is not', () => {
  const minimum = awardOf('giayKhen', { minimumTotal: pts('90') });
  expect(near(minimum, [scoredOf('A', '85.5'), scoredOf('B', '85.49')])).toEqual(['A minimum 450']);
  const scored = [scoredOf('A', '80'), scoredOf('B', '76'), scoredOf('C', '75.99')];
  expect(near(awardOf('bangKhen', seats(1)), scored)).toEqual(['B lastSeat 400']);
});

test('a full quota: how far from the last seat; those who tie there wait, and set the edge too', () => {
  const three = [scoredOf('A', '95'), scoredOf('B', '93.5'), scoredOf('C', '93.49')];
  expect(near(awardOf('bangKhen', seats(1)), three)).toEqual(['B lastSeat 150', 'C lastSeat 151']);
  const tied = [...three, scoredOf('D', '93.5')];
  expect(near(awardOf('bangKhen', seats(2)), tied)).toEqual(['C lastSeat 1']);
});

test('seats that are left set no edge', () => {
  const rule = awardOf('giayKhen', { ...seats(2), minimumTotal: pts('90') });
  expect(near(rule, [scoredOf('A', '95'), scoredOf('B', '88')])).toEqual(['B minimum 200']);
});

test('where both stand in the way the last seat is the farther', () => {
  const rule = awardOf('giayKhen', { ...seats(1), minimumTotal: pts('90') });
  expect(near(rule, [scoredOf('A', '93'), scoredOf('B', '89')])).toEqual(['B lastSeat 400']);
});

test('one demanded criterion is near; two are not, nor one besides points', () => {
  const rule = awardOf('bangKhen', { minimumTotal: pts('80'), required: [INITIATIVE, MODEL] });
  const scored = [
    withPoints('A', '79.5', '10', '10'),
    withPoints('B', '98', '0', '10'),
    withPoints('C', '99', '0', '0'),
    withPoints('D', '79.5', '10', '0'),
    withPoints('E', '80', '1', '1'),
    withPoints('F', '99', '10', '0'),
  ];
  // Of two who lack no points the one with more comes first.
  expect(near(rule, scored)).toEqual(['F required II', 'B required I', 'A minimum 50']);
});

test('who is not considered is not near: excluded, with missing results, with another award', () => {
  const bangKhen = awardOf('bangKhen', { ...seats(1), excludes: ['giayKhen'] });
  const scored = [
    scoredOf('A', '99'),
    scoredOf('B', '89', { excludedBy: [leafOf('III', '0', REQUIREMENT)] }),
    scoredOf('C', '89', { missing: 1 }),
    scoredOf('D', '88'),
  ];
  const rule = awardOf('giayKhen', { minimumTotal: pts('90') });
  expect(near(rule, scored, [bangKhen])).toEqual(['D minimum 200']);
});

test('nobody is near where there is no seat, and where all are proposed', () => {
  expect(near(awardOf('bangKhen', seats(0)), [scoredOf('A', '99')])).toEqual([]);
  expect(near(awardOf('bangKhen'), [scoredOf('A', '99')])).toEqual([]);
  expect(near(awardOf('bangKhen', seats(1)), [])).toEqual([]);
});

test('equals stand in the order in which they were given', () => {
  const rule = awardOf('giayKhen', { minimumTotal: pts('90') });
  const scored = ['A', 'B', 'C'].map((code) => scoredOf(code, '89'));
  expect(near(rule, scored)).toEqual(['A minimum 100', 'B minimum 100', 'C minimum 100']);
});
