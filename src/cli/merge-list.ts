import { placeOfCell } from '../application/merge/master';
import type { FilePlan, FileStatus } from '../application/merge/plan-file';
import type { MergePlan } from '../application/merge/plan-merge';
import { reportMergeProblem } from '../application/merge/report-problem';
import { MERGE } from '../text/command-line/merge-command';
import { describeSeverity } from '../text/problems/problems';
import { writeValue } from '../text/travel/merge';
import { quoteSheetName } from '../workbook/address';
import type { WaitingForm } from './waiting-forms';

/** What becomes of each file: how many rows, which cells change from what to what, what is wrong. */
export function listMergedFiles({ files }: MergePlan): readonly string[] {
  return files.flatMap(listFile);
}

/** How much of it all, what stays out, and whose form has not come back. */
export function summarizeMerge(
  { files, changes, conflicts }: MergePlan,
  waiting: readonly WaitingForm[] | null,
): readonly string[] {
  const count = (status: FileStatus): number => files.filter((one) => one.status === status).length;
  const ofForms = files.filter(({ findings }) => findings.kind === 'form');
  const total = MERGE.total({
    files: files.length,
    changes: changes.length,
    conflicts: conflicts.length,
    damaged: count('damaged'),
    unknown: count('unknown'),
    foreign: count('foreign'),
    refusedRows: ofForms.reduce((sum, { rows }) => sum + rows.refused, 0),
  });
  return [
    total,
    ...(conflicts.length > 0 ? [MERGE.choose] : []),
    ...(waiting === null ? [] : MERGE.waiting(waiting)),
  ];
}

/** Why files could not be opened; of any other there is something to say. */
export function listUnreadable({ files }: MergePlan): readonly string[] {
  return files.flatMap(({ problems }) =>
    problems.flatMap((one) => (one.code === 'file-unreadable' ? [one.message] : [])),
  );
}

function listFile({ findings, status, rows, changes, problems }: FilePlan): readonly string[] {
  const { file, identity } = findings;
  return [
    MERGE.file(file, identity?.recipient ?? null, status),
    MERGE.rows(rows.used, rows.skipped, rows.refused),
    ...changes.map(({ cell, value }) => {
      const place = placeOfCell(cell);
      const next = value.kind === 'blank' ? MERGE.erased : writeValue(value);
      const where = `${quoteSheetName(place.sheet)}!${place.cell}`;
      return MERGE.change(where, writeValue(cell.found), next);
    }),
    ...problems.map((problem) => {
      const { severity, message } = reportMergeProblem(problem);
      return MERGE.problem(describeSeverity(severity), message);
    }),
  ];
}
