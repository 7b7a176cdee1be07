import { bound, makeArea, spansColumns, spansRows } from './area';
import type { Area } from './area';
import { BLANK, isBlank } from './cell';
import type { Cell, Content } from './cell';
import { rememberLooks } from './look';
import type { Look } from './look';

/** Looks change far more often than contents, so they are kept apart. */
type Kept = { content: Content; look: Look };

/** The cells of one sheet: only those that hold something or look otherwise than their row or column. */
export class Grid {
  private readonly rows = new Map<number, Map<number, Kept>>();
  private readonly rowLooks = new Map<number, Look>();
  private readonly columnLooks = new Map<number, Look>();

  constructor(readonly normal: Look) {}

  get(row: number, column: number): Cell {
    const kept = this.rows.get(row)?.get(column);
    if (kept === undefined) return { ...BLANK, look: this.lookAt(row, column) };
    return { ...kept.content, look: kept.look };
  }

  put(row: number, column: number, cell: Cell): void {
    let cells = this.rows.get(row);
    if (cells === undefined) {
      cells = new Map();
      this.rows.set(row, cells);
    }
    if (isBlank(cell) && cell.look === this.lookAt(row, column)) cells.delete(column);
    else cells.set(column, { content: cell, look: cell.look });
  }

  putContent(row: number, column: number, content: Content): void {
    this.put(row, column, { ...content, look: this.get(row, column).look });
  }

  /** The look of a cell that has none of its own. */
  private lookAt(row: number, column: number): Look {
    return this.rowLooks.get(row) ?? this.columnLooks.get(column) ?? this.normal;
  }

  /** The cells kept within an area, row by row. */
  *within(area: Area): Generator<{ row: number; column: number; cell: Cell }> {
    for (const row of this.keptRows(area)) {
      const cells = this.rows.get(row);
      const columns = [...(cells?.keys() ?? [])].sort((one, other) => one - other);
      for (const column of columns) {
        const kept = cells?.get(column);
        if (kept === undefined || column < area.left || column > area.right) continue;
        yield { row, column, cell: { ...kept.content, look: kept.look } };
      }
    }
  }

  /** Whole rows and columns keep their look for cells that come later, as in Excel. */
  changeLook(area: Area, change: (look: Look) => Look): void {
    const changed = rememberLooks(change);
    for (const row of this.keptRows(area)) {
      for (const [column, kept] of this.rows.get(row) ?? []) {
        if (column >= area.left && column <= area.right) kept.look = changed(kept.look);
      }
    }
    if (spansColumns(area)) {
      for (let column = area.left; column <= area.right; column += 1) {
        this.columnLooks.set(column, changed(this.columnLooks.get(column) ?? this.normal));
      }
      return;
    }
    if (spansRows(area)) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        this.rowLooks.set(row, changed(this.rowLooks.get(row) ?? this.normal));
      }
      return;
    }
    this.fillLook(area, changed);
  }

  private fillLook(area: Area, changed: (look: Look) => Look): void {
    for (let row = area.top; row <= area.bottom; row += 1) {
      const cells = this.rows.get(row);
      for (let column = area.left; column <= area.right; column += 1) {
        if (cells?.has(column) === true) continue;
        this.put(row, column, { ...BLANK, look: changed(this.lookAt(row, column)) });
      }
    }
  }

  /** Looks of a whole area, each once. */
  looks(area: Area): ReadonlySet<Look> {
    const looks = new Set<Look>();
    if (spansColumns(area) || spansRows(area)) {
      for (const { cell } of this.within(area)) looks.add(cell.look);
      looks.add(this.lookAt(area.top, area.left));
      return looks;
    }
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        looks.add(this.get(row, column).look);
      }
    }
    return looks;
  }

  /** The smallest area around all that is used; null on an empty sheet. */
  usedArea(within: Area, valuesOnly: boolean): Area | null {
    let used: Area | null = null;
    for (const { row, column, cell } of this.within(within)) {
      const looksUsed = !valuesOnly && cell.look !== this.lookAt(row, column);
      if (isBlank(cell) && !looksUsed) continue;
      const one = makeArea(row, column, 1, 1);
      used = used === null ? one : bound(used, one);
    }
    return used;
  }

  /** Moves the cells of an area; what is moved onto is lost. */
  move(area: Area, rows: number, columns: number): void {
    const moved = [...this.within(area)];
    for (const { row, column } of moved) this.rows.get(row)?.delete(column);
    for (const { row, column, cell } of moved) this.put(row + rows, column + columns, cell);
  }

  /** Takes all away, looks too. */
  remove(area: Area): void {
    for (const { row, column } of [...this.within(area)]) this.rows.get(row)?.delete(column);
  }

  private keptRows(area: Area): number[] {
    if (area.bottom - area.top < this.rows.size) {
      const rows: number[] = [];
      for (let row = area.top; row <= area.bottom; row += 1) if (this.rows.has(row)) rows.push(row);
      return rows;
    }
    const rows = [...this.rows.keys()].filter((row) => row >= area.top && row <= area.bottom);
    return rows.sort((one, other) => one - other);
  }

  /** Whether anything but blanks stands in the area. */
  holdsContent(area: Area): boolean {
    for (const { cell } of this.within(area)) if (!isBlank(cell)) return true;
    return false;
  }
}
