import type { Points } from '../points';
import type { Decimal } from '../decimal';
import { scoreCount } from './count';
import type { FinePoints } from './count';

/** Điểm thưởng: `per` points each time, on top of the declared total. */
export type BonusRule = {
  readonly kind: 'bonus';
  readonly per: Points;
  readonly fine?: FinePoints | undefined;
};

export function scoreBonus(rule: BonusRule, times: Decimal, max: Points): Points {
  return scoreCount(rule.per, times, max, rule.fine);
}
