import type { Decimal } from '../decimal';
import { isNegative, pointsOfDecimal, roundToStep } from '../points';
import type { Points } from '../points';
import type { ParameterFault } from '../problem';
import type { FinePoints } from '../rules/count';
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
  const points = isNegative(value) ? null : pointsOfDecimal(value, step);
  if (points !== null) return points;
  const reason = isNegative(value) ? 'negative' : 'finer-than-step';
  reader.report({ code: 'parameter-invalid', criterion, reason }, column);
  return null;
}

/** Points that a rule gives, rounded half up to the step where they are stated more finely. */
export function readRoundedPoints(
  reader: RowReader,
  column: string,
  criterion: string,
  step: Decimal,
): { readonly points: Points; readonly fine: FinePoints | undefined } | null {
  if (reader.isBlank(column)) {
    reader.report({ code: 'parameter-missing', criterion }, column);
    return null;
  }
  const value = reader.number(column);
  if (value === null) return null;
  if (isNegative(value)) {
    reader.report({ code: 'parameter-invalid', criterion, reason: 'negative' }, column);
    return null;
  }
  const exact = pointsOfDecimal(value, step);
  if (exact !== null) return { points: exact, fine: undefined };
  return { points: roundToStep(value, step), fine: { value, step } };
}

/** The points of a stated value, or what is wrong with it. */
export function pointsFault(value: Decimal, step: Decimal, max?: Points): Points | ParameterFault {
  if (isNegative(value)) return 'negative';
  const points = roundToStep(value, step);
  return max !== undefined && points > max ? 'over-maximum' : points;
}
