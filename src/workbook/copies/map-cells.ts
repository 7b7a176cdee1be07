import type { PlannedCell, SheetPlan } from '../sheet-plan';

/** The sheet with another cell in place of each. */
export function mapCells(sheet: SheetPlan, change: (cell: PlannedCell) => PlannedCell): SheetPlan {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell === null ? null : change(cell))),
    })),
  };
}

/** The sheet with other words in its cells; numbers stay. */
export function mapTexts(sheet: SheetPlan, change: (text: string) => string): SheetPlan {
  return mapCells(sheet, (cell) => {
    if (typeof cell.value !== 'string') return cell;
    const value = change(cell.value);
    return value === cell.value ? cell : { ...cell, value };
  });
}
