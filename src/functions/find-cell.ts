import { BLANK } from '../domain/draft';
import { classifyFormat } from '../workbook/number-format';
import { foundNumber } from '../workbook/found-number';
import type { FoundCell } from '../workbook/found-workbook';
import type { TableCells } from '../application/tables/read-tables';

/** How Excel hands over what is no plain value: an error, or a data type with a value beside it. */
type RichValue = {
  readonly code?: unknown;
  readonly type?: unknown;
  readonly basicType?: unknown;
  readonly basicValue?: unknown;
  readonly text?: unknown;
  readonly numberFormat?: unknown;
};

const UNREADABLE: FoundCell = { kind: 'error', value: '#VALUE!' };

/**
 * A cell as a custom function is given it. Its number format is not: a percentage is a plain number,
 * a date a serial number. Blank is null, or "" in some versions of Excel.
 */
export function findCell(value: unknown): FoundCell {
  switch (typeof value) {
    case 'number':
      return foundNumber(value, false);
    case 'string':
      return value === '' ? BLANK : { kind: 'text', value };
    case 'boolean':
      return { kind: 'boolean', value };
    case 'object':
      return value === null ? BLANK : findRichCell(value);
    default:
      return BLANK;
  }
}

function findRichCell(value: RichValue): FoundCell {
  const { code, basicType, basicValue, text, numberFormat } = value;
  if (typeof text === 'string') return findCell(text);
  if (typeof code === 'string') return { kind: 'error', value: code };
  if (basicType === 'Error') return { kind: 'error', value: String(basicValue) };
  if (typeof basicValue === 'object' || basicValue === undefined) return UNREADABLE;
  const found = findCell(basicValue);
  if (found.kind !== 'number' || typeof numberFormat !== 'string') return found;
  return { ...found, percentFormat: classifyFormat(numberFormat) === 'percent' };
}

/** A whole argument, a row at a time. */
export function* findCells(values: readonly (readonly unknown[])[]): Generator<void, TableCells> {
  const rows: FoundCell[][] = [];
  for (const row of values) {
    rows.push(row.map(findCell));
    yield;
  }
  return rows;
}
