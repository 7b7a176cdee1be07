import { NOMINATION_SHEET_NAMES } from '../text/nomination';
import { planNominations } from './plan-built-sheets';
import { planScoresForExcel } from './plan-live-scores';
import type { LiveNotice, ScoreForm } from './plan-live-scores';
import { prepareSheets } from './prepare-sheets';
import type { PreparedSheets } from './prepare-sheets';
import { countProvisional } from './score-workbook';
import type { ScoredWorkbook } from './score-workbook';
import type { Result, WorkbookPort } from './workbook-port';

/** `notices`: sheets that hold values although functions were wanted. */
export type PreparedScores = PreparedSheets & { readonly notices: readonly LiveNotice[] };

/** Bảng điểm: makes the score sheets ready for the workbook that was scored. */
export async function prepareScores(
  workbook: WorkbookPort,
  { checked, contest, results }: ScoredWorkbook,
  form: ScoreForm,
): Promise<Result<PreparedScores>> {
  const { sheets, notices } = planScoresForExcel(checked, results, form);
  const related = {
    names: Object.values(NOMINATION_SHEET_NAMES),
    plan: () => planNominations(results, contest.information).sheets,
  };
  const action = countProvisional(results) > 0 ? 'provisional' : 'score';
  const prepared = await prepareSheets(workbook, checked.found, { sheets, related, action });
  return prepared.ok ? { ok: true, value: { ...prepared.value, notices } } : prepared;
}
