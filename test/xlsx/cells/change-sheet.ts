import { BLANK } from '../../../src/domain/draft';
import type { CellValue } from '../../../src/workbook/sheet-plan';
import { changeCells } from '../../../src/xlsx/splice/cells/change-cells';
import type { SheetContext } from '../../../src/xlsx/splice/cells/sheet-context';
import { applyEdits } from '../../../src/xlsx/splice/text-edits';
import { parseArea } from '../../../src/workbook/address';

export const SHEET = 'Điểm';

export const CONTEXT: SheetContext = {
  sheet: SHEET,
  tables: [],
  pivots: [],
  isUnlocked: () => false,
  styleFor: (style) => style,
  holds: () => BLANK,
};

export function changesOf(next: Readonly<Record<string, CellValue>>) {
  return Object.entries(next).map(([cell, value]) => {
    const { top, left } = parseArea(cell)!;
    return { sheet: SHEET, row: top, column: left, old: BLANK, next: value };
  });
}

export function change(xml: string, next: Readonly<Record<string, CellValue>>): string {
  const result = changeCells(xml, changesOf(next), CONTEXT);
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return applyEdits(xml, result.edits);
}

/** Rows inside a whole sheet. */
export function sheetOf(rows: string, before = '', after = ''): string {
  return `<worksheet>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}
