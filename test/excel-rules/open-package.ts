import { posix } from 'node:path';
import { unzipSync } from 'fflate';
import { childrenOf, readXml } from './read-xml';
import type { XmlElement } from './read-xml';

export type Relationship = {
  readonly id: string;
  /** The last word of its type: "worksheet", "table". */
  readonly type: string;
  /** The part it leads to, whether it is there or not; null outside the package. */
  readonly part: string | null;
  readonly target: string;
};

/** A file taken apart, without a thought of what Excel would say of it. */
export type OpenPackage = {
  /** As the zip lists them, doubled ones included. */
  readonly entries: readonly string[];
  /** The parts that are XML; null for one that is not well-formed. */
  readonly roots: ReadonlyMap<string, XmlElement | null>;
  readonly contentTypes: readonly XmlElement[];
  /** By the part that declares them; "" for the package itself. */
  readonly relationships: ReadonlyMap<string, readonly Relationship[]>;
};

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS = /^(.*?)_rels\/([^/]*)\.rels$/;

export function openPackage(bytes: Uint8Array): OpenPackage {
  const entries: string[] = [];
  const files = unzipSync(bytes, {
    filter: ({ name }) => {
      if (!name.endsWith('/')) entries.push(name);
      return true;
    },
  });
  const roots = new Map<string, XmlElement | null>();
  const relationships = new Map<string, readonly Relationship[]>();
  for (const name of new Set(entries)) {
    if (!/\.(xml|rels)$/i.test(name)) continue;
    const root = readXml(files[name] ?? new Uint8Array());
    roots.set(name, root);
    const [isRelationships, folder = '', file = ''] = RELATIONSHIPS.exec(name) ?? [];
    if (isRelationships === undefined || root === null) continue;
    relationships.set(
      folder + file,
      childrenOf(root, 'Relationship').map((one) => readRelationship(one, folder)),
    );
  }
  const contentTypes = roots.get(CONTENT_TYPES)?.children ?? [];
  return { entries, roots, contentTypes, relationships };
}

/** Parts other than the list of content types. */
export function listParts({ entries }: OpenPackage): readonly string[] {
  return [...new Set(entries)].filter((name) => name !== CONTENT_TYPES);
}

/** "" for a part without a content type. */
export function typeOf({ contentTypes }: OpenPackage, part: string): string {
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const own = contentTypes.find(
    ({ name, attributes }) =>
      name === 'Override' && attributes.get('PartName')?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  const common = contentTypes.find(
    ({ name, attributes }) =>
      name === 'Default' && attributes.get('Extension')?.toLowerCase() === extension,
  );
  return (own ?? common)?.attributes.get('ContentType') ?? '';
}

export function relationshipOf(
  { relationships }: OpenPackage,
  part: string,
  id: string | undefined,
): Relationship | null {
  return relationships.get(part)?.find((one) => one.id === id) ?? null;
}

function readRelationship({ attributes }: XmlElement, folder: string): Relationship {
  const target = attributes.get('Target') ?? '';
  const isOutside = attributes.get('TargetMode') === 'External';
  return {
    id: attributes.get('Id') ?? '',
    type: posix.basename(attributes.get('Type') ?? ''),
    part: isOutside ? null : resolve(folder, target),
    target,
  };
}

function resolve(folder: string, target: string): string {
  const [path = ''] = target.split('#');
  return posix.join('/', path.startsWith('/') ? '' : folder, path).slice(1);
}
