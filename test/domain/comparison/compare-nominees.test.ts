import { compareNominees } from '../../../src/domain/comparison/compare-nominees';
import type { ComparedLine } from '../../../src/domain/comparison/compare-nominees';
import { scoreScope } from '../../../src/domain/scoring/score-scope';
import type { Result } from '../../../src/domain/nominee';
import { pts, shown } from '../../support/decimals';
import {
  contestOf,
  DIRECT,
  groupOf,
  leafOf,
  MISSING,
  nomineeOf,
  NOT_APPLICABLE,
  numberOf,
} from '../../support/scope-contest';

const ROOTS = [
  groupOf('I', [leafOf('I.1', '10', DIRECT), leafOf('I.2', '10', DIRECT)]),
  leafOf('II', '20', DIRECT),
  groupOf('III', [leafOf('III.1', '10', { kind: 'bonus', per: pts('1') })], '3'),
];

/** The comparison of two rows of results: "line: one − other = difference". */
function compare(one: readonly (string | Result)[], other: readonly (string | Result)[]) {
  const nominees = [one, other].map((results, at) =>
    nomineeOf(
      `TT${at}`,
      results.map((result) => (typeof result === 'string' ? numberOf(result) : result)),
    ),
  );
  const contest = contestOf(ROOTS, nominees);
  const [first, second] = scoreScope(contest);
  if (first === undefined || second === undefined) throw new Error('two were to be scored');
  const { difference, differing, equal } = compareNominees(contest.criteria, first, second);
  return {
    difference: shown(difference),
    differing: differing.map(write),
    equal: equal.map(write),
  };
}

function write({ subject, one, other, difference }: ComparedLine): string {
  const side = (points: number | null): string => (points === null ? 'none' : shown(points));
  const line =
    subject.kind === 'leaf'
      ? subject.leaf.code
      : `${subject.adjustment.kind} ${subject.adjustment.group?.code ?? 'total'}`;
  return `${line}: ${side(one)} − ${side(other)} = ${shown(difference)}`;
}

test('the greatest difference first, whoever has it; what is equal apart', () => {
  expect(compare(['8', '5', '12.5', '1'], ['7.75', '9', '12.5', '1'])).toEqual({
    // 26,5 − 30,25
    difference: '-3.75',
    differing: ['I.2: 5 − 9 = -4', 'I.1: 8 − 7.75 = 0.25'],
    equal: ['II: 12.5 − 12.5 = 0', 'III.1: 1 − 1 = 0'],
  });
});

test('equally great ones stand in the order of the criteria', () => {
  const { difference, differing } = compare(['5', '3', '10', '0'], ['3', '5', '12', '0']);
  expect(difference).toBe('-2');
  expect(differing).toEqual(['I.1: 5 − 3 = 2', 'I.2: 3 − 5 = -2', 'II: 10 − 12 = -2']);
});

test('a cap is a line of its own: 8 bonus points count 3', () => {
  // 5 + 5 + 10 + 8 − 5 = 23 against 5 + 5 + 10 + 2 = 22
  expect(compare(['5', '5', '10', '8'], ['5', '5', '10', '2'])).toEqual({
    difference: '1',
    differing: ['III.1: 8 − 2 = 6', 'cap III: -5 − none = -5'],
    equal: ['I.1: 5 − 5 = 0', 'I.2: 5 − 5 = 0', 'II: 10 − 10 = 0'],
  });
});

test('an adjustment that only the other one has', () => {
  // 20 of 20 that apply becomes 40 of 40.
  expect(compare(['10', '10', '20', '0'], ['10', '10', NOT_APPLICABLE, '0'])).toEqual({
    difference: '0',
    differing: ['II: 20 − 0 = 20', 'rescale total: none − 20 = -20'],
    equal: ['I.1: 10 − 10 = 0', 'I.2: 10 − 10 = 0', 'III.1: 0 − 0 = 0'],
  });
});

test('a missing result adds nothing', () => {
  const { differing, equal } = compare(['4', MISSING, MISSING, '0'], ['4', '6', MISSING, '0']);
  expect(differing).toEqual(['I.2: none − 6 = -6']);
  expect(equal).toContain('II: none − none = 0');
});

test('the other way round every sign turns', () => {
  const one = ['8', '5', '12', '9'];
  const other = ['2', '5', '14', '1'];
  const { difference } = compare(one, other);
  // 8 + 5 + 12 + 9 − 6 = 28 against 2 + 5 + 14 + 1 = 22
  expect(difference).toBe('6');
  expect(compare(other, one).difference).toBe('-6');
  expect(compare(other, one).differing).toEqual([
    'III.1: 1 − 9 = -8',
    'I.1: 2 − 8 = -6',
    'cap III: none − -6 = 6',
    'II: 14 − 12 = 2',
  ]);
});
