import { checkOpenWorkbook } from '../application/check/check-workbook';
import type { CheckedWorkbook, CheckOptions } from '../application/check/check-workbook';
import { OTHER_WORKBOOKS } from '../text/problems/other-workbooks';
import { readCoverTitle } from '../text/travel/cover';
import { readForm } from '../workbook/forms/read/read-form';
import type { FileWorkbook } from '../xlsx/file-workbook';
import type { Disk } from './disk';
import { refuseCall, refuseReading, refuseUsage } from './outcome';
import type { Outcome } from './outcome';
import { openWorkbook } from './workbook-files';

export type OpenedBook = { readonly opened: FileWorkbook; readonly checked: CheckedWorkbook };

/** A book and what check says of it, or why the file is refused (exit 2). */
export async function openBook(
  disk: Disk,
  file: string,
  options: CheckOptions,
): Promise<OpenedBook | Outcome> {
  const opened = await openWorkbook(disk, file);
  if ('code' in opened) return refuseCall(opened);
  const checking = await checkOpenWorkbook(opened, options);
  if (!checking.ok) return refuseReading(checking.faults);
  return refuseForm(file, checking.value) ?? { opened, checked: checking.value };
}

/** A form is no book, which the errors found in it would not tell. Null for anything else. */
export function refuseForm(file: string, { found, report }: CheckedWorkbook): Outcome | null {
  const reading = report.errors > 0 ? readForm(found) : null;
  if (reading?.kind !== 'form') return null;
  const { kind, number } = reading.form.identity;
  return refuseUsage(OTHER_WORKBOOKS.form(file, kind, number));
}

/** What comes back, and what is sent next, belongs to the book itself: who takes a copy for it is told. */
export function warnOfCopy(file: string, { found }: CheckedWorkbook): readonly string[] {
  const kinds = found.sheets.flatMap(({ rows }) => {
    const title = rows[0]?.[0];
    return title?.kind === 'text' ? (readCoverTitle(title.value) ?? []) : [];
  });
  return kinds.slice(0, 1).map((kind) => OTHER_WORKBOOKS.copy(file, kind));
}
