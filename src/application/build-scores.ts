import { NOMINATION_SHEET_NAMES } from '../text/nomination';
import { planNominations } from './plan-built-sheets';
import { planScoresForExcel } from './plan-live-scores';
import type { LiveNotice, ScoreForm } from './plan-live-scores';
import { countProvisional } from './score-workbook';
import type { ScoredWorkbook } from './score-workbook';
import type { Result, WorkbookPort } from './workbook-port';
import { writeBuiltSheets } from './write-built-sheets';
import type { WrittenSheets } from './write-built-sheets';

/** `notices`: sheets that hold values although functions were wanted. */
export type WrittenScores = WrittenSheets & { readonly notices: readonly LiveNotice[] };

/** Puts the score sheets into the workbook that was scored. */
export async function buildScores(
  workbook: WorkbookPort,
  { checked, contest, results }: ScoredWorkbook,
  { form, now }: { readonly form: ScoreForm; readonly now: Date },
): Promise<Result<WrittenScores>> {
  const { sheets, notices } = planScoresForExcel(checked, results, form);
  const related = {
    names: Object.values(NOMINATION_SHEET_NAMES),
    plan: () => planNominations(results, contest.information).sheets,
  };
  const action = countProvisional(results) > 0 ? 'provisional' : 'score';
  const built = { sheets, related, action, now } as const;
  const result = await writeBuiltSheets(workbook, checked.found, built);
  return result.ok ? { ok: true, value: { ...result.value, notices } } : result;
}
