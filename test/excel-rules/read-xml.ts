import { SaxesParser } from 'saxes';

export type XmlElement = {
  /** The local name of what belongs to spreadsheets or packages; others carry their namespace. */
  readonly name: string;
  /** Those of relationships are called "r:id", "r:embed"; other foreign ones carry their namespace. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
};

const OURS =
  /\/spreadsheetml\/(2006\/)?main$|\/package\/2006\/(content-types|relationships)$|^http:\/\/www\.w3\.org\/XML\/1998\/namespace$/;
const RELATIONSHIPS = /\/officeDocument\/(2006\/)?relationships$/;

const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** Null for what is not well-formed, has a DTD, or tells of prefixes that are not declared: Excel refuses these. */
export function readXml(bytes: Uint8Array): XmlElement | null {
  const parser = new SaxesParser({ xmlns: true });
  const open: { element: XmlElement; children: XmlElement[]; text: string[] }[] = [];
  let root: XmlElement | null = null;
  const fail = (): never => {
    throw new Error('not well-formed');
  };
  parser.on('error', fail);
  parser.on('doctype', fail);
  parser.on('opentag', (tag) => {
    const attributes = new Map<string, string>();
    for (const { uri, local, value, prefix } of Object.values(tag.attributes)) {
      const tellsPrefixes = uri === COMPATIBILITY || local === 'Requires';
      const told = tellsPrefixes ? value.split(/\s+/).filter(Boolean) : [];
      if (told.some((one) => parser.resolve(one) === undefined)) fail();
      if (prefix !== 'xmlns' && local !== 'xmlns') attributes.set(nameOf(uri, local), value);
    }
    const children: XmlElement[] = [];
    const text: string[] = [];
    const element = {
      name: nameOf(tag.uri, tag.local),
      attributes,
      children,
      get text() {
        return text.join('');
      },
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push({ element, children, text });
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => open.at(-1)?.text.push(text));
  parser.on('cdata', (text) => open.at(-1)?.text.push(text));
  try {
    parser.write(decode(bytes)).close();
  } catch {
    return null;
  }
  return root;
}

export function childrenOf(element: XmlElement | null, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

export function childOf(element: XmlElement | null, name: string): XmlElement | null {
  return childrenOf(element, name)[0] ?? null;
}

/** The children of the first child of that name: `listIn(sheet, 'mergeCells', 'mergeCell')`. */
export function listIn(
  element: XmlElement | null,
  list: string,
  item: string,
): readonly XmlElement[] {
  return childrenOf(childOf(element, list), item);
}

/** The element and everything below it. */
export function* walk(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* walk(child);
}

/** A whole number from 0 that the attribute states; NaN for any other text, `missing` for none. */
export function wholeOf(element: XmlElement, attribute: string, missing: number): number {
  const text = element.attributes.get(attribute);
  if (text === undefined) return missing;
  return /^\d{1,15}$/.test(text) ? Number(text) : NaN;
}

function nameOf(uri: string, local: string): string {
  if (uri === '' || OURS.test(uri)) return local;
  return RELATIONSHIPS.test(uri) ? `r:${local}` : `${uri}#${local}`;
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}
