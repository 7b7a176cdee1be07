import type { ScopeContest } from '../contest';
import type { Leaf } from '../criterion';
import type { Points } from '../points';
import type { ScoredNominee } from '../scoring/score-scope';
import type { AwardId } from '../scope';
import { countSeats } from './award-rule';
import type { AwardRule } from './award-rule';

/** Vì sao: the outcome of one award rule for one nominee. */
export type Outcome = { readonly award: AwardId; readonly rule: AwardRule } & (
  | { readonly kind: 'proposed' }
  /** Tied at the edge of the quota: the council decides. */
  | { readonly kind: 'pending'; readonly seats: number; readonly total: Points }
  | { readonly kind: 'excluded' }
  | { readonly kind: 'provisional'; readonly missing: number }
  | { readonly kind: 'hasOtherAward'; readonly other: AwardId; readonly pending: boolean }
  | { readonly kind: 'belowMinimum'; readonly minimum: Points }
  | { readonly kind: 'requiredNotMet'; readonly required: readonly Leaf[] }
  | { readonly kind: 'quotaFull'; readonly seats: number; readonly edge: Points }
);

/** Đề nghị for one nominee: every rule's outcome, in the order decided. */
export type Proposal = {
  readonly award: AwardId | null;
  readonly pending: AwardId | null;
  readonly outcomes: readonly Outcome[];
};

/**
 * Xét đề nghị khen thưởng of a scope: the rules in their order, each among those that no earlier award
 * shuts out. Who is tied at the edge of a quota is never chosen silently: the whole group stays
 * pending, its seats stay empty. In the order of `scored`.
 */
export function decideAwards(
  contest: ScopeContest,
  scored: readonly ScoredNominee[],
): readonly Proposal[] {
  const participants = scored.filter((one) => one.excludedBy.length === 0).length;
  const outcomes = scored.map((): Outcome[] => []);
  for (const rule of contest.awards) {
    const judged = scored.map((one, index) => judgeAlone(rule, one, outcomes[index] ?? []));
    const seats = countSeats(rule.quota, participants);
    const candidates = scored.filter((_, index) => judged[index] === null);
    const edge = findEdge(candidates, seats);
    scored.forEach((one, index) => {
      const alone = judged[index] ?? null;
      outcomes[index]?.push(alone ?? judgeAgainstQuota(rule, one.total, seats, edge));
    });
  }
  return outcomes.map((all) => ({
    award: all.find((outcome) => outcome.kind === 'proposed')?.award ?? null,
    pending: all.find((outcome) => outcome.kind === 'pending')?.award ?? null,
    outcomes: all,
  }));
}

/**
 * What shuts a nominee out whoever else takes part; null for a candidate. Who is left to the council
 * for an award waits for it, and uses none of the next award's seats.
 */
function judgeAlone(
  rule: AwardRule,
  one: ScoredNominee,
  earlier: readonly Outcome[],
): Outcome | null {
  const { award } = rule;
  if (one.excludedBy.length > 0) return { award, rule, kind: 'excluded' };
  if (one.missing > 0) return { award, rule, kind: 'provisional', missing: one.missing };
  const other = earlier.find(
    (outcome) =>
      outcome.kind === 'pending' ||
      (outcome.kind === 'proposed' && outcome.rule.excludes.includes(award)),
  );
  if (other !== undefined) {
    const pending = other.kind === 'pending';
    return { award, rule, kind: 'hasOtherAward', other: other.award, pending };
  }
  if (rule.minimumTotal !== null && one.total < rule.minimumTotal) {
    return { award, rule, kind: 'belowMinimum', minimum: rule.minimumTotal };
  }
  const required = listUnmet(rule, one);
  if (required.length > 0) return { award, rule, kind: 'requiredNotMet', required };
  return null;
}

/** The demanded criteria in which a nominee lacks what is demanded. */
export function listUnmet({ required }: AwardRule, one: ScoredNominee): readonly Leaf[] {
  return required.filter((leaf) => !meetsRequired(leaf, one));
}

/** A criterion that does not apply to the nominee is not demanded. */
function meetsRequired(leaf: Leaf, one: ScoredNominee): boolean {
  const result = one.nominee.results[leaf.index];
  if (result === undefined || result.kind === 'notApplicable') return true;
  if (leaf.rule.kind === 'requirement') return result.kind === 'judged' && result.passed;
  const points = one.points[leaf.index] ?? 0;
  return leaf.rule.kind === 'deduction' ? points === 0 : points > 0;
}

/** The quota's edge: the total at which the seats run out, and whether the group there fits whole. */
type Edge = { readonly total: Points; readonly fits: boolean };

function findEdge(candidates: readonly ScoredNominee[], seats: number | null): Edge | null {
  if (seats === null || candidates.length <= seats) return null;
  const totals = candidates.map((one) => one.total).sort((a, b) => b - a);
  const last = totals[seats - 1];
  const next = totals[seats];
  if (last === undefined) return { total: Infinity, fits: true };
  return { total: last, fits: next !== last };
}

function judgeAgainstQuota(
  rule: AwardRule,
  total: Points,
  seats: number | null,
  edge: Edge | null,
): Outcome {
  const { award } = rule;
  if (edge === null || seats === null || total > edge.total)
    return { award, rule, kind: 'proposed' };
  if (total === edge.total) {
    return edge.fits
      ? { award, rule, kind: 'proposed' }
      : { award, rule, kind: 'pending', seats, total };
  }
  return { award, rule, kind: 'quotaFull', seats, edge: edge.total };
}
