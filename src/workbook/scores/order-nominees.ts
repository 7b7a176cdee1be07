import type { NomineeResult } from '../../domain/results';

/** By rank, who is excluded last; or as the rows of the input stand. */
export const SCORE_ORDERS = ['rank', 'input'] as const;

export type ScoreOrder = (typeof SCORE_ORDERS)[number];

export function orderNominees(
  nominees: readonly NomineeResult[],
  order: ScoreOrder,
): readonly NomineeResult[] {
  if (order === 'input') return nominees;
  return [...nominees].sort((one, other) => placeByRank(one) - placeByRank(other));
}

export function placeByRank({ ranking }: NomineeResult): number {
  return ranking.rank ?? Number.MAX_SAFE_INTEGER;
}
