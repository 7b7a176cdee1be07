import { showCell } from '../../../text/pane/grid';
import type { Area, FoundSheet } from '../../../workbook/found-workbook';
import type { GridSize } from './move-cell';

/** In pixels. */
const NARROWEST = 56;
const WIDEST = 240;
/** Nothing stands behind it. */
const WIDEST_LAST = 720;
const LETTER = 7.5;
const PADDING = 18;
/** The names stay in sight when all else moves sideways: then they reach over nothing. */
const NAMES = 1;
/** Enough to see how wide the texts of a column are. */
const ROWS_LOOKED_AT = 200;

/** All that is filled, and the area that is to be shown even where it is blank. */
export function sizeOfSheet({ rows }: FoundSheet, { bottom, right }: Area): GridSize {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return { rows: Math.max(rows.length, bottom + 1), columns: Math.max(columns, right + 1) };
}

/** Files tell widths, readings do not: a column is as wide as its texts, within limits. */
export function measureColumns({ rows }: FoundSheet, columns: number): readonly number[] {
  const longest = Array.from({ length: columns }, () => 0);
  for (const row of rows.slice(0, ROWS_LOOKED_AT)) {
    for (const [column, cell] of row.entries()) {
      // What stands before a blank may reach over it.
      const isFree = (row[column + 1]?.kind ?? 'blank') === 'blank';
      if (isFree && cell.kind === 'text' && column !== NAMES && column < columns - 1) continue;
      longest[column] = Math.max(longest[column] ?? 0, showCell(cell).length);
    }
  }
  return longest.map((letters, column) => {
    const most = column === columns - 1 ? WIDEST_LAST : WIDEST;
    return Math.round(Math.min(most, Math.max(NARROWEST, letters * LETTER + PADDING)));
  });
}
