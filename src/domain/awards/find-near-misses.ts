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

/** Gần mức đề nghị: who is not proposed, and all that they lack. */
export type NearMiss = { readonly result: NomineeResult; readonly gaps: readonly Gap[] };

/**
 * Who came nearest to an award without being proposed for it: those who lack points, or one demanded
 * criterion, or both. The fewest points first, then without a criterion lacking, then in the order
 * given. How near is near is for people to say, so nobody is left out for lacking many points.
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
    .map((result) => measureMiss(result, listGaps(rule, result, edge)))
    .filter(({ required }) => required <= 1)
    .sort((a, b) => a.points - b.points || a.required - b.required)
    .map(({ miss }) => miss);
}

type MeasuredMiss = { readonly miss: NearMiss; readonly points: Points; readonly required: number };

/** How many points and how many criteria are lacking. */
function measureMiss(result: NomineeResult, gaps: readonly Gap[]): MeasuredMiss {
  let points = 0;
  let required = 0;
  for (const gap of gaps) {
    if (gap.kind === 'required') required += 1;
    else points = Math.max(points, gap.points);
  }
  return { miss: { result, gaps }, points, required };
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

function listGaps(rule: AwardRule, { scored }: NomineeResult, edge: Points | null): readonly Gap[] {
  const { total } = scored;
  const minimum = rule.minimumTotal;
  const gaps: Gap[] = [];
  if (minimum !== null && total < minimum) {
    gaps.push({ kind: 'minimum', points: minimum - total, minimum });
  }
  if (edge !== null && total < edge) gaps.push({ kind: 'lastSeat', points: edge - total, edge });
  return [...gaps, ...listUnmet(rule, scored).map((leaf): Gap => ({ kind: 'required', leaf }))];
}
