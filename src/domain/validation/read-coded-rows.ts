import type { Draft } from '../draft';
import type { BlockId } from '../place';
import type { Problem } from '../problem';
import { readCode } from './read-code';
import { readRows } from './row-reader';
import type { RowReader } from './row-reader';

/** A row of the criteria sheet with a code of its own, whose parents lead to the top. */
export type CodedRow = {
  readonly code: string;
  readonly parent: string | null;
  readonly reader: RowReader;
};

export type CodedRows = {
  readonly rows: readonly CodedRow[];
  /** Also the codes of rows that hang on nothing. */
  readonly codes: ReadonlySet<string>;
  /** Every row has its own code and a known parent. */
  readonly isCertain: boolean;
};

/** Codes and parents: missing, doubled, unknown or circular ones are reported, and their rows left out. */
export function readCodedRows(draft: Draft, block: BlockId, problems: Problem[]): CodedRows {
  const byCode = new Map<string, CodedRow>();
  const readers = readRows(draft, block, problems);
  for (const reader of readers) {
    const code = readCode(reader, 'code');
    const parent = readCode(reader, 'parent');
    if (code === null || parent === null) continue;
    if (code === '') reader.report({ code: 'criterion-code-missing' }, 'code');
    else if (byCode.has(code)) {
      reader.report({ code: 'criterion-code-duplicate', criterion: code }, 'code');
    } else byCode.set(code, { code, parent: parent === '' ? null : parent, reader });
  }
  const all = [...byCode.values()];
  const rows = all.filter((row) => reachesTop(row, byCode));
  for (const row of all) reportLostParent(row, byCode);
  return { rows, codes: new Set(byCode.keys()), isCertain: rows.length === readers.length };
}

/** At the row whose own parent is wrong, not at those below it; in a circle, at every row of it. */
function reportLostParent(row: CodedRow, byCode: ReadonlyMap<string, CodedRow>): void {
  const { code, parent, reader } = row;
  if (parent === null || (byCode.has(parent) && !isInCircle(row, byCode))) return;
  reader.report({ code: 'criterion-parent-unknown', criterion: code, parent }, 'parent');
}

/** The rows above, from the parent on; ends where a row repeats. */
function listAncestors(row: CodedRow, byCode: ReadonlyMap<string, CodedRow>): readonly CodedRow[] {
  const above: CodedRow[] = [];
  let at = row.parent === null ? undefined : byCode.get(row.parent);
  while (at !== undefined && !above.includes(at)) {
    above.push(at);
    at = at.parent === null ? undefined : byCode.get(at.parent);
  }
  return above;
}

function isInCircle(row: CodedRow, byCode: ReadonlyMap<string, CodedRow>): boolean {
  return listAncestors(row, byCode).includes(row);
}

function reachesTop(row: CodedRow, byCode: ReadonlyMap<string, CodedRow>): boolean {
  const top = listAncestors(row, byCode).at(-1) ?? row;
  return top.parent === null;
}
