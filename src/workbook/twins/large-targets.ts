import type { ScopeContest } from '../../domain/contest';
import { numberOfDecimal } from '../../domain/decimal';

/**
 * Results beside such a target can come nearer to half a step than the nine decimals to which formulas
 * round away binary dust; they are then rounded as if they were half a step.
 */
export const LARGE_TARGET = 10_000_000_000;

export function countLargeTargets({ criteria }: ScopeContest): number {
  return criteria.leaves.filter(({ rule, percent }) => {
    if (percent || !('target' in rule)) return false;
    return numberOfDecimal(rule.target) >= LARGE_TARGET;
  }).length;
}
