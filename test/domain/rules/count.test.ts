import { scoreCount } from '../../../src/domain/rules/count';
import { dec, HUNDREDTH, pts, shown } from '../../support/decimals';

// contest.json: `count`, min(per × n, max) for a whole number n of 0 or more.

test.each([
  ['0', '2', '10', '0'],
  ['1', '2', '10', '2'],
  ['4', '2', '10', '8'],
  // At the maximum and past it.
  ['5', '2', '10', '10'],
  ['6', '2', '10', '10'],
  ['1000', '2', '10', '10'],
  // The maximum need not be a whole number of times.
  ['3', '0.75', '2', '2'],
  ['2', '0.75', '2', '1.5'],
  ['3', '0.1', '10', '0.3'],
  ['7', '0.07', '10', '0.49'],
  ['1', '15', '10', '10'],
  ['5', '0', '10', '0'],
  ['5', '2', '0', '0'],
])('%s times %s points, at most %s: %s', (times, per, max, points) => {
  expect(shown(scoreCount(pts(per), dec(times), pts(max)))).toBe(points);
});

test('a number of times that no counter reaches still earns the maximum', () => {
  expect(scoreCount(pts('1000'), dec('999999999999999'), pts('10'))).toBe(pts('10'));
  expect(scoreCount(pts('1000'), { units: 1e300, scale: 0 }, pts('10'))).toBe(pts('10'));
});

test('points stated more finely than the step are rounded once, after they are multiplied', () => {
  // 3 × 0,333 = 0,999 → 1; rounded first, 3 × 0,33 would be 0,99.
  const fine = { value: dec('0.333'), step: HUNDREDTH };
  expect(scoreCount(pts('0.33'), dec('3'), pts('10'), fine)).toBe(pts('1'));
  expect(scoreCount(pts('0.33'), dec('1'), pts('10'), fine)).toBe(pts('0.33'));
  expect(scoreCount(pts('0.33'), dec('40'), pts('10'), fine)).toBe(pts('10'));
});
