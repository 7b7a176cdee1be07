import { listParts, relationshipOf, typeOf } from './open-package';
import type { OpenPackage } from './open-package';
import { walk } from './read-xml';
import type { Repair } from './repair';

/** What parts of some types must be called in the list of content types. */
const CONTENT_OF: Readonly<Record<string, RegExp>> = {
  officeDocument: /(sheet|template)(\.macroEnabled)?\.main\+xml$/,
  worksheet: /\.worksheet\+xml$/,
  styles: /\.styles\+xml$/,
  sharedStrings: /\.sharedStrings\+xml$/,
  table: /\.table\+xml$/,
  calcChain: /\.calcChain\+xml$/,
};

export function* checkPackage(file: OpenPackage): Generator<Repair> {
  yield* checkEntries(file);
  yield* checkContentTypes(file);
  for (const [owner, relationships] of file.relationships) {
    yield* checkRelationships(file, owner, relationships);
  }
  for (const [part, root] of file.roots) {
    if (root === null) yield { part, place: '', rule: 'not-well-formed' };
    else yield* checkUses(file, part);
  }
}

function* checkEntries({ entries }: OpenPackage): Generator<Repair> {
  const seen = new Set<string>();
  for (const part of entries) {
    if (seen.has(part.toLowerCase())) yield { part, place: '', rule: 'entry-doubled' };
    seen.add(part.toLowerCase());
  }
}

function* checkContentTypes(file: OpenPackage): Generator<Repair> {
  const part = '[Content_Types].xml';
  const there = new Set(file.entries.map((name) => `/${name.toLowerCase()}`));
  const seen = new Set<string>();
  for (const { attributes } of file.contentTypes) {
    const place = attributes.get('PartName') ?? attributes.get('Extension') ?? '';
    const name = place.toLowerCase();
    if (attributes.has('PartName') && !there.has(name)) {
      yield { part, place, rule: 'content-type-of-nothing' };
    }
    if (seen.has(name)) yield { part, place, rule: 'content-type-doubled' };
    seen.add(name);
  }
  for (const one of listParts(file)) {
    if (typeOf(file, one) === '') yield { part: one, place: '', rule: 'content-type-missing' };
  }
}

function* checkRelationships(
  file: OpenPackage,
  owner: string,
  relationships: NonNullable<ReturnType<OpenPackage['relationships']['get']>>,
): Generator<Repair> {
  const there = new Set(file.entries.map((name) => name.toLowerCase()));
  const seen = new Set<string>();
  for (const { id, type, part } of relationships) {
    if (seen.has(id)) yield { part: owner, place: id, rule: 'relationship-doubled' };
    seen.add(id);
    if (part === null) continue;
    if (!there.has(part.toLowerCase())) {
      yield { part: owner, place: id, rule: 'relationship-dangling' };
    } else if (CONTENT_OF[type]?.test(typeOf(file, part)) === false) {
      yield { part, place: type, rule: 'content-type-wrong' };
    }
  }
}

function* checkUses(file: OpenPackage, part: string): Generator<Repair> {
  const root = file.roots.get(part) ?? null;
  if (root === null) return;
  for (const { attributes } of walk(root)) {
    for (const [name, id] of attributes) {
      if (!name.startsWith('r:') || id === '' || relationshipOf(file, part, id) !== null) continue;
      yield { part, place: id, rule: 'relationship-undeclared' };
    }
  }
}
