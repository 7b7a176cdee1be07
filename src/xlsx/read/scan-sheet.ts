import type { NumberKind } from '../../workbook/number-format';
import { TagReader } from '../package/tag-reader';
import { UnreadableError } from '../package/unreadable';

/** What a cell is that its value alone does not tell. */
export type CellMark = Exclude<NumberKind, 'number'> | 'iso-date' | 'error' | 'uncalculated';

export type SheetScan = {
  /** `marks[row][column]`, only where there is one. */
  readonly marks: readonly (readonly (CellMark | undefined)[] | undefined)[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Rows and columns that cells with content reach. */
  readonly filled: Extent;
  /** The same for all cells, also those that are only formatted. */
  readonly formatted: Extent;
  /** -1 when no cell takes its text from the shared strings. */
  readonly lastSharedString: number;
  readonly tableCount: number;
};

export type Extent = { readonly rows: number; readonly columns: number };

const ROWS = 1_048_576;
const COLUMNS = 16_384;

const LETTER_B = 98;
const LETTER_C = 99;
const LETTER_D = 100;
const LETTER_E = 101;
const LETTER_F = 102;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;
const LETTER_V = 118;
const LESS = 60;

/** Walks a whole worksheet; throws where its XML is cut off or broken, which the library ignores. */
export function scanSheet(xml: string, numberKinds: readonly NumberKind[]): SheetScan {
  return new SheetScanner(xml, numberKinds).scan();
}

class SheetScanner {
  private readonly tags: TagReader;
  private readonly marks: CellMark[][] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private filledRows = 0;
  private filledColumns = 0;
  private formattedRows = 0;
  private formattedColumns = 0;
  private lastSharedString = -1;
  private tableCount = 0;
  private row = -1;
  private column = -1;
  private style = 0;
  /** First letter of the cell's type; 'n' for a number. */
  private type = 0;
  private typeLength = 0;

  constructor(
    xml: string,
    private readonly numberKinds: readonly NumberKind[],
  ) {
    this.tags = new TagReader(xml);
  }

  scan(): SheetScan {
    const { tags } = this;
    tags.next();
    if (!tags.is('worksheet')) throw new UnreadableError('damaged');
    while (tags.next()) {
      if (tags.kind === 'close') continue;
      if (tags.is('col')) this.readColumn();
      else if (tags.is('tablePart')) this.tableCount += 1;
      else if (tags.kind === 'open' && tags.is('sheetData')) this.scanRows(tags.depth);
    }
    return {
      marks: this.marks,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
      filled: { rows: this.filledRows, columns: this.filledColumns },
      formatted: { rows: this.formattedRows, columns: this.formattedColumns },
      lastSharedString: this.lastSharedString,
      tableCount: this.tableCount,
    };
  }

  private readColumn(): void {
    if (!this.tags.isOn('hidden')) return;
    const first = Number(this.tags.attribute('min'));
    const last = Math.min(Number(this.tags.attribute('max')), COLUMNS);
    for (let column = first; column <= last; column += 1) this.hiddenColumns.add(column - 1);
  }

  private scanRows(depth: number): void {
    const { tags } = this;
    while (tags.next() && tags.depth >= depth) {
      if (tags.kind === 'close') continue;
      if (tags.letter === LETTER_C) this.readCell();
      else if (tags.is('row')) this.readRow();
    }
  }

  private readRow(): void {
    const place = this.tags.attribute('r');
    this.row = place === null ? this.row + 1 : Number(place) - 1;
    this.column = -1;
    if (this.tags.isOn('hidden')) this.hiddenRows.add(this.row);
  }

  private readCell(): void {
    this.readCellAttributes();
    const { row, column, tags } = this;
    if (!(row >= 0 && row < ROWS && column >= 0 && column < COLUMNS)) {
      throw new UnreadableError('damaged');
    }
    if (row >= this.formattedRows) this.formattedRows = row + 1;
    if (column >= this.formattedColumns) this.formattedColumns = column + 1;
    if (tags.kind === 'open') this.readContent();
  }

  private readCellAttributes(): void {
    const { tags } = this;
    this.column += 1;
    this.style = 0;
    this.type = 0;
    this.typeLength = 0;
    while (tags.nextAttribute()) {
      const letter = tags.attributeLetter;
      if (letter === LETTER_R) this.readPlace();
      else if (letter === LETTER_S) this.style = readDigits(tags.xml, tags.valueStart);
      else if (letter === LETTER_T) {
        this.type = tags.xml.charCodeAt(tags.valueStart);
        this.typeLength = tags.valueEnd - tags.valueStart;
      }
    }
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
    this.row = readDigits(xml, at) - 1;
  }

  private readContent(): void {
    const { tags } = this;
    const depth = tags.depth;
    let hasFormula = false;
    let hasValue = false;
    let isFilled = false;
    while (tags.next() && tags.depth >= depth) {
      if (tags.kind === 'close') continue;
      isFilled = true;
      const letter = tags.letter;
      if (letter === LETTER_F) hasFormula = true;
      else if (letter === LETTER_V) hasValue = this.readValue();
    }
    if (!isFilled) return;
    if (this.row >= this.filledRows) this.filledRows = this.row + 1;
    if (this.column >= this.filledColumns) this.filledColumns = this.column + 1;
    const mark = this.chooseMark(hasFormula && !hasValue);
    if (mark !== null) (this.marks[this.row] ??= [])[this.column] = mark;
  }

  /** Whether the cell has a value: text may be empty, everything else says something. */
  private readValue(): boolean {
    const { xml, end, kind } = this.tags;
    const isEmpty = kind === 'empty' || xml.charCodeAt(end) === LESS;
    if (isEmpty) return this.type === LETTER_S && this.typeLength === 3;
    if (this.type === LETTER_S && this.typeLength === 1) {
      this.lastSharedString = Math.max(this.lastSharedString, readDigits(xml, end));
    }
    return true;
  }

  private chooseMark(isUncalculated: boolean): CellMark | null {
    if (isUncalculated) return 'uncalculated';
    if (this.type === LETTER_E) return 'error';
    if (this.type === LETTER_D) return 'iso-date';
    if (this.type === LETTER_S || this.type === LETTER_B || this.typeLength > 1) return null;
    const kind = this.numberKinds[this.style];
    return kind === undefined || kind === 'number' ? null : kind;
  }
}

function readDigits(xml: string, from: number): number {
  let value = 0;
  for (let at = from; ; at += 1) {
    const digit = xml.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return value;
    value = value * 10 + digit;
  }
}
