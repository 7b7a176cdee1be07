import { formatDecimal } from '../domain/decimal';
import type { Decimal } from '../domain/decimal';
import { decimalOfPoints } from '../domain/points';
import type { Points } from '../domain/points';

/** A number in a sentence: "1.000,5", "-2". */
export function writeDecimal(value: Decimal): string {
  const written = formatDecimal(value);
  const sign = written.startsWith('-') ? '-' : '';
  const [whole = '', fraction] = written.slice(sign.length).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction === undefined ? `${sign}${grouped}` : `${sign}${grouped},${fraction}`;
}

/** Percent points in a sentence: "97,5%". */
export function writePercent(percentPoints: Decimal): string {
  return `${writeDecimal(percentPoints)}%`;
}

/** Points in a sentence, in the contest's step: "86,5". */
export function writePoints(points: Points, step: Decimal): string {
  return writeDecimal(decimalOfPoints(points, step));
}
