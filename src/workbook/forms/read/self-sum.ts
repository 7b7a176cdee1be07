import { FORM_TEXT } from '../../../text/travel/forms';
import { isRowCode } from './find-asked-row';
import type { SelfReading } from './self-reading';
import { tellCell } from './sheet-reading';

/**
 * The row of the sum, from 0: by its words, else the first with points of its own below all rows with a
 * code, for its words may have been typed over; null where there is none. `column` is that of points.
 */
export function findSum(reading: SelfReading, column: number): number | null {
  const { task, sheet } = reading;
  const rows = [...sheet.rows.keys()].filter((row) => row > task.table.headingRow);
  const named = rows.find((row) => reading.textAt(row, 'name') === FORM_TEXT.total);
  if (named !== undefined) return named;
  const coded = rows.filter((row) => isRowCode(reading.textAt(row, 'rowCode')));
  const last = coded.at(-1) ?? Infinity;
  const found = rows.find((row) => {
    const isNumber = reading.cell(row, column).kind === 'number';
    return row > last && (isNumber || (task.formulaOf?.(sheet.name, row, column) ?? null) !== null);
  });
  return found ?? null;
}

/** Points between the heading and the sum that no criterion earns: the sum would add them. */
export function refuseStrayPoints(reading: SelfReading, sum: number): void {
  for (let row = reading.task.table.headingRow + 1; row < sum; row += 1) {
    const cell = reading.cellAt(row, 'points');
    if (cell.kind !== 'number' || earnsPoints(reading, row) || reading.isRefused(row)) continue;
    reading.alterAt(row, 'points', '', tellCell(cell));
  }
}

/** Whether a row is that of a criterion, with its row code or without. */
export function earnsPoints(reading: SelfReading, row: number): boolean {
  if (isRowCode(reading.textAt(row, 'rowCode'))) return true;
  const code = reading.textAt(row, 'code');
  const lines = reading.task.now?.lines ?? [];
  return lines.some((line) => line.kind === 'asked' && line.shown.code === code);
}
