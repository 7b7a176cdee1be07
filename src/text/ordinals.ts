import type { Decimal } from '../domain/decimal';
import { writeDecimal } from './numbers';

/** "thứ nhất", "thứ 2". */
export function writeOrdinal(position: Decimal): string {
  const written = writeDecimal(position);
  return written === '1' ? 'thứ nhất' : `thứ ${written}`;
}
