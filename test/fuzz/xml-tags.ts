import type { Random } from './random';

/** A tag of a text that may be any XML: found without judging it. */
export type Tag = {
  readonly start: number;
  readonly end: number;
  readonly kind: 'open' | 'close' | 'empty';
  readonly name: string;
  /** Behind the element's closing tag; its own end when there is none. */
  elementEnd: number;
};

export type Attribute = {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly value: string;
};

export function splitTags(xml: string): readonly Tag[] {
  const tags: Tag[] = [];
  const open: Tag[] = [];
  for (let start = xml.indexOf('<'); start !== -1; start = xml.indexOf('<', start + 1)) {
    const end = xml.indexOf('>', start) + 1;
    if (end === 0) break;
    const [, slash = '', name = ''] = /^<(\/?)([^\s/>!?]*)/.exec(xml.slice(start, end)) ?? [];
    if (name === '') continue;
    const isEmpty = xml[end - 2] === '/';
    const kind = slash === '/' ? 'close' : isEmpty ? 'empty' : 'open';
    const tag: Tag = { start, end, kind, name, elementEnd: end };
    tags.push(tag);
    if (kind === 'open') open.push(tag);
    if (kind !== 'close') continue;
    const opening = open.pop();
    if (opening !== undefined) opening.elementEnd = end;
  }
  return tags;
}

export function splitAttributes(xml: string, tag: Tag): readonly Attribute[] {
  const text = xml.slice(tag.start, tag.end);
  return [...text.matchAll(/\s+([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map((match) => ({
    start: tag.start + match.index,
    end: tag.start + match.index + match[0].length,
    name: match[1] ?? '',
    value: match[2] ?? match[3] ?? '',
  }));
}

/** An element, rare kinds as likely as common ones half of the time; null when there is none. */
export function pickElement(xml: string, random: Random): Tag | null {
  const tags = splitTags(xml).filter(({ kind }) => kind !== 'close');
  if (tags.length === 0) return null;
  if (random.chance(0.5)) return random.pick(tags);
  const name = random.pick([...new Set(tags.map((tag) => tag.name))]);
  return random.pick(tags.filter((tag) => tag.name === name));
}

export function replaceSpan(xml: string, start: number, end: number, text: string): string {
  return xml.slice(0, start) + text + xml.slice(end);
}

/** The text with its tags changed one by one. */
export function mapTags(xml: string, change: (text: string, tag: Tag) => string): string {
  let result = '';
  let from = 0;
  for (const tag of splitTags(xml)) {
    result += xml.slice(from, tag.start) + change(xml.slice(tag.start, tag.end), tag);
    from = tag.end;
  }
  return result + xml.slice(from);
}
