import type { Decimal } from '../decimal';
import { BLANK } from '../draft';
import type { Draft } from '../draft';
import type { Place } from '../place';
import { isNegative, pointsOfDecimal } from '../points';
import type { Points } from '../points';
import { reportProblem } from '../problem';
import type { Problem } from '../problem';
import type { SettingItem } from '../settings';
import { faultOf } from './cell-faults';
import type { RowReader } from './row-reader';

/** Tổng điểm công bố, only to be compared with the criteria; null while it cannot be read. */
export type DeclaredTotal = { readonly points: Points | null; readonly place: Place };

export function readDeclaredTotal(
  draft: Draft,
  rows: ReadonlyMap<SettingItem, RowReader>,
  column: string,
  step: Decimal,
  problems: Problem[],
): DeclaredTotal {
  const setting = 'declaredTotal';
  const row = rows.get(setting);
  const place: Place = row?.place(column) ?? { block: 'settings', row: null, column };
  const isThere = draft.get('settings')?.columns.includes(column) ?? false;
  if (!isThere) return { points: null, place };
  if (row === undefined && hasHiddenItem(draft)) return { points: null, place };
  if (row === undefined || row.isBlank(column)) {
    problems.push(reportProblem({ code: 'setting-missing', setting }, place));
    return { points: null, place };
  }
  const value = row.number(column);
  if (value === null) return { points: null, place };
  const points = isNegative(value) ? null : pointsOfDecimal(value, step);
  if (points === null) row.report({ code: 'setting-invalid', setting }, column);
  return { points, place };
}

/** An error value where an item should stand may hide this one: it has its own problem. */
function hasHiddenItem(draft: Draft): boolean {
  const block = draft.get('settings');
  const column = block?.columns.indexOf('item') ?? -1;
  return block?.rows.some(({ cells }) => faultOf(cells[column] ?? BLANK) !== null) ?? false;
}
