import type { ProblemCode, Severity } from '../domain/problem';
import type { CheckedWorkbook } from './check-workbook';

/** Problems of one kind on one sheet. */
export type ProblemGroup = {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** Where they stand among all problems of the workbook, in that order. */
  readonly indices: readonly number[];
};

/** The problems of one sheet; `sheet` is null for those of the whole file. */
export type ProblemSheet = {
  readonly sheet: string | null;
  readonly errors: number;
  readonly warnings: number;
  readonly groups: readonly ProblemGroup[];
};

type GroupInHand = ProblemGroup & { readonly indices: number[] };

/**
 * Problems by sheet and kind. As they come errors first, so do the sheets that have any, and the kinds
 * on each.
 */
export function groupProblems({ problems, report }: CheckedWorkbook): readonly ProblemSheet[] {
  const sheets = new Map<string | null, Map<ProblemCode, GroupInHand>>();
  for (const [index, { detail, severity }] of problems.entries()) {
    const sheet = report.problems[index]?.sheet ?? null;
    const groups = sheets.get(sheet) ?? new Map<ProblemCode, GroupInHand>();
    if (groups.size === 0) sheets.set(sheet, groups);
    const group = groups.get(detail.code);
    if (group === undefined)
      groups.set(detail.code, { code: detail.code, severity, indices: [index] });
    else group.indices.push(index);
  }
  return [...sheets].map(([sheet, groups]) => ({
    sheet,
    errors: countAll(groups, 'error'),
    warnings: countAll(groups, 'warning'),
    groups: [...groups.values()],
  }));
}

function countAll(groups: ReadonlyMap<ProblemCode, ProblemGroup>, wanted: Severity): number {
  return [...groups.values()]
    .filter(({ severity }) => severity === wanted)
    .reduce((count, { indices }) => count + indices.length, 0);
}
