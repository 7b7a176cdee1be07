import { shiftFormula, isSameInEveryRow } from '../../../workbook/formulas/shift-formula';
import { findCell } from './place-cells';
import type { SheetSurvey } from './survey-sheet';

type Way = { readonly from: number; readonly to: number; readonly column: number };

/**
 * The formula of a calculated column in a row further down, seen from the last row that has it.
 * Null where it names cells and the cell above does not show how.
 */
export function continueFormula(
  survey: SheetSurvey,
  columnFormula: string,
  { from, to, column }: Way,
): string | null {
  // A table's own references are the same in every row.
  if (isSameInEveryRow(columnFormula)) return columnFormula;
  const located = survey.rows.get(from);
  const above = (located && findCell(located, column))?.formula ?? null;
  if (above === null || above.text === null) return null;
  if (above.text !== '') return shiftFormula(above.text, { rows: to - from, columns: 0 });
  const first = survey.sharing.find(
    ({ type, group }) => type === 'shared' && group === above.group,
  );
  if (first === undefined || first.text === null) return null;
  return shiftFormula(first.text, { rows: to - first.row, columns: column - first.column });
}
