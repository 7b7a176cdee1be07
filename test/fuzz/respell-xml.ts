import type { XmlMutation } from './mutate-xml';
import { mapTags, replaceSpan, splitAttributes } from './xml-tags';

/** Other spellings of the same XML, as other programs choose them: nothing may come of them. */
export const RESPELLINGS: Readonly<Record<string, XmlMutation>> = {
  'prefix every element': (xml) => {
    const declared = /\sxmlns="([^"]*)"/.exec(xml);
    if (declared === null || /\s(xmlns|xmlns:x)="/.test(xml.slice(declared.index + 7))) return xml;
    const prefixed = mapTags(xml, (text, { name, kind }) => {
      if (name.includes(':')) return text;
      const at = kind === 'close' ? 2 : 1;
      return `${text.slice(0, at)}x:${text.slice(at)}`;
    });
    return prefixed.replace(' xmlns="', ' xmlns:x="');
  },
  'single quotes': (xml) =>
    mapTags(xml, (text) => text.replace(/="([^"']*)"/g, (_, value: string) => `='${value}'`)),
  'spaces in tags': (xml, random) =>
    mapTags(xml, (text, { kind }) => {
      if (random.chance(0.5)) return text;
      if (kind === 'close') return text.replace('>', ' >');
      return text.replace(/="/g, ' =\n"').replace(/(\/?>)$/, '\t$1');
    }),
  'spaces between tags': (xml) => xml.replace(/(<\/[^>]*|\/)></g, '$1>\r\n  <'),
  'empty elements open and close': (xml) =>
    mapTags(xml, (text, { kind, name }) =>
      kind === 'empty' ? `${text.slice(0, -2).trimEnd()}></${name}>` : text,
    ),
  'attributes in another order': (xml) =>
    mapTags(xml, (text, tag) => {
      const attributes = splitAttributes(xml, tag);
      const [first, last] = [attributes[0], attributes.at(-1)];
      if (first === undefined || last === undefined) return text;
      const reversed = attributes.map(({ start, end }) => xml.slice(start, end)).reverse();
      const [from, to] = [first.start - tag.start, last.end - tag.start];
      return replaceSpan(text, from, to, reversed.join(''));
    }),
  'comments everywhere': (xml, random) =>
    mapTags(xml, (text, { start }) =>
      start > 0 && random.chance(0.05) ? `<!-- <c r="A1"> -->${text}` : text,
    ),
  'no declaration': (xml) => xml.replace(/^<\?xml[^>]*\?>\s*/, ''),
  'byte order mark': (xml) => (xml.startsWith('\ufeff') ? xml : `\ufeff${xml}`),
  'characters by number': (xml) =>
    xml.replace(/>([^<>&\s][^<>&]*)</g, (_, text: string) => `>${spellByNumber(text)}<`),
};

function spellByNumber(text: string): string {
  return [...text].map((letter) => `&#${letter.codePointAt(0)};`).join('');
}
