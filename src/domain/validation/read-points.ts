import type { Decimal } from '../decimal';
import { isNegative, pointsOfDecimal } from '../points';
import type { Points } from '../points';
import type { ParameterFault } from '../problem';
import type { RowReader } from './row-reader';

/** Points stated in a cell of the criteria sheet: there, not negative, a multiple of the step. */
export function readPoints(
  reader: RowReader,
  column: string,
  criterion: string,
  step: Decimal,
): Points | null {
  if (reader.isBlank(column)) {
    reader.report({ code: 'parameter-missing', criterion }, column);
    return null;
  }
  const value = reader.number(column);
  if (value === null) return null;
  const points = pointsFault(value, step);
  if (typeof points === 'number') return points;
  reader.report({ code: 'parameter-invalid', criterion, reason: points }, column);
  return null;
}

/** The points of a stated value, or what is wrong with it. */
export function pointsFault(value: Decimal, step: Decimal, max?: Points): Points | ParameterFault {
  if (isNegative(value)) return 'negative';
  const points = pointsOfDecimal(value, step);
  if (points === null) return 'finer-than-step';
  return max !== undefined && points > max ? 'over-maximum' : points;
}
