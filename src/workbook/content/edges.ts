import type { Area } from '../found-workbook';
import type { CellContent } from './sheet-content';

/** From the lightest: where two neighbours tell of two lines, the heavier one is seen. */
const LINE_STYLES = [
  'hair',
  'dotted',
  'dashDotDot',
  'dashDot',
  'dashed',
  'thin',
  'mediumDashDotDot',
  'mediumDashDot',
  'slantDashDot',
  'mediumDashed',
  'medium',
  'thick',
  'double',
];

/** How heavy the line at each column is. Keys that are whole numbers stand in their order. */
type Lines = Record<number, number>;

/** The lines on the upper edges of a row's cells, and on their left ones. */
type RowLines = { readonly above: Lines; readonly before: Lines };

/**
 * The lines between cells. A file keeps two for each edge, the right one of a cell and the left one of
 * its neighbour; other programs keep one and tell it of both.
 */
export class Edges {
  private readonly rows: RowLines[] = [];

  /**
   * Draws what a cell tells of its sides. `merged` is the merged cell that it belongs to: no line is
   * seen within, and the lines of the first cell are those of the whole, as some programs keep them
   * nowhere else.
   */
  draw({ row, column, borders }: CellContent, merged: Area | null): void {
    if (borders === null) return;
    const own = { top: row, left: column, bottom: row, right: column };
    const whole = merged ?? own;
    const area = row === whole.top && column === whole.left ? whole : own;
    const { top, left, bottom, right } = area;
    if (top === whole.top) this.drawAbove(top, area, borders.top);
    if (bottom === whole.bottom) this.drawAbove(bottom + 1, area, borders.bottom);
    if (left === whole.left) this.drawBefore(left, area, borders.left);
    if (right === whole.right) this.drawBefore(right + 1, area, borders.right);
  }

  /** Each row that has lines, from the top. */
  *list(): Generator<RowLines & { readonly row: number }> {
    for (const [row, lines] of this.rows.entries())
      if (lines !== undefined) yield { row, ...lines };
  }

  private drawAbove(row: number, { left, right }: Area, style: string): void {
    if (style === '') return;
    const { above } = this.at(row);
    for (let column = left; column <= right; column += 1) put(above, column, style);
  }

  private drawBefore(column: number, { top, bottom }: Area, style: string): void {
    if (style === '') return;
    for (let row = top; row <= bottom; row += 1) put(this.at(row).before, column, style);
  }

  private at(row: number): RowLines {
    return (this.rows[row] ??= { above: {}, before: {} });
  }
}

function put(lines: Lines, column: number, style: string): void {
  const place = LINE_STYLES.indexOf(style);
  const weight = place < 0 ? LINE_STYLES.length : place;
  lines[column] = Math.max(lines[column] ?? 0, weight);
}
