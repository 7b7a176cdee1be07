import { BLANK } from '../../domain/draft';
import { foundNumber } from '../../workbook/found-number';
import type { FoundCell } from '../../workbook/found-workbook';
import { dateOfSerial } from '../../workbook/number-format';
import type { NumberKind } from '../../workbook/number-format';
import { UnreadableError } from '../package/unreadable';
import { unescapeCharacters } from './read-rich-text';

export const EMPTY_CELL = BLANK as FoundCell;
/** A formula whose value the file does not hold. */
export const UNCALCULATED: FoundCell = { kind: 'uncalculated' };
const TRUE_CELL: FoundCell = { kind: 'boolean', value: true };
const FALSE_CELL: FoundCell = { kind: 'boolean', value: false };

const NUMBER = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[Ee][-+]?\d+)?\s*$/;
const INDEX = /^\s*\d+\s*$/;
const MIDNIGHT = /T00:00:00(?:\.0+)?Z?$/;

/** What the whole workbook knows of its cells. */
export type BookCells = {
  readonly sharedStrings: readonly string[];
  /** What each cell style makes of a number. */
  readonly numberKinds: readonly NumberKind[];
  readonly isFrom1904: boolean;
};

/**
 * The cell that a type ("n", "s", "str", "inlineStr", "b", "e", "d"), a value and a style make.
 * Throws an UnreadableError for what Excel would only repair, which is to guess.
 */
export function findCell(type: string, value: string, style: number, book: BookCells): FoundCell {
  const kind = book.numberKinds[style] ?? (style === 0 ? 'number' : null);
  if (kind === null) throw damaged();
  // Nobody can see an empty text, which some formulas give.
  if (value === '') return EMPTY_CELL;
  switch (type) {
    case 'n':
      return findNumber(value, kind, book.isFrom1904);
    case 's':
      return findText(book.sharedStrings[readIndex(value)]);
    case 'str':
      return findText(unescapeCharacters(value));
    case 'inlineStr':
      return findText(value);
    case 'b':
      return findBoolean(value);
    case 'e':
      return { kind: 'error', value };
    case 'd':
      return { kind: 'date', value: value.replace(MIDNIGHT, '') };
    default:
      throw damaged();
  }
}

function findText(value: string | undefined): FoundCell {
  if (value === undefined) throw damaged();
  return value === '' ? EMPTY_CELL : { kind: 'text', value };
}

function findBoolean(value: string): FoundCell {
  const word = value.trim();
  if (word === '1' || word === 'true') return TRUE_CELL;
  if (word === '0' || word === 'false') return FALSE_CELL;
  throw damaged();
}

function findNumber(text: string, kind: NumberKind, isFrom1904: boolean): FoundCell {
  if (!NUMBER.test(text)) throw damaged();
  const value = Number(text);
  const date = kind === 'date' ? dateOfSerial(value, isFrom1904) : null;
  return date === null ? foundNumber(value, kind === 'percent') : { kind: 'date', value: date };
}

function readIndex(text: string): number {
  return INDEX.test(text) ? Number(text) : -1;
}

function damaged(): UnreadableError {
  return new UnreadableError('damaged');
}
