import { scoreScope } from '../../../src/domain/scoring/score-scope';
import { pts } from '../../support/decimals';
import {
  contestOf,
  DIRECT,
  FAILED,
  groupOf,
  leafOf,
  MISSING,
  nomineeOf,
  NOT_APPLICABLE,
  numberOf,
  PASS_FAIL,
  PASSED,
  REQUIREMENT,
} from '../../support/scope-contest';

const ROOTS = [
  groupOf('I', [
    groupOf('I.1', [leafOf('I.1.a', '40', DIRECT), leafOf('I.1.b', '30', PASS_FAIL)]),
    leafOf('I.2', '30', DIRECT),
  ]),
  leafOf('IV', '0', REQUIREMENT),
];

test('points stand in the order of the leaves and add up to the total', () => {
  const nominees = [nomineeOf('TT001', [numberOf('38.25'), PASSED, numberOf('29.75'), PASSED])];
  const [scored] = scoreScope(contestOf(ROOTS, nominees));
  expect(scored?.points).toEqual([pts('38.25'), pts('30'), pts('29.75'), 0]);
  expect(scored?.total).toBe(pts('98'));
  expect(scored?.missing).toBe(0);
  expect(scored?.excludedBy).toEqual([]);
});

test('three tenths and seven tenths are one', () => {
  const roots = [
    leafOf('I.1', '1', DIRECT),
    leafOf('I.2', '1', DIRECT),
    leafOf('I.3', '1', DIRECT),
  ];
  const results = [numberOf('0.1'), numberOf('0.2'), numberOf('0.7')];
  expect(scoreScope(contestOf(roots, [nomineeOf('TT001', results)]))[0]?.total).toBe(pts('1'));
});

test('missing results have no points, not 0, and are counted', () => {
  const nominees = [nomineeOf('TT001', [MISSING, PASSED, MISSING, MISSING])];
  const [scored] = scoreScope(contestOf(ROOTS, nominees));
  expect(scored?.points).toEqual([null, pts('30'), null, null]);
  expect(scored?.missing).toBe(3);
  expect(scored?.total).toBe(pts('30'));
});

test('what does not apply has 0 points and is not missing', () => {
  const nominees = [nomineeOf('TT001', [numberOf('40'), NOT_APPLICABLE, numberOf('30'), PASSED])];
  const [scored] = scoreScope(contestOf(ROOTS, nominees));
  expect(scored?.points).toEqual([pts('40'), 0, pts('30'), 0]);
  expect(scored?.missing).toBe(0);
  // 70 of 70 is 100 of 100.
  expect(scored?.total).toBe(pts('100'));
});

test('nominees come back in their order, excluded ones among them', () => {
  const nominees = [
    nomineeOf('B', [numberOf('1'), PASSED, numberOf('0'), FAILED]),
    nomineeOf('A', [numberOf('2'), FAILED, numberOf('0'), PASSED]),
  ];
  const scored = scoreScope(contestOf(ROOTS, nominees));
  expect(scored.map((one) => [one.nominee.code, one.total, one.excludedBy.length])).toEqual([
    ['B', pts('31'), 1],
    ['A', pts('2'), 0],
  ]);
});

test('nobody to score', () => {
  expect(scoreScope(contestOf(ROOTS, []))).toEqual([]);
});
