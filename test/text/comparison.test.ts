import { compareNominees } from '../../src/domain/comparison/compare-nominees';
import { scoreScope } from '../../src/domain/scoring/score-scope';
import { describeDifference } from '../../src/text/pane/comparison';
import { pts } from '../support/decimals';
import {
  contestOf,
  DIRECT,
  groupOf,
  leafOf,
  nomineeOf,
  numberOf,
  SETTINGS,
} from '../support/scope-contest';

const ROOTS = [
  leafOf('I', '10', DIRECT),
  leafOf('II', '20', DIRECT),
  groupOf('III', [leafOf('III.1', '10', { kind: 'bonus', per: pts('1') })], '3'),
];

function compareInWords(one: readonly string[], other: readonly string[], name = 'Thôn 1'): string {
  const contest = contestOf(ROOTS, [
    nomineeOf('TT01', one.map(numberOf), { name }),
    nomineeOf('TT02', other.map(numberOf), { name: 'Thôn 2' }),
  ]);
  const [first, second] = scoreScope(contest);
  if (first === undefined || second === undefined) throw new Error('two were to be scored');
  const comparison = compareNominees(contest.criteria, first, second);
  return describeDifference(comparison, first.nominee, second.nominee, SETTINGS);
}

test.each([
  [
    ['8', '15', '0'],
    ['7.5', '12', '0'],
    '“Thôn 1” hơn “Thôn 2” 3,5 điểm, nhiều nhất ở tiêu chí II Tiêu chí II (3 điểm).',
  ],
  // 1 point less in all, although one criterion gave 2 more.
  [
    ['8', '12', '0'],
    ['6', '15', '0'],
    '“Thôn 2” hơn “Thôn 1” 1 điểm, nhiều nhất ở tiêu chí II Tiêu chí II (3 điểm).',
  ],
  [
    ['8', '15', '0'],
    ['8', '12', '0'],
    '“Thôn 1” hơn “Thôn 2” 3 điểm, chỉ ở tiêu chí II Tiêu chí II (3 điểm).',
  ],
  [
    ['8', '15', '0'],
    ['8', '15', '0'],
    '“Thôn 1” và “Thôn 2” bằng điểm: mọi tiêu chí đều bằng nhau.',
  ],
  [
    ['8', '15', '0'],
    ['6', '17', '0'],
    '“Thôn 1” và “Thôn 2” bằng điểm: chỗ hơn và chỗ kém bù hết cho nhau.',
  ],
])('%j and %j', (one, other, sentence) => {
  expect(compareInWords(one, other)).toBe(sentence);
});

test('a name that is missing is the code', () => {
  expect(compareInWords(['8', '15', '0'], ['8', '15', '0'], '')).toMatch(/^“TT01” và “Thôn 2”/);
});
