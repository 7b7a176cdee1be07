import { NOMINATION_SHEET_NAMES } from '../../text/nomination';
import { runInSlices } from '../run-in-slices';
import type { Pace } from '../run-in-slices';
import { planScoresForExcelInSteps } from '../score/plan-live-scores';
import type { LiveNotice, ScoreForm } from '../score/plan-live-scores';
import { countProvisional } from '../score/score-workbook';
import type { ScoredWorkbook } from '../score/score-workbook';
import type { Result, WorkbookPort } from '../workbook-port';
import { planListSheets } from './plan-built-sheets';
import { prepareSheets } from './prepare-sheets';
import type { PreparedSheets } from './prepare-sheets';

/** `notices`: sheets that hold values although functions were wanted. */
export type PreparedScores = PreparedSheets & { readonly notices: readonly LiveNotice[] };

/** Bảng điểm: makes the score sheets ready for the workbook that was scored. */
export async function prepareScores(
  workbook: WorkbookPort,
  { checked, contest, results }: ScoredWorkbook,
  form: ScoreForm,
  pace?: Pace,
): Promise<Result<PreparedScores>> {
  const planned = planScoresForExcelInSteps(checked, results, form);
  const { sheets, notices } = await runInSlices(planned, pace);
  const related = {
    names: Object.values(NOMINATION_SHEET_NAMES),
    plan: () => planListSheets(results, contest.information),
  };
  const action = countProvisional(results) > 0 ? 'provisional' : 'score';
  const toBuild = { sheets, related, action } as const;
  const prepared = await prepareSheets(workbook, checked.found, toBuild, pace);
  return prepared.ok ? { ok: true, value: { ...prepared.value, notices } } : prepared;
}
