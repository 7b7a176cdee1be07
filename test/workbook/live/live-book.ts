import { createContestBook } from '../../../src/application/books/create-book';
import { checkWorkbook } from '../../../src/application/check/check-workbook';
import type { CheckedWorkbook } from '../../../src/application/check/check-workbook';
import { planScoresForExcel } from '../../../src/application/score/plan-live-scores';
import type { ScoresForExcel } from '../../../src/application/score/plan-live-scores';
import { computeResults } from '../../../src/domain/results';
import type { ScopeResults } from '../../../src/domain/results';
import type { FoundWorkbook } from '../../../src/workbook/found-workbook';
import type { ScoreOrder } from '../../../src/workbook/scores/order-nominees';
import type { WorkbookPlan } from '../../../src/workbook/sheet-plan';
import { CONTEST } from '../../functions/tables';
import { foundFromPlan } from '../../support/found-from-plan';

/** Four villages in two clusters. */
export const BOOK: WorkbookPlan = createContestBook(CONTEST, 2025);

export type Scored = {
  readonly checked: CheckedWorkbook;
  readonly results: readonly ScopeResults[];
};

/** Throws where the workbook has errors. */
export function scoreFound(found: FoundWorkbook, allowMissing = false): Scored {
  const checked = checkWorkbook(found, { allowMissing });
  if (checked.contest === null) throw new Error(JSON.stringify(checked.report.problems));
  return { checked, results: computeResults(checked.contest) };
}

/** What Excel is to be given for a workbook as found. */
export function planLive(found: FoundWorkbook, order: ScoreOrder = 'rank'): ScoresForExcel {
  const { checked, results } = scoreFound(found);
  return planScoresForExcel(checked, results, { functions: true, order });
}

export const FOUND = foundFromPlan(BOOK);
