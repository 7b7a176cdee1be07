import type { FoundCell } from '../../workbook/found-workbook';
import type { TagReader } from '../package/tag-reader';
import { UnreadableError } from '../package/unreadable';
import { ArrayAreas } from './array-areas';
import type { CellRoom } from './cell-room';
import { EMPTY_CELL, findCell, UNCALCULATED } from './find-cell';
import type { BookCells } from './find-cell';
import { readRichText } from './read-rich-text';

const ROWS = 1_048_576;
const COLUMNS = 16_384;
const LETTER_C = 99;
const LETTER_F = 102;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;
const LETTER_V = 118;

const EMPTY_ROW: readonly FoundCell[] = [];

/** Reads the rows of one sheet; they and their cells must stand in order, as Excel demands. */
export class RowReader {
  readonly rows: (readonly FoundCell[])[] = [];
  readonly hiddenRows = new Set<number>();
  private cells: FoundCell[] = [];
  private row = -1;
  private column = -1;
  private type = 'n';
  private style = 0;
  private readonly arrays = new ArrayAreas();

  constructor(
    private readonly tags: TagReader,
    private readonly book: BookCells,
    private readonly room: CellRoom,
  ) {}

  /** Reads all that stands in the element just opened; moves to its end. */
  read(): void {
    const { tags } = this;
    if (tags.kind === 'empty') return;
    const { depth } = tags;
    while (tags.next() && tags.depth >= depth) {
      if (tags.kind === 'close') continue;
      const isCell = tags.letter === LETTER_C;
      if (!isCell && !tags.is('row')) continue;
      if (tags.level !== depth + (isCell ? 2 : 1)) throw damaged();
      if (isCell) this.readCell();
      else this.readRow();
    }
    this.keepRow();
  }

  private readRow(): void {
    const { tags } = this;
    this.keepRow();
    const place = tags.attribute('r');
    const row = place === null ? this.row + 1 : Number(place) - 1;
    if (!(Number.isInteger(row) && row > this.row && row < ROWS)) throw damaged();
    this.row = row;
    this.column = -1;
    if (tags.isOn('hidden')) this.hiddenRows.add(row);
  }

  /** Rows without anything in them are not kept: people format whole sheets down to the last row. */
  private keepRow(): void {
    if (this.cells.length === 0) return;
    const { rows, row } = this;
    this.room.take(this.cells.length + row + 1 - rows.length);
    while (rows.length < row) rows.push(EMPTY_ROW);
    rows.push(this.cells);
    this.cells = [];
  }

  private readCell(): void {
    this.readCellAttributes();
    const { column, cells } = this;
    const cell = this.readContent();
    if (cell === EMPTY_CELL) return;
    while (cells.length < column) cells.push(EMPTY_CELL);
    cells.push(cell);
  }

  private readCellAttributes(): void {
    const { tags } = this;
    const behind = this.column;
    this.column += 1;
    this.type = 'n';
    this.style = 0;
    while (tags.nextAttribute()) {
      const letter = tags.attributeLetter;
      if (letter === LETTER_R) this.readPlace();
      else if (letter === LETTER_S)
        this.style = readDigits(tags.xml, tags.valueStart, tags.valueEnd);
      else if (letter === LETTER_T) this.type = tags.xml.slice(tags.valueStart, tags.valueEnd);
    }
    if (!(this.row >= 0 && this.column > behind && this.column < COLUMNS)) throw damaged();
  }

  /** "AB12": letters, then digits. */
  private readPlace(): void {
    const { xml, valueStart, valueEnd } = this.tags;
    let at = valueStart;
    let column = 0;
    for (; at < valueEnd; at += 1) {
      const letter = xml.charCodeAt(at) & ~32;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    this.column = column - 1;
    if (readDigits(xml, at, valueEnd) !== this.row + 1) throw damaged();
  }

  private readContent(): FoundCell {
    const { tags } = this;
    const { depth } = tags;
    const isOpen = tags.kind === 'open';
    let hasFormula = false;
    let value: string | null = null;
    while (isOpen && tags.next() && tags.depth >= depth) {
      // Extensions further down use the same words for other things.
      if (tags.kind === 'close' || tags.level !== depth + 1) continue;
      const letter = tags.letter;
      if (letter === LETTER_V) value = tags.readText();
      else if (letter === LETTER_F) {
        hasFormula = true;
        this.arrays.note(tags);
        tags.readText();
      } else if (tags.is('is')) value = readRichText(tags);
    }
    const isMissing = value === null || (value === '' && this.type !== 'str');
    const isComputed = hasFormula || this.arrays.covers(this.row, this.column);
    return isComputed && isMissing ? UNCALCULATED : this.find(value ?? '');
  }

  private find(value: string): FoundCell {
    return findCell(this.type, value, this.style, this.book);
  }
}

/** -1 where there is anything but digits. */
function readDigits(xml: string, from: number, to: number): number {
  let value = from < to ? 0 : -1;
  for (let at = from; at < to; at += 1) {
    const digit = xml.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function damaged(): UnreadableError {
  return new UnreadableError('damaged');
}
