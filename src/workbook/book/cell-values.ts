import {
  decimalOfNumber,
  numberOfDecimal,
  parseDecimal,
  shareOfPercentPoints,
} from '../../domain/decimal';
import type { Decimal } from '../../domain/decimal';
import type { CellValue } from '../sheet-plan';

/** A decimal string as a number cell; anything else stays the text it is, for check to speak of. */
export function numberCell(text: string | undefined): CellValue {
  if (text === undefined) return null;
  const value = readDecimal(text);
  return value === null ? text : numberOfDecimal(value);
}

/** Percent points ("98") as an Excel percentage (0.98, shown as 98%). */
export function percentCell(text: string | undefined): CellValue {
  if (text === undefined) return null;
  const value = readDecimal(text);
  return value === null ? text : numberOfDecimal(shareOfPercentPoints(value));
}

/** Digits beyond the fifteenth are lost in any cell: "17.500000000000004" is kept as 17.5. */
function readDecimal(text: string): Decimal | null {
  const exact = parseDecimal(text);
  if (exact !== null || !/^-?\d+(\.\d+)?$/.test(text)) return exact;
  const nearest = Number(text);
  return Number.isFinite(nearest) ? decimalOfNumber(nearest) : null;
}
