import { compareDecimals } from '../decimal';
import type { Decimal } from '../decimal';
import type { ScopeContest } from '../contest';
import type { Leaf } from '../criterion';
import { failedRequirements, listRequirements } from './failed-requirements';

/** Per leaf of kind "leader": cluster key → the best result. Nominees without a cluster form one. */
export type Leaders = ReadonlyMap<number, ReadonlyMap<string | null, Decimal>>;

/** Đơn vị dẫn đầu of each cụm/khối; whether someone excluded may lead is a setting. */
export function findLeaders(contest: ScopeContest): Leaders {
  const leaves = contest.criteria.leaves.filter((leaf) => leaf.rule.kind === 'leader');
  if (leaves.length === 0) return new Map();
  const requirements = listRequirements(contest.criteria);
  const pool =
    contest.settings.leaderPool === 'all'
      ? contest.nominees
      : contest.nominees.filter(
          (nominee) => failedRequirements(nominee, requirements).length === 0,
        );
  return new Map(leaves.map((leaf) => [leaf.index, findBestByCluster(leaf, pool)]));
}

function findBestByCluster(
  leaf: Leaf,
  pool: ScopeContest['nominees'],
): ReadonlyMap<string | null, Decimal> {
  const best = new Map<string | null, Decimal>();
  for (const nominee of pool) {
    const result = nominee.results[leaf.index];
    if (result?.kind !== 'number') continue;
    const current = best.get(nominee.clusterKey);
    if (current === undefined || compareDecimals(result.value, current) > 0) {
      best.set(nominee.clusterKey, result.value);
    }
  }
  return best;
}
