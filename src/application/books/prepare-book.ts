import type { FoundWorkbook } from '../../workbook/found-workbook';
import type { WorkbookPlan } from '../../workbook/sheet-plan';
import type { Pace } from '../run-in-slices';
import { prepareSheets } from '../sheets/prepare-sheets';
import type { PreparedSheets } from '../sheets/prepare-sheets';
import type { Result, WorkbookPort } from '../workbook-port';

/** Sổ mới: makes the sheets of a new book ready for a workbook in which nothing is typed yet. */
export function prepareBook(
  workbook: WorkbookPort,
  found: FoundWorkbook,
  { sheets }: WorkbookPlan,
  isSample: boolean,
  pace?: Pace,
): Promise<Result<PreparedSheets>> {
  const action = isSample ? 'sample' : 'create';
  // The empty sheet that is there stays, behind the book.
  const before = found.sheets[0]?.name ?? null;
  return prepareSheets(workbook, found, { sheets, action, before }, pace);
}
