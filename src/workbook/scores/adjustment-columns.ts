import type { Points } from '../../domain/points';
import type { NomineeResult, ScopeResults } from '../../domain/results';
import { cappedGroups } from '../../domain/scoring/adjustments';
import type { Adjustment } from '../../domain/scoring/adjustments';
import { adjustmentHeading } from '../../text/scores';

export type AdjustmentColumn = {
  readonly heading: string;
  /** Null where the row has no such adjustment. */
  readonly pointsOf: (one: NomineeResult) => Points | null;
};

/** A column for every cap, the rescaling and the floor, as far as they touch anybody of the scope. */
export function layAdjustments({ contest, nominees }: ScopeResults): readonly AdjustmentColumn[] {
  const { criteria, settings } = contest;
  const possible: readonly Pick<Adjustment, 'kind' | 'group'>[] = [
    ...cappedGroups(criteria).map((group) => ({ kind: 'cap' as const, group })),
    { kind: 'rescale', group: null },
    { kind: 'floor', group: null },
  ];
  return possible.flatMap(({ kind, group }) => {
    const pointsOf = ({ scored }: NomineeResult): Points | null =>
      scored.adjustments.find((one) => one.kind === kind && one.group === group)?.points ?? null;
    if (nominees.every((one) => pointsOf(one) === null)) return [];
    return [{ heading: adjustmentHeading(kind, group, settings.step), pointsOf }];
  });
}
