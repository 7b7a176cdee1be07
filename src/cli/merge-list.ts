import { placeOfCell } from '../application/merge/master';
import type { FilePlan, MergePlan } from '../application/merge/plan-merge';
import { reportMergeProblem } from '../application/merge/report-problem';
import { writeValue } from '../text/merge';
import { MERGE } from '../text/merge-command';
import { describeSeverity } from '../text/problems';
import { quoteSheetName } from '../workbook/address';

/** What becomes of each file: how many rows, which cells change from what to what, what is wrong. */
export function listMergedFiles({ files }: MergePlan): readonly string[] {
  return files.flatMap(listFile);
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
