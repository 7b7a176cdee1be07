import { TagReader } from './tag-reader';
import { decodeText, decodeValue } from './xml-text';

/** Characters from `start` up to `end` of a part's text. */
export type Span = { readonly start: number; readonly end: number };

/** `start` and `end` are the value's, between the quotes. */
export type XmlAttribute = Span & { readonly value: string };

/** An element and where it stands in the part's text. Names are without their prefix. */
export type XmlElement = Span & {
  readonly name: string;
  /** "x:", or nothing. */
  readonly prefix: string;
  /** Behind the opening tag, before the closing one; the same place in an element `<a/>`. */
  readonly inner: Span;
  readonly isSelfClosed: boolean;
  readonly attributes: ReadonlyMap<string, XmlAttribute>;
  readonly children: readonly XmlElement[];
};

type OpenElement = Omit<XmlElement, 'end' | 'inner' | 'children'> & {
  end: number;
  inner: { start: number; end: number };
  children: XmlElement[];
};

/**
 * The elements of a small part with their offsets, so that edits leave all else letter by letter.
 * Throws an UnreadableError where the tags do not nest.
 */
export function outlineXml(xml: string): XmlElement {
  const tags = new TagReader(xml);
  const open: OpenElement[] = [];
  let root: XmlElement | null = null;
  while (tags.next()) {
    if (tags.kind === 'close') {
      const closed = open.pop();
      if (closed === undefined) throw new Error('a closing tag of nothing');
      closed.inner.end = tags.start;
      closed.end = tags.end;
      continue;
    }
    const element = readElement(tags);
    open.at(-1)?.children.push(element);
    root ??= element;
    if (tags.kind === 'open') open.push(element);
  }
  if (root === null) throw new Error('a part without elements');
  return root;
}

/** The first child of a name; null when there is none. */
export function findChild(element: XmlElement, name: string): XmlElement | null {
  return element.children.find((child) => child.name === name) ?? null;
}

/** All children of a name, in their order. */
export function findChildren(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** An attribute's value; null when there is none of that name. */
export function readAttribute(element: XmlElement, name: string): string | null {
  return element.attributes.get(name)?.value ?? null;
}

/** Text of an element that holds nothing else. */
export function readInnerText(xml: string, { inner }: XmlElement): string {
  return decodeText(xml.slice(inner.start, inner.end));
}

function readElement(tags: TagReader): OpenElement {
  const { xml, start, end, nameStart, nameEnd } = tags;
  const attributes = new Map<string, XmlAttribute>();
  while (tags.nextAttribute()) {
    const name = tags.attributeName;
    if (attributes.has(name)) continue;
    const { valueStart, valueEnd } = tags;
    const value = decodeValue(xml.slice(valueStart, valueEnd));
    attributes.set(name, { value, start: valueStart, end: valueEnd });
  }
  return {
    name: xml.slice(nameStart, nameEnd),
    prefix: xml.slice(start + 1, nameStart),
    start,
    end,
    inner: { start: end, end },
    isSelfClosed: tags.kind === 'empty',
    attributes,
    children: [],
  };
}
