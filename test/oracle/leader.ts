// L, the best result of a cluster in one criterion.

import { doesNotApply, isExcluded, resultOf } from './contest';
import type { Contest, Leaf, Nominee } from './contest';
import { compare, parse } from './rational';
import type { Rational } from './rational';

/** Those without a cluster form one together. Null when nobody may be the leader. */
export function bestOfCluster(contest: Contest, leaf: Leaf, nominee: Nominee): Rational | null {
  let best: Rational | null = null;
  for (const other of contest.nominees) {
    if (other.cluster !== nominee.cluster) continue;
    if (doesNotApply(other, leaf.code)) continue;
    if (contest.leaderPool !== 'all' && isExcluded(contest, other)) continue;
    const result = resultOf(other, leaf.code);
    if (typeof result !== 'string') throw new Error('a number was expected');
    const number = parse(result);
    if (best === null || compare(number, best) > 0) best = number;
  }
  return best;
}
