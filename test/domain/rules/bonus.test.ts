import { scoreBonus } from '../../../src/domain/rules/bonus';
import { scoreScope } from '../../../src/domain/scoring/score-scope';
import { dec, pts, shown } from '../../support/decimals';
import { contestOf, DIRECT, leafOf, nomineeOf, numberOf } from '../../support/scope-contest';

// contest.json: `bonus`, min(per × n, max), added on top; the total may pass the declared one.

test.each([
  ['0', '0'],
  ['1', '2.5'],
  ['3', '7.5'],
  ['4', '10'],
  ['5', '10'],
])('%s times 2,5 points, at most 10: %s', (times, points) => {
  const rule = { kind: 'bonus', per: pts('2.5') } as const;
  expect(shown(scoreBonus(rule, dec(times), pts('10')))).toBe(points);
});

// Bảng biểu 4 of TP.HCM: 97 points and a bonus of 10 are 107 of 100.
test.each([
  ['97', '0', '97'],
  ['97', '1', '107'],
  ['100', '1', '110'],
  ['97', '2', '112'],
  ['97', '3', '112'],
])('%s points and %s flags are %s of a declared 100', (points, flags, total) => {
  const roots = [leafOf('I', '100', DIRECT), leafOf('II', '15', { kind: 'bonus', per: pts('10') })];
  const nominees = [nomineeOf('TT001', [numberOf(points), numberOf(flags)])];
  const [scored] = scoreScope(contestOf(roots, nominees));
  expect(shown(scored?.total ?? NaN)).toBe(total);
  expect(scored?.adjustments).toEqual([]);
});
