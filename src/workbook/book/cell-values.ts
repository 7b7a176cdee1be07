import { numberOfDecimal, parseDecimal, shareOfPercentPoints } from '../../domain/decimal';
import type { CellValue } from '../sheet-plan';

/** A decimal string as a number cell; anything else stays the text it is, for check to speak of. */
export function numberCell(text: string | undefined): CellValue {
  if (text === undefined) return null;
  const value = parseDecimal(text);
  return value === null ? text : numberOfDecimal(value);
}

/** Percent points ("98") as an Excel percentage (0.98, shown as 98%). */
export function percentCell(text: string | undefined): CellValue {
  if (text === undefined) return null;
  const value = parseDecimal(text);
  return value === null ? text : numberOfDecimal(shareOfPercentPoints(value));
}
