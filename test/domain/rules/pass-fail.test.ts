import { scorePassFail } from '../../../src/domain/rules/pass-fail';
import { scoreResult } from '../../../src/domain/scoring/score-result';
import { pts } from '../../support/decimals';
import {
  FAILED,
  leafOf,
  MISSING,
  NOT_APPLICABLE,
  numberOf,
  PASSED,
  PASS_FAIL,
  SETTINGS,
} from '../../support/scope-contest';

// contest.json: `passFail`, "dat" earns the maximum, "khongDat" nothing.

test.each([
  [true, '5', '5'],
  [false, '5', '0'],
  [true, '0.01', '0.01'],
  [true, '0', '0'],
  [false, '0', '0'],
])('passed: %s, of %s points: %s', (passed, max, points) => {
  expect(scorePassFail(passed, pts(max))).toBe(pts(points));
});

test.each([
  ['đạt', PASSED, 500],
  ['không đạt', FAILED, 0],
  ['không áp dụng', NOT_APPLICABLE, 0],
  ['a blank cell', MISSING, null],
])('%s in a row of 5 points', (_, result, points) => {
  expect(scoreResult(leafOf('I.2', '5', PASS_FAIL), result, SETTINGS, null)).toBe(points);
});

test('a number where a word belongs is impossible after check', () => {
  const leaf = leafOf('I.2', '5', PASS_FAIL);
  expect(() => scoreResult(leaf, numberOf('5'), SETTINGS, null)).toThrow('passFail');
  expect(() => scoreResult(leaf, { kind: 'level', name: 'Tốt' }, SETTINGS, null)).toThrow();
});
