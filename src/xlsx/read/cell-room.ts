import { UnreadableError } from '../package/unreadable';

/** Cells that all sheets together may span: some 50,000 rows of a wide score sheet. */
const MOST_CELLS = 3_000_000;

/** Counts what is laid out of a workbook, blank cells before filled ones too, and refuses too much. */
export class CellRoom {
  private left = MOST_CELLS;

  take(cells: number): void {
    this.left -= cells;
    if (this.left < 0) throw new UnreadableError('too-large');
  }
}
