import type { SheetPlan } from '../../workbook/sheet-plan';
import { rangeOf } from '../range-area';
import { pointsOfCharacters } from './column-width';
import { countColumns } from './plan-width';
import type { Step } from './run-steps';

/** What sizing neighbours takes at most. */
const RUN_BYTES = 1024;

/** The widths of columns; what a row is fitted to depends on them. */
export function drawWidths(sheet: Excel.Worksheet, { columnWidths }: SheetPlan): readonly Step[] {
  return findRuns(columnWidths).map(({ from, to, value }) => ({
    bytes: RUN_BYTES,
    queue: () => {
      const columns = rangeOf(sheet, { top: 0, left: from, bottom: 0, right: to });
      columns.format.columnWidth = pointsOfCharacters(value);
    },
  }));
}

/** The heights of rows that have one; the others are fitted to what they hold. */
export function drawHeights(sheet: Excel.Worksheet, { rows }: SheetPlan): readonly Step[] {
  const right = Math.max(0, countColumns(rows) - 1);
  return findRuns(rows.map(({ height }) => height)).map(({ from, to, value }) => ({
    bytes: RUN_BYTES,
    queue: () => {
      const { format } = rangeOf(sheet, { top: from, left: 0, bottom: to, right });
      if (value === null) format.autofitRows();
      else format.rowHeight = value;
    },
  }));
}

/** Neighbours of one value. */
function findRuns<Value>(values: readonly Value[]): { from: number; to: number; value: Value }[] {
  const runs: { from: number; to: number; value: Value }[] = [];
  for (const [index, value] of values.entries()) {
    const last = runs.at(-1);
    if (last?.value === value) last.to = index;
    else runs.push({ from: index, to: index, value });
  }
  return runs;
}
