import type { CellValue } from '../../workbook/sheet-plan';
import type { CellChange } from '../../workbook/write-plan';
import { spellValue } from './draw-values';
import type { Task } from './run-tasks';

/** A cell that is to be written, and what stood there. */
export type CellWrite = {
  readonly change: Pick<CellChange, 'sheet' | 'row' | 'column' | 'next'>;
  readonly before: { readonly content: CellValue | boolean; readonly isFormula: boolean };
  /** Such cells take texts as they are. */
  readonly isTextCell: boolean;
  /** The number format that it gets, and the one that it had; null where it keeps its own. */
  readonly format: { readonly next: string; readonly before: string } | null;
};

export function writeCell({ change, isTextCell, format }: CellWrite): Task {
  return {
    ask: (context) => askHolds(context, { change }),
    queue: (context) => {
      const cell = cellOf(context, change);
      if (format !== null) cell.numberFormat = [[format.next]];
      cell.values = [[spellInCell(change.next, isTextCell && format === null)]];
    },
  };
}

/** Puts back what stood there. */
export function restoreCell({ change, before, isTextCell, format }: CellWrite): Task {
  const { content, isFormula } = before;
  return {
    ask: () => () => false,
    queue: (context) => {
      const cell = cellOf(context, change);
      if (format !== null) cell.numberFormat = [[format.before]];
      if (isFormula || typeof content === 'boolean') cell.formulas = [[content]];
      else cell.values = [[spellInCell(content, isTextCell)]];
    },
  };
}

/** Asks whether a cell holds what is written into it. */
export function askHolds(
  { workbook }: Excel.RequestContext,
  { change }: Pick<CellWrite, 'change'>,
): () => boolean {
  const { sheet, row, column, next } = change;
  const asked = { cell: workbook.worksheets.getItemOrNullObject(sheet).getCell(row, column) };
  asked.cell.load('values');
  return () => !asked.cell.isNullObject && isSameValue(asked.cell.values[0]?.[0], next);
}

/** Blank cells are empty texts to Excel, and numbers texts in cells for texts. */
export function isSameValue(found: unknown, value: CellValue): boolean {
  return String(found) === String(value ?? '');
}

/** What a cell that is there takes for a value; blank empties it. */
export function spellInCell(value: CellValue, isTextCell: boolean): string | number {
  return (isTextCell ? value : spellValue(value)) ?? '';
}

function cellOf(
  { workbook }: Excel.RequestContext,
  { sheet, row, column }: CellWrite['change'],
): Excel.Range {
  return workbook.worksheets.getItem(sheet).getCell(row, column);
}
