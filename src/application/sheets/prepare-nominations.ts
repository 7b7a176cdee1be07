import { SCORE_SHEET_NAMES } from '../../text/scores';
import { runInSlices } from '../run-in-slices';
import type { Pace } from '../run-in-slices';
import { planScoreFormsInSteps } from '../score/plan-live-scores';
import type { ScoredWorkbook } from '../score/score-workbook';
import type { Result, WorkbookPort } from '../workbook-port';
import { planNominationsInSteps } from './plan-built-sheets';
import type { ListReport } from './plan-built-sheets';
import { prepareSheets } from './prepare-sheets';
import type { PreparedSheets } from './prepare-sheets';

/** `lists` name the sheets on which they will stand. */
export type PreparedLists = PreparedSheets & { readonly lists: readonly ListReport[] };

/**
 * Danh sách đề nghị: makes the lists ready for the workbook that was scored.
 * @param functions - whether score sheets may stand there that compute themselves
 */
export async function prepareNominations(
  workbook: WorkbookPort,
  { checked, contest, results }: ScoredWorkbook,
  { functions }: { readonly functions: boolean },
  pace?: Pace,
): Promise<Result<PreparedLists>> {
  const planned = planNominationsInSteps(results, contest.information);
  const { sheets, lists } = await runInSlices(planned, pace);
  const related = {
    names: Object.values(SCORE_SHEET_NAMES),
    plan: () => planScoreFormsInSteps(checked, results, functions),
  };
  const toBuild = { sheets, related, action: 'nominate' } as const;
  const prepared = await prepareSheets(workbook, checked.found, toBuild, pace);
  if (!prepared.ok) return prepared;
  const { written } = prepared.value;
  const named = lists.map((list, index) => ({
    ...list,
    sheet: written[index]?.name ?? list.sheet,
  }));
  return { ok: true, value: { ...prepared.value, lists: named } };
}
