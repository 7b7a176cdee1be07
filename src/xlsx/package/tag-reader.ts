import { UnreadableError } from './unreadable';

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const EXCLAMATION = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const COLON = 58;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;

/**
 * Walks the tags of an XML part and throws where they do not nest, so that what was cut off or
 * broken is never taken for whole. Names are compared without their prefix.
 */
export class TagReader {
  kind: 'open' | 'close' | 'empty' = 'open';
  /** Where the tag begins: its "<". */
  start = 0;
  nameStart = 0;
  nameEnd = 0;
  /** Just behind the tag. */
  end = 0;
  valueStart = 0;
  valueEnd = 0;
  private attributeStart = 0;
  private attributeEnd = 0;
  private cursor = 0;
  private isStarted = false;
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  constructor(readonly xml: string) {}

  /** How many elements are open; the one whose opening tag was just read counts. */
  get depth(): number {
    return this.starts.length;
  }

  /** Moves to the next tag; false at the end of a whole document. */
  next(): boolean {
    let at = this.xml.indexOf('<', this.end);
    while (at !== -1) {
      const code = this.xml.charCodeAt(at + 1);
      if (code !== EXCLAMATION && code !== QUESTION) {
        this.readTag(at, code === SLASH);
        return true;
      }
      this.end = this.skipMarkup(at);
      at = this.xml.indexOf('<', this.end);
    }
    if (this.depth > 0 || !this.isStarted || this.xml.slice(this.end).trim() !== '') throw broken();
    return false;
  }

  is(name: string): boolean {
    return (
      this.nameEnd - this.nameStart === name.length && this.xml.startsWith(name, this.nameStart)
    );
  }

  /** The code of a name of one letter, else 0: faster than comparing names. */
  get letter(): number {
    return this.nameEnd - this.nameStart === 1 ? this.xml.charCodeAt(this.nameStart) : 0;
  }

  /** Moves to the tag's next attribute. */
  nextAttribute(): boolean {
    const { xml } = this;
    const limit = this.kind === 'empty' ? this.end - 2 : this.end - 1;
    let at = this.cursor;
    while (at < limit && isSpace(xml.charCodeAt(at))) at += 1;
    if (at >= limit) return false;
    this.attributeStart = at;
    let code = xml.charCodeAt(at);
    while (at < limit && code !== EQUALS && !isSpace(code)) {
      at += 1;
      if (code === COLON) this.attributeStart = at;
      code = xml.charCodeAt(at);
    }
    this.attributeEnd = at;
    while (at < limit && isSpace(xml.charCodeAt(at))) at += 1;
    if (xml.charCodeAt(at) !== EQUALS) throw broken();
    at += 1;
    while (at < limit && isSpace(xml.charCodeAt(at))) at += 1;
    const quote = xml.charCodeAt(at);
    if (at >= limit || (quote !== QUOTE && quote !== APOSTROPHE)) throw broken();
    this.valueStart = at + 1;
    this.valueEnd = xml.indexOf(quote === QUOTE ? '"' : "'", this.valueStart);
    if (this.valueEnd === -1 || this.valueEnd >= limit) throw broken();
    this.cursor = this.valueEnd + 1;
    return true;
  }

  get attributeLetter(): number {
    return this.attributeEnd - this.attributeStart === 1
      ? this.xml.charCodeAt(this.attributeStart)
      : 0;
  }

  /** The value of one attribute, decoded; null when the tag has none of that name. */
  attribute(name: string): string | null {
    this.cursor = this.nameEnd;
    while (this.nextAttribute()) {
      const length = this.attributeEnd - this.attributeStart;
      if (length === name.length && this.xml.startsWith(name, this.attributeStart)) {
        return decodeEntities(this.xml.slice(this.valueStart, this.valueEnd));
      }
    }
    return null;
  }

  isOn(name: string): boolean {
    const value = this.attribute(name);
    return value === '1' || value === 'true';
  }

  private readTag(at: number, isClosing: boolean): void {
    const { xml } = this;
    this.start = at;
    const nameFrom = isClosing ? at + 2 : at + 1;
    this.nameStart = nameFrom;
    let end = nameFrom;
    let code = xml.charCodeAt(end);
    while (code !== GREATER && code !== SLASH && !isSpace(code)) {
      if (code === COLON) this.nameStart = end + 1;
      if (code === LESS || end >= xml.length) throw broken();
      end += 1;
      code = xml.charCodeAt(end);
    }
    this.nameEnd = end;
    this.cursor = end;
    end = this.findTagEnd(end);
    this.end = end + 1;
    if (isClosing) {
      this.kind = 'close';
      this.closeElement(nameFrom);
      return;
    }
    if (this.isStarted && this.depth === 0) throw broken();
    this.isStarted = true;
    this.kind = xml.charCodeAt(end - 1) === SLASH ? 'empty' : 'open';
    if (this.kind === 'open') {
      this.starts.push(nameFrom);
      this.ends.push(this.nameEnd);
    }
  }

  private findTagEnd(from: number): number {
    const { xml } = this;
    let quote = 0;
    for (let at = from; at < xml.length; at += 1) {
      const code = xml.charCodeAt(at);
      if (code === LESS) throw broken();
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if (code === QUOTE || code === APOSTROPHE) {
        quote = code;
      } else if (code === GREATER) {
        return at;
      }
    }
    throw broken();
  }

  private closeElement(nameFrom: number): void {
    const start = this.starts.pop();
    const end = this.ends.pop();
    if (start === undefined || end === undefined) throw broken();
    if (end - start !== this.nameEnd - nameFrom) throw broken();
    for (let at = start, other = nameFrom; at < end; at += 1, other += 1) {
      if (this.xml.charCodeAt(at) !== this.xml.charCodeAt(other)) throw broken();
    }
  }

  /** Comments, CDATA and instructions; a document type has no business in a workbook. */
  private skipMarkup(at: number): number {
    for (const [opening, closing] of MARKUP) {
      if (!this.xml.startsWith(opening, at)) continue;
      const end = this.xml.indexOf(closing, at + opening.length);
      if (end !== -1) return end + closing.length;
    }
    throw broken();
  }
}

const MARKUP = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\dA-Fa-f]+)|(\w+));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name as string] ?? whole;
    const code = decimal === undefined ? parseInt(hex as string, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === CARRIAGE_RETURN || code === TAB;
}

function broken(): UnreadableError {
  return new UnreadableError('damaged');
}
