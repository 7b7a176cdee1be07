import { defaultRangeExtractor } from '@tanstack/react-virtual';
import type { Range } from '@tanstack/react-virtual';
import type { Held } from './use-held-row';

/** The rows to draw: those in sight, and the one held with its neighbours, to which the keyboard leads. */
export function drawHeld(range: Range, { index, isGone }: Held): number[] {
  const rows = new Set(defaultRangeExtractor(range));
  for (const row of isGone ? [] : [index - 1, index, index + 1]) {
    if (row >= 0 && row < range.count) rows.add(row);
  }
  return [...rows].sort((one, other) => one - other);
}
