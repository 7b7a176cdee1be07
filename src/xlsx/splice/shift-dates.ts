import { classifyFormat, DAYS_FROM_1900_TO_1904 } from '../../workbook/number-format';
import type { PlannedCell, SheetPlan } from '../../workbook/sheet-plan';

/** The plan for a workbook whose days count from 1904, as some made on a Macintosh do. */
export function shiftDates(plan: SheetPlan): SheetPlan {
  const rows = plan.rows.map((row) => ({ ...row, cells: row.cells.map(shiftDate) }));
  return { ...plan, rows };
}

function shiftDate(cell: PlannedCell | null): PlannedCell | null {
  if (cell === null || typeof cell.value !== 'number') return cell;
  if (classifyFormat(cell.style.numberFormat ?? '') !== 'date') return cell;
  return { ...cell, value: cell.value - DAYS_FROM_1900_TO_1904 };
}
