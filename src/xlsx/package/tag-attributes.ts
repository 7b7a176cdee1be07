import { broken, findNameEnd, isSameText, isSpace, skipPrefix, skipSpaces } from './xml-rules';

const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;

/** Kept of each attribute: where its name begins and ends, and its value. */
const PLACES = 4;
/** Each is compared with all before it. */
const MOST_PLACES = 200 * PLACES;

/** Where the attributes of one tag stand; the same lists serve all tags of a part. */
export class TagAttributes {
  /** Without the prefix. */
  nameStart = 0;
  nameEnd = 0;
  valueStart = 0;
  valueEnd = 0;
  private readonly places: number[] = [];
  private placesEnd = 0;
  private cursor = 0;

  constructor(private readonly xml: string) {}

  clear(): void {
    this.placesEnd = 0;
    this.cursor = 0;
  }

  restart(): void {
    this.cursor = 0;
  }

  /** Takes up the attributes behind a tag's name; returns where the tag closes: its ">" or "/". */
  read(from: number): number {
    const { xml, places } = this;
    this.clear();
    for (let at = skipSpaces(xml, from); ; at = skipSpaces(xml, at + 1)) {
      const code = xml.charCodeAt(at);
      if (code === GREATER || code === SLASH) return at;
      if (!isSpace(xml.charCodeAt(at - 1))) throw broken();
      const place = this.placesEnd;
      const end = findNameEnd(xml, at);
      places[place] = at;
      places[place + 1] = end;
      this.refuseSecond(place);
      at = skipSpaces(xml, end);
      if (xml.charCodeAt(at) !== EQUALS) throw broken();
      at = skipSpaces(xml, at + 1);
      places[place + 2] = at + 1;
      at = this.findValueEnd(at);
      places[place + 3] = at;
      this.placesEnd += PLACES;
    }
  }

  /** Moves to the next one. */
  next(): boolean {
    const { xml, places, cursor } = this;
    if (cursor === this.placesEnd) return false;
    this.nameEnd = places[cursor + 1] ?? 0;
    this.nameStart = skipPrefix(xml, places[cursor] ?? 0, this.nameEnd);
    this.valueStart = places[cursor + 2] ?? 0;
    this.valueEnd = places[cursor + 3] ?? 0;
    this.cursor += PLACES;
    return true;
  }

  private findValueEnd(from: number): number {
    const { xml } = this;
    const quote = xml.charCodeAt(from);
    if (quote !== QUOTE && quote !== APOSTROPHE) throw broken();
    for (let at = from + 1; at < xml.length; at += 1) {
      const code = xml.charCodeAt(at);
      if (code === quote) return at;
      if (code === LESS) throw broken();
    }
    throw broken();
  }

  private refuseSecond(place: number): void {
    const { xml, places } = this;
    if (place === MOST_PLACES) throw broken();
    const start = places[place] ?? 0;
    const length = (places[place + 1] ?? 0) - start;
    for (let at = 0; at < place; at += PLACES) {
      const other = places[at] ?? 0;
      if ((places[at + 1] ?? 0) - other === length && isSameText(xml, other, start, length)) {
        throw broken();
      }
    }
  }
}
