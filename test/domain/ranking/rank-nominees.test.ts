import { listTied, rankNominees } from '../../../src/domain/ranking/rank-nominees';
import type { ScoredNominee } from '../../../src/domain/scoring/score-scope';
import { leafOf, REQUIREMENT, scoredOf } from '../../support/scope-contest';

// contest.json: ranks 1-2-2-4 among those not excluded, per scope and per cluster.

const EXCLUDED = { excludedBy: [leafOf('IV', '0', REQUIREMENT)] };

const ranks = (scored: readonly ScoredNominee[]): readonly (number | null)[] =>
  rankNominees(scored).map((one) => one.rank);

describe('ranks in the scope', () => {
  test.each([
    [
      ['95', '90', '90', '85'],
      [1, 2, 2, 4],
    ],
    [
      ['90', '95', '85', '90'],
      [2, 1, 4, 2],
    ],
    [
      ['90', '90', '90'],
      [1, 1, 1],
    ],
    [
      ['95', '95', '90', '90', '85'],
      [1, 1, 3, 3, 5],
    ],
    [
      ['90.01', '90', '89.99'],
      [1, 2, 3],
    ],
    [
      ['0', '-10', '107'],
      [2, 3, 1],
    ],
    [['50'], [1]],
    [[], []],
  ])('%j are %j', (totals, expected) => {
    expect(ranks(totals.map((total, index) => scoredOf(`TT${index}`, total)))).toEqual(expected);
  });

  test('who is excluded has no rank and takes none from the others', () => {
    const scored = [
      scoredOf('A', '90'),
      scoredOf('B', '99', EXCLUDED),
      scoredOf('C', '90', EXCLUDED),
      scoredOf('D', '80'),
    ];
    expect(ranks(scored)).toEqual([1, null, null, 2]);
  });
});

describe('ranks in each cluster', () => {
  const scored = [
    scoredOf('A', '90', { cluster: 'Cụm 1' }),
    scoredOf('B', '95', { cluster: 'Cụm 2' }),
    scoredOf('C', '90', { cluster: 'Cụm 1' }),
    scoredOf('D', '85', { cluster: 'Cụm 1' }),
    scoredOf('E', '80', { cluster: 'Cụm 2' }),
    scoredOf('G', '97'),
    scoredOf('H', '99', { cluster: 'Cụm 2', ...EXCLUDED }),
    scoredOf('K', '99', { cluster: 'Cụm 3', ...EXCLUDED }),
  ];

  test('1-1-3 in one, 1-2 in the other; none without a cluster', () => {
    expect(rankNominees(scored).map((one) => one.clusterRank)).toEqual([
      1,
      1,
      1,
      3,
      2,
      null,
      null,
      null,
    ]);
  });

  test('beside the ranks of the scope', () => {
    expect(ranks(scored)).toEqual([3, 2, 3, 5, 6, 1, null, null]);
  });
});

describe('ties', () => {
  test('name the others with the same total, across clusters', () => {
    const scored = [
      scoredOf('A', '90', { cluster: 'Cụm 1' }),
      scoredOf('B', '90', { cluster: 'Cụm 2' }),
      scoredOf('C', '90', EXCLUDED),
      scoredOf('D', '89.99'),
      scoredOf('E', '90'),
    ];
    const tied = rankNominees(scored).map((ranking, index) => {
      const one = scored[index];
      return one === undefined ? null : listTied(ranking, one).map(({ code }) => code);
    });
    expect(tied).toEqual([['B', 'E'], ['A', 'E'], [], [], ['A', 'B']]);
  });
});
