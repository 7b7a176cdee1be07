import { parseArea } from '../../workbook/address';
import { spellNumber } from '../../workbook/content/sheet-content';
import type { CellContent } from '../../workbook/content/sheet-content';
import type { Area } from '../../workbook/found-workbook';
import { outlineXml } from '../package/outline';
import { TagReader } from '../package/tag-reader';
import { PLAIN_LOOK } from './read-looks';
import type { CellLook } from './read-looks';
import { unescapeCharacters } from './read-rich-text';
import { dressRuns, readRuns } from './read-runs';
import type { StoredRun } from './read-runs';

export type ContentScan = {
  readonly cells: readonly CellContent[];
  readonly merges: readonly Area[];
  /** Kinds of what the sheet has besides. */
  readonly attachments: readonly string[];
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

type CellHead = Pick<CellContent, 'row' | 'column'> & {
  readonly type: string;
  readonly look: CellLook;
};

/** Walks a worksheet for what a person sees of it. */
export function scanContents(
  xml: string,
  looks: readonly CellLook[],
  strings: readonly (readonly StoredRun[])[],
): ContentScan {
  const tags = new TagReader(xml);
  const cells: CellContent[] = [];
  const merges: Area[] = [];
  const attachments = new Set<string>();
  let row = -1;
  let column = -1;
  tags.next();
  while (tags.next()) {
    if (tags.kind === 'close') continue;
    if (tags.level === 2) {
      const name = xml.slice(tags.nameStart, tags.nameEnd);
      if (!COMMON.has(name)) attachments.add(name);
    } else if (tags.is('c')) {
      const place = parseArea(tags.attribute('r') ?? '');
      row = place?.top ?? row;
      column = place?.left ?? column + 1;
      const look = looks[Number(tags.attribute('s') ?? 0)] ?? PLAIN_LOOK;
      const type = tags.attribute('t') ?? 'n';
      const cell = readCell(tags, { row, column, type, look }, strings);
      // Whole rows are often formatted, down to the last one of the sheet.
      if (cell.kind !== 'blank' || cell.fill !== null || cell.formula !== null) cells.push(cell);
    } else if (tags.is('row')) {
      row = Number(tags.attribute('r') ?? row + 2) - 1;
      column = -1;
      if (tags.isOn('hidden')) attachments.add('hidden');
    } else if (tags.is('col')) {
      if (tags.isOn('hidden')) attachments.add('hidden');
    } else if (tags.is('mergeCell')) {
      const area = parseArea(tags.attribute('ref') ?? '');
      if (area !== null) merges.push(area);
    }
  }
  return { cells, merges, attachments: [...attachments] };
}

function readCell(
  tags: TagReader,
  { row, column, type, look }: CellHead,
  strings: readonly (readonly StoredRun[])[],
): CellContent {
  const { letters, fill } = look;
  let value: string | null = null;
  let formula: string | null = null;
  let runs: readonly StoredRun[] | null = null;
  const depth = tags.depth;
  const isOpen = tags.kind === 'open';
  while (isOpen && tags.next() && tags.depth >= depth) {
    if (tags.kind === 'close') continue;
    if (tags.is('v')) value = tags.readText();
    else if (tags.is('f')) formula = tags.readText();
    else if (tags.is('is')) runs = readInlineRuns(tags);
  }
  if (type === 's' && value !== null) runs = strings[Number(value)] ?? [];
  runs ??= value === null ? [] : [{ text: spellValue(type, value), letters: null }];
  const isBlank = runs.every(({ text }) => text === '');
  const kind = isBlank ? 'blank' : (KINDS[type] ?? 'text');
  return { row, column, kind, runs: dressRuns(runs, letters), formula, fill };
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

function readInlineRuns(tags: TagReader): readonly StoredRun[] {
  if (tags.kind === 'empty') return [];
  const { xml, start, depth } = tags;
  while (tags.next() && tags.depth >= depth);
  const item = xml.slice(start, tags.end);
  return readRuns(item, outlineXml(item));
}
