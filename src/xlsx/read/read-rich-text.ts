import type { TagReader } from '../package/tag-reader';

const LETTER_T = 116;

/** The text of the element just opened, its runs together without reading aids; moves to its end. */
export function readRichText(tags: TagReader): string {
  if (tags.kind === 'empty') return '';
  const { depth } = tags;
  let text = '';
  let isAid = false;
  while (tags.next() && tags.depth >= depth) {
    if (tags.is('rPh')) isAid = tags.kind === 'open';
    else if (tags.kind === 'open' && tags.letter === LETTER_T && !isAid) {
      text += unescapeCharacters(tags.readText());
    }
  }
  return text;
}

/** "_x000D_" stands for a character that XML cannot hold, "_x005F_" for the "_" before such a word. */
export function unescapeCharacters(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
