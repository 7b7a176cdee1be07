import { foldForSearch } from '../../domain/matching/fold-for-search';
import type { AskedPlace, ReturnedForm } from '../../workbook/forms/read/returned-form';

export type RowsPicked =
  | { readonly ok: true; readonly rows: readonly AskedPlace[] }
  | { readonly ok: false; readonly code: 'unread' | 'not-asked'; readonly row: string }
  /** A range whose first row comes after its last. */
  | {
      readonly ok: false;
      readonly code: 'reversed';
      readonly first: string;
      readonly last: string;
    }
  /** It is not open on a correction, but on the form that this one is of. */
  | { readonly ok: false; readonly code: 'locked'; readonly row: string; readonly of: string }
  | {
      readonly ok: false;
      readonly code: 'ambiguous';
      readonly row: string;
      readonly sheets: readonly string[];
    }
  | {
      readonly ok: false;
      readonly code: 'no-sheet' | 'ambiguous-sheet';
      readonly sheet: string;
      readonly sheets: readonly string[];
    };

/**
 * Rows by the numbers that the form itself shows: "5,7,16-20", of a range those that it asks for;
 * "SHEET!5,7" where several of its sheets have such a row, with as much of the name as tells it.
 */
export function pickRows({ asked, closed, identity }: ReturnedForm, text: string): RowsPicked {
  const known = [...new Set([...asked, ...closed].map((one) => one.sheet))];
  const rows = new Set<AskedPlace>();
  let sheet: string | null = null;
  for (const part of text.split(',')) {
    const row = part.trim();
    const mark = row.lastIndexOf('!');
    if (mark >= 0) {
      const name = row.slice(0, mark).replace(/^'|'$/g, '');
      const sheets = findSheets(name, known);
      const [only, ...others] = sheets;
      if (only === undefined) return { ok: false, code: 'no-sheet', sheet: name, sheets: known };
      if (others.length > 0) return { ok: false, code: 'ambiguous-sheet', sheet: name, sheets };
      sheet = only;
    }
    const [, first, end] = ROWS.exec(row.slice(mark + 1)) ?? [];
    if (first === undefined) return { ok: false, code: 'unread', row };
    const last = end ?? first;
    if (Number(first) > Number(last)) return { ok: false, code: 'reversed', first, last };
    const isMeant = (one: AskedPlace): boolean =>
      one.row >= Number(first) && one.row <= Number(last) && (sheet ?? one.sheet) === one.sheet;
    const found = asked.filter(isMeant);
    if (found.length === 0) {
      const of = identity.correction?.of;
      if (of === undefined || !closed.some(isMeant)) return { ok: false, code: 'not-asked', row };
      return { ok: false, code: 'locked', row, of };
    }
    for (const one of found) {
      const sheets = found.filter((other) => other.row === one.row).map((other) => other.sheet);
      if (sheets.length > 1) return { ok: false, code: 'ambiguous', row: String(one.row), sheets };
      rows.add(one);
    }
  }
  return { ok: true, rows: [...rows] };
}

const ROWS = /^\s*([1-9]\d{0,6})\s*(?:[-–]\s*([1-9]\d{0,6})\s*)?$/;

/** The sheet of this name; else those whose name begins with these words, however they are spelt. */
function findSheets(name: string, known: readonly string[]): readonly string[] {
  const wanted = foldName(name);
  const same = known.filter((one) => foldName(one) === wanted);
  if (same.length > 0) return same.includes(name) ? [name] : same;
  return known.filter((one) => foldName(one).startsWith(`${wanted} `));
}

function foldName(name: string): string {
  return foldForSearch(name.replace(/[\s\p{Pd}]+/gu, ' '));
}
