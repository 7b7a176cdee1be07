import { pickOddValue } from './odd-values';
import type { Random } from './random';
import { replaceSpan, splitAttributes, splitTags } from './xml-tags';
import type { Tag } from './xml-tags';

export type Parts = Map<string, Uint8Array>;

const CONTENT_TYPES = '[Content_Types].xml';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Changes of the package as a whole: parts, the links between them, what they are said to be. */
export const PART_MUTATIONS: Readonly<Record<string, (parts: Parts, random: Random) => void>> = {
  'drop a part': (parts, random) => void parts.delete(pickPart(parts, random)),
  'empty a part': (parts, random) => void parts.set(pickPart(parts, random), new Uint8Array()),
  'swap two parts': (parts, random) => {
    const [one, other] = [pickPart(parts, random), pickPart(parts, random)];
    const kept = parts.get(one);
    parts.set(one, parts.get(other) ?? new Uint8Array());
    parts.set(other, kept ?? new Uint8Array());
  },
  'rename a part': (parts, random) => {
    const name = pickPart(parts, random);
    const renamed = random.pick([
      name.toUpperCase(),
      name.replaceAll('/', '\\'),
      name.replace('xl/', 'xl//'),
      `/${name}`,
      `${name}.bak`,
      name.replace(/(\w)\./, '$1%20.'),
      `../${name}`,
    ]);
    const part = parts.get(name) ?? new Uint8Array();
    parts.delete(name);
    parts.set(renamed, part);
  },
  'add a part of that name': (parts, random) => {
    const name = pickPart(parts, random);
    parts.set(random.pick([name.toUpperCase(), `${name}/`, 'xl/worksheets/sheet99.xml']), BYTES);
  },
  'other order of parts': (parts) => {
    const all = [...parts].reverse();
    parts.clear();
    for (const [name, part] of all) parts.set(name, part);
  },
  'drop a relationship': onLink((xml, { start, elementEnd }) =>
    replaceSpan(xml, start, elementEnd, ''),
  ),
  'double a relationship': onLink((xml, { start, elementEnd }, random) => {
    const element = xml.slice(start, elementEnd);
    const doubled = random.chance(0.5) ? element : element.replace(/\sId="/, ' Id="z');
    return replaceSpan(xml, elementEnd, elementEnd, doubled);
  }),
  'respell a target': onLink((xml, tag, random) =>
    changeAttribute(xml, tag, 'Target', (target) =>
      random.pick([
        `/xl/${target}`,
        `./${target}`,
        `../xl/${target}`,
        `x/../${target}`,
        target.replace('.', '%2e'),
        target.toUpperCase(),
        target.replaceAll('/', '\\'),
        `${target}#a`,
        pickOddValue(random),
      ]),
    ),
  ),
  'target of another': onLink((xml, tag, random) => {
    const others = listLinks(xml).flatMap((one) => splitAttributes(xml, one));
    const targets = others.filter(({ name }) => name === 'Target').map(({ value }) => value);
    return changeAttribute(xml, tag, 'Target', () => random.pick([...targets, '']));
  }),
  'relationship of another type': onLink((xml, tag, random) =>
    changeAttribute(xml, tag, 'Type', (type) =>
      type.replace(
        /[^/]*$/,
        random.pick(['worksheet', 'table', 'styles', 'chartsheet', 'drawing']),
      ),
    ),
  ),
  'relationship to the outside': onLink((xml, { start, name }) =>
    replaceSpan(xml, start, start + 1 + name.length, '<Relationship TargetMode="External"'),
  ),
  'drop a content type': onText(CONTENT_TYPES, (xml, random) => {
    const all = splitTags(xml).filter(({ name }) => name === 'Override' || name === 'Default');
    if (all.length === 0) return xml;
    const { start, elementEnd } = random.pick(all);
    return replaceSpan(xml, start, elementEnd, '');
  }),
  'another content type': onText(CONTENT_TYPES, (xml, random) => {
    const all = splitTags(xml).filter(({ name }) => name === 'Override');
    if (all.length === 0) return xml;
    const type = random.pick([
      `${SPREADSHEET}.template.main+xml`,
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      `${SPREADSHEET}.worksheet+xml`,
      pickOddValue(random),
    ]);
    return changeAttribute(xml, random.pick(all), 'ContentType', () => type);
  }),
  'another encoding': (parts, random) => {
    const name = pickPart(parts, random);
    const text = Buffer.from(parts.get(name) ?? []).toString('utf8');
    const encoded = random.pick([
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      Buffer.from(text, 'utf16le'),
      Buffer.from(text, 'utf16le').swap16(),
      Buffer.from(text, 'latin1'),
      Buffer.from(text.replace(/encoding="[^"]*"/, 'encoding="windows-1258"')),
    ]);
    parts.set(name, new Uint8Array(encoded));
  },
};

const BYTES = Buffer.from('<a/>');

/** Parts that we read, more often than the others. */
export function pickPart(parts: Parts, random: Random): string {
  const names = [...parts.keys()];
  const read = names.filter((name) =>
    /workbook\.xml|book\.xml|sheet[^/]*\.xml|styles\.xml|sharedStrings|tables\/|\.rels$|Content_Types/i.test(
      name,
    ),
  );
  return random.pick(read.length > 0 && random.chance(0.85) ? read : names);
}

export function readText(parts: Parts, name: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(parts.get(name));
}

function onText(name: string, change: (xml: string, random: Random) => string) {
  return (parts: Parts, random: Random): void => {
    const changed = change(readText(parts, name), random);
    parts.set(name, new TextEncoder().encode(changed));
  };
}

/** A change of one relationship, those of the workbook itself most often. */
function onLink(change: (xml: string, tag: Tag, random: Random) => string) {
  return (parts: Parts, random: Random): void => {
    const all = [...parts.keys()].filter((name) => name.endsWith('.rels'));
    if (all.length === 0) return;
    const ofBook = all.filter((name) => name.includes('book'));
    const name = random.pick(ofBook.length > 0 && random.chance(0.5) ? ofBook : all);
    onText(name, (xml) => {
      const links = listLinks(xml);
      return links.length === 0 ? xml : change(xml, random.pick(links), random);
    })(parts, random);
  };
}

function listLinks(xml: string): readonly Tag[] {
  return splitTags(xml).filter(
    ({ kind, name }) => kind !== 'close' && name.endsWith('Relationship'),
  );
}

function changeAttribute(
  xml: string,
  tag: Tag,
  name: string,
  change: (value: string) => string,
): string {
  const found = splitAttributes(xml, tag).find((one) => one.name === name);
  if (found === undefined) return xml;
  return replaceSpan(xml, found.start, found.end, ` ${name}="${change(found.value)}"`);
}
