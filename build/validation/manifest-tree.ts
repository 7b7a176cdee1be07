import { SaxesParser } from 'saxes';

/** The names of elements and attributes below begin with these, whatever the file calls them. */
const PREFIXES: Record<string, string> = {
  'http://schemas.microsoft.com/office/appforoffice/1.1': '',
  'http://schemas.microsoft.com/office/taskpaneappversionoverrides': 'over:',
  'http://schemas.microsoft.com/office/officeappbasictypes/1.0': 'bt:',
  'http://www.w3.org/2001/XMLSchema-instance': 'xsi:',
};

export interface Element {
  readonly name: string;
  readonly line: number;
  readonly parent: Element | undefined;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
}

/** Reads a manifest into a tree. Throws what the XML parser throws when it is not well-formed. */
export function readManifestTree(xml: string): Element {
  const open: Element[] = [];
  let root: Element | undefined;
  const parser = new SaxesParser({ xmlns: true, fileName: 'manifest.xml' });
  parser.on('opentag', (tag) => {
    const attributes = Object.values(tag.attributes)
      .filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns')
      .map(({ uri, local, value }) => [(uri ? prefixOf(uri) : '') + local, value] as const);
    const element: Element = {
      name: prefixOf(tag.uri) + tag.local,
      line: parser.line,
      parent: open.at(-1),
      attributes: new Map(attributes),
      children: [],
      text: '',
    };
    root ??= element;
    element.parent?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => addText(open.at(-1), text));
  parser.on('cdata', (text) => addText(open.at(-1), text));
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  if (!root) throw new Error('manifest.xml has no element');
  return root;
}

/** The element and everything in it, in the file's order. */
export function everyElement(element: Element): Element[] {
  return [element, ...element.children.flatMap(everyElement)];
}

/** Elements of that name within `root`; of one `type` only, if given. */
export function elementsNamed(root: Element, name: string, type?: string): Element[] {
  return everyElement(root).filter(
    (element) =>
      element.name === name && (type === undefined || element.attributes.get('xsi:type') === type),
  );
}

function prefixOf(uri: string): string {
  return PREFIXES[uri] ?? `{${uri}}`;
}

function addText(element: Element | undefined, text: string): void {
  if (element) element.text += text;
}
