import type { Element, Node } from '@xmldom/xmldom';

const DECLARATIONS = 'http://www.w3.org/2000/xmlns/';

/**
 * An element as text that is the same however it was spelt: prefixes, the order of attributes,
 * declarations and the white space between elements do not count. Indices of styles for rules and
 * tables become those styles. Nothing for no element.
 */
export function showElement(element: Element | null, dxfs: readonly string[] = []): string {
  if (element === null) return '';
  const attributes = [...element.attributes]
    .filter(({ namespaceURI }) => namespaceURI !== DECLARATIONS)
    .map((one) => {
      const name = `${one.namespaceURI === null ? '' : `${one.namespaceURI}:`}${one.localName ?? one.name}`;
      const isStyle = /dxfId$/i.test(name) && dxfs.length > 0;
      return ` ${name}="${isStyle ? (dxfs[Number(one.value)] ?? one.value) : one.value}"`;
    });
  const name = element.localName ?? '';
  const content = [...element.childNodes].map((node) => showNode(node, dxfs)).join('');
  return `<${name}${attributes.sort().join('')}>${content}</${name}>`;
}

function showNode(node: Node, dxfs: readonly string[]): string {
  if (node.nodeType === 1) return showElement(node as Element, dxfs);
  const text = node.nodeType === 3 || node.nodeType === 4 ? (node.nodeValue ?? '') : '';
  return text.trim() === '' && node.parentNode?.childNodes.length !== 1 ? '' : text;
}

export function elementsOf(parent: Element | null): Element[] {
  return parent === null
    ? []
    : [...parent.childNodes].filter((node): node is Element => node.nodeType === 1);
}

export function children(parent: Element | null, name: string): Element[] {
  return elementsOf(parent).filter(({ localName }) => localName === name);
}

export function child(parent: Element | null, name: string): Element | null {
  return children(parent, name)[0] ?? null;
}
