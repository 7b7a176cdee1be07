import { foldText } from '../domain/matching/fold-text';
import { wordOf } from '../text/words';
import { isBlank } from '../workbook/reading/recognise-cell';
import { findCell } from './find-cell';

/** An argument as Excel hands it over: always a range, a single cell as one of one cell. */
export type Values = readonly (readonly unknown[])[];

/** What was left out is null, or where Excel fills nothing in, an object of its own. */
export type Argument = Values | null | undefined;

/** Null when it was left out, or is a range with nothing in it. */
export function takeTable(argument: Argument): Values | null {
  if (!isRange(argument)) return null;
  const isFilled = argument.some((row) => row.some((value) => !isBlank(findCell(value))));
  return isFilled ? argument : null;
}

/** TRUE, "Có" or a number other than 0. */
export function takeChoice(argument: Argument): boolean {
  const value = firstOf(argument);
  if (typeof value === 'string') return foldText(value) === foldText(wordOf('yes'));
  return value === true || (typeof value === 'number' && value !== 0);
}

/** What stands in the first cell, as text; null where nothing does. */
export function takeText(argument: Argument): string | null {
  const value = firstOf(argument);
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  return String(value).trim() || null;
}

function firstOf(argument: Argument): unknown {
  return isRange(argument) ? argument[0]?.[0] : null;
}

function isRange(argument: Argument): argument is Values {
  return Array.isArray(argument);
}
