import { BLANK } from '../draft';
import type { Draft, DraftBlock, Found, Term } from '../draft';
import type { Decimal } from '../decimal';
import type { BlockId, ColumnKey, Place } from '../place';
import { reportProblem } from '../problem';
import type { Problem, ProblemDetail } from '../problem';
import { faultOf, plainNumberFaultOf, showFound } from './cell-faults';

/** Reads the cells of one row by column, and collects what is wrong with them at their places. */
export type RowReader = {
  readonly row: number;
  find(column: ColumnKey): Found;
  isBlank(column: ColumnKey): boolean;
  /**
   * Trimmed; "" when blank; a problem (and null) for an error value, an uncalculated formula, or
   * more than `most` characters.
   */
  text(column: ColumnKey, most?: number): string | null;
  /** Null when blank; a problem (and null) when it is no plain number. */
  number(column: ColumnKey): Decimal | null;
  /** Null when blank; a problem (and null) when the word is none of these. */
  term<Wanted extends Term>(column: ColumnKey, wanted: readonly Wanted[]): Wanted | null;
  /** Said once at the heading, not here, when the block has no such column. */
  report(detail: ProblemDetail, column: ColumnKey | null): void;
  place(column: ColumnKey | null): Place;
};

/** In characters; several such texts stand together in one cell of a list, which holds 32.767. */
const LONGEST_TEXT = 2000;

/** The rows of a block, each with its own reader; none when the block was not found. */
export function readRows(draft: Draft, block: BlockId, problems: Problem[]): readonly RowReader[] {
  const found = draft.get(block);
  if (found === undefined) return [];
  return found.rows.map((_, row) => readRow(found, block, row, problems));
}

function readRow(
  { columns, rows }: DraftBlock,
  block: BlockId,
  row: number,
  problems: Problem[],
): RowReader {
  const cells = rows[row]?.cells ?? [];
  const positions = positionsOf(columns);
  const find = (column: ColumnKey): Found => cells[positions.get(column) ?? -1] ?? BLANK;
  const place = (column: ColumnKey | null): Place => ({ block, row, column });
  const report = (detail: ProblemDetail, column: ColumnKey | null): void => {
    if (column !== null && !positions.has(column)) return;
    problems.push(reportProblem(detail, place(column)));
  };
  return {
    row,
    find,
    place,
    report,
    isBlank: (column) => find(column).kind === 'blank',
    text: (column, most = LONGEST_TEXT) => {
      const fault = faultOf(find(column));
      const text = fault === null ? showFound(find(column)).trim() : '';
      if (fault === null && text.length <= most) return text;
      report(fault ?? { code: 'text-too-long', length: text.length, most }, column);
      return null;
    },
    number: (column) => {
      const found = find(column);
      const fault = plainNumberFaultOf(found);
      if (fault === null) return found.kind === 'number' ? found.value : null;
      report(fault, column);
      return null;
    },
    term: (column, wanted) => {
      const found = find(column);
      if (found.kind === 'blank') return null;
      const term = found.kind === 'term' ? wanted.find((one) => one === found.term) : undefined;
      if (term !== undefined) return term;
      const fault = faultOf(found);
      report(fault ?? { code: 'unknown-word', value: showFound(found), allowed: wanted }, column);
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
