import { finishSteps } from '../../domain/finish-steps';
import type { ProblemCode, Severity } from '../../domain/problem';
import { PROBLEM_KINDS } from '../../text/pane/check';
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
 * Problems by sheet and kind: sheets with errors first, errors first on each. Else sheets stand as in
 * the workbook and kinds as they are listed, so that none moves when something else has been mended.
 */
export function groupProblems(checked: CheckedWorkbook): readonly ProblemSheet[] {
  return finishSteps(groupProblemsInSteps(checked));
}

/** The same, a problem at a time. */
export function* groupProblemsInSteps({
  problems,
  report,
  found,
}: CheckedWorkbook): Generator<void, readonly ProblemSheet[]> {
  const sheets = new Map<string | null, Map<ProblemCode, GroupInHand>>();
  for (const [index, { detail, severity }] of problems.entries()) {
    const sheet = report.problems[index]?.sheet ?? null;
    const groups = sheets.get(sheet) ?? new Map<ProblemCode, GroupInHand>();
    if (groups.size === 0) sheets.set(sheet, groups);
    const group = groups.get(detail.code);
    if (group === undefined)
      groups.set(detail.code, { code: detail.code, severity, indices: [index] });
    else group.indices.push(index);
    yield;
  }
  const order = new Map<string | null, number>(
    found.sheets.map(({ name }, position) => [name, position]),
  );
  const listed = [...sheets].map(([sheet, groups]) => ({
    sheet,
    errors: countAll(groups, 'error'),
    warnings: countAll(groups, 'warning'),
    groups: [...groups.values()].sort(compareGroups),
  }));
  const placeOf = ({ sheet, errors }: ProblemSheet): number =>
    (errors > 0 ? 0 : found.sheets.length + 1) + (order.get(sheet) ?? -1);
  return listed.sort((one, other) => placeOf(one) - placeOf(other));
}

const KINDS = Object.keys(PROBLEM_KINDS);

function compareGroups(one: ProblemGroup, other: ProblemGroup): number {
  const [first, second] = [one, other].map(
    ({ severity, code }) => (severity === 'error' ? 0 : KINDS.length) + KINDS.indexOf(code),
  );
  return first! - second!;
}

function countAll(groups: ReadonlyMap<ProblemCode, ProblemGroup>, wanted: Severity): number {
  return [...groups.values()]
    .filter(({ severity }) => severity === wanted)
    .reduce((count, { indices }) => count + indices.length, 0);
}
