import type { ScopeContest } from '../../../src/domain/contest';
import { formatDecimal } from '../../../src/domain/decimal';
import type { Nominee, Result } from '../../../src/domain/nominee';
import { findLeaders } from '../../../src/domain/scoring/find-leaders';
import { scoreScope } from '../../../src/domain/scoring/score-scope';
import { dec, shown } from '../../support/decimals';
import {
  contestOf,
  DIRECT,
  FAILED,
  leafOf,
  MISSING,
  nomineeOf,
  NOT_APPLICABLE,
  numberOf,
  PASSED,
  REQUIREMENT,
  SETTINGS,
} from '../../support/scope-contest';

const ROOTS = [
  leafOf('I', '10', { kind: 'leader', target: dec('80') }),
  leafOf('II', '10', DIRECT),
  leafOf('IV', '0', REQUIREMENT),
];

function unit(cluster: string | null, result: string | Result, requirement = PASSED): Nominee {
  const found = typeof result === 'string' ? numberOf(result) : result;
  return nomineeOf('TT', [found, numberOf('0'), requirement], { cluster });
}

function contest(nominees: readonly Nominee[], leaderPool: 'eligible' | 'all'): ScopeContest {
  return contestOf(ROOTS, nominees, { settings: { ...SETTINGS, leaderPool } });
}

function leadersOf(nominees: readonly Nominee[], pool: 'eligible' | 'all' = 'eligible'): unknown {
  const byCluster = findLeaders(contest(nominees, pool)).get(0) ?? new Map();
  return Object.fromEntries(
    [...byCluster].map(([cluster, best]) => [cluster ?? '-', formatDecimal(best)]),
  );
}

const UNITS = [
  unit('Cụm 1', '99.5'),
  unit('Cụm 1', '100'),
  unit('Cụm 1', '110', FAILED),
  unit('Cụm 2', '70'),
  unit('Cụm 2', NOT_APPLICABLE),
  unit('Cụm 3', '95', FAILED),
  unit(null, '85'),
  unit(null, '95'),
];

test('the best of each cluster among those not excluded; who has no cluster forms one', () => {
  expect(leadersOf(UNITS)).toEqual({ 'Cụm 1': '100', 'Cụm 2': '70', '-': '95' });
});

test('or among all', () => {
  expect(leadersOf(UNITS, 'all')).toEqual({
    'Cụm 1': '110',
    'Cụm 2': '70',
    'Cụm 3': '95',
    '-': '95',
  });
});

test('a result that is missing or does not apply leads nobody', () => {
  expect(leadersOf([unit('Cụm 1', MISSING), unit('Cụm 1', NOT_APPLICABLE)])).toEqual({});
});

test('numbers are compared, not texts', () => {
  expect(leadersOf([unit('A', '9'), unit('A', '10'), unit('A', '9.999')])).toEqual({ A: '10' });
});

test('no relative rule, no leaders', () => {
  expect(findLeaders(contestOf([leafOf('I', '10', DIRECT)], [])).size).toBe(0);
});

// T = 80 and 10 points: beside 100, 90 earns 7,5; beside 110, 5 + 10 ÷ 30 × 5 = 6,67.
test.each([
  ['eligible', ['7.5', '10', '10']],
  ['all', ['6.67', '8.33', '10']],
] as const)('the pool "%s" changes what the others earn', (pool, points) => {
  const units = [unit('Cụm 1', '90'), unit('Cụm 1', '100'), unit('Cụm 1', '110', FAILED)];
  const scored = scoreScope(contest(units, pool));
  expect(scored.map((one) => shown(one.points[0] ?? NaN))).toEqual(points);
});

test('each relative row has leaders of its own', () => {
  const roots = [
    leafOf('I.1', '10', { kind: 'leader', target: dec('80') }),
    leafOf('I.2', '10', { kind: 'leader', target: dec('5') }),
  ];
  const nominees = [
    nomineeOf('A', [numberOf('100'), numberOf('6')]),
    nomineeOf('B', [numberOf('90'), numberOf('10')]),
  ];
  const scored = scoreScope(contestOf(roots, nominees));
  // A: 10, and 5 + 1 ÷ 5 × 5 = 6; B: 7,5, and 10.
  expect(scored.map((one) => one.points.map((points) => shown(points ?? NaN)))).toEqual([
    ['10', '6'],
    ['7.5', '10'],
  ]);
});
