import type { FoundWorkbook } from '../workbook/found-workbook';
import type { WorkbookPlan } from '../workbook/sheet-plan';
import { prepareSheets } from './prepare-sheets';
import type { PreparedSheets } from './prepare-sheets';
import type { Result, WorkbookPort } from './workbook-port';

/** Sổ mới: makes the sheets of a new book ready for a workbook in which nothing is typed yet. */
export function prepareBook(
  workbook: WorkbookPort,
  found: FoundWorkbook,
  { sheets }: WorkbookPlan,
  isSample: boolean,
): Promise<Result<PreparedSheets>> {
  const related = { names: [], plan: () => [] };
  const action = isSample ? 'sample' : 'create';
  return prepareSheets(workbook, found, { sheets, related, action });
}
