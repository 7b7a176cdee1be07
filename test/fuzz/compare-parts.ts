import { findRepairs } from '../excel-rules/find-repairs';
import type { Repair } from '../excel-rules/repair';
import { comparePackages, readParts, readRelationships } from '../support/compare-packages';
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
    const name = decodeURI(target).replace(/\/+/g, '/').slice(1).toLowerCase();
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

/**
 * What Excel would repair in the new file. Null where it would repair the old one: what is broken
 * breaks what comes next to it. Names of sheets that are gone do no harm.
 */
export function findNewRepairs(before: Uint8Array, after: Uint8Array): readonly string[] | null {
  const known = readSoundParts(before) && attempt(() => findRepairs(before));
  if (known === null || known.some(({ rule }) => rule !== 'name-sheet')) return null;
  const spell = ({ rule, part, place }: Repair): string => `${rule} in ${part} at ${place}`;
  const old = new Set(known.map(spell));
  return findRepairs(after)
    .map(spell)
    .filter((one) => !old.has(one));
}

/** Null for a zip that other readers see otherwise, or names that they do not take for the same. */
function readSoundParts(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | null {
  const parts = attempt(() => readParts(bytes));
  const names = Object.keys(parts ?? {});
  return names.every((name) => /^[ -~À-ỹ]+$/.test(name) && !/[A-Z]$/.test(name)) ? parts : null;
}

/** What an independent reader makes of a file that may be broken in ways that it does not know. */
export function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
