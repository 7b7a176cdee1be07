import { formatDecimal } from '../domain/decimal';
import type { Decimal } from '../domain/decimal';
import { decimalOfPoints } from '../domain/points';
import type { Points } from '../domain/points';

/** A count of people or units as papers write it: below 10 with a zero in front, "06". */
export function padCount(count: number): string {
  return String(count).padStart(2, '0');
}

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

/** "a", "a và b", "a, b và c". */
export function joinWords(words: readonly string[]): string {
  const last = words[words.length - 1];
  if (last === undefined) return '';
  const others = words.slice(0, -1);
  return others.length === 0 ? last : `${others.join(', ')} và ${last}`;
}

/** A count in a sentence: "10.000". */
export function groupDigits(count: number): string {
  return writeDecimal({ units: count, scale: 0 });
}
