import { compareDecimals } from '../decimal';
import type { Decimal } from '../decimal';
import { scaleByRatio } from '../points';
import type { Points } from '../points';

/**
 * Chấm theo tỷ lệ so với chỉ tiêu: max × min(result ÷ target, 1); where less is better (`lower`)
 * max × min(target ÷ result, 1), and a result of 0 earns the maximum.
 */
export type ProportionalRule = {
  readonly kind: 'proportional';
  /** Above 0. */
  readonly target: Decimal;
  readonly lower: boolean;
};

/** Wants a result of 0 or more. Reaching or passing the target earns the maximum, never more. */
export function scoreProportional(rule: ProportionalRule, result: Decimal, max: Points): Points {
  const comparison = compareDecimals(result, rule.target);
  if (rule.lower) return comparison <= 0 ? max : scaleByRatio(max, rule.target, result);
  return comparison >= 0 ? max : scaleByRatio(max, result, rule.target);
}
