import { hasExcelApi } from '../run-excel';

/** A formula of a sheet, as Excel tells it: "=A1*2". */
export type FoundFormula = {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
};

/** Whether a cell calculates, and does not only hold a text that begins like that. */
export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

/** The formulas of a range, row by row, with their places on the sheet. */
export function listFormulas({
  rowIndex,
  columnIndex,
  values,
  formulas,
}: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'values' | 'formulas'>): readonly FoundFormula[] {
  return formulas.flatMap((told: readonly unknown[], row) =>
    told.flatMap((formula, column) =>
      isFormula(formula, values[row]?.[column])
        ? [{ row: rowIndex + row, column: columnIndex + column, formula }]
        : [],
    ),
  );
}

/** Asks what a formula fills besides its own cell; null where Excel cannot tell (before 1.12). */
export function queueFilled(
  sheet: Excel.Worksheet,
  { row, column }: FoundFormula,
): Excel.Range | null {
  if (!hasExcelApi('1.12')) return null;
  const filled = sheet.getCell(row, column).getSpillingToRangeOrNullObject();
  filled.load('rowIndex,columnIndex,rowCount,columnCount');
  return filled;
}
