import { finishSteps } from '../../domain/finish-steps';
import type { ScopeResults } from '../../domain/results';
import type { ScopeId } from '../../domain/scope';
import type { LiveObstacle } from '../../text/scores';
import { planLiveScoreSheetInSteps } from '../../workbook/live/plan-live-score-sheet';
import { findInputs } from '../../workbook/live/score-inputs';
import { SCORE_ORDERS } from '../../workbook/scores/order-nominees';
import type { ScoreOrder } from '../../workbook/scores/order-nominees';
import { planScoreSheetInSteps } from '../../workbook/scores/plan-score-sheet';
import type { SheetPlan } from '../../workbook/sheet-plan';
import type { CheckedWorkbook } from '../check/check-workbook';
import { planScoresInSteps } from '../sheets/plan-built-sheets';
import { findLiveObstacleInSteps } from './find-live-obstacle';

/** The order of the rows, and whether the sheets are to go on computing by our functions. */
export type ScoreForm = { readonly order: ScoreOrder; readonly functions: boolean };

/** A sheet of scores that holds values although functions could calculate it. */
export type LiveNotice = { readonly scope: ScopeId; readonly obstacle: LiveObstacle };

export type ScoresForExcel = {
  readonly sheets: readonly SheetPlan[];
  readonly notices: readonly LiveNotice[];
};

/**
 * Điểm tập thể, Điểm cá nhân for an open workbook: a formula a scope where our functions are wanted and
 * say the same as the whole reading, else values.
 */
export function planScoresForExcel(
  checked: CheckedWorkbook,
  results: readonly ScopeResults[],
  form: ScoreForm,
): ScoresForExcel {
  return finishSteps(planScoresForExcelInSteps(checked, results, form));
}

/** The same, a row at a time. */
export function* planScoresForExcelInSteps(
  { reading }: CheckedWorkbook,
  results: readonly ScopeResults[],
  { functions, order }: ScoreForm,
): Generator<void, ScoresForExcel> {
  if (!functions) return { sheets: yield* planScoresInSteps(results, order), notices: [] };
  const sheets: SheetPlan[] = [];
  const notices: LiveNotice[] = [];
  for (const one of results) {
    const { scope } = one.contest;
    const inputs = findInputs(reading, scope);
    const obstacle = yield* findLiveObstacleInSteps(one, inputs);
    if (obstacle === null) sheets.push(yield* planLiveScoreSheetInSteps(one, inputs, order));
    else {
      sheets.push(yield* planScoreSheetInSteps(one, order));
      notices.push({ scope, obstacle });
    }
  }
  return { sheets, notices };
}

/** The score sheets in every form in which they may stand in the workbook; a row at a time. */
export function* planScoreFormsInSteps(
  { reading }: CheckedWorkbook,
  results: readonly ScopeResults[],
  functions: boolean,
): Generator<void, readonly SheetPlan[]> {
  const sheets: SheetPlan[] = [];
  for (const one of results) {
    const inputs = findInputs(reading, one.contest.scope);
    const isLive = functions && (yield* findLiveObstacleInSteps(one, inputs)) === null;
    for (const order of SCORE_ORDERS) {
      if (isLive) sheets.push(yield* planLiveScoreSheetInSteps(one, inputs, order));
      sheets.push(yield* planScoreSheetInSteps(one, order));
    }
  }
  return sheets;
}
