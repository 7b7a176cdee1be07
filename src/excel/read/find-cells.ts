import { BLANK } from '../../domain/draft';
import { finishSteps } from '../../domain/finish-steps';
import { foundNumber } from '../../workbook/found-number';
import type { FoundCell, FoundSheet } from '../../workbook/found-workbook';
import { classifyFormat, dateOfSerial } from '../../workbook/number-format';
import type { NumberKind } from '../../workbook/number-format';

/** What Excel tells of a range: matrices of the same size. */
export type ToldCells = Pick<
  Excel.Range,
  'rowIndex' | 'columnIndex' | 'values' | 'valueTypes' | 'numberFormat'
>;

const EMPTY_CELL = BLANK as FoundCell;
const UNCALCULATED: FoundCell = { kind: 'uncalculated' };

/** What a cell shows while its formula waits for an answer. */
const WAITING = new Set(['#BUSY!', '#GETTING_DATA']);

/** Excel does not tell add-ins whether a workbook counts its days from 1904. */
const IS_FROM_1904 = false;

/** The rows of a sheet from its first row and column on, out of ranges that lie below one another. */
export function findRows(ranges: readonly ToldCells[]): FoundSheet['rows'] {
  return finishSteps(findRowsInSteps(ranges));
}

/** The same, a row at a time. */
export function* findRowsInSteps(
  ranges: readonly ToldCells[],
): Generator<void, FoundSheet['rows']> {
  const rows: FoundCell[][] = [];
  const kinds = new Map<string, NumberKind>();
  for (const { rowIndex, columnIndex, values, valueTypes, numberFormat } of ranges) {
    for (const [row, told] of values.entries()) {
      yield;
      const cells: FoundCell[] = [];
      for (const [column, value] of told.entries()) {
        const type = valueTypes[row]?.[column];
        const kind = remember(kinds, String(numberFormat[row]?.[column]));
        const cell = findCell(value, (type as string) === 'Error', kind);
        if (cell === EMPTY_CELL) continue;
        while (cells.length < columnIndex + column) cells.push(EMPTY_CELL);
        cells.push(cell);
      }
      if (cells.length === 0) continue;
      while (rows.length < rowIndex + row) rows.push([]);
      rows.push(cells);
    }
  }
  return rows;
}

function remember(kinds: Map<string, NumberKind>, format: string): NumberKind {
  const kind = kinds.get(format) ?? classifyFormat(format);
  kinds.set(format, kind);
  return kind;
}

/** Nobody can see an empty text, which some formulas give. A text that looks like an error is one. */
function findCell(value: unknown, isError: boolean, kind: NumberKind): FoundCell {
  if (typeof value === 'number') return findNumber(value, kind);
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  const text = typeof value === 'string' ? value : '';
  if (isError) return WAITING.has(text) ? UNCALCULATED : { kind: 'error', value: text };
  return text === '' ? EMPTY_CELL : { kind: 'text', value: text };
}

function findNumber(value: number, kind: NumberKind): FoundCell {
  const date = kind === 'date' ? dateOfSerial(value, IS_FROM_1904) : null;
  return date === null ? foundNumber(value, kind === 'percent') : { kind: 'date', value: date };
}
