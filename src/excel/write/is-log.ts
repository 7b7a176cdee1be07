import { LOG_SHEET_NAME } from '../../text/log-sheet-name';
import { isNumberedName } from '../../workbook/content/sheet-name';
import type { SheetPlan } from '../../workbook/sheet-plan';

/** Whether a planned sheet is the log, which tells of the others. */
export function isLog({ name }: Pick<SheetPlan, 'name'>): boolean {
  return isNumberedName(name, LOG_SHEET_NAME);
}
