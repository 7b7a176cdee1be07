import type { ScopeContest } from '../../../src/domain/contest';
import type { Criterion } from '../../../src/domain/criterion';
import type { Nominee } from '../../../src/domain/nominee';
import { explainNominee } from '../../../src/domain/reasons/explain-nominee';
import type { Reason, ReasonDetail } from '../../../src/domain/reasons/reason';
import { computeScopeResults } from '../../../src/domain/results';
import type { Tier } from '../../../src/domain/rules/tiers';
import { findLeaders } from '../../../src/domain/scoring/find-leaders';
import { dec, pts } from '../../support/decimals';
import {
  awardOf,
  contestOf,
  DIRECT,
  FAILED,
  groupOf,
  leafOf,
  MISSING,
  nomineeOf,
  NOT_APPLICABLE,
  numberOf,
  PASSED,
  REQUIREMENT,
  SETTINGS,
} from '../../support/scope-contest';

/** The reasons of every nominee of the contest, one after another. */
function explain(contest: ScopeContest): readonly (readonly Reason[])[] {
  const leaders = findLeaders(contest);
  return computeScopeResults(contest).nominees.map((one) => explainNominee(contest, leaders, one));
}

function explainOne(
  roots: readonly Criterion[],
  results: Nominee['results'],
  more: Partial<ScopeContest> = {},
): readonly Reason[] {
  return explain(contestOf(roots, [nomineeOf('TT001', results, { row: 4 })], more))[0] ?? [];
}

const codes = (reasons: readonly Reason[]): readonly string[] => reasons.map((r) => r.detail.code);

function pick<Code extends ReasonDetail['code']>(
  reasons: readonly Reason[],
  code: Code,
): readonly Extract<ReasonDetail, { code: Code }>[] {
  const details = reasons.map((reason) => reason.detail);
  return details.filter((one): one is Extract<ReasonDetail, { code: Code }> => one.code === code);
}

const above95: Tier = { from: dec('95'), inclusive: false, points: pts('10') };
const rest: Tier = { from: null, inclusive: true, points: 0 };

test('in the order a council asks: may they be considered, points, adjustments, ties, awards', () => {
  const roots = [
    leafOf('I.1', '60', DIRECT),
    leafOf('I.2', '40', DIRECT),
    groupOf('II', [leafOf('II.1', '10', { kind: 'bonus', per: pts('5') })], '5'),
    leafOf('IV', '0', REQUIREMENT),
  ];
  const results = [numberOf('30'), NOT_APPLICABLE, numberOf('2'), PASSED];
  const nominees = [nomineeOf('A', results), nomineeOf('B', results)];
  const awards = [awardOf('bangKhen'), awardOf('giayKhen', { minimumTotal: pts('60') })];
  const [first = []] = explain(contestOf(roots, nominees, { awards }));
  expect(codes(first)).toEqual([
    ...['points', 'points', 'points', 'points'],
    ...['cap', 'rescale', 'tied', 'award', 'award'],
  ]);
  const [cap] = pick(first, 'cap');
  expect([cap?.group.code, cap?.cap, cap?.points]).toEqual(['II', dec('5'), dec('-5')]);
  // 30 of 60 is 50 of 100.
  expect(pick(first, 'rescale')[0]?.points).toEqual(dec('20'));
  expect(pick(first, 'tied').map(({ rank, others }) => [rank, others[0]?.code])).toEqual([
    [1, 'B'],
  ]);
  const [bangKhen, giayKhen] = pick(first, 'award');
  expect([bangKhen?.outcome.kind, bangKhen?.total, bangKhen?.mark]).toEqual([
    'proposed',
    dec('55'),
    null,
  ]);
  expect([giayKhen?.outcome.kind, giayKhen?.mark]).toEqual(['belowMinimum', dec('60')]);
});

test('each requirement failed is said, at its cell', () => {
  const roots = [
    leafOf('I', '100', DIRECT),
    leafOf('IV.1', '0', REQUIREMENT),
    leafOf('IV.2', '0', REQUIREMENT),
  ];
  const reasons = explainOne(roots, [numberOf('90'), FAILED, FAILED]);
  const excluded = reasons.filter((reason) => reason.detail.code === 'excluded');
  expect(excluded.map((reason) => reason.place)).toEqual([
    { block: 'nominees:tapThe', row: 4, column: 'result:IV.1' },
    { block: 'nominees:tapThe', row: 4, column: 'result:IV.2' },
  ]);
  expect(codes(reasons).slice(0, 3)).toEqual(['excluded', 'excluded', 'points']);
});

