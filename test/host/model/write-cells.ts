import { intersect } from './area';
import type { Area } from './area';
import { BLANK, textOf } from './cell';
import type { Content } from './cell';
import type { Sheet } from './sheet';
import type { Table } from './table';

/**
 * Puts content into a cell. Behind a merged cell nothing can stand, so there it is dropped. A
 * formula that filled more cells takes them back when its own cell is written.
 */
export function writeContent(sheet: Sheet, row: number, column: number, content: Content): void {
  const merge = sheet.mergeAt(row, column);
  if (merge !== null && (merge.top !== row || merge.left !== column)) return;
  takeBackSpill(sheet, row, column);
  sheet.grid.putContent(row, column, content);
}

/** Empties the cells that the formula at a place had filled. */
export function takeBackSpill(sheet: Sheet, row: number, column: number): void {
  const spill = sheet.spills.find((one) => one.row === row && one.column === column);
  if (spill === undefined) return;
  sheet.spills = sheet.spills.filter((one) => one !== spill);
  for (const place of [...sheet.grid.within(spill.area)]) {
    const from = place.cell.spilledFrom;
    if (from?.row === row && from.column === column) {
      sheet.grid.putContent(place.row, place.column, BLANK);
    }
  }
}

/** Empties cells and keeps their look. */
export function clearContents(sheet: Sheet, area: Area): void {
  for (const { row, column } of [...sheet.grid.within(area)]) {
    writeContent(sheet, row, column, BLANK);
  }
}

/** Headings are texts, none blank, none twice: what was written into them is made so. */
export function refreshHeadings(sheet: Sheet, area: Area): void {
  for (const table of sheet.tables) {
    const { headings } = table;
    if (headings !== null && intersect(headings, area) !== null)
      nameColumns(sheet, table, headings);
  }
}

export function nameColumns(sheet: Sheet, table: Table, headings: Area): void {
  const texts: string[] = [];
  for (let column = headings.left; column <= headings.right; column += 1) {
    texts.push(String(sheet.cell(headings.top, column).value ?? ''));
  }
  table.nameColumns(texts);
  for (const [index, { name }] of table.columns.entries()) {
    sheet.grid.putContent(headings.top, headings.left + index, textOf(name));
  }
}

/** Joins cells: only the first keeps what it holds. Merges in the way become part of it. */
export function mergeCells(sheet: Sheet, area: Area): void {
  const inTheWay = sheet.merges.filter((merge) => intersect(merge, area) !== null);
  sheet.merges = sheet.merges.filter((merge) => !inTheWay.includes(merge));
  for (const { row, column } of [...sheet.grid.within(area)]) {
    if (row !== area.top || column !== area.left) sheet.grid.putContent(row, column, BLANK);
  }
  sheet.merges.push(area);
}
