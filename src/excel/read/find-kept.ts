import type { KnownWorkbook } from '../../application/workbook-port';
import type { FoundSheet } from '../../workbook/found-workbook';

/** What Excel calls a sheet that was read: names change hands, this does not. */
const ids = new WeakMap<FoundSheet, string>();

export function rememberSheet(found: FoundSheet, { id }: Excel.Worksheet): FoundSheet {
  ids.set(found, id);
  return found;
}

/** By the ids of sheets: what was read of them before and is still so. */
export type Kept = {
  readonly cells: ReadonlyMap<string, FoundSheet>;
  readonly merges: ReadonlyMap<string, FoundSheet>;
};

/** The sheets that are as they were read before; `sheets` with their names are loaded. */
export function findKept(
  sheets: readonly Excel.Worksheet[],
  known: KnownWorkbook | undefined,
): Kept {
  if (known === undefined) return NOTHING;
  const { found, changed, reshaped = changed } = known;
  const names = new Set([...found.sheets, ...sheets].map(({ name }) => name));
  // A sheet that was renamed twice since: nobody knows which one it was.
  if ([...changed].some((name) => !names.has(name))) return NOTHING;
  const before = new Map(found.sheets.map((sheet) => [ids.get(sheet), sheet]));
  const keepBut = (others: ReadonlySet<string>): ReadonlyMap<string, FoundSheet> =>
    new Map(
      sheets.flatMap(({ id, name }) => {
        const sheet = before.get(id);
        return sheet?.name === name && !others.has(name) ? [[id, sheet] as const] : [];
      }),
    );
  return { cells: keepBut(changed), merges: keepBut(reshaped) };
}

const NOTHING: Kept = { cells: new Map(), merges: new Map() };
