import { ODD_ELEMENTS, pickOddValue } from './odd-values';
import type { Random } from './random';
import { mapTags, pickElement, replaceSpan, splitAttributes, splitTags } from './xml-tags';
import type { Attribute, Tag } from './xml-tags';

export type XmlMutation = (xml: string, random: Random) => string;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** Changes of elements, attributes and text; most leave the XML well-formed and its meaning odd. */
export const XML_MUTATIONS: Readonly<Record<string, XmlMutation>> = {
  'delete an element': onElement((xml, { start, elementEnd }) =>
    replaceSpan(xml, start, elementEnd, ''),
  ),
  'double an element': onElement((xml, { start, elementEnd }) =>
    replaceSpan(xml, elementEnd, elementEnd, xml.slice(start, elementEnd)),
  ),
  'move an element': onElement((xml, { start, elementEnd }, random) => {
    const rest = replaceSpan(xml, start, elementEnd, '');
    const at = pickBoundary(rest, random);
    return replaceSpan(rest, at, at, xml.slice(start, elementEnd));
  }),
  'swap neighbours': onElement((xml, { start, elementEnd }) => {
    const next = splitTags(xml).find((tag) => tag.start >= elementEnd);
    if (next === undefined || next.kind === 'close') return xml;
    const swapped = xml.slice(next.start, next.elementEnd) + xml.slice(start, elementEnd);
    return replaceSpan(xml, start, next.elementEnd, swapped);
  }),
  'nest an element': onElement((xml, { start, elementEnd, name }, random) => {
    const depth = random.pick([1, 1, 3, 200, 5000]);
    const wrapped = `<${name}>`.repeat(depth) + xml.slice(start, elementEnd);
    return replaceSpan(xml, start, elementEnd, wrapped + `</${name}>`.repeat(depth));
  }),
  'unwrap an element': onElement((xml, { end, start, elementEnd }) => {
    const closing = xml.lastIndexOf('<', elementEnd - 1);
    return closing < end ? xml : replaceSpan(xml, start, elementEnd, xml.slice(end, closing));
  }),
  'rename an element': onElement((xml, { start, name, elementEnd }, random) => {
    const other = pickElement(xml, random)?.name ?? 'a';
    const element = xml.slice(start, elementEnd);
    const opened = `<${other}${element.slice(1 + name.length)}`;
    const closing = `</${name}>`;
    const whole = opened.endsWith(closing)
      ? `${opened.slice(0, -closing.length)}</${other}>`
      : opened;
    return replaceSpan(xml, start, elementEnd, whole);
  }),
  'insert an element': (xml, random) => {
    const at = pickBoundary(xml, random);
    return replaceSpan(xml, at, at, random.pick(ODD_ELEMENTS));
  },
  'drop an attribute': onAttribute((xml, { start, end }) => replaceSpan(xml, start, end, '')),
  'odd attribute': onAttribute((xml, { start, end, name }, random) =>
    replaceSpan(xml, start, end, ` ${name}="${pickOddValue(random)}"`),
  ),
  'attribute of another': onAttribute((xml, { start, end, name }, random) => {
    const others = splitTags(xml)
      .flatMap((tag) => splitAttributes(xml, tag))
      .filter((one) => one.name === name);
    return replaceSpan(xml, start, end, ` ${name}="${random.pick(others).value}"`);
  }),
  'nudge a number': onAttribute((xml, { start, end, name, value }, random) => {
    const nudged = value.replace(
      /\d+/,
      (digits) => `${Number(digits) + random.pick([-1, 1, 100])}`,
    );
    return replaceSpan(xml, start, end, ` ${name}="${nudged}"`);
  }),
  'double an attribute': onAttribute((xml, { start, end }) =>
    replaceSpan(xml, end, end, xml.slice(start, end)),
  ),
  'rename an attribute': onAttribute((xml, { start, end, value }, random) => {
    const name = random.pick([
      'r',
      's',
      't',
      'ref',
      'id',
      'q:id',
      'xmlns:q',
      'xml:space',
      'Target',
    ]);
    return replaceSpan(xml, start, end, ` ${name}="${value}"`);
  }),
  'no cell addresses': (xml) =>
    mapTags(xml, (text, { name }) =>
      name === 'c' || name === 'row' ? text.replace(/\sr="[^"]*"/, '') : text,
    ),
  'an unknown attribute': onElement((xml, tag) => {
    const at = tag.start + 1 + tag.name.length;
    return replaceSpan(xml, at, at, ' xmlns:zz="http://example.org/" zz:r="B2" zz:ref="A1:B2"');
  }),
  'odd text': onText((_text, random) => pickOddValue(random)),
  'comment in text': onText((text) => `${text.slice(0, 1)}<!-- -->${text.slice(1)}`),
  'CDATA text': onText((text) => `<![CDATA[${text}]]>`),
  'cut text': onText((text, random) => text.slice(0, random.below(text.length))),
  'no text': onText(() => ''),
  'other namespace': (xml, random) =>
    xml.replaceAll(MAIN, random.pick([STRICT, 'http://example.org/', '', `${MAIN}/`])),
  'no namespaces': (xml) => xml.replace(/\sxmlns(:\w+)?="[^"]*"/, ''),
  'cut XML': (xml, random) => xml.slice(0, random.below(xml.length)),
  'cut a block': (xml, random) => {
    const at = random.below(xml.length);
    return replaceSpan(xml, at, at + 1 + random.below(40), '');
  },
  'odd characters': (xml, random) => {
    const at = random.below(xml.length);
    return replaceSpan(xml, at, at, pickOddValue(random));
  },
  'text before and behind': (xml, random) =>
    random.pick([` ${xml}`, `\n\n${xml}`, `${xml}\n\n`, `a${xml}`, `${xml}b`, `${xml}<a/>`, '']),
  'an entity of its own': (xml) =>
    xml.replace(/<(?=\w)/, '<!DOCTYPE a [<!ENTITY h "ha"><!ENTITY g "&h;&h;&h;">]><'),
};

function onElement(change: (xml: string, tag: Tag, random: Random) => string): XmlMutation {
  return (xml, random) => {
    const tag = pickElement(xml, random);
    return tag === null ? xml : change(xml, tag, random);
  };
}

function onAttribute(
  change: (xml: string, attribute: Attribute, random: Random) => string,
): XmlMutation {
  return onElement((xml, tag, random) => {
    const attributes = splitAttributes(xml, tag);
    return attributes.length === 0 ? xml : change(xml, random.pick(attributes), random);
  });
}

function onText(change: (text: string, random: Random) => string): XmlMutation {
  return (xml, random) => {
    const tags = splitTags(xml);
    const texts = tags.flatMap((tag, index) => {
      const start = tag.end;
      const end = tags[index + 1]?.start ?? start;
      return end > start ? [{ start, end }] : [];
    });
    if (texts.length === 0) return xml;
    const { start, end } = random.pick(texts);
    return replaceSpan(xml, start, end, change(xml.slice(start, end), random));
  };
}

/** A place before or behind a tag. */
function pickBoundary(xml: string, random: Random): number {
  const tags = splitTags(xml);
  return tags.length === 0 ? 0 : random.pick(tags)[random.chance(0.5) ? 'start' : 'end'];
}
