import type { ColumnKey } from '../../domain/place';
import { CHANGE_WORDS } from '../../text/next-year';
import { columnLetters, quoteSheetName } from '../address';
import type { BlockReading } from '../reading/read-block';

export type ComparedColumn = keyof typeof CHANGE_WORDS.parts;

/** Rows that people may add below those that are there now. */
const ROOM = 2000;

/** A block of the new book as formulas refer to it, whatever is typed there later. */
export type LiveBlock = {
  /** A column's cells, "'Tiêu chí'!$A$5:$A$2004". */
  readonly column: (key: ColumnKey) => string;
  /** A column's cell in the row that stands in another cell. */
  readonly at: (key: ColumnKey, row: string) => string;
};

export function liveBlock({ location, sheetColumns }: BlockReading): LiveBlock {
  const sheet = quoteSheetName(location.sheet.name);
  const first = location.headingRow + 2;
  const letters = (key: ColumnKey): string => {
    const found = sheetColumns.get(key);
    if (found === undefined) throw new Error(`the new book has no column ${key}`);
    return `$${columnLetters(found)}$`;
  };
  const column = (key: ColumnKey): string =>
    `${sheet}!${letters(key)}${first}:${letters(key)}${first + ROOM - 1}`;
  return { column, at: (key, row) => `INDEX(${column(key)},${row}-${first - 1})` };
}

/** Dòng hiện nay: the row that has this code now; 0 when none has. */
export function findRow(block: LiveBlock, code: string): string {
  const codes = block.column('code');
  return `SUMPRODUCT((${codes}=${code})*ROW(${codes}))`;
}

/** What has become of last year's row: a cell here for each column that is compared. */
export function compareRow(
  block: LiveBlock,
  row: string,
  was: readonly { readonly key: ComparedColumn; readonly cell: string }[],
): string {
  const pairs = was.map(({ key, cell }) => ({ key, cell, now: block.at(key, row) }));
  const isSame = pairs.map(({ cell, now }) => `EXACT(${now},${cell})`).join(',');
  const changes = pairs.map(({ key, cell, now }) => {
    const change = [text(`${CHANGE_WORDS.parts[key]} `), cell, text(' → '), now, text('; ')];
    return `IF(EXACT(${now},${cell}),"",${change.join('&')})`;
  });
  const { same, removed, edited } = CHANGE_WORDS;
  const edits = [text(edited), ...changes].join('&');
  return `IF(${row}=0,${text(removed)},IF(AND(${isSame}),${text(same)},${edits}))`;
}

/** How many rows there are now that are none of last year's, whose rows of now stand in `rows`. */
export function countNew(block: LiveBlock, rows: string | null): string {
  const all = `SUMPRODUCT((${block.column('code')}<>"")*1)`;
  return rows === null ? all : `${all}-SUMPRODUCT((${rows}>0)*1)`;
}

function text(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}
