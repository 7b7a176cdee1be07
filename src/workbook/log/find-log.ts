import { foldText } from '../../domain/matching/fold-text';
import { LOG_SHEET_NAME } from '../../text/log-sheet-name';
import { LOG_HEADINGS } from '../../text/write-log';
import { foldSheetName } from '../content/sheet-name';
import type { FoundCell, FoundSheet, FoundWorkbook } from '../found-workbook';
import { matchFixedColumns, readHeadings } from '../reading/match-headings';
import { isBlank } from '../reading/recognise-cell';
import { LOG_TABLE } from './log-line';
import type { LogColumn } from './log-line';

/** The log as it was found in a workbook, wherever people moved it and whatever they added. */
export type FoundLog = {
  readonly sheet: string;
  /** Null when a program has dropped the table. */
  readonly table: string | null;
  /** From its first column to its last, those of other people included. */
  readonly left: number;
  readonly right: number;
  readonly columns: ReadonlyMap<LogColumn, number>;
  readonly headingRow: number;
  /** Below everything that stands in these columns. */
  readonly nextRow: number;
  /** The digests that its lines give a sheet, by `foldSheetName` and `foldDigest`. */
  readonly digests: ReadonlyMap<string, ReadonlySet<string>>;
};

/** Without these columns a table is not the log. */
const IDENTIFYING: readonly LogColumn[] = ['when', 'sheet', 'digest'];

/** Headings are looked for in the first rows of a sheet only. */
const HEADING_ROWS = 60;

type LogPlace = {
  readonly sheet: FoundSheet;
  readonly headingRow: number;
  readonly table: string | null;
  readonly columns: ReadonlyMap<LogColumn, number>;
  readonly left: number;
  readonly right: number;
};

/** The log by its table's name, else by its headings; null when none is ours. */
export function findLog({ sheets }: FoundWorkbook): FoundLog | null {
  const places = sheets.flatMap((sheet) => [...listTables(sheet), ...listHeadingRows(sheet)]);
  const named = places.find(({ table }) => isSame(table ?? '', LOG_TABLE));
  const place =
    named ??
    places.find(({ table }) => table !== null) ??
    places.find(({ sheet }) => isSame(sheet.name, LOG_SHEET_NAME)) ??
    places[0];
  return place === undefined ? null : readLog(place);
}

/** A digest however people have spaced it. */
export function foldDigest(digest: string): string {
  return digest.replace(/\s/g, '').toLowerCase();
}

function isSame(one: string, other: string): boolean {
  return foldText(one) === foldText(other);
}

function listTables(sheet: FoundSheet): readonly LogPlace[] {
  return sheet.tables.flatMap(({ name, area: { top, left, right } }) => {
    const columns = matchColumns(sheet, top, left, right);
    return columns === null ? [] : [{ sheet, headingRow: top, table: name, columns, left, right }];
  });
}

function listHeadingRows(sheet: FoundSheet): readonly LogPlace[] {
  return sheet.rows.slice(0, HEADING_ROWS).flatMap((cells, headingRow) => {
    const columns = matchColumns(sheet, headingRow, 0, cells.length - 1);
    if (columns === null) return [];
    const [left, right] = [Math.min(...columns.values()), Math.max(...columns.values())];
    return [{ sheet, headingRow, table: null, columns, left, right }];
  });
}

function matchColumns(
  sheet: FoundSheet,
  row: number,
  left: number,
  right: number,
): ReadonlyMap<LogColumn, number> | null {
  const matches = matchFixedColumns(readHeadings(sheet, row, left, right), LOG_HEADINGS);
  const columns = new Map(matches.map(({ key, column }) => [key as LogColumn, column]));
  return IDENTIFYING.every((column) => columns.has(column)) ? columns : null;
}

function readLog({ sheet, headingRow, table, columns, left, right }: LogPlace): FoundLog {
  const digests = new Map<string, Set<string>>();
  let nextRow = headingRow + 1;
  for (let row = headingRow + 1; row < sheet.rows.length; row += 1) {
    const cells = sheet.rows[row] ?? [];
    if (!cells.slice(left, right + 1).every(isBlank)) nextRow = row + 1;
    const textOf = (column: LogColumn): string => readText(cells[columns.get(column) ?? -1]);
    const name = foldSheetName(textOf('sheet'));
    if (name === '') continue;
    digests.set(name, (digests.get(name) ?? new Set()).add(foldDigest(textOf('digest'))));
  }
  return { sheet: sheet.name, table, left, right, columns, headingRow, nextRow, digests };
}

function readText(cell: FoundCell | undefined): string {
  return cell?.kind === 'text' ? cell.value.trim() : '';
}
