import { covers, intersect, LAST_COLUMN, LAST_ROW, spansColumns, spansRows } from './area';
import type { Area } from './area';
import type { Sheet } from './sheet';

export type Direction = 'Down' | 'Right' | 'Up' | 'Left';

/** Makes room at an area, or takes it away, and moves along all that lies behind it in its rows or columns. */
export function shiftCells(sheet: Sheet, area: Area, direction: Direction): void {
  const shift = new Shift(area, direction);
  const behind = shift.behind;
  if (direction === 'Up' || direction === 'Left') sheet.grid.remove(area);
  if (behind !== null) sheet.grid.move(behind, shift.rows, shift.columns);
  sheet.merges = shift.moveAll(
    sheet.merges,
    (one) => one,
    (_, moved) => moved,
  );
  sheet.tables = shift.moveAll(
    sheet.tables,
    (table) => table.area,
    (table, moved) => Object.assign(table, { area: moved }),
  );
  sheet.validations = shift.moveAll(
    sheet.validations,
    (one) => one.area,
    (one, moved) => ({ ...one, area: moved }),
  );
  sheet.conditionalFormats = shift.moveAll(
    sheet.conditionalFormats,
    (one) => one.area,
    (one, moved) => ({ ...one, area: moved }),
  );
  moveBands(sheet, shift, area, direction);
  for (const range of sheet.workbook.held) {
    if (range.sheet === sheet) range.area = shift.move(range.area) ?? range.area;
  }
}

/** Heights, widths and hiding move only with whole rows and columns. */
function moveBands(sheet: Sheet, shift: Shift, area: Area, direction: Direction): void {
  const isVertical = direction === 'Up' || direction === 'Down';
  if (isVertical ? !spansRows(area) : !spansColumns(area)) return;
  const [sizes, hidden] = isVertical
    ? [sheet.heights, sheet.hiddenRows]
    : [sheet.widths, sheet.hiddenColumns];
  const moved = [...sizes].flatMap(([index, size]) => {
    const next = shift.moveIndex(index);
    return next === null ? [] : [[next, size] as const];
  });
  const movedHidden = [...hidden].flatMap((index) => shift.moveIndex(index) ?? []);
  sizes.clear();
  for (const [index, size] of moved) sizes.set(index, size);
  hidden.clear();
  for (const index of movedHidden) hidden.add(index);
}

class Shift {
  readonly rows: number;
  readonly columns: number;

  constructor(
    private readonly area: Area,
    private readonly direction: Direction,
  ) {
    const height = area.bottom - area.top + 1;
    const width = area.right - area.left + 1;
    this.rows = { Down: height, Up: -height, Left: 0, Right: 0 }[direction];
    this.columns = { Down: 0, Up: 0, Left: -width, Right: width }[direction];
  }

  private get isVertical(): boolean {
    return this.rows !== 0;
  }

  /** The cells that move. */
  get behind(): Area | null {
    const { top, left, bottom, right } = this.area;
    const first = this.direction === 'Up' ? bottom + 1 : top;
    const firstColumn = this.direction === 'Left' ? right + 1 : left;
    const area = this.isVertical
      ? { top: first, left, bottom: LAST_ROW - Math.max(0, this.rows), right }
      : { top, left: firstColumn, bottom, right: LAST_COLUMN - Math.max(0, this.columns) };
    return area.top > area.bottom || area.left > area.right ? null : area;
  }

  moveAll<Item>(
    items: readonly Item[],
    areaOf: (item: Item) => Area,
    put: (item: Item, area: Area) => Item,
  ): Item[] {
    return items.flatMap((item) => {
      const moved = this.move(areaOf(item));
      return moved === null ? [] : [put(item, moved)];
    });
  }

  /** Where an area comes to lie; it grows or shrinks when the change is inside it. Null: it is gone. */
  move(area: Area): Area | null {
    const reach = this.isVertical
      ? { top: 0, bottom: LAST_ROW, left: this.area.left, right: this.area.right }
      : { top: this.area.top, bottom: this.area.bottom, left: 0, right: LAST_COLUMN };
    if (!covers(reach, area)) return area;
    if (this.rows < 0 || this.columns < 0) {
      if (covers(this.area, area)) return null;
    }
    const [first, last] = this.isVertical ? [area.top, area.bottom] : [area.left, area.right];
    const [from, to] = [this.moveStart(first), this.moveEnd(last)];
    if (to < from) return null;
    return this.isVertical
      ? { ...area, top: from, bottom: to }
      : { ...area, left: from, right: to };
  }

  /** Null for a row or column that is taken away. */
  moveIndex(index: number): number | null {
    const [first, last, by] = this.bounds;
    if (index < first) return index;
    if (by < 0 && index <= last) return null;
    return index + by;
  }

  private moveStart(index: number): number {
    const [first, last, by] = this.bounds;
    if (index < first) return index;
    return by < 0 && index <= last ? first : index + by;
  }

  private moveEnd(index: number): number {
    const [first, last, by] = this.bounds;
    if (index < first) return index;
    return by < 0 && index <= last ? first - 1 : index + by;
  }

  private get bounds(): readonly [number, number, number] {
    return this.isVertical
      ? [this.area.top, this.area.bottom, this.rows]
      : [this.area.left, this.area.right, this.columns];
  }
}

/** Whether a shift would tear something that must stay whole: a table, a merged cell. */
export function wouldTear(sheet: Sheet, area: Area, direction: Direction): boolean {
  const isVertical = direction === 'Up' || direction === 'Down';
  const moved = isVertical ? { ...area, bottom: LAST_ROW } : { ...area, right: LAST_COLUMN };
  const reach = isVertical ? { ...moved, top: 0 } : { ...moved, left: 0 };
  const whole = [...sheet.merges, ...sheet.tables.map((table) => table.area)];
  return whole.some((one) => intersect(one, moved) !== null && !covers(reach, one));
}
