import type { Decimal } from '../domain/decimal';
import { isNegative } from '../domain/points';
import { writeDecimal } from './numbers';

/** "+6", "−2": what is added or taken off. */
export function writeSigned(value: Decimal): string {
  return `${isNegative(value) ? '−' : '+'}${writeAbsolute(value)}`;
}

/** "2" for −2. */
export function writeAbsolute({ units, scale }: Decimal): string {
  return writeDecimal({ units: Math.abs(units), scale });
}
