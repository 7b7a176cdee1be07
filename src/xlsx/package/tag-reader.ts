import { CDATA, skipMarkup } from './skip-markup';
import { TagAttributes } from './tag-attributes';
import {
  broken,
  find,
  findNameEnd,
  isReference,
  isSameText,
  skipPrefix,
  skipSpaces,
  UNFIT,
} from './xml-rules';
import { decodeText, decodeValue } from './xml-text';

const EXCLAMATION = 33;
const SLASH = 47;
const GREATER = 62;
const QUESTION = 63;

/** Far deeper than any part of a workbook; an endless nest would fill the memory. */
const MOST_DEPTH = 500;
/** A cell holds 32,767 characters, each of which may be written out as a reference. */
const MOST_TEXT = 500_000;

/**
 * Walks the tags of an XML part and throws where it is not well-formed, so that what was cut off or
 * broken is never taken for whole. Names are compared without their prefix, which is not looked up.
 */
export class TagReader {
  kind: 'open' | 'close' | 'empty' = 'open';
  /** Where the tag begins: its "<". */
  start = 0;
  nameStart = 0;
  nameEnd = 0;
  /** Just behind the tag. */
  end = 0;
  private readonly attributes: TagAttributes;
  private isStarted = false;
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  /** The next "&" and "]]>", looked for once: most parts have none. */
  private reference: number;
  private sectionEnd: number;

  constructor(readonly xml: string) {
    if (UNFIT.test(xml)) throw broken();
    this.attributes = new TagAttributes(xml);
    this.reference = find(xml, '&', 0);
    this.sectionEnd = find(xml, ']]>', 0);
  }

  /** How many elements are open; the one whose opening tag was just read counts. */
  get depth(): number {
    return this.starts.length;
  }

  /** How deep the tag's element stands: 1 for the root. */
  get level(): number {
    return this.kind === 'open' ? this.depth : this.depth + 1;
  }

  get valueStart(): number {
    return this.attributes.valueStart;
  }

  get valueEnd(): number {
    return this.attributes.valueEnd;
  }

  /** Moves to the next tag; false at the end of a whole document. */
  next(): boolean {
    const { xml } = this;
    for (;;) {
      const at = find(xml, '<', this.end);
      this.checkText(at);
      if (at === xml.length) break;
      const code = xml.charCodeAt(at + 1);
      if (code !== EXCLAMATION && code !== QUESTION) {
        this.readTag(at, code === SLASH);
        return true;
      }
      this.checkReferences(at);
      this.end = skipMarkup(xml, at, this.depth);
      if (this.reference < this.end) this.reference = find(xml, '&', this.end);
      this.passSectionEnd();
    }
    if (this.depth > 0 || !this.isStarted) throw broken();
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
    return this.attributes.next();
  }

  /** The attribute's name without its prefix. */
  get attributeName(): string {
    return this.xml.slice(this.attributes.nameStart, this.attributes.nameEnd);
  }

  get attributeLetter(): number {
    const { nameStart, nameEnd } = this.attributes;
    return nameEnd - nameStart === 1 ? this.xml.charCodeAt(nameStart) : 0;
  }

  /** The value of one attribute, decoded; null when the tag has none of that name. */
  attribute(name: string): string | null {
    const { attributes, xml } = this;
    attributes.restart();
    while (attributes.next()) {
      const { nameStart, nameEnd, valueStart, valueEnd } = attributes;
      if (nameEnd - nameStart === name.length && xml.startsWith(name, nameStart)) {
        return decodeValue(xml.slice(valueStart, valueEnd));
      }
    }
    return null;
  }

  isOn(name: string): boolean {
    const value = this.attribute(name);
    return value === '1' || value === 'true';
  }

  /**
   * The text of the element just opened, decoded; moves to its closing tag. Throws where it holds
   * other elements. Comments say nothing; what stands in CDATA is text as it is.
   */
  readText(): string {
    if (this.kind === 'empty') return '';
    const { xml } = this;
    let text = '';
    for (let from = this.end; ;) {
      const at = find(xml, '<', from);
      if (at - this.end > MOST_TEXT) throw broken();
      text += decodeText(xml.slice(from, at));
      const code = xml.charCodeAt(at + 1);
      if (code !== EXCLAMATION && code !== QUESTION) break;
      from = skipMarkup(xml, at, this.depth);
      if (xml.startsWith(CDATA, at)) text += xml.slice(at + CDATA.length, from - 3);
    }
    if (!this.next() || this.kind !== 'close') throw broken();
    return text;
  }

  private readTag(at: number, isClosing: boolean): void {
    const { xml } = this;
    const nameFrom = isClosing ? at + 2 : at + 1;
    this.start = at;
    this.nameEnd = findNameEnd(xml, nameFrom);
    this.nameStart = skipPrefix(xml, nameFrom, this.nameEnd);
    let end = this.nameEnd;
    if (isClosing) {
      this.kind = 'close';
      this.attributes.clear();
      this.closeElement(nameFrom);
      end = skipSpaces(xml, end);
    } else {
      if (this.isStarted && this.depth === 0) throw broken();
      this.isStarted = true;
      end = this.attributes.read(end);
      const isEmpty = xml.charCodeAt(end) === SLASH;
      this.kind = isEmpty ? 'empty' : 'open';
      if (isEmpty) end += 1;
      else this.openElement(nameFrom);
    }
    if (xml.charCodeAt(end) !== GREATER) throw broken();
    this.end = end + 1;
    this.checkReferences(this.end);
    this.passSectionEnd();
  }

  private openElement(nameFrom: number): void {
    if (this.depth === MOST_DEPTH) throw broken();
    this.starts.push(nameFrom);
    this.ends.push(this.nameEnd);
  }

  private closeElement(nameFrom: number): void {
    const start = this.starts.pop();
    const end = this.ends.pop();
    if (start === undefined || end === undefined) throw broken();
    const length = this.nameEnd - nameFrom;
    if (end - start !== length || !isSameText(this.xml, start, nameFrom, length)) throw broken();
  }

  /** What stands before the next tag: outside the root only space, and nowhere "]]>". */
  private checkText(to: number): void {
    if (this.sectionEnd < to) throw broken();
    if (this.depth === 0 && skipSpaces(this.xml, this.end) < to) throw broken();
  }

  private checkReferences(to: number): void {
    while (this.reference < to) {
      if (!isReference(this.xml, this.reference)) throw broken();
      this.reference = find(this.xml, '&', this.reference + 1);
    }
  }

  private passSectionEnd(): void {
    if (this.sectionEnd < this.end) this.sectionEnd = find(this.xml, ']]>', this.end);
  }
}

/** Throws where a part of which nothing is wanted is not well-formed. */
export function readToEnd(xml: string): void {
  const tags = new TagReader(xml);
  while (tags.next());
}
