import { foldText } from '../../../domain/matching/fold-text';
import { REVIEW_HEADINGS, REVIEW_SUFFIXES, SELF_HEADINGS } from '../../../text/travel/forms';
import type { ReviewPart, ReviewRole } from '../../../text/travel/forms';
import type { FoundCell, FoundSheet } from '../../found-workbook';
import type { SelfColumn } from '../self-columns';

/** Columns of a self form by their headings, from 0; a heading that is gone has no entry. */
export type SelfTable = {
  readonly headingRow: number;
  readonly columns: ReadonlyMap<SelfColumn, number>;
  readonly doubled: readonly string[];
};

/** A criterion's column of a review form. */
export type ReviewTableCell = {
  readonly code: string;
  readonly part: ReviewPart;
  readonly role: ReviewRole;
  readonly column: number;
};

export type ReviewTable = {
  readonly headingRow: number;
  readonly columns: ReadonlyMap<keyof typeof REVIEW_HEADINGS, number>;
  readonly cells: readonly ReviewTableCell[];
  readonly doubled: readonly string[];
};

type Matches = ReadonlyMap<string, readonly number[]>;

/** Fewer headings than these are anybody's. */
const FEW_HEADINGS = 4;

/**
 * The table of a self form by its headings, in whichever row and columns they stand; null where no row
 * has enough of them. `doubled` are headings that stand in several columns.
 */
export function findSelfTable(sheet: FoundSheet): SelfTable | null {
  const found = findHeadings(sheet, invert(SELF_HEADINGS));
  if (found === null) return null;
  return {
    headingRow: found.row,
    ...single(found.matches as ReadonlyMap<SelfColumn, number[]>, SELF_HEADINGS),
  };
}

/**
 * The same of a review form: with the columns of its criteria, named by their code and by what they
 * hold.
 */
export function findReviewTable(sheet: FoundSheet): ReviewTable | null {
  const fixed = invert(REVIEW_HEADINGS);
  const found = findHeadings(sheet, fixed, (text) => readReviewHeading(text) !== null);
  if (found === null) return null;
  const columns = single(
    found.matches as ReadonlyMap<keyof typeof REVIEW_HEADINGS, number[]>,
    REVIEW_HEADINGS,
  );
  const doubled: string[] = [...columns.doubled];
  const cells: ReviewTableCell[] = [];
  for (const [column, cell] of (sheet.rows[found.row] ?? []).entries()) {
    const text = textOf(cell);
    const read = readReviewHeading(text);
    if (read === null) continue;
    const isKnown = cells.some(
      (one) => one.code === read.code && one.part === read.part && one.role === read.role,
    );
    if (isKnown) doubled.push(text);
    else cells.push({ ...read, column });
  }
  return { headingRow: found.row, columns: columns.columns, cells, doubled };
}

/** The row with the most of the headings. */
function findHeadings(
  sheet: FoundSheet,
  headings: ReadonlyMap<string, string>,
  isAlso: (text: string) => boolean = () => false,
): { readonly row: number; readonly matches: Matches } | null {
  let best: { row: number; matches: Map<string, number[]>; count: number } | null = null;
  for (const [row, cells] of sheet.rows.entries()) {
    const matches = new Map<string, number[]>();
    let count = 0;
    for (const [column, cell] of cells.entries()) {
      const text = textOf(cell);
      if (text === '') continue;
      const key = headings.get(foldText(text));
      if (key !== undefined) matches.set(key, [...(matches.get(key) ?? []), column]);
      if (key !== undefined || isAlso(text)) count += 1;
    }
    if (count >= FEW_HEADINGS && count > (best?.count ?? 0)) best = { row, matches, count };
  }
  return best;
}

/** Of two columns with one heading the first is read. */
function single<Key extends string>(
  matches: ReadonlyMap<Key, readonly number[]>,
  headings: Readonly<Record<Key, string>>,
): { readonly columns: ReadonlyMap<Key, number>; readonly doubled: readonly string[] } {
  const columns = new Map<Key, number>();
  const doubled: string[] = [];
  for (const [key, [first, ...more]] of matches) {
    if (first !== undefined) columns.set(key, first);
    if (more.length > 0) doubled.push(headings[key]);
  }
  return { columns, doubled };
}

function invert<Key extends string>(
  headings: Readonly<Record<Key, string>>,
): ReadonlyMap<string, Key> {
  const entries = Object.entries(headings) as [Key, string][];
  return new Map(entries.map(([key, words]) => [foldText(words), key]));
}

const SUFFIXES = REVIEW_SUFFIXES.map((one) => ({ ...one, key: foldText(one.words) }));

/** "II.1 – Kết quả": the last dash, or the hyphen typed for it, parts the code from what the column holds. */
function readReviewHeading(
  text: string,
): { readonly code: string; readonly part: ReviewPart; readonly role: ReviewRole } | null {
  const dash = Math.max(text.lastIndexOf('\u2013'), text.lastIndexOf('-'));
  if (dash <= 0) return null;
  const key = foldText(text.slice(dash + 1));
  const found = SUFFIXES.find((one) => one.key === key);
  const code = text.slice(0, dash).normalize('NFC').trim();
  return found === undefined || code === '' ? null : { code, part: found.part, role: found.role };
}

const LONGEST_HEADING = 100;

function textOf(cell: FoundCell): string {
  return cell.kind === 'text' && cell.value.length <= LONGEST_HEADING ? cell.value : '';
}
