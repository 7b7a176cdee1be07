import { classifyTotal } from '../../../src/domain/ranking/band';
import { computeScopeResults } from '../../../src/domain/results';
import { pts } from '../../support/decimals';
import {
  contestOf,
  DIRECT,
  FAILED,
  leafOf,
  MISSING,
  nomineeOf,
  numberOf,
  PASSED,
  REQUIREMENT,
} from '../../support/scope-contest';

// Bands are written by their lower edge only: what a sheet with 90–100 / 80–89,99 / 50–79,99 leaves
// nowhere (89,995) has its place here. Edges 90, 70, 50: NĐ 335/2025/NĐ-CP.
const BANDS = [
  { label: 'Hoàn thành nhiệm vụ', from: pts('50'), row: 2 },
  { label: 'Hoàn thành xuất sắc nhiệm vụ', from: pts('90'), row: 0 },
  { label: 'Hoàn thành tốt nhiệm vụ', from: pts('70'), row: 1 },
];

test.each([
  ['107', 'Hoàn thành xuất sắc nhiệm vụ'],
  ['90.01', 'Hoàn thành xuất sắc nhiệm vụ'],
  ['90', 'Hoàn thành xuất sắc nhiệm vụ'],
  ['89.99', 'Hoàn thành tốt nhiệm vụ'],
  ['70', 'Hoàn thành tốt nhiệm vụ'],
  ['69.99', 'Hoàn thành nhiệm vụ'],
  ['50', 'Hoàn thành nhiệm vụ'],
  ['49.99', null],
  ['0', null],
  ['-10', null],
])('a total of %s is %s, in whatever order the rows stand', (total, label) => {
  expect(classifyTotal(pts(total), BANDS)).toBe(label);
  expect(classifyTotal(pts(total), [...BANDS].reverse())).toBe(label);
});

test('a band from 0 takes all the rest; no bands, no label', () => {
  const rest = { label: 'Không hoàn thành nhiệm vụ', from: 0, row: 3 };
  expect(classifyTotal(pts('49.99'), [...BANDS, rest])).toBe('Không hoàn thành nhiệm vụ');
  expect(classifyTotal(0, [...BANDS, rest])).toBe('Không hoàn thành nhiệm vụ');
  expect(classifyTotal(pts('100'), [])).toBeNull();
});

test('who is excluded or still provisional has no band', () => {
  const roots = [leafOf('I', '100', DIRECT), leafOf('IV', '0', REQUIREMENT)];
  const nominees = [
    nomineeOf('A', [numberOf('95'), PASSED]),
    nomineeOf('B', [numberOf('95'), FAILED]),
    nomineeOf('C', [numberOf('95'), MISSING]),
  ];
  const { nominees: results } = computeScopeResults(contestOf(roots, nominees, { bands: BANDS }));
  expect(results.map((one) => one.classification)).toEqual([
    'Hoàn thành xuất sắc nhiệm vụ',
    null,
    null,
  ]);
});
