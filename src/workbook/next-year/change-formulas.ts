import type { ColumnKey } from '../../domain/place';
import { CHANGE_WORDS } from '../../text/travel/next-year';
import { columnLetters, quoteSheetName } from '../address';
import { spellString } from '../formulas/spell-text';
import type { BlockReading } from '../reading/read-block';

/** Rows that people may add below those that are there now. */
const ROOM = 2000;
/** Of what a cell holds. */
const LONGEST_TEXT = 32767;

/** A block of the new book as formulas refer to it, whatever is typed there later. */
export type LiveBlock = {
  /**
   * A column's cells, "'Bands'!$A$4:$A$2010": from its heading, which stays where rows are added
   * above the first one or the first one is deleted.
   */
  readonly column: (key: ColumnKey) => string;
  /** A column's cell in the row that stands in another cell. */
  readonly at: (key: ColumnKey, row: string) => string;
};

/** Throws for a column that the block has not: the new book is planned with all of them. */
export function liveBlock({ location, sheetRows, sheetColumns }: BlockReading): LiveBlock {
  const sheet = quoteSheetName(location.sheet.name);
  const heading = location.headingRow + 1;
  const last = (sheetRows.at(-1) ?? location.headingRow) + 1 + ROOM;
  const letters = (key: ColumnKey): string => {
    const found = sheetColumns.get(key);
    if (found === undefined) throw new Error(`the new book has no column ${key}`);
    return `$${columnLetters(found)}`;
  };
  const column = (key: ColumnKey): string =>
    `${sheet}!${letters(key)}$${heading}:${letters(key)}$${last}`;
  const top = (key: ColumnKey): string => `ROW(${sheet}!${letters(key)}$${heading})`;
  return { column, at: (key, row) => `INDEX(${column(key)},${row}-${top(key)}+1)` };
}

/** Last year's cell of a column. */
export type PastCell = { readonly key: ColumnKey; readonly cell: string };

/** Dòng hiện nay: the last row that holds these words now; 0 when none does. */
export function findRow(block: LiveBlock, words: readonly PastCell[]): string {
  const matches = words.map(({ key, cell }) => `(${block.column(key)}=${cell})`);
  const rows = words.slice(0, 1).map(({ key }) => `ROW(${block.column(key)})`);
  return `SUMPRODUCT(MAX(${[...matches, ...rows].join('*')}))`;
}

export type ComparedCell = PastCell & {
  /** As the answer names it: "điểm tối đa". */
  readonly part: string;
  readonly holds: ComparedValue;
};

/** Shares are shown as percentages; a column of a criterion goes with it when that is deleted. */
export type ComparedValue = 'any' | 'share' | 'ofCriterion';

/** What has become of last year's row: a cell here for each column that is compared. */
export function compareRow(block: LiveBlock, row: string, was: readonly ComparedCell[]): string {
  const pairs = was.map((one) => {
    const now = block.at(one.key, row);
    return { ...one, now: one.holds === 'ofCriterion' ? `IF(ISERROR(${now}),"",${now}&"")` : now };
  });
  const isSame = pairs.map(({ cell, now }) => `EXACT(${now},${cell})`).join(',');
  const changes = pairs.map(({ part, cell, now, holds }) => {
    const show = holds === 'share' ? showShare : showCell;
    const change = [spellString(`; ${part} `), show(cell), spellString(' → '), show(now)];
    return `IF(EXACT(${now},${cell}),"",${change.join('&')})`;
  });
  const { same, removed, edited } = CHANGE_WORDS;
  // Without the "; " before the first.
  const edits = `${spellString(edited)}&MID(${changes.join('&')},3,${LONGEST_TEXT})`;
  return `IF(${row}=0,${spellString(removed)},IF(AND(${isSame}),${spellString(same)},${edits}))`;
}

/** How many rows there are now that are none of last year's, whose rows of now stand in `rows`. */
export function countNew(block: LiveBlock, key: ColumnKey, rows: string | null): string {
  const all = `SUMPRODUCT((${block.column(key)}<>"")*1)-1`;
  return rows === null ? all : `${all}-SUMPRODUCT((${rows}>0)*1)`;
}

function showCell(cell: string): string {
  return `IF(${cell}="",${spellString(CHANGE_WORDS.blank)},${cell})`;
}

/** 0.95 as "95%" where the cell shows it so; with the decimal sign of the program's language. */
function showShare(cell: string): string {
  const isPercent = `AND(ISNUMBER(${cell}),ISNUMBER(SEARCH("P",CELL("format",${cell}))))`;
  const shown = `IF(${isPercent},ROUND(${cell}*100,10)&"%",${cell})`;
  return `IF(${cell}="",${spellString(CHANGE_WORDS.blank)},${shown})`;
}
