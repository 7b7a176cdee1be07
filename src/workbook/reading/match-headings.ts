import { foldText } from '../../domain/matching/fold-text';
import type { ColumnKey } from '../../domain/place';
import { OTHER_HEADINGS, RESULT_SUFFIXES } from '../../text/headings';
import type { FoundCell, FoundSheet } from '../found-workbook';
import type { ResultColumn } from '../layout/result-columns';

/** A heading cell: its column on the sheet, as typed and as matched. */
export type Heading = { readonly column: number; readonly text: string; readonly key: string };

/** The texts of a row between two columns; blank cells are no headings. */
export function readHeadings(
  sheet: FoundSheet,
  row: number,
  left: number,
  right: number,
): readonly Heading[] {
  const cells = sheet.rows[row] ?? [];
  const headings: Heading[] = [];
  for (let column = left; column <= Math.min(right, cells.length - 1); column += 1) {
    const text = showHeading(cells[column]);
    if (text !== '') headings.push({ column, text, key: foldText(text) });
  }
  return headings;
}

/** Text, or a number someone's program made of it. */
function showHeading(cell: FoundCell | undefined): string {
  if (cell?.kind === 'text') return cell.value.normalize('NFC').replace(/\s+/g, ' ').trim();
  return cell?.kind === 'number' ? String(cell.value.units / 10 ** cell.value.scale) : '';
}

/** Where a column was found; `doubled` holds the other columns that claim to be it. */
export type ColumnMatch = {
  readonly key: ColumnKey;
  readonly column: number;
  readonly doubled: readonly number[];
};

/** Fixed columns by their headings' text. */
export function matchFixedColumns(
  headings: readonly Heading[],
  wanted: Readonly<Record<ColumnKey, string>>,
): readonly ColumnMatch[] {
  return Object.entries(wanted).flatMap(([key, text]) => {
    const names = [text, ...(OTHER_HEADINGS[text] ?? [])].map(foldText);
    const own = headings.filter((heading) => heading.key === names[0]);
    const found = own.length > 0 ? own : headings.filter(({ key: name }) => names.includes(name));
    const [first, ...doubled] = found;
    if (first === undefined) return [];
    return [{ key, column: first.column, doubled: doubled.map((one) => one.column) }];
  });
}

/**
 * Result columns by the criterion's code that their heading begins with, so that the words behind it
 * may be changed. The longest code wins: "I.1.a. …" is not a column of I.1. A heading as we write it
 * comes first, so that a criterion may be named like the other columns of a criterion.
 */
export function matchResultColumns(
  headings: readonly Heading[],
  wanted: readonly ResultColumn[],
): readonly ColumnMatch[] {
  const byKey = new Map<ColumnKey, number[]>();
  const claim = (key: ColumnKey, column: number): void => {
    byKey.set(key, [...(byKey.get(key) ?? []), column]);
  };
  const exact = new Map<string, ColumnKey>();
  for (const { heading, key } of wanted) {
    // Of two headings that read alike, the book numbers the second.
    const first = foldText(heading);
    exact.set(exact.has(first) ? foldText(`${heading} (2)`) : first, key);
  }
  const rest = headings.filter((heading) => {
    const key = exact.get(heading.key);
    if (key === undefined || byKey.has(key)) return true;
    claim(key, heading.column);
    return false;
  });
  const codes = [...new Set(wanted.map((one) => one.code))].sort((a, b) => b.length - a.length);
  for (const heading of rest) {
    const code = codes.find((one) => beginsWithCode(heading.text, one));
    if (code === undefined) continue;
    const part = partOf(heading.text.slice(code.length));
    const key = wanted.find((one) => one.code === code && one.part === part)?.key;
    if (key !== undefined) claim(key, heading.column);
  }
  return [...byKey].flatMap(([key, [column, ...doubled]]) =>
    column === undefined ? [] : [{ key, column, doubled }],
  );
}

function beginsWithCode(text: string, code: string): boolean {
  if (!text.startsWith(code)) return false;
  const next = text.slice(code.length);
  return next === '' || /^(\.?\s|\.$|[:)\]–-])/.test(next);
}

const LAST = foldText(RESULT_SUFFIXES.last);
const EVIDENCE = foldText(RESULT_SUFFIXES.evidence);

/** "Minh chứng", "Minh chứng (số, ngày)": the suffix, and at most a remark in brackets behind it. */
function partOf(rest: string): ResultColumn['part'] {
  const words = foldText(rest.replace(/^[\s.:)\]–-]+/, '').replace(/\s*\([^)]*\)\s*$/, ''));
  if (words === LAST) return 'last';
  return words === EVIDENCE ? 'evidence' : 'result';
}
