import { formatDecimal, parseDecimal } from '../../src/domain/decimal';
import type { Decimal } from '../../src/domain/decimal';
import { decimalOfPoints, pointsOfDecimal } from '../../src/domain/points';
import type { Points } from '../../src/domain/points';

/** "95.5" as a decimal; throws for what is none, so that a test cannot go on with a slip of its own. */
export function dec(text: string): Decimal {
  const value = parseDecimal(text);
  if (value === null) throw new Error(`not a decimal: ${text}`);
  return value;
}

/** The step of nearly every contest. */
export const HUNDREDTH: Decimal = { units: 1, scale: 2 };

/** "2.68" as points of a step. */
export function pts(text: string, step: Decimal = HUNDREDTH): Points {
  const points = pointsOfDecimal(dec(text), step);
  if (points === null) throw new Error(`finer than the step: ${text}`);
  return points;
}

/** Points as people read them: "2.68". */
export function shown(points: Points, step: Decimal = HUNDREDTH): string {
  return formatDecimal(decimalOfPoints(points, step));
}
