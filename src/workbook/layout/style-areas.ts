import { finishSteps } from '../../domain/finish-steps';
import type { Area } from '../found-workbook';
import type { CellStyle, PlannedRow } from '../sheet-plan';

/** A rectangle of cells whose style is one object. */
export type StyleArea = { readonly area: Area; readonly style: CellStyle };

/**
 * Cuts planned rows into rectangles of one style, which lie nowhere over one another and hold every
 * planned cell: the runs of each row, put together with those of the row above that have the same
 * columns. By the rows they begin in, then from the left.
 */
export function findStyleAreas(rows: readonly PlannedRow[]): readonly StyleArea[] {
  return finishSteps(findStyleAreasInSteps(rows));
}

/** The same, a row at a time. */
export function* findStyleAreasInSteps(
  rows: readonly PlannedRow[],
): Generator<void, readonly StyleArea[]> {
  const areas: Growing[] = [];
  let above: ReadonlyMap<number, Growing> = new Map();
  for (const [row, { cells }] of rows.entries()) {
    const current = new Map<number, Growing>();
    for (const run of listRuns(cells)) {
      const upper = above.get(run.left);
      const goesOn = upper !== undefined && upper.right === run.right && upper.style === run.style;
      const area = goesOn ? upper : { ...run, top: row, bottom: row };
      area.bottom = row;
      if (!goesOn) areas.push(area);
      current.set(run.left, area);
    }
    above = current;
    yield;
  }
  return areas.map(({ style, ...area }) => ({ area, style }));
}

type Run = { readonly left: number; right: number; readonly style: CellStyle };
type Growing = Run & { readonly top: number; bottom: number };

/** Neighbours of one style, from the left. */
function listRuns(cells: PlannedRow['cells']): readonly Run[] {
  const runs: Run[] = [];
  for (const [column, cell] of cells.entries()) {
    if (cell === null) continue;
    const last = runs.at(-1);
    if (last?.right === column - 1 && last.style === cell.style) last.right = column;
    else runs.push({ left: column, right: column, style: cell.style });
  }
  return runs;
}
