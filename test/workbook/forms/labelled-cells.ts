import { cellAddress } from '../../../src/workbook/address';
import type { FoundCell } from '../../../src/workbook/found-workbook';
import type { Copy } from './returned-forms';
import { show } from './returned-forms';

/** The cells of a label and of what stands right of it, on one sheet of a form. */
export function findLabel(
  copy: Copy,
  label: string,
  sheet = 0,
): { readonly row: number; readonly label: string; readonly value: string } {
  const rows = copy.sheets[sheet]?.rows ?? [];
  const isLabel = (cell: FoundCell): boolean => show(cell) === label;
  const row = rows.findIndex((cells) => cells.some(isLabel));
  const cells = rows[row] ?? [];
  const from = cells.findIndex(isLabel);
  const at = cells.findIndex((cell, column) => column > from && show(cell) !== '');
  if (row < 0 || at < 0) throw new Error(`no ${label}`);
  return { row: row + 1, label: cellAddress(row, from), value: cellAddress(row, at) };
}

/** Takes the rows above the table away, from the first row that says something of the form. */
export function cutHead(copy: Copy, sheet: number, kept = 0): void {
  const own = copy.sheets[sheet];
  if (own === undefined) throw new Error('no sheet');
  const heading = own.rows.findIndex((cells) => cells.some((cell) => show(cell) === 'Mã dòng'));
  const rows = [...own.rows.slice(0, kept), ...own.rows.slice(heading)];
  copy.sheets[sheet] = { ...own, rows, merges: [] };
}
