import { intersect, isOnSheet, makeArea } from '../model/area';
import type { Area } from '../model/area';
import { errorOf } from '../model/cell';
import type { Content } from '../model/cell';
import type { Sheet } from '../model/sheet';
import { takeBackSpill } from '../model/write-cells';

export type FormulaPlace = { readonly sheet: Sheet; readonly row: number; readonly column: number };

/** Writes what a formula gives into its cell and the cells beside and below it, as far as they are free. */
export function placeResult(place: FormulaPlace, rows: readonly (readonly Content[])[]): Area {
  const { sheet, row, column } = place;
  const { formula } = sheet.cell(row, column);
  takeBackSpill(sheet, row, column);
  const area = makeArea(row, column, rows.length, rows[0]?.length ?? 1);
  const isSingle = rows.length === 1 && rows[0]?.length === 1;
  if (!isSingle && !isFree(place, area)) {
    sheet.grid.putContent(row, column, { ...errorOf('#SPILL!'), formula });
    return makeArea(row, column, 1, 1);
  }
  for (const [down, contents] of rows.entries()) {
    for (const [right, content] of contents.entries()) {
      const isAnchor = down === 0 && right === 0;
      const more = isAnchor ? { formula } : { spilledFrom: { row, column } };
      sheet.grid.putContent(row + down, column + right, { ...content, ...more });
    }
  }
  if (!isSingle) sheet.spills.push({ row, column, area });
  return area;
}

/** Nothing may stand in the way: no content, no merged cells, no table. */
function isFree({ sheet, row, column }: FormulaPlace, area: Area): boolean {
  if (!isOnSheet(area) || sheet.tableAt(area) !== null) return false;
  if (sheet.merges.some((merge) => intersect(merge, area) !== null)) return false;
  for (const one of sheet.grid.within(area)) {
    const isAnchor = one.row === row && one.column === column;
    if (!isAnchor && one.cell.kind !== 'blank') return false;
  }
  return true;
}
