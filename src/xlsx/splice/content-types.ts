import { findChildren, outlineXml, readAttribute } from '../package/outline';
import type { XmlElement } from '../package/outline';
import { escapeXml } from '../package/xml-text';
import { appendInside, applyEdits, removeElement } from './text-edits';
import type { TextEdit } from './text-edits';

export const CONTENT_TYPES = '[Content_Types].xml';

const FORMAT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const RELATIONSHIPS = 'application/vnd.openxmlformats-package.relationships+xml';

const PART_TYPES = {
  sheet: `${FORMAT}.worksheet+xml`,
  table: `${FORMAT}.table+xml`,
  styles: `${FORMAT}.styles+xml`,
} as const;

export type NewPart = { readonly name: string; readonly kind: keyof typeof PART_TYPES };

/** The content type of one part; null when it has none of its own. Names without a leading slash. */
export function findContentType(xml: string, part: string): string | null {
  const found = findChildren(outlineXml(xml), 'Override').find((element) => isFor(element, part));
  return found === undefined ? null : readAttribute(found, 'ContentType');
}

/** The list of content types with parts added and others taken out. */
export function editContentTypes(
  xml: string,
  added: readonly NewPart[],
  removed: readonly string[],
): string {
  const root = outlineXml(xml);
  // One that outlived its part would be there twice.
  const renewed = [...removed, ...added.map(({ name }) => name)];
  const gone = findChildren(root, 'Override').filter((element) =>
    renewed.some((part) => isFor(element, part)),
  );
  const { prefix } = root;
  const text = added
    .map(
      ({ name, kind }) =>
        `<${prefix}Override PartName="/${escapeXml(name)}" ContentType="${PART_TYPES[kind]}"/>`,
    )
    .join('');
  return applyEdits(xml, [
    ...nameRelationships(root),
    ...gone.map(removeElement),
    ...appendInside(root, text),
  ]);
}

/** Packages may name the type of each part of relationships alone, and say nothing of new ones. */
function nameRelationships(root: XmlElement): TextEdit[] {
  const isNamed = findChildren(root, 'Default').some(
    (element) => readAttribute(element, 'Extension')?.toLowerCase() === 'rels',
  );
  if (isNamed || root.isSelfClosed) return [];
  const { start } = root.inner;
  const text = `<${root.prefix}Default Extension="rels" ContentType="${RELATIONSHIPS}"/>`;
  return [{ start, end: start, text }];
}

function isFor(element: XmlElement, part: string): boolean {
  const name = readAttribute(element, 'PartName') ?? '';
  return name.toLowerCase() === `/${part}`.toLowerCase();
}
