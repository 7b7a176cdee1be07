import type { NomineeResult } from '../../domain/results';
import { TWIN_ROWS } from '../../text/travel/twins';
import { estimateHeight, innerWidth } from '../layout/measure-text';
import { LOWEST_SCORE_ROW, measureColumn } from '../scores/plan-score-rows';
import { IDENTITY_COLUMNS } from '../scores/score-columns';
import type { PlannedCell, PlannedRow } from '../sheet-plan';
import { keepInOneThread } from './keep-in-one-thread';
import type { TwinStyles } from './twin-frame';
import { FIRST_NOMINEE_ROW, TOP_ROWS } from './twin-grid';
import type { FixedColumns, TwinColumn, TwinGrid } from './twin-grid';

/** What stands above the columns: their maxima, targets and the like. */
export function planTopRows(
  columns: readonly TwinColumn[],
  grid: TwinGrid,
  { topLabel, topCell, topPercent }: TwinStyles,
): readonly PlannedRow[] {
  const tops = columns.map(({ top }) => top?.(grid) ?? {});
  const room = innerWidth(...columns.slice(0, IDENTITY_COLUMNS).map(({ width }) => width));
  return TOP_ROWS.map((row): PlannedRow => {
    const cells = tops.map(({ [row]: top }): PlannedCell => {
      const { percent = false, ...cell } = top ?? { value: null };
      return { ...cell, style: percent ? topPercent : topCell };
    });
    cells[0] = { value: TWIN_ROWS[row], style: topLabel };
    const height = estimateHeight(TWIN_ROWS[row], topLabel.font, room) + 3;
    return { height: Math.max(LOWEST_SCORE_ROW, height), cells };
  });
}

/** A row a nominee; `fixed` columns are values. One at a time. */
export function* planRowsInSteps(
  columns: readonly TwinColumn[],
  nominees: readonly NomineeResult[],
  grid: TwinGrid,
  fixed?: FixedColumns,
): Generator<void, readonly PlannedRow[]> {
  const measurers = columns.map(measureColumn);
  const rows: PlannedRow[] = [];
  for (const [index, one] of nominees.entries()) {
    let height = LOWEST_SCORE_ROW;
    const cells = columns.map((column, at): PlannedCell => {
      const valueOf = fixed?.get(column.key);
      if (valueOf !== undefined) return { value: valueOf(one), style: column.style };
      const cell = column.cell(one, FIRST_NOMINEE_ROW + index, grid);
      if (typeof cell.value === 'string') {
        height = Math.max(height, measurers[at]?.(cell.value) ?? LOWEST_SCORE_ROW);
      }
      const formula = keepInOneThread(cell.formula, nominees.length);
      return { ...cell, formula, style: column.style };
    });
    rows.push({ height, cells });
    yield;
  }
  return rows;
}
