import type { Area } from '../../workbook/found-workbook';
import { countCells } from './cut-area';

/** As many as a file may have. */
const MOST_CELLS = 3_000_000;

/** More cells than could be held, most of them blank: something stands far away from all else. */
export class TooManyCellsError extends Error {}

export function areTooMany(areas: readonly Area[]): boolean {
  return areas.reduce((sum, area) => sum + countCells(area), 0) > MOST_CELLS;
}
