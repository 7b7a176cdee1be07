import type { DirectRule } from './direct';
import type { PassFailRule } from './pass-fail';
import type { ProportionalRule } from './proportional';
import type { TiersRule } from './tiers';
import type { CountRule } from './count';
import type { LevelsRule } from './levels';
import type { RankChangeRule } from './rank-change';
import type { LeaderRule } from './leader';
import type { BonusRule } from './bonus';
import type { DeductionRule } from './deduction';
import type { RequirementRule } from './requirement';

/** Cách chấm: the closed list of ways in which a result becomes points. */
export type Rule =
  | DirectRule
  | PassFailRule
  | ProportionalRule
  | TiersRule
  | CountRule
  | LevelsRule
  | RankChangeRule
  | LeaderRule
  | BonusRule
  | DeductionRule
  | RequirementRule;

export type RuleKind = Rule['kind'];

/** Every kind, in the order in which the workbook lists them. */
export const RULE_KINDS: readonly RuleKind[] = [
  'direct',
  'passFail',
  'proportional',
  'tiers',
  'count',
  'levels',
  'rankChange',
  'leader',
  'bonus',
  'deduction',
  'requirement',
];

/** Điểm thưởng and điểm trừ stand outside the declared total; a requirement has no points at all. */
export function countsTowardsTotal(kind: RuleKind): boolean {
  return kind !== 'bonus' && kind !== 'deduction' && kind !== 'requirement';
}
