import type { AwardRule } from '../../../src/domain/awards/award-rule';
import { decideAwards } from '../../../src/domain/awards/decide-awards';
import type { ScoredNominee } from '../../../src/domain/scoring/score-scope';
import { dec, pts } from '../../support/decimals';
import { awardOf, contestOf, leafOf, REQUIREMENT, scoredOf } from '../../support/scope-contest';

const EXCLUDED = { excludedBy: [leafOf('IV', '0', REQUIREMENT)] };
const count = (seats: number) => ({ quota: { kind: 'count', count: seats } }) as const;

/** "A bangKhen", "B ?bangKhen" for pending, "C -" for nothing. */
function decide(awards: readonly AwardRule[], scored: readonly ScoredNominee[]): readonly string[] {
  return decideAwards(contestOf([], [], { awards }), scored).map(({ award, pending }, index) => {
    const waiting = pending === null ? '' : ` ?${pending}`;
    return `${scored[index]?.nominee.code} ${award ?? '-'}${waiting}`;
  });
}

/** What became of each nominee under each rule. */
function outcomes(awards: readonly AwardRule[], scored: readonly ScoredNominee[]): unknown {
  return decideAwards(contestOf([], [], { awards }), scored).map((proposal) =>
    proposal.outcomes.map((outcome) => outcome.kind),
  );
}

const field = (...totals: string[]): readonly ScoredNominee[] =>
  totals.map((total, index) => scoredOf('ABCDEGHK'.charAt(index), total));

describe('a quota', () => {
  test.each([
    [3, ['95', '90', '85', '80'], 'A B C'],
    [2, ['80', '95', '85', '90'], 'B D'],
    [4, ['95', '90', '85', '80'], 'A B C D'],
    [5, ['95', '90', '85', '80'], 'A B C D'],
    [1, ['95', '90'], 'A'],
    [0, ['95', '90'], ''],
    // A tie that fits whole is no tie at the edge.
    [2, ['90', '90', '85'], 'A B'],
    [3, ['95', '90', '90', '85'], 'A B C'],
  ])('%i seats for %j go to %s', (seats, totals, codes) => {
    const proposed = decide([awardOf('bangKhen', count(seats))], field(...totals))
      .filter((line) => line.endsWith(' bangKhen'))
      .map((line) => line.charAt(0));
    expect(proposed.join(' ')).toBe(codes);
  });

  test('no quota: everyone who meets the standard', () => {
    const rule = awardOf('giayKhen', { minimumTotal: pts('70') });
    expect(decide([rule], field('70.01', '70', '69.99'))).toEqual([
      'A giayKhen',
      'B giayKhen',
      'C -',
    ]);
  });

  test('a share is of all who take part, not only of those who meet the standard', () => {
    const quota = { kind: 'share', percent: dec('50') } as const;
    const rule = awardOf('giayKhen', { quota, minimumTotal: pts('80') });
    // Four take part, two seats; who is excluded does not count.
    const scored = [...field('95', '90', '85', '50'), scoredOf('X', '99', EXCLUDED)];
    expect(decide([rule], scored)).toEqual(['A giayKhen', 'B giayKhen', 'C -', 'D -', 'X -']);
  });

  test('70% of 90 are 63', () => {
    const quota = { kind: 'share', percent: dec('70') } as const;
    const scored = Array.from({ length: 90 }, (_, index) => scoredOf(`TT${index}`, `${index}`));
    const proposals = decideAwards(
      contestOf([], [], { awards: [awardOf('giayKhen', { quota })] }),
      scored,
    );
    expect(proposals.filter((one) => one.award !== null)).toHaveLength(63);
    expect(proposals.map((one) => one.award !== null).indexOf(true)).toBe(27);
  });
});

