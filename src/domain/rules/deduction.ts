import type { Points } from '../points';
import type { Decimal } from '../decimal';
import { scoreCount } from './count';

/** Điểm trừ: `per` points off each time, `max` at the most. */
export type DeductionRule = { readonly kind: 'deduction'; readonly per: Points };

/** Never above 0. */
export function scoreDeduction(rule: DeductionRule, times: Decimal, max: Points): Points {
  return 0 - scoreCount(rule.per, times, max);
}
