import { finishSteps } from '../../src/domain/finish-steps';
import type { ContestData } from '../../src/domain/contest-data';
import { computeResults } from '../../src/domain/results';
import type { ScopeResults } from '../../src/domain/results';
import { validateContest } from '../../src/domain/validation/validate-contest';
import { planBook } from '../../src/workbook/book/plan-book';
import { foundFromPlan } from '../../src/workbook/reading/found-from-plan';
import { readWorkbook } from '../../src/workbook/reading/read-workbook';
import type { Reading } from '../../src/workbook/reading/read-workbook';
import type { FoundWorkbook } from '../../src/workbook/found-workbook';
import type { CellValue, SheetPlan, WorkbookPlan } from '../../src/workbook/sheet-plan';
import { planTwinSheetsInSteps } from '../../src/workbook/twins/plan-twin-sheets';

/** A workbook that calculates itself: input sheets, and the sheets that follow them. */
export type LiveBook = {
  readonly plan: WorkbookPlan;
  readonly twins: readonly SheetPlan[];
  readonly results: readonly ScopeResults[];
};

export const SENT = new Date(2026, 10, 23);

export function planLiveBook(contests: readonly ContestData[]): LiveBook {
  const book = planBook({ subtitle: '', information: {}, contests });
  const { results, reading } = scoreFound(foundFromPlan(book));
  const twins = finishSteps(planTwinSheetsInSteps(results, reading, SENT));
  if (!twins.ok) throw new Error(twins.problems.join('\n'));
  const sheets = [...twins.scores, twins.comparison, twins.reasons];
  return {
    plan: { ...book, sheets: [...book.sheets, ...sheets] },
    twins: sheets,
    results,
  };
}

/** What `tdkt score` says of a workbook. */
export function scoreFound(found: FoundWorkbook): {
  results: readonly ScopeResults[];
  reading: Reading;
} {
  const reading = readWorkbook(found);
  const { contest, problems } = validateContest(reading.draft, { allowMissing: true });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (contest === null) throw new Error(`no contest: ${JSON.stringify(errors.slice(0, 3))}`);
  return { results: computeResults(contest), reading };
}

/** The same workbook saying something else wherever a formula stands. */
export function plantValue(plan: WorkbookPlan, value: CellValue): WorkbookPlan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => (cell?.formula === undefined ? cell : { ...cell, value })),
      })),
    })),
  };
}
