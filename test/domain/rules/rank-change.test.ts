import { scoreRankChange } from '../../../src/domain/rules/rank-change';
import type { RankChangeRule } from '../../../src/domain/rules/rank-change';
import { computeResults } from '../../../src/domain/results';
import { dec, pts, shown } from '../../support/decimals';
import { check, num } from '../../support/draft-book';

// contest.json: `rankChange`, the tier of last − now, or `newcomer`. "Có sự thay đổi về thứ hạng so với
// năm trước": plan of UBND xã Hòa Xuân Nam, 2023, IV.1.a.

const tier = (from: string | null, points: string, inclusive = true) => ({
  from: from === null ? null : dec(from),
  inclusive,
  points: pts(points),
});

const RULE: RankChangeRule = {
  kind: 'rankChange',
  tiers: [
    tier('5', '10'),
    tier('3', '8'),
    tier('1', '6'),
    tier('0', '4'),
    tier('-2', '2'),
    tier(null, '0'),
  ],
  newcomer: pts('5'),
};

const score = (rule: RankChangeRule, last: string | null, now: string): string =>
  shown(scoreRankChange(rule, last === null ? null : dec(last), dec(now)));

test.each([
  ['9', '2', 7, '10'],
  ['8', '3', 5, '10'],
  ['6', '2', 4, '8'],
  ['5', '2', 3, '8'],
  ['4', '2', 2, '6'],
  ['4', '3', 1, '6'],
  ['3', '3', 0, '4'],
  ['3', '4', -1, '2'],
  ['3', '5', -2, '2'],
  ['3', '6', -3, '0'],
  ['1', '9', -8, '0'],
])('from %s to %s is a change of %i: %s', (last, now, _, points) => {
  expect(score(RULE, last, now)).toBe(points);
});

test('"trên 0" wants a real rise', () => {
  const rise = { ...RULE, tiers: [tier('0', '5', false), tier(null, '0')] };
  expect([score(rise, '3', '2'), score(rise, '3', '3'), score(rise, '3', '4')]).toEqual([
    '5',
    '0',
    '0',
  ]);
});

test('a newcomer gets the stated points, whatever the rank', () => {
  expect([score(RULE, null, '1'), score(RULE, null, '30')]).toEqual(['5', '5']);
  expect(score({ ...RULE, newcomer: 0 }, null, '1')).toBe('0');
});

test('ranks that no list has are refused or scored, but nothing breaks', () => {
  const edited = () => {
    const { contest } = check((book) => {
      book.nominee(0)['last:I.7'] = num('1');
      book.nominee(0)['result:I.7'] = {
        kind: 'number',
        value: { units: 1e16, scale: 0 },
        percentFormat: false,
      };
    });
    return contest === null ? [] : computeResults(contest);
  };
  expect(edited).not.toThrow();
});
