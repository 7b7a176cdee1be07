import { parseArea } from '../../workbook/address';
import { spellFormula, spellNumber } from '../../workbook/content/sheet-content';
import type { CellContent, SheetContent } from '../../workbook/content/sheet-content';
import type { Area } from '../../workbook/found-workbook';
import { TagReader } from '../package/tag-reader';
import { ArrayAreas } from './array-areas';
import type { CellRoom } from './cell-room';
import { PLAIN_LOOK } from './read-looks';
import type { CellLook } from './read-looks';
import { readPageTexts } from './read-page-texts';
import { unescapeCharacters } from './read-rich-text';
import { dressRuns, readRuns } from './read-runs';
import type { SharedRuns, StoredRun } from './read-runs';

/** What the sheet's own part holds. */
export type ContentScan = Omit<SheetContent, 'tables'>;

/** What all sheets of a workbook share. */
export type ContentBook = {
  readonly looks: readonly CellLook[];
  readonly strings: SharedRuns | null;
  readonly room: CellRoom;
};

/** What every program writes into a sheet, and what only says how it is shown or printed. */
const COMMON = new Set([
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'sheetCalcPr',
  'cols',
  'sheetData',
  'mergeCells',
  'phoneticPr',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'ignoredErrors',
  'tableParts',
]);

/** Walks a worksheet for what a person sees of it, within the room that there is for cells. */
export function scanContents(xml: string, book: ContentBook): ContentScan {
  const tags = new TagReader(xml);
  const cells = new CellScanner(tags, book);
  const merges: Area[] = [];
  const attachments = new Set<string>();
  let pageTexts: readonly string[] = [];
  tags.next();
  while (tags.next()) {
    if (tags.kind === 'close') continue;
    if (tags.level === 2) {
      const name = xml.slice(tags.nameStart, tags.nameEnd);
      if (!COMMON.has(name)) attachments.add(name);
      if (name === 'sheetData') cells.read(attachments);
      else if (name === 'headerFooter') pageTexts = readPageTexts(tags);
    } else if (tags.level !== 3) continue;
    else if (tags.is('col')) noteLine(tags, attachments);
    else if (tags.is('mergeCell')) {
      const area = parseArea(tags.attribute('ref') ?? '');
      if (area !== null) merges.push(takeRoom(area, book.room));
    }
  }
  return { cells: cells.cells, merges, pageTexts, attachments: [...attachments] };
}

/** Each side of a merged cell is a line for every cell along it. */
function takeRoom(merge: Area, room: CellRoom): Area {
  const { top, left, bottom, right } = merge;
  room.take(2 * (bottom - top + right - left + 2));
  return merge;
}

/** Rows and columns that somebody has hidden or grouped. */
function noteLine(tags: TagReader, attachments: Set<string>): void {
  if (tags.isOn('hidden')) attachments.add('hidden');
  if (Number(tags.attribute('outlineLevel') ?? 0) > 0) attachments.add('outline');
}

class CellScanner {
  readonly cells: CellContent[] = [];
  private readonly arrays = new ArrayAreas();
  private row = -1;
  private column = -1;

  constructor(
    private readonly tags: TagReader,
    private readonly book: ContentBook,
  ) {}

  /** Reads all that stands in the element just opened; moves to its end. */
  read(attachments: Set<string>): void {
    const { tags } = this;
    if (tags.kind === 'empty') return;
    const { depth } = tags;
    while (tags.next() && tags.depth >= depth) {
      if (tags.kind === 'close') continue;
      if (tags.is('c')) this.readCell();
      else if (tags.is('row')) {
        this.row = Number(tags.attribute('r') ?? this.row + 2) - 1;
        this.column = -1;
        noteLine(tags, attachments);
      }
    }
  }

  private readCell(): void {
    const { tags, book } = this;
    const place = parseArea(tags.attribute('r') ?? '');
    const row = place?.top ?? this.row;
    this.column = place?.left ?? this.column + 1;
    const look = book.looks[Number(tags.attribute('s') ?? 0)] ?? PLAIN_LOOK;
    const type = tags.attribute('t') ?? 'n';
    const { runs: stored, formula } = this.readContent(type);
    // What a formula gives is nobody's edit: without its add-in it gives an error.
    const isGiven = formula !== null || this.arrays.covers(row, this.column);
    const runs = isGiven ? [] : stored;
    const isBlank = runs.every(({ text }) => text === '');
    const { letters, fill, borders, format } = look;
    // Whole rows are often formatted, down to the last one of the sheet.
    if (isBlank && formula === null && fill === null && borders === null) return;
    book.room.take(1 + runs.length);
    const kind = isBlank ? 'blank' : (KINDS[type] ?? 'text');
    const { column } = this;
    const dressed = dressRuns(runs, letters);
    this.cells.push({ row, column, kind, runs: dressed, formula, fill, borders, format });
  }

  private readContent(type: string): Pick<CellContent, 'formula'> & {
    readonly runs: readonly StoredRun[];
  } {
    const { tags } = this;
    const { depth } = tags;
    let runs: readonly StoredRun[] = [];
    let formula: string | null = null;
    const isOpen = tags.kind === 'open';
    while (isOpen && tags.next() && tags.depth >= depth) {
      // Extensions further down use the same words for other things.
      if (tags.kind === 'close' || tags.level !== depth + 1) continue;
      if (tags.is('v')) runs = this.findRuns(type, tags.readText());
      else if (tags.is('f')) {
        this.arrays.note(tags);
        formula = spellFormula(tags.readText());
      } else if (tags.is('is')) runs = readRuns(tags);
    }
    return { runs, formula };
  }

  private findRuns(type: string, value: string): readonly StoredRun[] {
    if (type === 's') return this.book.strings?.at(Number(value)) ?? [];
    return [{ text: spellValue(type, value), letters: null }];
  }
}

const KINDS: Readonly<Record<string, CellContent['kind']>> = {
  n: 'number',
  b: 'boolean',
  e: 'error',
};

function spellValue(type: string, value: string): string {
  if (type !== 'n') return unescapeCharacters(value);
  const number = Number(value);
  return Number.isFinite(number) ? spellNumber(number) : value;
}
