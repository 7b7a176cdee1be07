import { BLANK } from '../draft';
import type { Draft, DraftBlock, Found, Term } from '../draft';
import type { Decimal } from '../decimal';
import { readNumberText } from '../matching/read-number-text';
import type { BlockId, ColumnKey, Place } from '../place';
import { reportProblem } from '../problem';
import type { Problem, ProblemDetail } from '../problem';

/** Reads the cells of one row by column, and collects what is wrong with them at their places. */
export type RowReader = {
  readonly row: number;
  find(column: ColumnKey): Found;
  isBlank(column: ColumnKey): boolean;
  text(column: ColumnKey): string;
  /** Null when blank; a problem (and null) when it is not a number. */
  number(column: ColumnKey): Decimal | null;
  /** Null when blank; a problem (and null) when the word is none of these. */
  term<Wanted extends Term>(column: ColumnKey, wanted: readonly Wanted[]): Wanted | null;
  report(detail: ProblemDetail, column: ColumnKey | null): void;
  place(column: ColumnKey | null): Place;
};

/** The rows of a block that hold anything, each with its own reader. */
export function readRows(draft: Draft, block: BlockId, problems: Problem[]): readonly RowReader[] {
  const found = draft.get(block);
  if (found === undefined) return [];
  const readers: RowReader[] = [];
  found.rows.forEach((_, row) => {
    readers.push(readRow(found, block, row, problems));
  });
  return readers;
}

function readRow(
  { columns, rows }: DraftBlock,
  block: BlockId,
  row: number,
  problems: Problem[],
): RowReader {
  const cells = rows[row]?.cells ?? [];
  const positions = positionsOf(columns);
  const place = (column: ColumnKey | null): Place => ({ block, row, column });
  const report = (detail: ProblemDetail, column: ColumnKey | null): void => {
    problems.push(reportProblem(detail, place(column)));
  };
  const find = (column: ColumnKey): Found => cells[positions.get(column) ?? -1] ?? BLANK;
  return {
    row,
    find,
    place,
    report,
    isBlank: (column) => find(column).kind === 'blank',
    text: (column) => readText(find(column), (detail) => report(detail, column)),
    number: (column) => readNumber(find(column), (detail) => report(detail, column)),
    term: (column, wanted) => {
      const found = find(column);
      if (found.kind === 'blank') return null;
      const term = found.kind === 'term' ? wanted.find((one) => one === found.term) : undefined;
      if (term !== undefined) return term;
      const unreadable = faultOf(found);
      report(unreadable ?? { code: 'unknown-word', value: showFound(found) }, column);
      return null;
    },
  };
}

const positionsByColumns = new WeakMap<readonly ColumnKey[], ReadonlyMap<ColumnKey, number>>();

function positionsOf(columns: readonly ColumnKey[]): ReadonlyMap<ColumnKey, number> {
  const known = positionsByColumns.get(columns);
  if (known !== undefined) return known;
  const positions = new Map(columns.map((column, index) => [column, index]));
  positionsByColumns.set(columns, positions);
  return positions;
}

/** An error value or a formula without a value: wrong wherever it stands. */
export function faultOf(found: Found): ProblemDetail | null {
  if (found.kind === 'error') return { code: 'cell-error', value: found.value };
  if (found.kind === 'uncalculated') return { code: 'formula-uncalculated' };
  return null;
}

/** Text as typed, trimmed; a number as people write it in a text column ("1980"). */
export function readText(found: Found, report: (detail: ProblemDetail) => void): string {
  const fault = faultOf(found);
  if (fault === null) return showFound(found).trim();
  report(fault);
  return '';
}

export function readNumber(found: Found, report: (detail: ProblemDetail) => void): Decimal | null {
  if (found.kind === 'blank') return null;
  if (found.kind === 'number') return found.value;
  report(numberFaultOf(found));
  return null;
}

/** What is wrong with a cell that should hold a number and does not. */
export function numberFaultOf(found: Found): ProblemDetail {
  const fault = faultOf(found);
  if (fault !== null) return fault;
  const value = showFound(found);
  if (found.kind === 'date') return { code: 'date-not-number', value };
  const looksLike = found.kind === 'text' ? readNumberText(value) : null;
  if (looksLike !== null) return { code: 'number-as-text', value, reading: looksLike.reading };
  return { code: 'not-a-number', value };
}

export function showFound(found: Found): string {
  switch (found.kind) {
    case 'blank':
    case 'uncalculated':
      return '';
    case 'number':
      return showNumber(found.value);
    case 'boolean':
      return found.value ? 'TRUE' : 'FALSE';
    case 'text':
    case 'term':
    case 'scale':
    case 'date':
    case 'error':
      return found.value;
  }
}

function showNumber({ units, scale }: Decimal): string {
  return scale === 0 ? String(units) : String(units / 10 ** scale);
}
