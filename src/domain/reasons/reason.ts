import type { Outcome } from '../awards/decide-awards';
import type { Group, Leaf } from '../criterion';
import type { Decimal } from '../decimal';
import type { Nominee, Result } from '../nominee';
import type { Place } from '../place';
import type { Tier } from '../rules/tiers';

/** Lý do: why a nominee has these points, this rank, this proposal. Words stand in src/text. */
export type ReasonDetail =
  | { readonly code: 'excluded'; readonly requirement: Leaf }
  | { readonly code: 'provisional'; readonly missing: number; readonly of: number }
  | {
      readonly code: 'points';
      readonly leaf: Leaf;
      readonly result: Result;
      /** Null while the result is missing. */
      readonly points: Decimal | null;
      readonly max: Decimal;
      /** The tier that held, for rules with tiers. */
      readonly tier: Tier | null;
      /** The best of the cluster, for a relative rule. */
      readonly leader: Decimal | null;
    }
  | {
      readonly code: 'cap';
      readonly group: Group;
      readonly cap: Decimal;
      readonly points: Decimal;
    }
  | { readonly code: 'rescale'; readonly points: Decimal }
  | { readonly code: 'floor'; readonly floor: Decimal; readonly points: Decimal }
  | { readonly code: 'tied'; readonly rank: number; readonly others: readonly Nominee[] }
  | {
      readonly code: 'award';
      readonly outcome: Outcome;
      readonly total: Decimal;
      /** The points an outcome speaks of: a minimum, or the total at the quota's edge. */
      readonly mark: Decimal | null;
    };

/** The reason of one award's outcome. */
export type AwardReason = Extract<ReasonDetail, { code: 'award' }>;

export type Reason = {
  readonly detail: ReasonDetail;
  /** Where the reason can be seen; null for what concerns the whole row. */
  readonly place: Place | null;
};
