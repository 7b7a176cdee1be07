import type { CellStyle, PlannedCell } from '../sheet-plan';
import { estimateHeight, innerWidth } from './measure-text';

/** Its width in characters. */
export type SizedColumn = { readonly width: number; readonly style: CellStyle };

const ROW_HEIGHT = 18;
const ROW_AIR = 3;

/** As high as its longest text needs: a program that prints without a screen fits no row itself. */
export function fitRow(cells: readonly PlannedCell[], columns: readonly SizedColumn[]): number {
  return cells.reduce((highest, { value, style }, column) => {
    const width = columns[column]?.width ?? 0;
    if (typeof value !== 'string' || isShort(value, width)) return highest;
    return Math.max(highest, estimateHeight(value, style.font, innerWidth(width)) + ROW_AIR);
  }, ROW_HEIGHT);
}

/** Surely one line, without measuring letter by letter. */
function isShort(text: string, width: number): boolean {
  return text.length * 2 <= width && !text.includes('\n');
}
