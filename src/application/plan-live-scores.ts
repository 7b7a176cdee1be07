import type { ScopeResults } from '../domain/results';
import type { ScopeId } from '../domain/scope';
import type { LiveObstacle } from '../text/scores';
import { planLiveScoreSheet } from '../workbook/live/plan-live-score-sheet';
import { findInputs } from '../workbook/live/score-inputs';
import type { ScoreOrder } from '../workbook/scores/order-nominees';
import { planOrderedScoreSheet } from '../workbook/scores/plan-score-sheet';
import type { SheetPlan } from '../workbook/sheet-plan';
import type { CheckedWorkbook } from './check-workbook';
import { findLiveObstacle } from './find-live-obstacle';

/** A sheet of scores that holds values although functions could calculate it. */
export type LiveNotice = { readonly scope: ScopeId; readonly obstacle: LiveObstacle };

export type ScoresForExcel = {
  readonly sheets: readonly SheetPlan[];
  readonly notices: readonly LiveNotice[];
};

/**
 * Điểm tập thể, Điểm cá nhân for an open workbook: a formula a scope where this Excel has our functions
 * and they say the same as the whole reading, else values.
 */
export function planScoresForExcel(
  checked: CheckedWorkbook,
  results: readonly ScopeResults[],
  options: { readonly functions: boolean; readonly order: ScoreOrder },
): ScoresForExcel {
  if (options.functions) return planLiveScores(checked, results, options.order);
  return {
    sheets: results.map((one) => planOrderedScoreSheet(one, options.order)),
    notices: [],
  };
}

export function planLiveScores(
  { reading }: CheckedWorkbook,
  results: readonly ScopeResults[],
  order: ScoreOrder,
): ScoresForExcel {
  const planned = results.map((one) => {
    const { scope } = one.contest;
    const inputs = findInputs(reading, scope);
    const obstacle = findLiveObstacle(one, inputs, order);
    return obstacle === null
      ? { sheet: planLiveScoreSheet(one, inputs, order), notices: [] }
      : { sheet: planOrderedScoreSheet(one, order), notices: [{ scope, obstacle }] };
  });
  return {
    sheets: planned.map(({ sheet }) => sheet),
    notices: planned.flatMap(({ notices }) => notices),
  };
}
