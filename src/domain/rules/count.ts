import { roundHalfUpBig, scaleByRatio } from '../points';
import type { Points } from '../points';
import type { Decimal } from '../decimal';

/** Points stated more finely than the step: rounded once, after they have been multiplied. */
export type FinePoints = { readonly value: Decimal; readonly step: Decimal };

/** Đếm số lần: `per` points each time, up to the maximum. */
export type CountRule = {
  readonly kind: 'count';
  readonly per: Points;
  readonly fine?: FinePoints | undefined;
};

const ONE: Decimal = { units: 1, scale: 0 };

/** Wants a whole number of 0 or more. Also the amount of a bonus and of a deduction. */
export function scoreCount(
  per: Points,
  times: Decimal,
  max: Points,
  fine: FinePoints | undefined = undefined,
): Points {
  const earned = fine === undefined ? scaleByRatio(per, times, ONE) : multiplyFine(fine, times);
  return Math.min(earned, max);
}

function multiplyFine({ value, step }: FinePoints, times: Decimal): Points {
  const top = BigInt(value.units) * BigInt(times.units) * 10n ** BigInt(step.scale);
  return roundHalfUpBig(top, BigInt(step.units) * 10n ** BigInt(value.scale + times.scale));
}
