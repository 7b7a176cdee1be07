import { UnreadableError } from './unreadable';

/** What no XML may hold: control characters and codes that are no characters. */
export const UNFIT = /[^\t\n\r\x20-\ufffd]/;

const COLON = 58;
const NAME_START = 1;
const NAME = 2;
const SPACE = 4;

/** What each ASCII character may be. Beyond ASCII all may stand in names: more than XML allows. */
const CLASSES = new Uint8Array(128);
for (let code = 0; code < CLASSES.length; code += 1) {
  const letter = String.fromCharCode(code);
  if (/[A-Za-z_]/.test(letter)) CLASSES[code] = NAME_START | NAME;
  else if (/[\d.-]/.test(letter)) CLASSES[code] = NAME;
  else if (/[ \t\r\n]/.test(letter)) CLASSES[code] = SPACE;
}

function mayBe(kind: number, code: number): boolean {
  return code >= CLASSES.length || ((CLASSES[code] ?? 0) & kind) !== 0;
}

export function isSpace(code: number): boolean {
  return CLASSES[code] === SPACE;
}

export function skipSpaces(xml: string, from: number): number {
  let at = from;
  while (isSpace(xml.charCodeAt(at))) at += 1;
  return at;
}

/** Where the name that begins at `from` ends; it may have one prefix. */
export function findNameEnd(xml: string, from: number): number {
  let at = from;
  for (let part = 0; part < 2; part += 1) {
    if (!mayBe(NAME_START, xml.charCodeAt(at))) throw broken();
    at += 1;
    while (mayBe(NAME, xml.charCodeAt(at))) at += 1;
    if (xml.charCodeAt(at) !== COLON) return at;
    at += 1;
  }
  throw broken();
}

/** Where the name begins without its prefix. */
export function skipPrefix(xml: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (xml.charCodeAt(at) === COLON) return at + 1;
  }
  return from;
}

export function isSameText(xml: string, one: number, other: number, length: number): boolean {
  for (let at = 0; at < length; at += 1) {
    if (xml.charCodeAt(one + at) !== xml.charCodeAt(other + at)) return false;
  }
  return true;
}

/** Where `what` stands next; the end of all where it does not. */
export function find(xml: string, what: string, from: number): number {
  const at = xml.indexOf(what, from);
  return at === -1 ? xml.length : at;
}

const REFERENCE = /&(?:amp|lt|gt|quot|apos|#(\d+)|#x([\dA-Fa-f]+));/y;

/** Whether "&" at that place begins a character that XML knows; entities of one's own are refused. */
export function isReference(xml: string, at: number): boolean {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(xml);
  if (match === null) return false;
  const [, decimal, hex] = match;
  if (decimal === undefined && hex === undefined) return true;
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return false;
  return !UNFIT.test(String.fromCodePoint(code));
}

/** What is not well-formed XML is a damaged file. */
export function broken(): UnreadableError {
  return new UnreadableError('damaged');
}
