import { parseA1Range, stringifyA1Ref, tokenize } from '@borgar/fx/xlsx';
import type { RangeA1 } from '@borgar/fx/xlsx';
import { LAST_COLUMN, LAST_ROW } from './areas';

export type Shift = { readonly rows: number; readonly columns: number };

/**
 * The formula as it reads in a cell so far away when it is filled there: relative references move,
 * all else stays letter by letter. Null where one would leave the sheet.
 */
export function shiftFormula(formula: string, shift: Shift): string | null {
  let shifted = '';
  for (const { type, value } of tokenize(formula, { mergeRefs: false })) {
    const text = type.startsWith('range') ? shiftReference(value, shift) : value;
    if (text === null) return null;
    shifted += text;
  }
  return shifted;
}

/** Whether the formula reads the same in every row of its column. */
export function isSameInEveryRow(formula: string): boolean {
  return shiftFormula(formula, { rows: 1, columns: 0 }) === formula;
}

/** A name is no range and stays as it is. */
function shiftReference(text: string, shift: Shift): string | null {
  const range = parseA1Range(text);
  if (range === undefined) return text;
  const moved = moveRange(range, shift);
  return moved === null ? null : stringifyA1Ref({ range: moved });
}

function moveRange(range: RangeA1, { rows, columns }: Shift): RangeA1 | null {
  const move = (at: number | null | undefined, isFixed: unknown, by: number): number | null =>
    at === null || at === undefined ? null : isFixed === true ? at : at + by;
  const moved = {
    ...range,
    top: move(range.top, range.$top, rows),
    bottom: move(range.bottom, range.$bottom, rows),
    left: move(range.left, range.$left, columns),
    right: move(range.right, range.$right, columns),
  };
  const { top, bottom, left, right } = moved;
  const isOut = (at: number | null, last: number): boolean => at !== null && (at < 0 || at > last);
  if (isOut(top, LAST_ROW) || isOut(bottom, LAST_ROW)) return null;
  return isOut(left, LAST_COLUMN) || isOut(right, LAST_COLUMN) ? null : moved;
}
