import { scoreLeader } from '../../../src/domain/rules/leader';
import { dec, pts, shown } from '../../support/decimals';

// contest.json: `leader`. A < T: ½·max·A÷T; A = T: ½·max; A > T: ½·max + (A−T)÷(L−T)·½·max; L ≤ T: at
// most ½·max. Sheets of the police of Quảng Trị for the units of a cluster; max 10 and T = 80 here.

const RULE = { kind: 'leader', target: dec('80') } as const;

function score(
  result: string,
  leader: string | null,
  treatment: 'half' | 'full' = 'half',
  max = '10',
): string {
  const best = leader === null ? null : dec(leader);
  return shown(scoreLeader(RULE, dec(result), best, pts(max), treatment));
}

describe('the leader passes the target: L = 100', () => {
  test.each([
    ['0', '0'],
    // 5 × 60 ÷ 80 = 3,75; 5 × 79,99 ÷ 80 = 4,999375; 5 × 70 ÷ 80 = 4,375.
    ['60', '3.75'],
    ['70', '4.38'],
    ['79', '4.94'],
    ['79.99', '5'],
    ['80', '5'],
    // 5 + 0,01 ÷ 20 × 5 = 5,0025; 5 + 0,02 ÷ 20 × 5 = 5,005.
    ['80.01', '5'],
    ['80.02', '5.01'],
    ['90', '7.5'],
    ['99.99', '10'],
    ['100', '10'],
    // Someone excluded may pass the leader of those who are not.
    ['110', '10'],
  ])('%s earns %s', (result, points) => {
    expect(score(result, '100')).toBe(points);
  });
});

test.each([
  ['85', '95', '6.67'],
  ['81', '83', '6.67'],
  ['82', '83', '8.33'],
  ['80.5', '81', '7.5'],
])('%s beside a leader with %s: %s', (result, leader, points) => {
  expect(score(result, leader)).toBe(points);
});

describe('the leader is at the target or below it: nobody passes the half', () => {
  test.each([
    ['80', '80', '5'],
    ['79', '80', '4.94'],
    ['72', '72', '4.5'],
    ['36', '72', '2.25'],
    ['81', '80', '5'],
    ['81', '72', '5'],
    ['0', '0', '0'],
  ])('%s beside a leader with %s: %s', (result, leader, points) => {
    expect(score(result, leader)).toBe(points);
  });

  test('a cluster without anyone who may lead', () => {
    expect([score('60', null), score('80', null), score('95', null)]).toEqual(['3.75', '5', '5']);
  });
});

describe('the setting gives the leader the maximum all the same', () => {
  test.each([
    ['80', '80', '10'],
    ['79', '80', '4.94'],
    ['72', '72', '10'],
    ['71', '72', '4.44'],
    ['81', '80', '10'],
    // It changes nothing where the leader passes the target.
    ['80', '100', '5'],
    ['90', '100', '7.5'],
    ['100', '100', '10'],
  ])('%s beside a leader with %s: %s', (result, leader, points) => {
    expect(score(result, leader, 'full')).toBe(points);
  });

  test('but nothing for nothing: a cluster where nobody has anything', () => {
    expect(score('0', '0', 'full')).toBe('0');
  });

  test('but not to someone where nobody may lead', () => {
    expect([score('60', null, 'full'), score('95', null, 'full')]).toEqual(['3.75', '5']);
  });
});

test('half of an odd number of steps goes up once', () => {
  // ½ × 0,05 = 0,025 → 0,03; ½ × 0,01 = 0,005 → 0,01.
  expect([score('80', '100', 'half', '0.05'), score('80', '100', 'half', '0.01')]).toEqual([
    '0.03',
    '0.01',
  ]);
  // 0,025 + ½ × 0,025 = 0,0375 → 0,04, not 0,03 + 0,02.
  expect(score('90', '100', 'half', '0.05')).toBe('0.04');
});

test('results with different numbers of decimals', () => {
  const rule = { kind: 'leader', target: dec('0.5') } as const;
  // 5 + (0,625 − 0,5) ÷ (0,75 − 0,5) × 5 = 7,5.
  expect(shown(scoreLeader(rule, dec('0.625'), dec('0.75'), pts('10'), 'half'))).toBe('7.5');
});
