import { SCORE_SHEET_NAMES } from '../text/scores';
import { planNominations } from './plan-built-sheets';
import type { ListReport } from './plan-built-sheets';
import { planScoreForms } from './plan-live-scores';
import type { ScoredWorkbook } from './score-workbook';
import type { Result, WorkbookPort } from './workbook-port';
import { writeBuiltSheets } from './write-built-sheets';
import type { WrittenSheets } from './write-built-sheets';

/** `lists` name the sheets on which they now stand. */
export type WrittenLists = WrittenSheets & { readonly lists: readonly ListReport[] };

/**
 * Lập danh sách đề nghị: puts the lists into the workbook that was scored.
 * @param functions - whether score sheets may stand there that compute themselves
 */
export async function buildNominations(
  workbook: WorkbookPort,
  scored: ScoredWorkbook,
  { functions, now }: { readonly functions: boolean; readonly now: Date },
): Promise<Result<WrittenLists>> {
  const { checked, contest, results } = scored;
  const { sheets, lists } = planNominations(results, contest.information);
  const related = {
    names: Object.values(SCORE_SHEET_NAMES),
    plan: () => planScoreForms(checked, results, functions),
  };
  const built = { sheets, related, action: 'nominate', now } as const;
  const result = await writeBuiltSheets(workbook, checked.found, built);
  if (!result.ok) return result;
  const { written } = result.value;
  const named = lists.map((list, index) => ({
    ...list,
    sheet: written[index]?.name ?? list.sheet,
  }));
  return { ok: true, value: { ...result.value, lists: named } };
}
