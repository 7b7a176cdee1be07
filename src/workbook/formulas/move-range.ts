import type { RangeA1 } from '@borgar/fx/xlsx';
import type { Area } from '../found-workbook';
import { LAST_COLUMN, LAST_ROW } from './areas';
import type { Shift } from './shift-formula';

export function isAbsolute({ top, left, $top, $bottom, $left, $right }: RangeA1): boolean {
  return (
    (top === null || ($top && $bottom)) === true && (left === null || ($left && $right)) === true
  );
}

/** References that leave the sheet on one side come in again on the other. */
export function moveRange(range: RangeA1, { rows, columns }: Shift): Area {
  const { top, bottom, left, right, $top, $bottom, $left, $right } = range;
  const [first, last] = moveEnds(top, bottom, $top ? 0 : rows, $bottom ? 0 : rows, LAST_ROW);
  const [from, to] = moveEnds(left, right, $left ? 0 : columns, $right ? 0 : columns, LAST_COLUMN);
  return { top: first, bottom: last, left: from, right: to };
}

function moveEnds(
  from: number | null,
  to: number | null | undefined,
  fromBy: number,
  toBy: number,
  limit: number,
): [number, number] {
  if (from === null || to === null || to === undefined) return [0, limit];
  const count = limit + 1;
  const [one, other] = [(from + fromBy + count) % count, (to + toBy + count) % count];
  return [Math.min(one, other), Math.max(one, other)];
}
