import type { ScoreOrder } from '../workbook/scores/order-nominees';
import type { SheetPlan } from '../workbook/sheet-plan';
import { planNominations } from './plan-built-sheets';
import { planScoresForExcel } from './plan-live-scores';
import type { LiveNotice } from './plan-live-scores';
import { countProvisional } from './score-workbook';
import type { ScoredWorkbook } from './score-workbook';
import type { Result, WorkbookPort } from './workbook-port';
import { writeBuiltSheets } from './write-built-sheets';
import type { WrittenSheets } from './write-built-sheets';

/** The order of the rows, and whether the program can go on computing them by our functions. */
export type ScoreForm = { readonly order: ScoreOrder; readonly functions: boolean };

/** `notices`: sheets that hold values although functions were there. */
export type WrittenScores = WrittenSheets & { readonly notices: readonly LiveNotice[] };

/** Puts the score sheets into the workbook that was scored. */
export async function buildScores(
  workbook: WorkbookPort,
  { checked, contest, results }: ScoredWorkbook,
  { form, now }: { readonly form: ScoreForm; readonly now: Date },
): Promise<Result<WrittenScores>> {
  const { sheets, notices } = planScoresForExcel(checked, results, form);
  const related = planNominations(results, contest.information).sheets;
  const action = countProvisional(results) > 0 ? 'provisional' : 'score';
  const built = { sheets, related, action, now } as const;
  const result = await writeBuiltSheets(workbook, checked.found, built);
  return result.ok ? { ok: true, value: { ...result.value, notices } } : result;
}

const ORDERS: readonly ScoreOrder[] = ['rank', 'input'];

/** The score sheets in every form in which they may stand in the workbook. */
export function planScoreForms(
  { checked, results }: ScoredWorkbook,
  functions: boolean,
): readonly SheetPlan[] {
  const forms = functions ? [true, false] : [false];
  return forms.flatMap((live) =>
    ORDERS.flatMap(
      (order) => planScoresForExcel(checked, results, { functions: live, order }).sheets,
    ),
  );
}
