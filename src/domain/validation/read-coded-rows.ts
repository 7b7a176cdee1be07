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
  /** Rows with no place in the tree: no code, a doubled one, or a parent that leads nowhere. */
  readonly strays: readonly RowReader[];
  /** Also the codes of strays. */
  readonly codes: ReadonlySet<string>;
};

/** Codes and parents: missing, doubled, unknown or circular ones are reported, and their rows left out. */
export function readCodedRows(draft: Draft, block: BlockId, problems: Problem[]): CodedRows {
  const readers = readRows(draft, block, problems);
  const byCode = new Map<string, CodedRow>();
  /** Codes or parents that a cell fault hides: nobody knows then who belongs to whom. */
  const lost = new Set<string>();
  let isHidden = false;
  for (const reader of readers) {
    const code = readCode(reader, 'code');
    const parent = readCode(reader, 'parent');
    if (code === null) isHidden = true;
    else if (code === '') reader.report({ code: 'criterion-code-missing' }, 'code');
    else if (byCode.has(code)) {
      reader.report({ code: 'criterion-code-duplicate', criterion: code }, 'code');
    } else {
      byCode.set(code, { code, parent: parent || null, reader });
      if (parent === null) lost.add(code);
    }
  }
  const all = [...byCode.values()];
  if (!isHidden) for (const row of all) reportLostParent(row, byCode);
  const rows = all.filter((row) => {
    const line = [row, ...listAncestors(row, byCode)];
    return line.at(-1)?.parent === null && !line.some(({ code }) => lost.has(code));
  });
  const placed = new Set(rows.map(({ reader }) => reader));
  const strays = readers.filter((reader) => !placed.has(reader));
  return { rows, strays, codes: new Set(byCode.keys()) };
}

/** At the row whose own parent is wrong, not at those below it; in a circle, at every row of it. */
function reportLostParent(row: CodedRow, byCode: ReadonlyMap<string, CodedRow>): void {
  const { code, parent, reader } = row;
  if (parent === null) return;
  if (byCode.has(parent) && !listAncestors(row, byCode).includes(row)) return;
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
