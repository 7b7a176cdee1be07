import type { ScopeResults } from '../domain/results';
import type { ScopeId } from '../domain/scope';
import type { LiveObstacle } from '../text/scores';
import { planLiveScoreSheet } from '../workbook/live/plan-live-score-sheet';
import { findInputs } from '../workbook/live/score-inputs';
import type { ScoreInputs } from '../workbook/live/score-inputs';
import { SCORE_ORDERS } from '../workbook/scores/order-nominees';
import type { ScoreOrder } from '../workbook/scores/order-nominees';
import { planScoreSheet } from '../workbook/scores/plan-score-sheet';
import type { SheetPlan } from '../workbook/sheet-plan';
import type { CheckedWorkbook } from './check-workbook';
import { findLiveObstacle } from './find-live-obstacle';
import { planScores } from './plan-built-sheets';

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
  { functions, order }: ScoreForm,
): ScoresForExcel {
  if (!functions) return { sheets: planScores(results, order), notices: [] };
  const scopes = results.map((one) => lookAtScope(checked, one));
  return {
    sheets: scopes.map(({ one, inputs, obstacle }) =>
      obstacle === null ? planLiveScoreSheet(one, inputs, order) : planScoreSheet(one, order),
    ),
    notices: scopes.flatMap(({ one, obstacle }) =>
      obstacle === null ? [] : { scope: one.contest.scope, obstacle },
    ),
  };
}

/** The score sheets in every form in which they may stand in the workbook. */
export function planScoreForms(
  checked: CheckedWorkbook,
  results: readonly ScopeResults[],
  functions: boolean,
): readonly SheetPlan[] {
  const live = functions
    ? results.map((one) => lookAtScope(checked, one)).filter(({ obstacle }) => obstacle === null)
    : [];
  return SCORE_ORDERS.flatMap((order) => [
    ...live.map(({ one, inputs }) => planLiveScoreSheet(one, inputs, order)),
    ...planScores(results, order),
  ]);
}

type LookedAt = {
  readonly one: ScopeResults;
  readonly inputs: ScoreInputs;
  readonly obstacle: LiveObstacle | null;
};

function lookAtScope({ reading }: CheckedWorkbook, one: ScopeResults): LookedAt {
  const inputs = findInputs(reading, one.contest.scope);
  return { one, inputs, obstacle: findLiveObstacle(one, inputs) };
}
