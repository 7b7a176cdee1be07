import { findRepairs } from '../excel-rules/find-repairs';
import type { Repair } from '../excel-rules/repair';
import { comparePackages, readParts, readRelationships } from '../support/compare-packages';
import type { Look } from '../support/read-look-styles';
import type { LookBook, LookSheet } from '../support/read-looks';
import type { WritePlan } from '../../src/workbook/write-plan';

/** Kinds of parts that list the sheets or hold the looks of all cells. */
const SHARED = ['officeDocument', 'extended-properties', 'styles', 'calcChain'];
/** Kinds that change where the plan puts values into cells, and in what it replaces. */
const OF_CELLS = ['worksheet', 'table'];

/** Parts that changed or went and that the plan does not concern. Null when they cannot be read. */
export function compareOtherParts(
  before: Uint8Array,
  after: Uint8Array,
  plan: WritePlan,
): readonly string[] | null {
  const parts = readSoundParts(before);
  const known = parts && attempt(() => readRelationships(parts));
  if (known === null) return null;
  const touchesCells = plan.change.length + plan.append.length + plan.replace.length > 0;
  const kinds = touchesCells ? [...SHARED, ...OF_CELLS] : SHARED;
  const allowed = new Set(['[content_types].xml']);
  for (const { kind, target } of known) {
    if (!kinds.includes(kind)) continue;
    const name = decodeURI(target).slice(1).toLowerCase();
    allowed.add(name);
    if (kind === 'officeDocument') allowed.add(name.replace(/[^/]*$/, '_rels/$&.rels'));
  }
  const { changed, gone } = comparePackages(before, after);
  const isForeign = (name: string): boolean => !allowed.has(name.toLowerCase());
  // What hung on a replaced sheet goes with it.
  const lost = plan.replace.length > 0 ? [] : gone.filter(isForeign);
  const isOfReplaced = (name: string): boolean =>
    plan.replace.length > 0 && /worksheets\/_rels\//i.test(name);
  const altered = changed.filter((name) => isForeign(name) && !isOfReplaced(name));
  return [...altered.map((name) => `changed: ${name}`), ...lost.map((name) => `gone: ${name}`)];
}

/** What Excel would repair in the new file and not in the old one. */
export function findNewRepairs(before: Uint8Array, after: Uint8Array): readonly string[] | null {
  const spell = ({ rule, part, place }: Repair): string => `${rule} in ${part} at ${place}`;
  const known = readSoundParts(before) && attempt(() => findRepairs(before));
  if (known === null) return null;
  const old = new Set(known.map(spell));
  return findRepairs(after)
    .map(spell)
    .filter((one) => !old.has(one));
}

/** Null for a zip that other readers see otherwise, or names that they do not take for the same. */
function readSoundParts(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | null {
  const parts = attempt(() => readParts(bytes));
  const isSound = Object.keys(parts ?? {}).every((name) => /^[ -~À-ỹ]+$/.test(name));
  return isSound && Object.keys(parts ?? {}).every((name) => !name.endsWith('.RELS'))
    ? parts
    : null;
}

/** How old sheets look otherwise than before, but for cells that the plan or a calculation changed. */
export function compareLooks(
  before: LookBook,
  after: LookBook,
  { add, change, append, replace }: WritePlan,
): readonly string[] {
  const touched = change.length + append.length + replace.length > 0;
  const replaced = new Set(replace.map(({ name }) => name));
  const added = new Set(add.map(({ name }) => name));
  const left = after.sheets.filter(({ name }) => !added.has(name));
  const kept = new Set(after.names);
  const mayChange = append.length + replace.length > 0;
  const lost = mayChange ? [] : before.names.filter((name) => !kept.has(name));
  const isShown = JSON.stringify(before.shown) === JSON.stringify(after.shown);
  const book = [
    ...lost.map((name) => `defined name lost: ${name}`),
    ...(isShown ? [] : [`sheet shown: ${after.shown.join()} ≠ ${before.shown.join()}`]),
  ];
  const sheets = before.sheets.flatMap((old, index) => {
    const now = left[index];
    if (now?.name !== old.name) return [`sheet ${old.name} is not in its place`];
    if (replaced.has(old.name)) return [];
    const own = new Set(change.filter(({ sheet }) => sheet === old.name).map(addressOf));
    const cells = compareLookCells(old, now, own, touched);
    if (touched || JSON.stringify(old.rest) === JSON.stringify(now.rest)) return cells;
    return [...cells, `what else the sheet ${old.name} says changed`];
  });
  return [...book, ...sheets];
}

function compareLookCells(
  old: LookSheet,
  now: LookSheet,
  planned: ReadonlySet<string>,
  touched: boolean,
): readonly string[] {
  return Object.entries(old.cells)
    .filter(([address, cell]) => {
      const is = now.cells[address];
      const isLook = is !== undefined && isSameLook(cell.look, is.look);
      if (planned.has(address)) return !isLook;
      const isValue = is?.value === cell.value || (touched && is?.value === '');
      return !isLook || !isValue || is?.formula !== cell.formula;
    })
    .map(([address]) => `look of ${old.name} ${address} changed`)
    .slice(0, 3);
}

/** What a broken styles part leaves unsaid may be said now. */
function isSameLook(old: Look, now: Look): boolean {
  return Object.entries(old).every(([key, value]) => {
    const isUnsaid = value === '' || value.startsWith('{') || value.includes('"font":""');
    return isUnsaid || value === now[key as keyof Look];
  });
}

/** What an independent reader makes of a file that may be broken in ways that it does not know. */
export function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

function addressOf({ row, column }: { row: number; column: number }): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
