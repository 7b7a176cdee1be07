import type { MergePlan } from '../../../src/application/merge/plan-merge';
import type { MergeTarget } from '../../../src/application/merge/open-target';
import { showFound } from '../../../src/domain/validation/cell-faults';
import { COLUMNS, keyOf, NOMINEES } from './office-forms';

/** What the cells hold that forms ask for. */
export type Cells = ReadonlyMap<string, string>;

export function readCells({ master }: MergeTarget): Map<string, string> {
  return new Map(
    NOMINEES.flatMap((nominee) =>
      COLUMNS.map((column) => {
        const cell = master.findCell({ scope: 'tapThe', nominee, column })!;
        return [keyOf({ nominee, column }), showFound(cell.held)] as const;
      }),
    ),
  );
}

export function listChanges({ changes }: MergePlan): readonly (readonly [string, string])[] {
  return changes.map(({ key, value }) => [shortKey(key), showFound(value)] as const).sort();
}

export function listConflicts({ conflicts }: MergePlan): readonly string[] {
  return conflicts.map(({ key }) => shortKey(key)).sort();
}

/** The forms that are said to have come before, or in another version. */
export function listKnown({ files }: MergePlan): readonly string[] {
  const known = files.filter(({ problems }) => problems.some(({ code }) => code === 'come-before'));
  return known.map(({ findings }) => findings.identity?.number ?? '').sort();
}

/** All that does not depend on which file is the first. */
export function tellPlan(plan: MergePlan): unknown {
  const values = plan.conflicts.map(({ key, versions }) => [
    key,
    versions.map(({ value }) => value),
  ]);
  return [listChanges(plan), values, plan.files.map(({ status }) => status).sort()];
}

export function shortKey(key: string): string {
  const [, nominee, column] = JSON.parse(key) as [string, string, string];
  return keyOf({ nominee, column });
}