test('a provisional row says how many results are missing, and shows none of them as 0', () => {
  const roots = [leafOf('I.1', '50', DIRECT), leafOf('I.2', '50', DIRECT)];
  const reasons = explainOne(roots, [numberOf('40'), MISSING], { awards: [awardOf('giayKhen')] });
  expect(pick(reasons, 'provisional')).toEqual([{ code: 'provisional', missing: 1, of: 2 }]);
  expect(pick(reasons, 'points').map((one) => one.points)).toEqual([dec('40'), null]);
  expect(pick(reasons, 'award')[0]?.outcome.kind).toBe('provisional');
});

test('nobody is tied alone', () => {
  const roots = [leafOf('I.1', '50', DIRECT)];
  const nominees = [nomineeOf('A', [numberOf('40')]), nomineeOf('B', [numberOf('41')])];
  for (const reasons of explain(contestOf(roots, nominees))) {
    expect(pick(reasons, 'tied')).toEqual([]);
  }
});

test('every point names its result, its maximum and its cell', () => {
  const [reason] = explainOne([leafOf('I.1', '12.5', DIRECT)], [numberOf('9.75')]);
  expect(reason?.place).toEqual({ block: 'nominees:tapThe', row: 4, column: 'result:I.1' });
  expect(reason?.detail).toMatchObject({
    code: 'points',
    result: numberOf('9.75'),
    points: dec('9.75'),
    max: dec('12.5'),
    tier: null,
    leader: null,
  });
});

describe('the tier that held', () => {
  const tiers = [above95, rest];

  test.each([
    ['95.01', above95],
    ['95', rest],
  ])('of a result of %s', (result, tier) => {
    const reasons = explainOne([leafOf('I', '10', { kind: 'tiers', tiers })], [numberOf(result)]);
    expect(pick(reasons, 'points')[0]?.tier).toBe(tier);
  });

  test('of a change of rank; none for a newcomer or a missing result', () => {
    const up: Tier = { from: dec('1'), inclusive: true, points: pts('10') };
    const rule = { kind: 'rankChange', tiers: [up, rest], newcomer: pts('5') } as const;
    const tierOf = (result: Nominee['results'][number]): Tier | null | undefined =>
      pick(explainOne([leafOf('I', '10', rule)], [result]), 'points')[0]?.tier;
    expect(tierOf({ kind: 'ranks', last: dec('5'), now: dec('4') })).toBe(up);
    expect(tierOf({ kind: 'ranks', last: dec('5'), now: dec('5') })).toBe(rest);
    expect(tierOf({ kind: 'ranks', last: null, now: dec('1') })).toBeNull();
    expect(tierOf(MISSING)).toBeNull();
    expect(tierOf(NOT_APPLICABLE)).toBeNull();
  });
});

test('the leader of one’s own cluster', () => {
  const roots = [leafOf('I', '10', { kind: 'leader', target: dec('80') })];
  const nominees = [
    nomineeOf('A', [numberOf('90')], { cluster: 'Cụm 1' }),
    nomineeOf('B', [numberOf('100')], { cluster: 'Cụm 1' }),
    nomineeOf('C', [numberOf('70')], { cluster: 'Cụm 2' }),
    nomineeOf('D', [NOT_APPLICABLE], { cluster: 'Cụm 3' }),
  ];
  const reasons = explain(contestOf(roots, nominees));
  expect(reasons.map((one) => pick(one, 'points')[0]?.leader)).toEqual([
    dec('100'),
    dec('100'),
    dec('70'),
    null,
  ]);
});

test('the floor', () => {
  const settings = { ...SETTINGS, floor: pts('-10') };
  const roots = [leafOf('I', '10', DIRECT), leafOf('II', '60', { kind: 'deduction', per: 100 })];
  const reasons = explainOne(roots, [numberOf('5'), numberOf('20')], { settings });
  expect(pick(reasons, 'floor')).toEqual([{ code: 'floor', floor: dec('-10'), points: dec('5') }]);
});

test('a full quota names the total that got the last seat; no seats, no such total', () => {
  const roots = [leafOf('I', '100', DIRECT)];
  const nominees = [nomineeOf('A', [numberOf('90')]), nomineeOf('B', [numberOf('80.5')])];
  const markOf = (seats: number): unknown => {
    const awards = [awardOf('giayKhen', { quota: { kind: 'count', count: seats } })];
    const [, second = []] = explain(contestOf(roots, nominees, { awards }));
    const [award] = pick(second, 'award');
    return [award?.outcome.kind, award?.mark];
  };
  expect(markOf(1)).toEqual(['quotaFull', dec('90')]);
  expect(markOf(0)).toEqual(['quotaFull', null]);
});
