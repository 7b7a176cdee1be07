import { findTier, scoreTiers } from '../../../src/domain/rules/tiers';
import type { Tier } from '../../../src/domain/rules/tiers';
import { dec, pts, shown } from '../../support/decimals';

// contest.json: `tiers`, the first tier from the highest whose bound holds; `inclusive: false` is "trên".

const above = (from: string, points: string): Tier => ({
  from: dec(from),
  inclusive: false,
  points: pts(points),
});
const from = (bound: string, points: string): Tier => ({
  ...above(bound, points),
  inclusive: true,
});
const rest = (points: string): Tier => ({ from: null, inclusive: true, points: pts(points) });

// "Đúng hạn thực chất trên 95%": plan of UBND xã Hòa Xuân Nam, 2023.
const ABOVE_95 = [above('95', '10'), from('90', '6'), rest('0')];
const FROM_95 = [from('95', '10'), above('90', '6'), rest('0')];

test.each([
  ['100', '10', '10'],
  ['95.01', '10', '10'],
  ['95.0000000001', '10', '10'],
  ['95', '6', '10'],
  ['94.99', '6', '6'],
  ['90.01', '6', '6'],
  ['90', '6', '0'],
  ['89.99', '0', '0'],
  ['0', '0', '0'],
  ['-5', '0', '0'],
])('%s: "trên 95, từ 90" gives %s, "từ 95, trên 90" gives %s', (result, strict, inclusive) => {
  expect(shown(scoreTiers(ABOVE_95, dec(result)))).toBe(strict);
  expect(shown(scoreTiers(FROM_95, dec(result)))).toBe(inclusive);
});

// 100% → 10, 90 → 8, 80 → 6, 70 → 4, 60 → 1, below → 0: a sheet of officials' emulation in use.
const OFFICIALS = [
  from('100', '10'),
  from('90', '8'),
  from('80', '6'),
  from('70', '4'),
  from('60', '1'),
  rest('0'),
];

test.each([
  ['100', '10'],
  ['99.99', '8'],
  ['90', '8'],
  ['89.99', '6'],
  ['80', '6'],
  ['79.99', '4'],
  ['70', '4'],
  ['69.99', '1'],
  ['60', '1'],
  ['59.99', '0'],
])('%s per cent of the work earn %s', (result, points) => {
  expect(shown(scoreTiers(OFFICIALS, dec(result)))).toBe(points);
});

test('"trên 100" and "từ 100" may stand one above the other', () => {
  const tiers = [above('100', '10'), from('100', '8'), rest('1')];
  expect(['100.1', '100', '99.9'].map((one) => shown(scoreTiers(tiers, dec(one))))).toEqual([
    '10',
    '8',
    '1',
  ]);
});

test('less may be better: the points then rise from tier to tier', () => {
  const tiers = [above('5', '0'), above('2', '5'), rest('10')];
  expect(['6', '5', '3', '2', '0'].map((one) => shown(scoreTiers(tiers, dec(one))))).toEqual([
    '0',
    '5',
    '5',
    '10',
    '10',
  ]);
});

test('the tier that held can be named', () => {
  expect(findTier(ABOVE_95, dec('95'))).toBe(ABOVE_95[1]);
  expect(findTier(ABOVE_95, dec('-1'))).toBe(ABOVE_95[2]);
});

test('tiers without a last one are impossible after check', () => {
  expect(() => scoreTiers([from('90', '6')], dec('89'))).toThrow('without a last one');
});
