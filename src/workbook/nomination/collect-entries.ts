import type { NomineeResult, ScopeResults } from '../../domain/results';
import type { AwardId, ScopeId } from '../../domain/scope';
import type { ScopeCount } from '../../text/nomination';

/** Who of one scope stands on an award's list. */
export type ScopeEntries = {
  readonly results: ScopeResults;
  /** By rank, then in the order of their rows. */
  readonly proposed: readonly NomineeResult[];
  /** Tied at the edge of the quota: for the council to decide. */
  readonly pending: readonly NomineeResult[];
  /** Seats that the pending have among them. */
  readonly seatsLeft: number;
};

/** The entries of an award, the scope named first before the others. */
export function collectEntries(
  award: AwardId,
  results: readonly ScopeResults[],
  first: ScopeId,
): readonly ScopeEntries[] {
  const leading = results.filter(({ contest }) => contest.scope === first);
  const others = results.filter(({ contest }) => contest.scope !== first);
  return [...leading, ...others].map((one) => collectScope(award, one));
}

/** How many of each scope an award's list proposes; the pending are not among them. */
export function countProposed(
  award: AwardId,
  results: readonly ScopeResults[],
): readonly ScopeCount[] {
  return results.map((one) => ({
    scope: one.contest.scope,
    count: collectScope(award, one).proposed.length,
  }));
}

/** The other awards that the same nominee is proposed for. */
export function otherAwards(award: AwardId, { proposal }: NomineeResult): readonly AwardId[] {
  return proposal.outcomes
    .filter((outcome) => outcome.kind === 'proposed' && outcome.award !== award)
    .map((outcome) => outcome.award);
}

function collectScope(award: AwardId, results: ScopeResults): ScopeEntries {
  const proposed: NomineeResult[] = [];
  const pending: NomineeResult[] = [];
  let seats = 0;
  for (const nominee of results.nominees) {
    const outcome = nominee.proposal.outcomes.find((one) => one.award === award);
    if (outcome?.kind === 'proposed') proposed.push(nominee);
    if (outcome?.kind !== 'pending') continue;
    pending.push(nominee);
    seats = outcome.seats;
  }
  const seatsLeft = Math.max(seats - proposed.length, 0);
  return { results, proposed: sortByRank(proposed), pending: sortByRank(pending), seatsLeft };
}

function sortByRank(nominees: readonly NomineeResult[]): readonly NomineeResult[] {
  const rankOf = ({ ranking }: NomineeResult): number => ranking.rank ?? Infinity;
  return [...nominees].sort((a, b) => rankOf(a) - rankOf(b));
}
