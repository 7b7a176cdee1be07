import { scaleByRatio } from '../points';
import type { Points } from '../points';
import type { Decimal } from '../decimal';

/** Đếm số lần: `per` points each time, up to the maximum. */
export type CountRule = { readonly kind: 'count'; readonly per: Points };

const ONE: Decimal = { units: 1, scale: 0 };

/** Wants a whole number of 0 or more. Also the amount of a bonus and of a deduction. */
export function scoreCount(per: Points, times: Decimal, max: Points): Points {
  return Math.min(scaleByRatio(per, times, ONE), max);
}
