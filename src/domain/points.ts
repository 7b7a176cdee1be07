import { normalizeDecimal, numberOfDecimal, powerOfTen, unitsAtScale } from './decimal';
import type { Decimal } from './decimal';

/**
 * Điểm: a whole number of the contest's smallest step (bước làm tròn). Sums are exact because they are
 * sums of whole numbers; only {@link pointsOfDecimal} and {@link decimalOfPoints} know the step.
 */
export type Points = number;

/** Null when the value is finer than the step, or too large to be exact. */
export function pointsOfDecimal(value: Decimal, step: Decimal): Points | null {
  if (value.scale <= step.scale) {
    const units = value.units * powerOfTen(step.scale - value.scale);
    if (Number.isSafeInteger(units)) return units % step.units === 0 ? units / step.units : null;
  }
  const scale = Math.max(value.scale, step.scale);
  const top = unitsAtScale(value, scale);
  const bottom = unitsAtScale(step, scale);
  if (top % bottom !== 0n) return null;
  const points = Number(top / bottom);
  return Number.isSafeInteger(points) ? points : null;
}

/** Rounded half up to the step: points that a rule states more finely. Wants a value of 0 or more. */
export function roundToStep(value: Decimal, step: Decimal): Points {
  const scale = Math.max(value.scale, step.scale);
  return roundHalfUpBig(unitsAtScale(value, scale), unitsAtScale(step, scale));
}

/** The fewest points that reach the value: an edge between two steps. Wants a value of 0 or more. */
export function reachByStep(value: Decimal, step: Decimal): Points {
  const scale = Math.max(value.scale, step.scale);
  const bottom = unitsAtScale(step, scale);
  return Number((unitsAtScale(value, scale) + bottom - 1n) / bottom);
}

export function decimalOfPoints(points: Points, step: Decimal): Decimal {
  return normalizeDecimal({ units: points * step.units, scale: step.scale });
}

/** As a cell or a script gets them. */
export function numberOfPoints(points: Points, step: Decimal): number {
  return numberOfDecimal(decimalOfPoints(points, step));
}

/** `points × top ÷ bottom`, rounded half up to the step once. Wants top ≥ 0 and bottom > 0. */
export function scaleByRatio(points: Points, top: Decimal, bottom: Decimal): Points {
  const shift = bottom.scale - top.scale;
  const product = points * top.units * (shift > 0 ? powerOfTen(shift) : 1);
  const divisor = bottom.units * (shift < 0 ? powerOfTen(-shift) : 1);
  if (Number.isSafeInteger(2 * product + divisor) && Number.isSafeInteger(2 * divisor)) {
    return roundHalfUp(product, divisor);
  }
  const scale = Math.max(top.scale, bottom.scale);
  return roundHalfUpBig(BigInt(points) * unitsAtScale(top, scale), unitsAtScale(bottom, scale));
}

/** `top ÷ bottom` rounded half up, for whole numbers whose double is still exact. */
function roundHalfUp(top: number, bottom: number): number {
  const doubled = 2 * top + bottom;
  const divisor = 2 * bottom;
  return (doubled - (doubled % divisor)) / divisor;
}

/** The same without a limit of size. Wants top ≥ 0 and bottom > 0. */
export function roundHalfUpBig(top: bigint, bottom: bigint): number {
  return Number((2n * top + bottom) / (2n * bottom));
}

export function isPositive(value: Decimal): boolean {
  return value.units > 0;
}

export function isNegative(value: Decimal): boolean {
  return value.units < 0;
}
