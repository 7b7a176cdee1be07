import type { CheckReport, LocatedProblem } from '../application/check/located-problem';
import { describeSeverity } from '../text/problems/problems';
import { quoteSheetName } from '../workbook/address';
import { qualifyCell } from '../workbook/reading/read-workbook';

/** One line a problem: what it is, where, and what to do. */
export function listProblems({ problems }: CheckReport): readonly string[] {
  return problems.map((problem) => {
    const where = namePlace(problem);
    const parts = [describeSeverity(problem.severity), where, problem.message];
    return parts.filter((part) => part !== null).join('  ');
  });
}

function namePlace({ sheet, cell }: LocatedProblem): string | null {
  return qualifyCell({ sheet, cell }) ?? (sheet === null ? null : quoteSheetName(sheet));
}
