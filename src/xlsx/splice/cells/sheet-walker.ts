import { TagReader } from '../../package/tag-reader';

/** Where the walk stands after a step; a cell or row that is one empty tag has no end of its own. */
export type SheetStep =
  'outside' | 'data' | 'row' | 'cell' | 'inside' | 'cell-end' | 'row-end' | 'data-end' | 'end';

const LETTER_A = 65;
const LETTER_Z = 90;
const LOWER_CASE = 32;
const LETTER_C = 99;
const LETTER_R = 114;
const DIGIT_0 = 48;

/** Walks a worksheet's tags and tells rows and cells from all else, whether they name their place or not. */
export class SheetWalker {
  readonly tags: TagReader;
  row = -1;
  column = -1;
  private dataDepth = 0;

  constructor(xml: string) {
    this.tags = new TagReader(xml);
  }

  next(): SheetStep {
    const { tags } = this;
    if (!tags.next()) return 'end';
    if (this.dataDepth === 0) return this.stepOutside();
    return tags.kind === 'close' ? this.stepOut() : this.stepIn();
  }

  private stepOutside(): SheetStep {
    const { tags } = this;
    if (tags.kind === 'close' || !tags.is('sheetData')) return 'outside';
    if (tags.kind === 'open') this.dataDepth = tags.depth;
    return 'data';
  }

  private stepOut(): SheetStep {
    const level = this.tags.depth - this.dataDepth;
    if (level === 1) return 'cell-end';
    if (level === 0) return 'row-end';
    if (level > 1) return 'inside';
    this.dataDepth = 0;
    return 'data-end';
  }

  private stepIn(): SheetStep {
    const { tags } = this;
    const level = tags.depth - this.dataDepth + (tags.kind === 'empty' ? 1 : 0);
    if (level === 2 && tags.letter === LETTER_C) {
      this.readCellPlace();
      return 'cell';
    }
    if (level !== 1 || !tags.is('row')) return 'inside';
    const place = tags.attribute('r');
    this.row = place === null ? this.row + 1 : Number(place) - 1;
    this.column = -1;
    return 'row';
  }

  private readCellPlace(): void {
    const { tags } = this;
    this.column += 1;
    while (tags.nextAttribute()) {
      if (tags.attributeLetter === LETTER_R) return this.readPlace();
    }
  }

  /** "AB12": letters, then digits. */
  private readPlace(): void {
    const { xml, valueStart, valueEnd } = this.tags;
    let at = valueStart;
    let column = 0;
    for (; at < valueEnd; at += 1) {
      const letter = xml.charCodeAt(at) & ~LOWER_CASE;
      if (letter < LETTER_A || letter > LETTER_Z) break;
      column = column * 26 + letter - LETTER_A + 1;
    }
    let row = 0;
    for (; at < valueEnd; at += 1) row = row * 10 + xml.charCodeAt(at) - DIGIT_0;
    this.column = column - 1;
    this.row = row - 1;
  }
}
