import type { Points } from '../points';

/** Đạt / không đạt: all of the points or none. */
export type PassFailRule = { readonly kind: 'passFail' };

export function scorePassFail(passed: boolean, max: Points): Points {
  return passed ? max : 0;
}
