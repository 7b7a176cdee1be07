import { severityOfFormFault } from '../../text/problems/form-faults';
import { severityOfMerge } from '../../text/problems/merge-problems';
import { formRowKey } from '../../workbook/forms/read/form-row-key';
import type { CorrectedCells, FileProblem, RowCell } from './file-findings';

/** The cells of those refused rows of a form of which one of its corrections answers every cell. */
export function listSettled(
  refused: readonly RowCell[],
  corrections: readonly { readonly correction: CorrectedCells }[],
): readonly RowCell[] {
  const open = corrections.map(({ correction: { answered } }) => {
    const missing = refused.filter(({ key }) => !answered.has(key));
    return new Set(missing.map(({ place }) => formRowKey(place)));
  });
  return refused.filter(({ place }) => open.some((rows) => !rows.has(formRowKey(place))));
}

/** Without what kept these rows out of the workbook. */
export function dropRefusals(
  problems: readonly FileProblem[],
  settled: readonly RowCell[],
): readonly FileProblem[] {
  const rows = new Set(settled.map(({ place }) => formRowKey(place)));
  return problems.filter((problem) => {
    const row = findRefusedRow(problem);
    return row === null || !rows.has(row);
  });
}

/** The one row that a problem keeps out; null for what keeps out none, or more than a row. */
function findRefusedRow(problem: FileProblem): string | null {
  switch (problem.code) {
    case 'file-unreadable':
      return null;
    case 'form-fault': {
      const { fault } = problem;
      return 'row' in fault && severityOfFormFault(fault) === 'error' ? formRowKey(fault) : null;
    }
    default:
      return 'place' in problem && severityOfMerge(problem) === 'error'
        ? formRowKey(problem.place)
        : null;
  }
}
