import type { Place } from '../../domain/place';
import type { Problem, Severity } from '../../domain/problem';
import { groupDigits } from '../counts';
import { describeCellProblem } from './cell-problems';
import { describeCriteriaProblem } from './criteria-problems';
import { describeNomineeProblem } from './nominee-problems';
import { describeResultProblem } from './result-problems';
import { describeSettingsProblem } from './settings-problems';
import { describeWorkbookProblem } from './workbook-problems';

/** The cell of another place that a sentence speaks of ("'Cá nhân'!C7"); null where nobody knows. */
export type NameCell = (place: Place) => string | null;

/** What is wrong and what to do, without the place: sheet and cell are shown beside the sentence. */
export function describeProblem(
  { detail, place }: Problem,
  nameCell: NameCell = () => null,
): string {
  switch (detail.code) {
    case 'sheet-missing':
    case 'column-missing':
    case 'column-duplicate':
    case 'copied-sheet':
    case 'hidden-row':
    case 'hidden-column':
      return describeWorkbookProblem(detail, place);
    case 'cell-error':
    case 'formula-uncalculated':
    case 'not-a-number':
    case 'number-as-text':
    case 'date-not-number':
    case 'percent-format-missing':
    case 'percent-format-unexpected':
    case 'unknown-word':
    case 'code-not-text':
    case 'text-too-long':
      return describeCellProblem(detail, place);
    case 'criterion-code-missing':
    case 'criterion-code-duplicate':
    case 'criterion-parent-unknown':
    case 'criteria-empty':
    case 'group-sum-mismatch':
    case 'declared-total-mismatch':
    case 'rule-missing':
    case 'rule-on-group':
    case 'reviewer-missing':
    case 'rule-ambiguous':
    case 'parameter-missing':
    case 'parameter-invalid':
      return describeCriteriaProblem(detail, place);
    case 'setting-missing':
    case 'setting-invalid':
    case 'row-duplicate':
    case 'band-invalid':
    case 'band-duplicate':
    case 'award-invalid':
    case 'award-criterion-unknown':
      return describeSettingsProblem(detail, place);
    case 'no-nominees':
    case 'nominee-code-missing':
    case 'nominee-code-duplicate':
    case 'nominee-name-missing':
    case 'nominee-duplicate':
    case 'name-suspicious-letter':
    case 'cluster-missing':
    case 'nothing-applies':
    case 'summary-too-long':
      return describeNomineeProblem(detail, place, nameCell);
    case 'result-missing':
    case 'result-word-unknown':
    case 'level-unknown':
    case 'number-negative':
    case 'not-whole-number':
    case 'points-over-maximum':
    case 'finer-than-step':
    case 'share-out-of-range':
    case 'percent-implausible':
    case 'rank-invalid':
    case 'evidence-missing':
      return describeResultProblem(detail, place);
  }
}

/** Before each problem. */
export function describeSeverity(severity: Severity): string {
  return severity === 'error' ? 'LỖI' : 'CẢNH BÁO';
}

/** "3 lỗi, 1 cảnh báo"; what there is none of is left out, errors are always named. */
export function describeCounts(errors: number, warnings: number): string {
  const named = errors === 0 ? 'Không có lỗi' : `${groupDigits(errors)} lỗi`;
  return warnings === 0 ? named : `${named}, ${groupDigits(warnings)} cảnh báo`;
}
