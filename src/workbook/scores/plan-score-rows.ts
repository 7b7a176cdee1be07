import type { NomineeResult } from '../../domain/results';
import { estimateHeight, innerWidth } from '../layout/measure-text';
import type { PlannedCell, PlannedRow } from '../sheet-plan';
import type { ScoreColumn } from './score-block';

export const LOWEST_SCORE_ROW = 18;
const PADDING = 2.25;

/**
 * A row a nominee, as high as its longest text; a text met before is not measured again. One at a
 * time.
 */
export function* planScoreRowsInSteps(
  columns: readonly ScoreColumn[],
  nominees: readonly NomineeResult[],
): Generator<void, readonly PlannedRow[]> {
  const measurers = columns.map(measureColumn);
  const rows: PlannedRow[] = [];
  for (const one of nominees) {
    let height = LOWEST_SCORE_ROW;
    const cells = columns.map(({ style, valueOf }, column): PlannedCell => {
      const value = valueOf(one);
      if (typeof value === 'string') {
        height = Math.max(height, measurers[column]?.(value) ?? LOWEST_SCORE_ROW);
      }
      return { value, style };
    });
    rows.push({ height, cells });
    yield;
  }
  return rows;
}

/** What a text of the column needs in height. */
export function measureColumn({
  width,
  style,
}: Pick<ScoreColumn, 'width' | 'style'>): (text: string) => number {
  const room = innerWidth(width);
  const known = new Map<string, number>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const needed = estimateHeight(text, style.font, room) + PADDING;
    known.set(text, needed);
    return needed;
  };
}
