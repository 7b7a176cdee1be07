import type { Decimal } from '../decimal';
import type { Leaf } from '../criterion';
import type { Points } from '../points';
import type { AwardId } from '../scope';

/** Số lượng tối đa: a number, or a share of those taking part, in percent points. */
export type Quota =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'share'; readonly percent: Decimal };

/** Tiêu chuẩn đề nghị một hình thức khen thưởng. */
export type AwardRule = {
  readonly award: AwardId;
  readonly minimumTotal: Points | null;
  /** Something must have been earned in each (a requirement: passed; a deduction: nothing lost). */
  readonly required: readonly Leaf[];
  readonly quota: Quota | null;
  /** One achievement, one award (Điều 5 Luật TĐKT 2022): whoever has this is not considered for these. */
  readonly excludes: readonly AwardId[];
  readonly row: number;
};

/** Seats of an award; a share is rounded down in whole numbers: 90 × 70% = 63. Null is without limit. */
export function countSeats(quota: Quota | null, participants: number): number | null {
  if (quota === null) return null;
  if (quota.kind === 'count') return quota.count;
  const bottom = 100n * 10n ** BigInt(quota.percent.scale);
  return Number((BigInt(participants) * BigInt(quota.percent.units)) / bottom);
}
