import { decideAwards } from '../../../src/domain/awards/decide-awards';
import type { Leaf } from '../../../src/domain/criterion';
import type { Result } from '../../../src/domain/nominee';
import type { Rule } from '../../../src/domain/rules/rule';
import { scoreScope } from '../../../src/domain/scoring/score-scope';
import { dec, pts } from '../../support/decimals';
import {
  awardOf,
  contestOf,
  DIRECT,
  FAILED,
  leafOf,
  nomineeOf,
  NOT_APPLICABLE,
  numberOf,
  PASS_FAIL,
  PASSED,
} from '../../support/scope-contest';

/**
 * Something must have been earned in each required criterion: of a deduction, nothing lost. What does
 * not apply is not demanded.
 */
function outcomeOf(rule: Rule, ...results: Result[]): string | undefined {
  const leaves: Leaf[] = results.map((_, index) => leafOf(`I.${index + 1}`, '10', rule));
  const before = contestOf(leaves, [nomineeOf('TT001', results)]);
  const awards = [awardOf('bangKhen', { required: before.criteria.leaves })];
  const contest = { ...before, awards };
  return decideAwards(contest, scoreScope(contest))[0]?.outcomes[0]?.kind;
}

const bonus: Rule = { kind: 'bonus', per: pts('2') };
const deduction: Rule = { kind: 'deduction', per: pts('2') };
const levels: Rule = {
  kind: 'levels',
  levels: [
    { name: 'Tốt', points: pts('5') },
    { name: 'Kém', points: 0 },
  ],
};

test.each<[string, Rule, Result, string]>([
  ['points earned', DIRECT, numberOf('0.01'), 'proposed'],
  ['no points', DIRECT, numberOf('0'), 'requiredNotMet'],
  ['đạt', PASS_FAIL, PASSED, 'proposed'],
  ['không đạt', PASS_FAIL, FAILED, 'requiredNotMet'],
  ['an initiative', bonus, numberOf('1'), 'proposed'],
  ['no initiative', bonus, numberOf('0'), 'requiredNotMet'],
  ['no fault', deduction, numberOf('0'), 'proposed'],
  ['a fault', deduction, numberOf('1'), 'requiredNotMet'],
  ['a level with points', levels, { kind: 'level', name: 'Tốt' }, 'proposed'],
  ['a level without', levels, { kind: 'level', name: 'Kém' }, 'requiredNotMet'],
  ['a requirement passed', { kind: 'requirement' }, PASSED, 'proposed'],
  ['a requirement failed excludes', { kind: 'requirement' }, FAILED, 'excluded'],
])('%s', (_, rule, result, outcome) => {
  expect(outcomeOf(rule, result)).toBe(outcome);
});

test.each<[string, Rule]>([
  ['points', DIRECT],
  ['a deduction', deduction],
  ['a requirement', { kind: 'requirement' }],
])('what does not apply is not demanded: %s', (_, rule) => {
  expect(outcomeOf(rule, NOT_APPLICABLE)).toBe('proposed');
});

test('each is demanded, and all that are not met are named', () => {
  expect(outcomeOf(DIRECT, numberOf('5'), numberOf('5'))).toBe('proposed');
  expect(outcomeOf(DIRECT, numberOf('5'), numberOf('0'))).toBe('requiredNotMet');
  const leaves = ['I.1', 'I.2', 'I.3'].map((code) => leafOf(code, '10', DIRECT));
  const results = [numberOf('0'), numberOf('5'), numberOf('0')];
  const before = contestOf(leaves, [nomineeOf('TT001', results)]);
  const awards = [awardOf('bangKhen', { required: before.criteria.leaves })];
  const contest = { ...before, awards };
  const [outcome] = decideAwards(contest, scoreScope(contest))[0]?.outcomes ?? [];
  const named = outcome?.kind === 'requiredNotMet' ? outcome.required.map((one) => one.code) : [];
  expect(named).toEqual(['I.1', 'I.3']);
});

test('rounded to nothing is nothing', () => {
  const rule: Rule = { kind: 'proportional', target: dec('10000'), lower: false };
  // 10 × 4,99 ÷ 10.000 = 0,00499; 10 × 5 ÷ 10.000 = 0,005.
  expect(outcomeOf(rule, numberOf('4.99'))).toBe('requiredNotMet');
  expect(outcomeOf(rule, numberOf('5'))).toBe('proposed');
});
