import { scoreRequirement } from '../../../src/domain/rules/requirement';
import { scoreResult } from '../../../src/domain/scoring/score-result';
import { scoreScope } from '../../../src/domain/scoring/score-scope';
import type { Result } from '../../../src/domain/nominee';
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

// contest.json: `requirement` earns 0; `khongDat` excludes. Sheets of Đoàn and Đội: who fails one
// "điều kiện bắt buộc" is "không xét thi đua".

const leaf = leafOf('IV', '0', REQUIREMENT);

test.each([
  ['đạt', PASSED, 0],
  ['không đạt', FAILED, 0],
  ['không áp dụng', NOT_APPLICABLE, 0],
  ['a blank cell', MISSING, null],
])('%s earns nothing', (_, result, points) => {
  expect(scoreResult(leaf, result, SETTINGS, null)).toBe(points);
  expect(scoreRequirement()).toBe(0);
});

function excludedBy(...results: Result[]): readonly string[] {
  const roots = [
    leafOf('I', '100', DIRECT),
    leafOf('IV.1', '0', REQUIREMENT),
    leafOf('IV.2', '0', REQUIREMENT),
  ];
  const nominees = [nomineeOf('TT001', [numberOf('100'), ...results])];
  const [scored] = scoreScope(contestOf(roots, nominees));
  return scored?.excludedBy.map(({ code }) => code) ?? [];
}

test('one failed is enough, and all failed are named', () => {
  expect(excludedBy(PASSED, PASSED)).toEqual([]);
  expect(excludedBy(FAILED, PASSED)).toEqual(['IV.1']);
  expect(excludedBy(PASSED, FAILED)).toEqual(['IV.2']);
  expect(excludedBy(FAILED, FAILED)).toEqual(['IV.1', 'IV.2']);
});

test('what does not apply or is not known yet excludes nobody', () => {
  expect(excludedBy(NOT_APPLICABLE, MISSING)).toEqual([]);
});

test('the points of someone excluded are still counted and shown', () => {
  const roots = [leafOf('I', '100', DIRECT), leaf];
  const nominees = [nomineeOf('TT001', [numberOf('98.5'), FAILED])];
  const [scored] = scoreScope(contestOf(roots, nominees));
  expect(scored?.total).toBe(9850);
});
