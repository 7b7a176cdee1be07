import { compareDecimals } from '../decimal';
import type { Decimal } from '../decimal';
import type { Points } from '../points';

/** Một bậc: "từ" includes its bound, "trên" does not; from null is "còn lại". */
export type Tier = {
  readonly from: Decimal | null;
  readonly inclusive: boolean;
  readonly points: Points;
};

/** Chấm theo bậc: the first tier, from the highest, whose bound the result reaches. */
export type TiersRule = { readonly kind: 'tiers'; readonly tiers: readonly Tier[] };

/** Wants tiers from the highest to one without a bound; throws when none holds. */
export function scoreTiers(tiers: readonly Tier[], result: Decimal): Points {
  return findTier(tiers, result).points;
}

export function findTier(tiers: readonly Tier[], result: Decimal): Tier {
  for (const tier of tiers) {
    if (tier.from === null) return tier;
    const comparison = compareDecimals(result, tier.from);
    if (comparison > 0 || (tier.inclusive && comparison === 0)) return tier;
  }
  throw new Error('tiers without a last one reached the scoring');
}
