import { decimalOfNumber } from '../domain/decimal';
import type { FoundCell } from './found-workbook';

/** What a difference of binary numbers leaves where Excel shows 0: 0.3 − 0.1 − 0.2. */
const LEAST = 1e-12;

const NOT_A_NUMBER: FoundCell = { kind: 'error', value: '#NUM!' };

/** A stored number as the cell that Excel shows; what no cell can hold is an error value. */
export function foundNumber(value: number, percentFormat: boolean): FoundCell {
  if (!Number.isFinite(value)) return NOT_A_NUMBER;
  const shown = decimalOfNumber(Math.abs(value) < LEAST ? 0 : value);
  // The greatest numbers grow beyond all bounds when rounded to fifteen digits.
  if (!Number.isFinite(shown.units)) return NOT_A_NUMBER;
  return { kind: 'number', value: shown, percentFormat };
}
