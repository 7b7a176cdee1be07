import type { SheetPlan } from '../../workbook/sheet-plan';

/** How many columns the rows of a plan have. */
export function countColumns(rows: SheetPlan['rows']): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
}
