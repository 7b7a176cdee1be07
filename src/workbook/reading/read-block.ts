import { BLANK } from '../../domain/draft';
import type { DraftBlock, DraftRow, Found } from '../../domain/draft';
import { finishSteps } from '../../domain/finish-steps';
import type { ColumnKey, Place } from '../../domain/place';
import { reportProblem } from '../../domain/problem';
import type { Problem } from '../../domain/problem';
import { isSubtotalLabel } from '../../text/words';
import type { Area, FoundCell, FoundSheet } from '../found-workbook';
import { LATER_COLUMNS } from '../layout/blocks';
import type { ResultColumn } from '../layout/result-columns';
import type { Location } from './find-candidates';
import { matchFixedColumns, matchResultColumns, readHeadings } from './match-headings';
import type { ColumnMatch, Heading } from './match-headings';
import { isBlank } from './recognise-cell';
import type { CellReaders } from './recognise-cell';

/** A row that is nobody and stands in nobody's way. */
export type SkippedRow = { readonly row: number; readonly reason: 'blank' | 'subtotal' };

/** A block as read, and where each part of it lies on the sheet (rows and columns from 0). */
export type BlockReading = {
  readonly location: Location;
  readonly draft: DraftBlock;
  readonly sheetRows: readonly number[];
  readonly sheetColumns: ReadonlyMap<ColumnKey, number>;
  readonly skipped: readonly SkippedRow[];
};

/** Columns that only explain, or came later; without them nothing is lost. */
const OPTIONAL: ReadonlySet<ColumnKey> = new Set([
  'explanation',
  'note',
  'source',
  ...LATER_COLUMNS,
]);

/** Reads every row below the headings, to the sheet's end: a blank row does not end the list. */
export function readBlock(
  location: Location,
  results: readonly ResultColumn[],
  readerOf: CellReaders,
  problems: Problem[],
): BlockReading {
  return finishSteps(readBlockInSteps(location, results, readerOf, problems));
}

/** The same, a row at a time. */
export function* readBlockInSteps(
  location: Location,
  results: readonly ResultColumn[],
  readerOf: CellReaders,
  problems: Problem[],
): Generator<void, BlockReading> {
  const matches = matchColumns(location, results, problems);
  const columns = matches.map(({ key, column }) => ({ key, column, read: readerOf(key) }));
  const merged = FILLED_DOWN.flatMap((key) => findMerged(location, matches, key));
  const label = matches.find((match) => match.key === 'name' || match.key === 'item');
  const code = matches.find((match) => match.key === 'code');
  const rows: DraftRow[] = [];
  const sheetRows: number[] = [];
  const skipped: SkippedRow[] = [];
  const { sheet } = location;
  for (let row = location.headingRow + 1; row < sheet.rows.length; row += 1) {
    const cells = sheet.rows[row] ?? [];
    const found = columns.map(({ column, read }) => read(cells[column] ?? BLANK));
    if (found.every((one) => one.kind === 'blank')) skipped.push({ row, reason: 'blank' });
    else if (row === location.totalsRow || isSubtotal(cells, found, code, label)) {
      skipped.push({ row, reason: 'subtotal' });
    } else {
      rows.push({ cells: fillDown(found, row, merged, sheet) });
      sheetRows.push(row);
    }
    yield;
  }
  const sheetColumns = new Map(matches.map((match) => [match.key, match.column]));
  const draft = { columns: columns.map(({ key }) => key), rows };
  return { location, draft, sheetRows, sheetColumns, skipped };
}

function matchColumns(
  location: Location,
  results: readonly ResultColumn[],
  problems: Problem[],
): readonly ColumnMatch[] {
  const { layout } = location;
  const headings = readAllHeadings(location);
  const fixed = matchFixedColumns(headings, layout.headings);
  const claimed = new Set(fixed.map((match) => match.column));
  const free = headings.filter((heading) => !claimed.has(heading.column));
  const matches = [...fixed, ...matchResultColumns(free, results)];
  const place = (column: ColumnKey): Place => ({ block: layout.block, row: null, column });
  const known = new Set(matches.map((match) => match.key));
  for (const key of [...Object.keys(layout.headings), ...results.map((one) => one.key)]) {
    if (known.has(key) || OPTIONAL.has(key)) continue;
    problems.push(reportProblem({ code: 'column-missing', column: key }, place(key)));
  }
  for (const { key, doubled } of matches) {
    if (doubled.length === 0) continue;
    problems.push(reportProblem({ code: 'column-duplicate', column: key }, place(key)));
  }
  return matches;
}

/** Columns added right beside the table belong to it: not every program widens the table itself. */
function readAllHeadings({ sheet, headingRow, left, right }: Location): readonly Heading[] {
  const cells = sheet.rows[headingRow] ?? [];
  let last = right;
  while (!isBlank(cells[last + 1])) last += 1;
  return readHeadings(sheet, headingRow, left, last);
}

/** People merge a cluster's or a unit's cells over its rows: its name stands in the first of them. */
const FILLED_DOWN: readonly ColumnKey[] = ['cluster', 'unit'];

type Merged = { readonly position: number; readonly column: number; readonly area: Area };

function findMerged(
  { sheet }: Location,
  matches: readonly ColumnMatch[],
  key: ColumnKey,
): readonly Merged[] {
  const position = matches.findIndex((match) => match.key === key);
  const column = matches[position]?.column;
  if (column === undefined) return [];
  return sheet.merges
    .filter(({ left, right, top, bottom }) => left === column && right === column && bottom > top)
    .map((area) => ({ position, column, area }));
}

function fillDown(
  found: readonly Found[],
  row: number,
  merged: readonly Merged[],
  { rows }: FoundSheet,
): readonly Found[] {
  const covering = merged.filter(({ area }) => area.top < row && row <= area.bottom);
  if (covering.length === 0) return found;
  const filled = [...found];
  for (const { position, column, area } of covering) {
    filled[position] = rows[area.top]?.[column] ?? BLANK;
  }
  return filled;
}

/**
 * "Cộng", "Tổng cộng" at or left of where a name should be, in a row without a code of its own; a row
 * with a word of ours in it ("Đạt", "Điểm thưởng") is somebody's.
 */
function isSubtotal(
  cells: readonly FoundCell[],
  found: readonly Found[],
  code: ColumnMatch | undefined,
  label: ColumnMatch | undefined,
): boolean {
  if (code === undefined || found.some(({ kind }) => kind === 'term')) return false;
  const own = cells[code.column];
  if (!isBlank(own) && !isSubtotalCell(own)) return false;
  return cells.slice(0, Math.max(code.column, label?.column ?? 0) + 1).some(isSubtotalCell);
}

function isSubtotalCell(cell: FoundCell | undefined): boolean {
  return cell?.kind === 'text' && isSubtotalLabel(cell.value);
}

/** What is typed into a column, for rows that were read. */
export function cellsOfColumn({ draft }: BlockReading, key: ColumnKey): readonly Found[] {
  const position = draft.columns.indexOf(key);
  return draft.rows.map((row) => row.cells[position] ?? BLANK);
}
