import { countRows } from '../../application/check/check-workbook';
import type { CheckedWorkbook } from '../../application/check/check-workbook';
import type { CheckReport } from '../../application/check/located-problem';
import { DONE } from '../../text/command-line/command-line';
import { describeCounts } from '../../text/problems/problems';
import { openBook, warnOfCopy } from '../open-book';
import type { Outcome } from '../outcome';
import { listProblems } from '../problem-list';
import type { Surroundings } from '../surroundings';

/** `tdkt check FILE.xlsx`: every problem with its cell. Exit 1 when one of them is an error. */
export async function runCheck(file: string, { disk }: Surroundings): Promise<Outcome> {
  const book = await openBook(disk, file, { allowMissing: false });
  if ('exit' in book) return book;
  const { checked } = book;
  const { report } = checked;
  return {
    exit: report.errors > 0 ? 1 : 0,
    json: report,
    answer: [...listProblems(report), ...describeRows(checked), summarize(report)],
    notes: warnOfCopy(file, checked),
  };
}

function summarize({ errors, warnings }: CheckReport): string {
  return errors + warnings === 0 ? DONE.noProblems : describeCounts(errors, warnings);
}

function describeRows(checked: CheckedWorkbook): readonly string[] {
  return countRows(checked)
    .filter(({ block }) => block.startsWith('nominees:'))
    .map(({ sheet, used, refused, skipped, subtotals }) =>
      DONE.rows(sheet, used, refused, skipped - subtotals.length, subtotals),
    );
}
