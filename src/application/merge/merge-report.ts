import type { FormKind } from '../../workbook/forms/form';
import type { RowCounts } from '../../workbook/forms/read/returned-form';
import { placeOfCell } from './master';
import type { FilePlan, FileStatus } from './plan-file';
import type { MergePlan } from './plan-merge';
import { reportMergeProblem } from './report-problem';
import type { MergeProblemReport } from './report-problem';
import { showValue } from './show-value';
import type { CellReport } from './show-value';

/** What `tdkt merge --plan --json` prints. Numbers are the nearest doubles; null is a blank cell. */
export type MergeReport = { readonly files: readonly FileReport[] };

/** What becomes of one returned file. */
export type FileReport = {
  readonly file: string;
  /** Null for what is no form. */
  readonly kind: FormKind | null;
  /** Nơi nhận, as the form says it. */
  readonly from: string | null;
  readonly status: FileStatus;
  readonly rows: RowCounts;
  /** In the cells of the workbook. */
  readonly changes: readonly ChangeReport[];
  readonly problems: readonly MergeProblemReport[];
};

/** One cell of the workbook ("G5") that is to hold another value. */
export type ChangeReport = {
  readonly sheet: string;
  readonly cell: string;
  readonly old: CellReport;
  readonly new: CellReport;
};

/** The plan file by file, in the order in which the files were given. */
export function reportMerge({ files }: MergePlan): MergeReport {
  return { files: files.map(reportFile) };
}

function reportFile({ findings, status, rows, changes, problems }: FilePlan): FileReport {
  const { file, identity } = findings;
  return {
    file,
    kind: identity?.kind ?? null,
    from: identity?.recipient ?? null,
    status,
    rows,
    changes: changes.map(({ cell, value }) => {
      const { sheet, cell: address } = placeOfCell(cell);
      return { sheet, cell: address, old: showValue(cell.found), new: showValue(value) };
    }),
    problems: problems.map(reportMergeProblem),
  };
}
