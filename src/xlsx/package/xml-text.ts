import { UnreadableError } from './unreadable';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** What a text or an attribute's value says, its entities put into characters. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\dA-Fa-f]+)|(\w+));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name as string] ?? whole;
    const code = decimal === undefined ? parseInt(hex as string, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** A text as it stands between tags or in an attribute's double quotes. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A text between tags: decoded, its line ends as XML counts them. */
export function decodeText(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return lines.includes('&') ? decodeEntities(lines) : lines;
}

/** An attribute's value: line ends and tabs in it count as spaces unless they are written out. */
export function decodeValue(text: string): string {
  return decodeEntities(text.replace(/\r\n|[\r\n\t]/g, ' '));
}

/** Refuses other encodings than UTF-8 with an UnreadableError: no program writes workbooks so. */
export function decodePart(part: Uint8Array): string {
  const isUtf16 = (part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff);
  if (isUtf16 || declaresOtherEncoding(part)) throw new UnreadableError('other-encoding');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(part);
  } catch {
    throw new UnreadableError('damaged');
  }
}

/** Longer than any declaration; it holds nothing but ASCII. */
const DECLARATION_BYTES = 200;

/** Read as UTF-8 it would be misread, and written so it would no longer be what it says. */
function declaresOtherEncoding(part: Uint8Array): boolean {
  const beginning = new TextDecoder('latin1').decode(part.subarray(0, DECLARATION_BYTES));
  const declaration = /^(?:\xef\xbb\xbf)?<\?xml\s[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(
    beginning,
  );
  return declaration !== null && declaration[1]?.toLowerCase() !== 'utf-8';
}
