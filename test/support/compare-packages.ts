import { DOMParser } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';

export type PackageDifference = {
  readonly equal: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  readonly added: readonly string[];
  /** Relationships that no longer say what they said: "owner rId3 → target". */
  readonly lostRelationships: readonly string[];
};

type Parts = Readonly<Record<string, Uint8Array>>;

/** Compares the uncompressed bytes of every part; folders in the zip are no parts. */
export function comparePackages(before: Uint8Array, after: Uint8Array): PackageDifference {
  const [old, now] = [readParts(before), readParts(after)];
  const kept = Object.keys(old).filter((name) => now[name] !== undefined);
  const isEqual = (name: string): boolean => Buffer.compare(old[name]!, now[name]!) === 0;
  const relationshipsNow = new Set(listRelationships(now));
  return {
    equal: kept.filter(isEqual),
    changed: kept.filter((name) => !isEqual(name)),
    gone: Object.keys(old).filter((name) => now[name] === undefined),
    added: Object.keys(now).filter((name) => old[name] === undefined),
    lostRelationships: listRelationships(old).filter((one) => !relationshipsNow.has(one)),
  };
}

/** Parts that every write may change: they list the sheets, or hold the looks of all cells. */
const SHARED_KINDS = ['officeDocument', 'extended-properties', 'styles', 'calcChain'];

/** Parts that one write speaks of. */
export type TouchedParts = {
  /** Those of sheets and tables that it changes or replaces. */
  readonly planned?: readonly string[];
  /** The sheets that it adds. */
  readonly newSheets?: readonly string[];
};

/**
 * Everything but what a write must change is byte for byte as before, every relationship still
 * leads where it led, and no part is new but those of the new sheets, and styles where none were.
 */
export function expectOthersUntouched(
  before: Uint8Array,
  after: Uint8Array,
  { planned = [], newSheets = [] }: TouchedParts = {},
): void {
  const shared = findSharedParts(readParts(before));
  const chain = shared.get('calcChain') ?? [];
  const allowed = new Set(['[Content_Types].xml', ...[...shared.values()].flat(), ...planned]);
  for (const owner of shared.get('officeDocument') ?? []) allowed.add(relationshipsOf(owner));
  const { changed, gone, added, lostRelationships } = comparePackages(before, after);
  const wanted = [...planned, ...listSheetParts(after, [...planned, ...newSheets])];
  if (!shared.has('styles')) {
    wanted.push(...(findSharedParts(readParts(after)).get('styles') ?? []));
  }
  expect({
    changed: changed.filter((name) => !allowed.has(name)),
    gone: gone.filter((name) => !chain.includes(name) && !planned.includes(name)),
    added: added.filter((name) => !wanted.includes(name)),
    missing: newSheets.filter((name) => !added.includes(name)),
    lostRelationships: lostRelationships.filter(
      (one) => ![...chain, ...planned].some((name) => one.endsWith(` → /${name}`)),
    ),
  }).toEqual({ changed: [], gone: [], added: [], missing: [], lostRelationships: [] });
}

export function readParts(bytes: Uint8Array): Parts {
  const entries = Object.entries(unzipSync(bytes));
  return Object.fromEntries(entries.filter(([name]) => !name.endsWith('/')));
}

/** The parts that come and go with a sheet of ours: its own, its relationships, its tables. */
export function listSheetParts(bytes: Uint8Array, sheets: readonly string[]): string[] {
  const tables = readRelationships(readParts(bytes)).filter(
    ({ owner, kind }) => kind === 'table' && sheets.includes(owner),
  );
  return [
    ...sheets,
    ...sheets.map(relationshipsOf),
    ...tables.map(({ target }) => target.slice(1)),
  ];
}

/** The parts of each kind, by the last word of the relationship's type. */
function findSharedParts(parts: Parts): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { kind, target, isExternal } of readRelationships(parts)) {
    if (isExternal || !SHARED_KINDS.includes(kind)) continue;
    found.set(kind, [...(found.get(kind) ?? []), target.slice(1)]);
  }
  return found;
}

function listRelationships(parts: Parts): string[] {
  return readRelationships(parts).map(
    ({ owner, id, kind, target }) => `${owner} ${id} ${kind} → ${target}`,
  );
}

type Related = {
  readonly owner: string;
  readonly id: string;
  readonly kind: string;
  /** Absolute when it is a part: "/xl/styles.xml". */
  readonly target: string;
  readonly isExternal: boolean;
};

export function readRelationships(parts: Parts): Related[] {
  return Object.entries(parts).flatMap(([name, part]) => {
    if (!name.endsWith('.rels')) return [];
    const owner = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
    const xml = new DOMParser().parseFromString(new TextDecoder().decode(part), 'text/xml');
    return [...xml.getElementsByTagNameNS('*', 'Relationship')].map((element) => {
      const isExternal = element.getAttribute('TargetMode') === 'External';
      const target = element.getAttribute('Target') ?? '';
      return {
        owner,
        id: element.getAttribute('Id') ?? '',
        kind: (element.getAttribute('Type') ?? '').split('/').at(-1) ?? '',
        target: isExternal ? target : new URL(target, `part:///${owner}`).pathname,
        isExternal,
      };
    });
  });
}

function relationshipsOf(part: string): string {
  return part.replace(/[^/]*$/, '_rels/$&.rels');
}
