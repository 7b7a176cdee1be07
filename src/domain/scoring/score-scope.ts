import type { ScopeContest } from '../contest';
import type { Group, Leaf } from '../criterion';
import { finishSteps } from '../finish-steps';
import type { Nominee, Result } from '../nominee';
import type { Points } from '../points';
import { baseLeaves, cappedGroups, capGroups, rescaleTotal } from './adjustments';
import type { Adjustment } from './adjustments';
import { failedRequirements, listRequirements } from './failed-requirements';
import { findLeaders } from './find-leaders';
import type { Leaders } from './find-leaders';
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
  return finishSteps(scoreInSteps(contest));
}

/** The same, a nominee at a time. */
export function* scoreInSteps(contest: ScopeContest): Generator<void, readonly ScoredNominee[]> {
  const frame: Frame = {
    contest,
    leaders: findLeaders(contest),
    capped: cappedGroups(contest.criteria),
    base: baseLeaves(contest.criteria),
    requirements: listRequirements(contest.criteria),
  };
  const scored: ScoredNominee[] = [];
  for (const nominee of contest.nominees) {
    scored.push(scoreNominee(nominee, frame));
    yield;
  }
  return scored;
}

/** What is the same for every nominee of a scope. */
type Frame = {
  readonly contest: ScopeContest;
  readonly leaders: Leaders;
  readonly capped: readonly Group[];
  readonly base: readonly Leaf[];
  readonly requirements: readonly Leaf[];
};

function scoreNominee(nominee: Nominee, frame: Frame): ScoredNominee {
  const { settings, criteria } = frame.contest;
  const points: (Points | null)[] = [];
  let total = 0;
  let missing = 0;
  let allApply = true;
  for (const leaf of criteria.leaves) {
    const result = nominee.results[leaf.index] ?? MISSING;
    if (result.kind === 'notApplicable') allApply = false;
    const leader =
      leaf.rule.kind === 'leader'
        ? (frame.leaders.get(leaf.index)?.get(nominee.clusterKey) ?? null)
        : null;
    const earned = scoreResult(leaf, result, settings, leader);
    points.push(earned);
    if (earned === null) missing += 1;
    else total += earned;
  }
  const adjustments = frame.capped.length === 0 ? [] : [...capGroups(frame.capped, points)];
  if (!allApply && settings.notApplicable === 'rescale') {
    const rescaled = rescaleTotal(frame.base, nominee.results, points);
    if (rescaled !== null && rescaled.points !== 0) adjustments.push(rescaled);
  }
  for (const adjustment of adjustments) total += adjustment.points;
  if (total < settings.floor) {
    adjustments.push({ kind: 'floor', group: null, points: settings.floor - total });
    total = settings.floor;
  }
  const excludedBy = failedRequirements(nominee, frame.requirements);
  return { nominee, points, adjustments, total, missing, excludedBy };
}

const MISSING: Result = { kind: 'missing' };
