import type { Problem, Severity } from '../../domain/problem';
import { qualifyCell } from '../../workbook/reading/read-workbook';
import type { Reading } from '../../workbook/reading/read-workbook';
import { describeFoundProblem } from './describe-found-problem';

/** A problem as people and scripts are shown it. Sheet and cell are null for the whole file. */
export type LocatedProblem = {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
};

export type CheckReport = {
  readonly problems: readonly LocatedProblem[];
  readonly errors: number;
  readonly warnings: number;
};

/** Errors first, then by the order in which they were found. */
export function errorsFirst<One extends { readonly severity: Severity }>(
  problems: readonly One[],
): readonly One[] {
  return [
    ...problems.filter(({ severity }) => severity === 'error'),
    ...problems.filter(({ severity }) => severity === 'warning'),
  ];
}

/** Puts problems into words and cells, errors first; one at a time. */
export function* reportProblemsInSteps(
  problems: readonly Problem[],
  reading: Reading,
): Generator<void, CheckReport> {
  const located: LocatedProblem[] = [];
  for (const problem of problems) {
    located.push(locateProblem(problem, reading));
    yield;
  }
  return summarizeProblems(located);
}

export function summarizeProblems(problems: readonly LocatedProblem[]): CheckReport {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { problems: errorsFirst(problems), errors, warnings: problems.length - errors };
}

function locateProblem(problem: Problem, reading: Reading): LocatedProblem {
  const { detail, severity, place } = problem;
  const message = describeFoundProblem(problem, reading.draft, (other) =>
    qualifyCell(reading.cellOf(other)),
  );
  if (detail.code === 'copied-sheet') {
    return { code: detail.code, severity, sheet: detail.sheet, cell: null, message };
  }
  const found = place === null ? { sheet: null, cell: null } : reading.cellOf(place);
  return { code: detail.code, severity, ...found, message };
}
