import type { Area } from '../../workbook/found-workbook';

/** Cuts an area into whole rows, at most so many cells together but one row at least. */
export function cutArea(area: Area, mostCells: number): readonly Area[] {
  const rows = Math.max(1, Math.floor(mostCells / (area.right - area.left + 1)));
  const pieces: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    pieces.push({ ...area, top, bottom: Math.min(top + rows - 1, area.bottom) });
  }
  return pieces;
}

export function countCells({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
