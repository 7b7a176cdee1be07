import type { Outcome } from '../awards/decide-awards';
import type { ScopeContest } from '../contest';
import type { Leaf } from '../criterion';
import type { Decimal } from '../decimal';
import type { Result } from '../nominee';
import { nomineesBlock, resultColumn } from '../place';
import type { Place } from '../place';
import { decimalOfPoints } from '../points';
import { listTied } from '../ranking/rank-nominees';
import type { NomineeResult } from '../results';
import { findTier } from '../rules/tiers';
import type { Tier } from '../rules/tiers';
import { subtractDecimals } from '../decimal';
import type { Adjustment } from '../scoring/adjustments';
import type { Leaders } from '../scoring/find-leaders';
import type { AwardReason, Reason, ReasonDetail } from './reason';

/**
 * Giải thích: every reason behind a nominee's row, in the order a council asks: may they be
 * considered, each point, each adjustment, who else has this total, each award.
 * `leaders` are the ones the scoring used.
 */
export function explainNominee(
  contest: ScopeContest,
  leaders: Leaders,
  result: NomineeResult,
): readonly Reason[] {
  const { scored, ranking } = result;
  const { nominee } = scored;
  const { step } = contest.settings;
  const placeOf = (leaf: Leaf): Place => ({
    block: nomineesBlock(contest.scope),
    row: nominee.row,
    column: resultColumn(leaf.code),
  });
  const reasons: Reason[] = scored.excludedBy.map((requirement) => ({
    detail: { code: 'excluded', requirement },
    place: placeOf(requirement),
  }));
  if (scored.missing > 0) {
    const { missing } = scored;
    const detail = { code: 'provisional', missing, of: contest.criteria.leaves.length } as const;
    reasons.push({ detail, place: null });
  }
  for (const leaf of contest.criteria.leaves) {
    const found = nominee.results[leaf.index] ?? { kind: 'missing' };
    const points = scored.points[leaf.index] ?? null;
    const detail: ReasonDetail = {
      code: 'points',
      leaf,
      result: found,
      points: points === null ? null : decimalOfPoints(points, step),
      max: decimalOfPoints(leaf.max, step),
      tier: tierOf(leaf, found),
      leader: leaders.get(leaf.index)?.get(nominee.clusterKey) ?? null,
    };
    reasons.push({ detail, place: placeOf(leaf) });
  }
  for (const adjustment of scored.adjustments) {
    reasons.push({ detail: explainAdjustment(adjustment, contest), place: null });
  }
  if (ranking.rank !== null && ranking.sharing.length > 1) {
    const others = listTied(ranking, scored);
    const detail = { code: 'tied', rank: ranking.rank, others } as const;
    reasons.push({ detail, place: null });
  }
  for (const detail of explainAwards(result, step)) reasons.push({ detail, place: null });
  return reasons;
}

/** Why each award is proposed or not. */
export function explainAwards(
  { scored, proposal }: NomineeResult,
  step: Decimal,
): readonly AwardReason[] {
  const total = decimalOfPoints(scored.total, step);
  return proposal.outcomes.map((outcome) => {
    return { code: 'award', outcome, total, mark: markOf(outcome, step) };
  });
}

function tierOf({ rule }: Leaf, result: Result): Tier | null {
  if (rule.kind === 'tiers' && result.kind === 'number') return findTier(rule.tiers, result.value);
  if (rule.kind !== 'rankChange' || result.kind !== 'ranks' || result.last === null) return null;
  return findTier(rule.tiers, subtractDecimals(result.last, result.now));
}

function explainAdjustment(
  { kind, group, points }: Adjustment,
  { settings }: ScopeContest,
): ReasonDetail {
  const shown = decimalOfPoints(points, settings.step);
  if (kind === 'cap') {
    if (group === null) throw new Error('a cap without its group');
    const cap = decimalOfPoints(group.cap ?? 0, settings.step);
    return { code: 'cap', group, cap, points: shown };
  }
  if (kind === 'rescale') return { code: 'rescale', points: shown };
  return { code: 'floor', floor: decimalOfPoints(settings.floor, settings.step), points: shown };
}

function markOf(outcome: Outcome, step: Decimal): Decimal | null {
  switch (outcome.kind) {
    case 'belowMinimum':
      return decimalOfPoints(outcome.minimum, step);
    case 'quotaFull':
      return Number.isFinite(outcome.edge) ? decimalOfPoints(outcome.edge, step) : null;
    case 'proposed':
    case 'pending':
    case 'excluded':
    case 'provisional':
    case 'hasOtherAward':
    case 'requiredNotMet':
      return null;
  }
}
