import { unitsAtScale } from '../decimal';
import type { Decimal } from '../decimal';
import { roundHalfUpBig } from '../points';
import type { Points } from '../points';

/**
 * So với đơn vị dẫn đầu cụm, khối: half of the maximum for reaching the target T, the other half by
 * how near the result A comes to the leader's L. A < T: ½·max·A÷T; A = T: ½·max;
 * A > T: ½·max + (A−T)÷(L−T)·½·max. (Scoring sheets of the police of Quảng Trị; no article of law.)
 */
export type LeaderRule = {
  readonly kind: 'leader';
  /** Above 0. */
  readonly target: Decimal;
};

/**
 * Wants a result of 0 or more. A leader at or below the target leaves nobody more than half, unless
 * the setting says that the leader then earns the maximum (`leaderAtTarget` "full").
 */
export function scoreLeader(
  { target }: LeaderRule,
  result: Decimal,
  leader: Decimal | null,
  max: Points,
  leaderAtTarget: 'half' | 'full',
): Points {
  const scale = Math.max(target.scale, result.scale, leader?.scale ?? 0);
  const wanted = unitsAtScale(target, scale);
  const reached = unitsAtScale(result, scale);
  const best = leader === null ? wanted : unitsAtScale(leader, scale);
  const most = BigInt(max);
  const isLevel = leader !== null && best > 0n && best <= wanted && reached >= best;
  if (leaderAtTarget === 'full' && isLevel) return max;
  if (reached <= wanted) return roundHalfUpBig(most * reached, 2n * wanted);
  if (best <= wanted) return roundHalfUpBig(most, 2n);
  if (reached >= best) return max;
  return roundHalfUpBig(most * (best - wanted + (reached - wanted)), 2n * (best - wanted));
}
