import type { ScopeContest } from '../contest';
import type { Leaf } from '../criterion';
import type { Nominee } from '../nominee';
import type { Points } from '../points';
import { baseLeaves, cappedGroups, capGroups, rescaleTotal } from './adjustments';
import type { Adjustment } from './adjustments';
import { failedRequirements } from './failed-requirements';
import { findLeaders } from './find-leaders';
import { scoreResult } from './score-result';

/** Bảng điểm of one nominee: the points and the adjustments add up to the total, exactly. */
export type ScoredNominee = {
  readonly nominee: Nominee;
  /** In the order of the leaves; null where the result is missing. */
  readonly points: readonly (Points | null)[];
  readonly adjustments: readonly Adjustment[];
  readonly total: Points;
  /** How many results are missing: above 0 the total is provisional (tạm tính). */
  readonly missing: number;
  /** The requirements failed; any excludes. */
  readonly excludedBy: readonly Leaf[];
};

/**
 * Chấm điểm all nominees of a scope, in their order. They are scored together, because a relative
 * rule looks at the leader of the cluster.
 */
export function scoreScope(contest: ScopeContest): readonly ScoredNominee[] {
  const { criteria, settings } = contest;
  const leaders = findLeaders(contest);
  const capped = cappedGroups(criteria);
  const base = baseLeaves(criteria);
  return contest.nominees.map((nominee) => {
    const points = criteria.leaves.map((leaf) => {
      const result = nominee.results[leaf.index] ?? { kind: 'missing' };
      const leader = leaders.get(leaf.index)?.get(nominee.cluster) ?? null;
      return scoreResult(leaf, result, settings, leader);
    });
    const adjustments = [...capGroups(capped, points)];
    if (settings.notApplicable === 'rescale') {
      const rescaled = rescaleTotal(base, nominee.results, points);
      if (rescaled !== null && rescaled.points !== 0) adjustments.push(rescaled);
    }
    let total = 0;
    let missing = 0;
    for (const one of points) {
      if (one === null) missing += 1;
      else total += one;
    }
    for (const adjustment of adjustments) total += adjustment.points;
    if (total < settings.floor) {
      adjustments.push({ kind: 'floor', group: null, points: settings.floor - total });
      total = settings.floor;
    }
    return {
      nominee,
      points,
      adjustments,
      total,
      missing,
      excludedBy: failedRequirements(nominee, criteria),
    };
  });
}
