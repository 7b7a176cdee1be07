import { scoreDeduction } from '../../../src/domain/rules/deduction';
import { scoreScope } from '../../../src/domain/scoring/score-scope';
import { dec, pts, shown } from '../../support/decimals';
import { contestOf, DIRECT, leafOf, nomineeOf, numberOf } from '../../support/scope-contest';

// contest.json: `deduction`, −min(per × n, max).

const RULE = { kind: 'deduction', per: pts('0.5') } as const;

test.each([
  ['0', '0'],
  ['1', '-0.5'],
  ['9', '-4.5'],
  ['10', '-5'],
  ['11', '-5'],
  ['1000', '-5'],
])('%s times 0,5 points off, 5 at the most: %s', (times, points) => {
  expect(shown(scoreDeduction(RULE, dec(times), pts('5')))).toBe(points);
});

test('no fault takes nothing, and not minus nothing', () => {
  expect(Object.is(scoreDeduction(RULE, dec('0'), pts('5')), 0)).toBe(true);
  expect(Object.is(scoreDeduction(RULE, dec('3'), 0), 0)).toBe(true);
});

// Hướng dẫn 804/HD-SNV of Thừa Thiên Huế (2018): no launching or registration costs 8 points.
test.each([
  ['90', '0', '90'],
  ['90', '1', '82'],
  ['90', '2', '82'],
  ['5', '1', '0'],
])('%s points and %s registrations missed: %s', (points, missed, total) => {
  const roots = [
    leafOf('I', '100', DIRECT),
    leafOf('II', '8', { kind: 'deduction', per: pts('8') }),
  ];
  const nominees = [nomineeOf('TT001', [numberOf(points), numberOf(missed)])];
  expect(shown(scoreScope(contestOf(roots, nominees))[0]?.total ?? NaN)).toBe(total);
});
