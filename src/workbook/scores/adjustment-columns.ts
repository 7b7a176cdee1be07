import type { ScopeContest } from '../../domain/contest';
import type { CriteriaTree } from '../../domain/criterion';
import type { Points } from '../../domain/points';
import type { NomineeResult, ScopeResults } from '../../domain/results';
import { baseLeaves, cappedGroups } from '../../domain/scoring/adjustments';
import type { Adjustment } from '../../domain/scoring/adjustments';

/** One of the things that may be added to or taken off a sum of points. */
export type AdjustmentKind = Pick<Adjustment, 'kind' | 'group'>;

/** All that may happen under these criteria and settings, whatever anybody reaches, in their order. */
export function listPossibleAdjustments({
  criteria,
  settings,
}: ScopeContest): readonly AdjustmentKind[] {
  const caps = cappedGroups(criteria).map((group) => ({ kind: 'cap' as const, group }));
  const rescales = settings.notApplicable === 'rescale' && baseLeaves(criteria).length > 1;
  return [
    ...caps,
    ...(rescales ? [{ kind: 'rescale' as const, group: null }] : []),
    ...(settings.floor > leastSum(criteria) ? [{ kind: 'floor' as const, group: null }] : []),
  ];
}

/** Only deductions go below 0. */
function leastSum({ leaves }: CriteriaTree): Points {
  const deductions = leaves.filter(({ rule }) => rule.kind === 'deduction');
  return deductions.reduce((sum, { max }) => sum - max, 0);
}

/** Those that touch anybody of the scope. */
export function listMadeAdjustments({
  contest,
  nominees,
}: ScopeResults): readonly AdjustmentKind[] {
  return listPossibleAdjustments(contest).filter((kind) =>
    nominees.some((one) => pointsOfAdjustment(one, kind) !== null),
  );
}

/** Null where the nominee has no such adjustment. */
export function pointsOfAdjustment(
  { scored }: NomineeResult,
  { kind, group }: AdjustmentKind,
): Points | null {
  return scored.adjustments.find((one) => one.kind === kind && one.group === group)?.points ?? null;
}
