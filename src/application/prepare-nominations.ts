import { SCORE_SHEET_NAMES } from '../text/scores';
import { planNominations } from './plan-built-sheets';
import type { ListReport } from './plan-built-sheets';
import { planScoreForms } from './plan-live-scores';
import { prepareSheets } from './prepare-sheets';
import type { PreparedSheets } from './prepare-sheets';
import type { ScoredWorkbook } from './score-workbook';
import type { Result, WorkbookPort } from './workbook-port';

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
): Promise<Result<PreparedLists>> {
  const { sheets, lists } = planNominations(results, contest.information);
  const related = {
    names: Object.values(SCORE_SHEET_NAMES),
    plan: () => planScoreForms(checked, results, functions),
  };
  const toBuild = { sheets, related, action: 'nominate' } as const;
  const prepared = await prepareSheets(workbook, checked.found, toBuild);
  if (!prepared.ok) return prepared;
  const { written } = prepared.value;
  const named = lists.map((list, index) => ({
    ...list,
    sheet: written[index]?.name ?? list.sheet,
  }));
  return { ok: true, value: { ...prepared.value, lists: named } };
}
