import { scoreWorkbook } from '../application/score/score-workbook';
import type { ScoredWorkbook } from '../application/score/score-workbook';
import type { FileWorkbook } from '../xlsx/file-workbook';
import type { Disk } from './disk';
import { refuseForm } from './open-book';
import { refuseCall, refuseReading } from './outcome';
import type { Outcome } from './outcome';
import { listProblems } from './problem-list';
import { openWorkbook } from './workbook-files';

type ScoredFile = { readonly opened: FileWorkbook; readonly scored: ScoredWorkbook };

/** A scored file, or why it was refused (exit 1: errors; exit 2: it cannot be read). */
export async function scoreFile(
  disk: Disk,
  file: string,
  allowMissing: boolean,
  refusal: string,
): Promise<ScoredFile | Outcome> {
  const opened = await openWorkbook(disk, file);
  if ('code' in opened) return refuseCall(opened);
  const scoring = await scoreWorkbook(opened, { allowMissing });
  if (!scoring.ok) return refuseReading(scoring.faults);
  if (scoring.value.kind === 'scored') return { opened, scored: scoring.value };
  const { checked } = scoring.value;
  const { report } = checked;
  const isForm = refuseForm(file, checked);
  if (isForm !== null) return isForm;
  return { exit: 1, json: report, answer: [], notes: [refusal, ...listProblems(report)] };
}
