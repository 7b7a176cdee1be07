import { tokenTypes } from '@borgar/fx/xlsx';
import type { RangeA1, Token } from '@borgar/fx/xlsx';
import { LAST_COLUMN, LAST_ROW } from './areas';

/** Functions whose third range counts as large as their first, whatever it says. */
const STRETCHING = new Set(['SUMIF', 'AVERAGEIF']);

/** `name` is empty for parentheses that call nothing. */
type Call = { readonly name: string; argument: number; tested: RangeA1 | null };

/** Follows a formula's calls, token by token, to tell how far the references in them reach. */
export class FormulaCalls {
  private readonly calls: Call[] = [];
  private called = '';

  follow({ type, value }: Token): void {
    const call = this.calls.at(-1);
    if (type === tokenTypes.OPERATOR) {
      if (value === '(') this.calls.push({ name: this.called, argument: 0, tested: null });
      else if (value === ')') this.calls.pop();
      else if (value === ',' && call !== undefined) call.argument += 1;
    }
    this.called = type === tokenTypes.FUNCTION ? value.toUpperCase() : '';
  }

  /** Whether OFFSET goes from here to anywhere on the sheet. */
  get isOffset(): boolean {
    return this.calls.some(({ name, argument }) => name === 'OFFSET' && argument === 0);
  }

  /** The range as the call reads it. */
  stretch(range: RangeA1): RangeA1 {
    const call = this.calls.at(-1);
    if (call === undefined || !STRETCHING.has(call.name)) return range;
    if (call.argument === 0) call.tested = range;
    return call.argument === 2 && call.tested !== null ? stretchTo(range, call.tested) : range;
  }
}

function stretchTo(range: RangeA1, tested: RangeA1): RangeA1 {
  const { top, left, $top = false, $left = false } = range;
  // Whole columns and rows are long enough.
  if (top === null || left === null) return range;
  const bottom = Math.min(top + lengthOf(tested.top, tested.bottom), LAST_ROW);
  const right = Math.min(left + lengthOf(tested.left, tested.right), LAST_COLUMN);
  return {
    ...range,
    ...(bottom > (range.bottom ?? top) && { bottom, $bottom: $top }),
    ...(right > (range.right ?? left) && { right, $right: $left }),
  };
}

function lengthOf(from: number | null, to: number | null | undefined): number {
  return from === null || to === null || to === undefined ? Infinity : to - from;
}
