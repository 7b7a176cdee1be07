/** Rows and columns count from 0; both ends belong to the area. */
export type Area = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export function makeArea(top: number, left: number, rows: number, columns: number): Area {
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

export function countRows(area: Area): number {
  return area.bottom - area.top + 1;
}

export function countColumns(area: Area): number {
  return area.right - area.left + 1;
}

export function countCells(area: Area): number {
  return countRows(area) * countColumns(area);
}

export function isOneCell(area: Area): boolean {
  return area.top === area.bottom && area.left === area.right;
}

/** Whether the area is made of whole columns. */
export function spansColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === LAST_ROW;
}

/** Whether the area is made of whole rows. */
export function spansRows(area: Area): boolean {
  return area.left === 0 && area.right === LAST_COLUMN;
}

/** Whether the area lies on a sheet and holds a cell at least. */
export function isOnSheet({ top, left, bottom, right }: Area): boolean {
  const isOrdered = top >= 0 && left >= 0 && bottom >= top && right >= left;
  return isOrdered && bottom <= LAST_ROW && right <= LAST_COLUMN;
}

export function holds(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function covers(outer: Area, inner: Area): boolean {
  return holds(outer, inner.top, inner.left) && holds(outer, inner.bottom, inner.right);
}

export function areEqual(one: Area, other: Area): boolean {
  return covers(one, other) && covers(other, one);
}

export function intersect(one: Area, other: Area): Area | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

export function bound(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export function moveArea(area: Area, rows: number, columns: number): Area {
  return {
    top: area.top + rows,
    left: area.left + columns,
    bottom: area.bottom + rows,
    right: area.right + columns,
  };
}

/** What is left of an area when a part is cut out of it: up to four areas. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersect(area, hole);
  if (cut === null) return [area];
  return [
    { ...area, bottom: cut.top - 1 },
    { ...cut, left: area.left, right: cut.left - 1 },
    { ...cut, left: cut.right + 1, right: area.right },
    { ...area, top: cut.bottom + 1 },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}
