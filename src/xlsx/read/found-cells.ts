import type { CellValue } from 'hucre/xlsx';
import { decimalOfNumber } from '../../domain/decimal';
import { BLANK } from '../../domain/draft';
import type { FoundCell } from '../../workbook/found-workbook';
import { dateOfSerial } from '../../workbook/number-format';
import type { CellMark, SheetScan } from './scan-sheet';

type FoundRow = readonly FoundCell[];

const EMPTY_CELL = BLANK as FoundCell;
const EMPTY_ROW: FoundRow = [];
const UNCALCULATED: FoundCell = { kind: 'uncalculated' };
const TRUE_CELL: FoundCell = { kind: 'boolean', value: true };
const FALSE_CELL: FoundCell = { kind: 'boolean', value: false };

/** What a difference of binary numbers leaves where Excel shows 0: 0.3 − 0.1 − 0.2. */
const LEAST = 1e-12;

const MIDNIGHT = /T00:00:00(?:\.0+)?Z?$/;

/** The library's values and what the scan says of them, together. */
export function findCells(
  rows: readonly (readonly CellValue[])[],
  { marks }: SheetScan,
  isFrom1904: boolean,
): FoundRow[] {
  return rows.map((values, row) => {
    const rowMarks = marks[row];
    const length = Math.max(countToLastValue(values), rowMarks?.length ?? 0);
    if (length === 0) return EMPTY_ROW;
    const cells = new Array<FoundCell>(length);
    for (let column = 0; column < length; column += 1) {
      cells[column] = findCell(values[column] ?? null, rowMarks?.[column], isFrom1904);
    }
    return cells;
  });
}

function countToLastValue(values: readonly CellValue[]): number {
  let length = values.length;
  while (length > 0 && (values[length - 1] ?? null) === null) length -= 1;
  return length;
}

function findCell(value: CellValue, mark: CellMark | undefined, isFrom1904: boolean): FoundCell {
  if (mark === 'uncalculated') return UNCALCULATED;
  // Nobody can see an empty text, which some formulas give.
  if (value === null || value === '') return EMPTY_CELL;
  if (typeof value === 'number') return findNumber(value, mark, isFrom1904);
  if (typeof value === 'boolean') return value ? TRUE_CELL : FALSE_CELL;
  const text = String(value);
  if (mark === 'error') return { kind: 'error', value: text };
  if (mark === 'iso-date') return { kind: 'date', value: text.replace(MIDNIGHT, '') };
  return { kind: 'text', value: text };
}

function findNumber(value: number, mark: CellMark | undefined, isFrom1904: boolean): FoundCell {
  if (!Number.isFinite(value)) return { kind: 'error', value: '#NUM!' };
  const date = mark === 'date' ? dateOfSerial(value, isFrom1904) : null;
  if (date !== null) return { kind: 'date', value: date };
  const shown = Math.abs(value) < LEAST ? 0 : value;
  return { kind: 'number', value: decimalOfNumber(shown), percentFormat: mark === 'percent' };
}
