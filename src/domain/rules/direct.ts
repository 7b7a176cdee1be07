import { pointsOfDecimal } from '../points';
import type { Points } from '../points';
import type { Decimal } from '../decimal';

/** Chấm trực tiếp: the council types the points themselves. */
export type DirectRule = { readonly kind: 'direct' };

/** The result is the points, a multiple of `step` (checked before); throws when it is not. */
export function scoreDirect(result: Decimal, step: Decimal): Points {
  const points = pointsOfDecimal(result, step);
  if (points === null) throw new Error('a direct result finer than the step reached the scoring');
  return points;
}