describe('a tie at the edge of a quota is left to the council', () => {
  test.each([
    [1, ['90', '90'], ['A - ?bangKhen', 'B - ?bangKhen']],
    [2, ['95', '90', '90'], ['A bangKhen', 'B - ?bangKhen', 'C - ?bangKhen']],
    [2, ['90', '90', '90'], ['A - ?bangKhen', 'B - ?bangKhen', 'C - ?bangKhen']],
    [
      3,
      ['95', '90', '90', '90', '80'],
      ['A bangKhen', 'B - ?bangKhen', 'C - ?bangKhen', 'D - ?bangKhen', 'E -'],
    ],
  ])('%i seats for %j', (seats, totals, lines) => {
    expect(decide([awardOf('bangKhen', count(seats))], field(...totals))).toEqual(lines);
  });

  test('the reason names the seats and the total', () => {
    const rule = awardOf('bangKhen', count(1));
    const [first] = decideAwards(contestOf([], [], { awards: [rule] }), field('90', '90'));
    expect(first?.outcomes).toEqual([
      { award: 'bangKhen', rule, kind: 'pending', seats: 1, total: pts('90') },
    ]);
  });
});

describe('one achievement, one award (Điều 5 Luật TĐKT 2022)', () => {
  const bangKhen = awardOf('bangKhen', { ...count(1), excludes: ['giayKhen'] });
  const giayKhen = awardOf('giayKhen', count(2));

  test('who has the higher one leaves the lower one’s seats to others', () => {
    expect(decide([bangKhen, giayKhen], field('95', '90', '85', '80'))).toEqual([
      'A bangKhen',
      'B giayKhen',
      'C giayKhen',
      'D -',
    ]);
  });

  test('who waits for the council’s vote is not given the lower one meanwhile', () => {
    const scored = field('95', '95', '85', '80', '75');
    expect(decide([bangKhen, giayKhen], scored)).toEqual([
      'A - ?bangKhen',
      'B - ?bangKhen',
      'C giayKhen',
      'D giayKhen',
      'E -',
    ]);
    expect(outcomes([bangKhen, giayKhen], scored)).toEqual([
      ['pending', 'hasOtherAward'],
      ['pending', 'hasOtherAward'],
      ['quotaFull', 'proposed'],
      ['quotaFull', 'proposed'],
      ['quotaFull', 'quotaFull'],
    ]);
  });

  test('nor where the rows do not exclude one another', () => {
    const scored = field('95', '95', '85');
    expect(decide([awardOf('bangKhen', count(1)), giayKhen], scored)).toEqual([
      'A - ?bangKhen',
      'B - ?bangKhen',
      'C giayKhen',
    ]);
  });

  test('where the rows do not exclude one another, both may be proposed; the higher one shows', () => {
    const both = [awardOf('bangKhen', count(1)), giayKhen];
    expect(decide(both, field('95', '90', '85'))).toEqual(['A bangKhen', 'B giayKhen', 'C -']);
    expect(outcomes(both, field('95', '90', '85'))).toEqual([
      ['proposed', 'proposed'],
      ['quotaFull', 'proposed'],
      ['quotaFull', 'quotaFull'],
    ]);
  });
});

describe('who is not considered', () => {
  test('is told the first thing in the way', () => {
    const rule = awardOf('giayKhen', { minimumTotal: pts('70') });
    const scored = [
      scoredOf('A', '99', { ...EXCLUDED, missing: 1 }),
      scoredOf('B', '99', { missing: 2 }),
      scoredOf('C', '69.99'),
      scoredOf('D', '70'),
    ];
    expect(outcomes([rule], scored)).toEqual([
      ['excluded'],
      ['provisional'],
      ['belowMinimum'],
      ['proposed'],
    ]);
  });

  test('takes no seat', () => {
    const scored = [scoredOf('A', '99', EXCLUDED), scoredOf('B', '98', { missing: 1 })];
    expect(decide([awardOf('giayKhen', count(1))], [...scored, scoredOf('C', '50')])).toEqual([
      'A -',
      'B -',
      'C giayKhen',
    ]);
  });

  test('the edge of a full quota is the last total that got a seat', () => {
    const rule = awardOf('giayKhen', count(2));
    const proposals = decideAwards(
      contestOf([], [], { awards: [rule] }),
      field('95', '90', '89.99'),
    );
    expect(proposals[2]?.outcomes).toEqual([
      { award: 'giayKhen', rule, kind: 'quotaFull', seats: 2, edge: pts('90') },
    ]);
  });
});

test('no rules, no proposals', () => {
  expect(decide([], field('95'))).toEqual(['A -']);
  expect(decide([awardOf('giayKhen')], [])).toEqual([]);
});
