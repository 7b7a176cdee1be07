import type { Points } from '../points';
import type { Decimal } from '../decimal';
import { scoreCount } from './count';
import type { FinePoints } from './count';

/** Điểm trừ: `per` points off each time, `max` at the most. */
export type DeductionRule = {
  readonly kind: 'deduction';
  readonly per: Points;
  readonly fine?: FinePoints | undefined;
};

/** Never above 0. */
export function scoreDeduction(rule: DeductionRule, times: Decimal, max: Points): Points {
  return 0 - scoreCount(rule.per, times, max, rule.fine);
}
