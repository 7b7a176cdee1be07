import type { KnownWorkbook } from '../../application/workbook-port';
import type { FoundSheet } from '../../workbook/found-workbook';

/** What Excel calls a sheet that was read: names change hands, this does not. */
const ids = new WeakMap<FoundSheet, string>();

export function rememberSheet(found: FoundSheet, { id }: Excel.Worksheet): FoundSheet {
  ids.set(found, id);
  return found;
}

/** The sheets whose cells are as they were read before; `sheets` with their names are loaded. */
export function findKept(
  sheets: readonly Excel.Worksheet[],
  known: KnownWorkbook | undefined,
): ReadonlyMap<string, FoundSheet> {
  if (known === undefined) return new Map();
  const { found, changed } = known;
  const names = new Set([...found.sheets, ...sheets].map(({ name }) => name));
  // A sheet that was renamed twice since: nobody knows which one it was.
  if ([...changed].some((name) => !names.has(name))) return new Map();
  const before = new Map(found.sheets.map((sheet) => [ids.get(sheet), sheet]));
  return new Map(
    sheets.flatMap(({ id, name }) => {
      const sheet = before.get(id);
      return sheet?.name === name && !changed.has(name) ? [[id, sheet] as const] : [];
    }),
  );
}
