import type { FoundSheet } from '../found-workbook';
import { isBlank } from './recognise-cell';

/** Does a column hold anything in that row, counted from 0, or below it? */
export function hasContent({ rows }: FoundSheet, column: number, from: number): boolean {
  return rows.slice(from).some((cells) => !isBlank(cells[column]));
}
