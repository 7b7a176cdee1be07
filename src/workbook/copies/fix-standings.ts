import type { ScopeContest } from '../../domain/contest';
import type { ScopeResults } from '../../domain/results';
import type { ScopeId } from '../../domain/scope';
import { findLeaders } from '../../domain/scoring/find-leaders';
import { bestKey } from '../twins/criterion-twins';
import { showBest } from '../twins/leader-twins';
import type { FixedColumns, FixedValue } from '../twins/twin-grid';

/**
 * What follows from everybody's rows (ranks, the best of a cluster), as values of the whole contest:
 * for the twins of one unit's rows, whose other formulas go on looking at them.
 */
export function fixStandings(whole: readonly ScopeResults[]): ReadonlyMap<ScopeId, FixedColumns> {
  return new Map(whole.map(({ contest }) => [contest.scope, fixColumns(contest)]));
}

function fixColumns(contest: ScopeContest): FixedColumns {
  const leaders = findLeaders(contest);
  const compared = contest.criteria.leaves.filter(({ rule }) => rule.kind === 'leader');
  return new Map<string, FixedValue>([
    ['rank', ({ ranking }) => ranking.rank],
    ['clusterRank', ({ ranking }) => ranking.clusterRank],
    ...compared.map((leaf): [string, FixedValue] => [
      bestKey(leaf),
      (one) => showBest(one, leaf, leaders),
    ]),
  ]);
}
