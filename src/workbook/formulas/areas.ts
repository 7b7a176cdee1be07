import type { Area } from '../found-workbook';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export function containsCell(area: Area, row: number, column: number): boolean {
  return area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;
}

export function meet(one: Area, other: Area): boolean {
  const inRows = one.top <= other.bottom && other.top <= one.bottom;
  return inRows && one.left <= other.right && other.left <= one.right;
}

export function isOneCell({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}
