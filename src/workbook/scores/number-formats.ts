import { normalizeDecimal } from '../../domain/decimal';
import type { Decimal } from '../../domain/decimal';
import { decimalOfPoints } from '../../domain/points';
import type { Points } from '../../domain/points';

/** Thousands grouped and a fixed number of decimals, so that points stand under points. */
export function decimalFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** As many decimals as the contest's step has. */
export function pointsFormat(step: Decimal): string {
  return decimalFormat(normalizeDecimal(step).scale);
}

/** Characters of the default font that points take in that format, with a sign and the cell's edges. */
export function widthOfPoints(points: Points, step: Decimal): number {
  const { units, scale } = decimalOfPoints(points, step);
  const whole = String(Math.trunc(Math.abs(units) / 10 ** scale)).length;
  const decimals = normalizeDecimal(step).scale;
  return whole + Math.floor((whole - 1) / 3) + (decimals === 0 ? 0 : decimals + 1) + 0.5;
}

/** A share shown in percent points with so many decimals. */
export function percentFormat(decimals: number): string {
  return decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
}
