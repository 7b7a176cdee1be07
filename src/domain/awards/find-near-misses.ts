import type { Leaf } from '../criterion';
import type { Points } from '../points';
import type { NomineeResult } from '../results';
import { countSeats } from './award-rule';
import type { AwardRule } from './award-rule';
import { listUnmet } from './decide-awards';
import type { Outcome } from './decide-awards';

/** Phần còn thiếu: one thing that stands between a nominee and an award. */
export type Gap =
  | { readonly kind: 'minimum'; readonly points: Points; readonly minimum: Points }
  /** Below the total at which the seats ran out; reaching it would be a tie. */
  | { readonly kind: 'lastSeat'; readonly points: Points; readonly edge: Points }
  | { readonly kind: 'required'; readonly leaf: Leaf };

/** Gần mức đề nghị: who is not proposed, and the one thing that they lack. */
export type NearMiss = { readonly result: NomineeResult; readonly gap: Gap };

/** Kém không quá 5% mức cần đạt: farther away nobody calls it near. */
export const NEAR_PERCENT = 5;

/**
 * Who nearly has an award: exactly one thing is lacking, and where it is points, no more than a small
 * share of the total wanted. The fewest points first, then the higher total, then in the order given.
 */
export function findNearMisses(
  rule: AwardRule,
  nominees: readonly NomineeResult[],
): readonly NearMiss[] {
  const participants = nominees.filter(({ scored }) => scored.excludedBy.length === 0).length;
  const seats = countSeats(rule.quota, participants);
  if (seats === 0) return [];
  const edge = findEdge(rule, nominees, seats);
  return nominees
    .filter((result) => isCandidate(outcomeOf(rule, result)))
    .flatMap((result): readonly NearMiss[] => {
      const [gap, ...others] = listGaps(rule, result, edge);
      return gap !== undefined && others.length === 0 && isNear(gap) ? [{ result, gap }] : [];
    })
    .sort((a, b) => lackOf(a) - lackOf(b) || b.result.scored.total - a.result.scored.total);
}

function isNear(gap: Gap): boolean {
  switch (gap.kind) {
    case 'minimum':
      return gap.points * 100 <= gap.minimum * NEAR_PERCENT;
    case 'lastSeat':
      return gap.points * 100 <= gap.edge * NEAR_PERCENT;
    case 'required':
      return true;
  }
}

function lackOf({ gap }: NearMiss): Points {
  return gap.kind === 'required' ? 0 : gap.points;
}

/** The lowest total with a seat or tied for one, once all seats are taken. */
function findEdge(
  rule: AwardRule,
  nominees: readonly NomineeResult[],
  seats: number | null,
): Points | null {
  const taking = nominees.filter((result) => {
    const kind = outcomeOf(rule, result)?.kind;
    return kind === 'proposed' || kind === 'pending';
  });
  if (seats === null || taking.length < seats) return null;
  return taking.reduce((lowest, { scored }) => Math.min(lowest, scored.total), Infinity);
}

function outcomeOf({ award }: AwardRule, { proposal }: NomineeResult): Outcome | undefined {
  return proposal.outcomes.find((outcome) => outcome.award === award);
}

/** Considered, and found to lack something. */
function isCandidate(outcome: Outcome | undefined): boolean {
  const kind = outcome?.kind;
  return kind === 'belowMinimum' || kind === 'requiredNotMet' || kind === 'quotaFull';
}

/** What is lacking of the total counts once: whoever reaches the last seat has the minimum, too. */
function listGaps(rule: AwardRule, { scored }: NomineeResult, edge: Points | null): readonly Gap[] {
  return [
    ...listPointsGap(rule, scored.total, edge),
    ...listUnmet(rule, scored).map((leaf): Gap => ({ kind: 'required', leaf })),
  ];
}

function listPointsGap(
  { minimumTotal: minimum }: AwardRule,
  total: Points,
  edge: Points | null,
): readonly Gap[] {
  if (edge !== null && total < edge) return [{ kind: 'lastSeat', points: edge - total, edge }];
  if (minimum === null || total >= minimum) return [];
  return [{ kind: 'minimum', points: minimum - total, minimum }];
}
