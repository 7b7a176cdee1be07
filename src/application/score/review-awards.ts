import { countSeats } from '../../domain/awards/award-rule';
import type { AwardRule } from '../../domain/awards/award-rule';
import { findNearMisses } from '../../domain/awards/find-near-misses';
import type { NearMiss } from '../../domain/awards/find-near-misses';
import type { NomineeResult, ScopeResults } from '../../domain/results';
import { AWARDS_IN_ORDER, SCOPES } from '../../domain/scope';
import type { AwardId } from '../../domain/scope';
import { collectEntries } from '../../workbook/nomination/collect-entries';
import type { ScopeEntries } from '../../workbook/nomination/collect-entries';

/** What an award came to in one scope: who stands on its list, and who does not. */
export type ScopeReview = ScopeEntries & {
  readonly rule: AwardRule;
  /** Null is without limit. */
  readonly seats: number | null;
  /** The nearest first. */
  readonly near: readonly NearMiss[];
  /** The rest of who is not proposed, by rank; who has none comes last. */
  readonly others: readonly NomineeResult[];
  /** How many of the rest another award is proposed for. */
  readonly elsewhere: readonly AwardTally[];
};

export type AwardTally = { readonly award: AwardId; readonly count: number };

export type AwardReview = { readonly award: AwardId; readonly scopes: readonly ScopeReview[] };

/** The awards that have a standard in some scope, as the lists will name them. */
export function reviewAwards(results: readonly ScopeResults[]): readonly AwardReview[] {
  return AWARDS_IN_ORDER.map((award) => {
    const entries = collectEntries(award, results, SCOPES[0] ?? 'tapThe');
    return { award, scopes: entries.flatMap((one) => reviewScope(award, one)) };
  }).filter(({ scopes }) => scopes.length > 0);
}

function reviewScope(award: AwardId, entries: ScopeEntries): readonly ScopeReview[] {
  const { contest, nominees } = entries.results;
  const rule = contest.awards.find((one) => one.award === award);
  if (rule === undefined) return [];
  const participants = nominees.filter(({ scored }) => scored.excludedBy.length === 0).length;
  const near = findNearMisses(rule, nominees);
  const shown = new Set([...entries.proposed, ...entries.pending, ...near.map(resultOf)]);
  const others = nominees.filter((one) => !shown.has(one)).sort((a, b) => rankOf(a) - rankOf(b));
  const elsewhere = AWARDS_IN_ORDER.filter((other) => other !== award)
    .map((other) => ({ award: other, count: others.filter((one) => isFor(other, one)).length }))
    .filter(({ count }) => count > 0);
  const seats = countSeats(rule.quota, participants);
  return [{ ...entries, rule, seats, near, others, elsewhere }];
}

function isFor(award: AwardId, { proposal }: NomineeResult): boolean {
  return proposal.outcomes.some((one) => one.award === award && one.kind === 'proposed');
}

function resultOf({ result }: NearMiss): NomineeResult {
  return result;
}

function rankOf({ ranking }: NomineeResult): number {
  return ranking.rank ?? Number.MAX_VALUE;
}
