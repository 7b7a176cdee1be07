import { normalizeDecimal } from '../../domain/decimal';
import type { Decimal } from '../../domain/decimal';

/** Thousands grouped and a fixed number of decimals, so that points stand under points. */
export function decimalFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** As many decimals as the contest's step has. */
export function pointsFormat(step: Decimal): string {
  return decimalFormat(normalizeDecimal(step).scale);
}

/** A share shown in percent points with so many decimals. */
export function percentFormat(decimals: number): string {
  return decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
}
