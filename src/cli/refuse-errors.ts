import type { CheckedWorkbook } from '../application/check/check-workbook';
import { countBlocking } from '../application/forms/check-for-forms';
import { FORMS } from '../text/command-line/forms-command';
import type { Outcome } from './outcome';
import { listProblems } from './problem-list';

/** Forms are not made of a book in which anything but results is in error: exit 1. */
export function refuseErrors(checked: CheckedWorkbook, warnings: readonly string[]): Outcome {
  const { report } = checked;
  const notes = [...warnings, FORMS.notMade(countBlocking(checked)), ...listProblems(report)];
  return { exit: 1, json: report, answer: [], notes };
}
