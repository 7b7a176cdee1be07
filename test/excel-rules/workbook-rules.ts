import type { Book } from './open-book';
import { listParts, typeOf } from './open-package';
import { listIn, wholeOf } from './read-xml';
import type { Repair } from './repair';

const LONGEST_SHEET_NAME = 31;
const GREATEST_SHEET_ID = 65_534;

export function* checkWorkbook(book: Book): Generator<Repair> {
  yield* checkSheetNames(book);
  yield* checkSheetIds(book);
  yield* checkSheetParts(book);
  yield* checkActiveTab(book);
}

function* checkSheetNames({ part, sheets }: Book): Generator<Repair> {
  const seen = new Set<string>();
  for (const { name } of sheets) {
    const key = name.toLowerCase();
    if (!isSheetName(name)) yield { part, place: name, rule: 'sheet-name' };
    if (seen.has(key)) yield { part, place: name, rule: 'sheet-name-doubled' };
    seen.add(key);
  }
}

function isSheetName(name: string): boolean {
  return (
    name.length >= 1 &&
    name.length <= LONGEST_SHEET_NAME &&
    !/[:\\/?*[\]\p{Cc}]|^'|'$/u.test(name) &&
    name.toLowerCase() !== 'history'
  );
}

function* checkSheetIds({ part, sheets }: Book): Generator<Repair> {
  const seen = new Set<number>();
  for (const { name, element } of sheets) {
    const id = wholeOf(element, 'sheetId', NaN);
    const isId = id >= 1 && id <= GREATEST_SHEET_ID;
    if (!isId || seen.has(id)) yield { part, place: name, rule: 'sheet-id' };
    seen.add(id);
  }
}

function* checkSheetParts({ file, part: workbook, sheets }: Book): Generator<Repair> {
  const reached = new Set<string>();
  for (const { name, part } of sheets) {
    const key = part?.toLowerCase() ?? '';
    const isThere = file.entries.some((entry) => entry.toLowerCase() === key);
    if (!isThere || reached.has(key)) yield { part: workbook, place: name, rule: 'sheet-part' };
    reached.add(key);
  }
  for (const part of listParts(file)) {
    const isLost = /\.worksheet\+xml$/.test(typeOf(file, part)) && !reached.has(part.toLowerCase());
    if (isLost) yield { part, place: '', rule: 'sheet-part' };
  }
}

function* checkActiveTab({ part, root, sheets }: Book): Generator<Repair> {
  if (sheets.every(({ isHidden }) => isHidden)) {
    yield { part, place: '', rule: 'sheets-all-hidden' };
    return;
  }
  const [view] = listIn(root, 'bookViews', 'workbookView');
  const active = view === undefined ? 0 : wholeOf(view, 'activeTab', 0);
  const shown = sheets[active];
  if (shown === undefined || shown.isHidden) {
    yield { part, place: String(active), rule: 'active-tab' };
  }
  for (const sheet of sheets) {
    const isSelected = listIn(sheet.root, 'sheetViews', 'sheetView').some(({ attributes }) =>
      /^(1|true)$/.test(attributes.get('tabSelected') ?? ''),
    );
    if (isSelected && sheet !== shown) yield { part, place: sheet.name, rule: 'tab-selected' };
  }
}
