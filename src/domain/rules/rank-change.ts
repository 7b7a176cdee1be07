import { subtractDecimals } from '../decimal';
import type { Decimal } from '../decimal';
import type { Points } from '../points';
import { scoreTiers } from './tiers';
import type { Tier } from './tiers';

/** Thay đổi thứ hạng: tiers over last year's rank minus this year's; a rise is positive. */
export type RankChangeRule = {
  readonly kind: 'rankChange';
  readonly tiers: readonly Tier[];
  /** What someone without a rank last year gets. */
  readonly newcomer: Points;
};

/** `last` null is a newcomer. */
export function scoreRankChange(rule: RankChangeRule, last: Decimal | null, now: Decimal): Points {
  return last === null ? rule.newcomer : scoreTiers(rule.tiers, subtractDecimals(last, now));
}
