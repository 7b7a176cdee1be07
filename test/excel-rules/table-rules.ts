import { nameCell, overlap, readArea } from './areas';
import type { Area } from './areas';
import { textOf } from './cell-rules';
import type { Book, Table } from './open-book';
import { listParts, typeOf } from './open-package';
import { childOf, listIn, wholeOf } from './read-xml';
import type { XmlElement } from './read-xml';
import type { Repair, Rule } from './repair';
import { unescapeText } from './texts';

const LONGEST_COLUMN_NAME = 255;

type Finding = readonly [place: string, rule: Rule];

export function* checkTables(book: Book): Generator<Repair> {
  yield* checkParts(book);
  const ids = new Set<number>();
  for (const table of book.tables) {
    const { part, root } = table;
    const id = wholeOf(root, 'id', NaN);
    if (!(id >= 1) || ids.has(id)) yield { part, place: String(id), rule: 'table-id' };
    ids.add(id);
    for (const [place, rule] of checkTable(book, table)) yield { part, place, rule };
  }
}

function* checkParts({ file, tables, sheets }: Book): Generator<Repair> {
  for (const { part, root } of sheets) {
    const told = listIn(root, 'tableParts', 'tablePart').length;
    const found = tables.filter((table) => table.sheet.part === part).length;
    if (part !== null && told !== found) yield { part, place: '', rule: 'table-part' };
  }
  const reached = new Set(tables.map(({ part }) => part));
  for (const part of listParts(file)) {
    const isTable = /\.table\+xml$/.test(typeOf(file, part));
    if (isTable && !reached.has(part)) yield { part, place: '', rule: 'table-part' };
  }
}

function* checkTable(book: Book, { sheet, root }: Table): Generator<Finding> {
  const ref = root.attributes.get('ref') ?? '';
  const area = readArea(ref);
  if (area === null) {
    yield [ref, 'reference'];
    return;
  }
  const columns = listIn(root, 'tableColumns', 'tableColumn');
  yield* checkColumns(columns);
  const headings = wholeOf(root, 'headerRowCount', 1);
  const totals = wholeOf(root, 'totalsRowCount', 0);
  const isHigh = area.bottom - area.top + 1 > headings + totals && headings <= 1 && totals <= 1;
  const isWide = area.right - area.left + 1 === columns.length;
  if (!isHigh || !isWide) yield [ref, 'table-size'];
  const filter = childOf(root, 'autoFilter');
  const filtered = { ...area, bottom: area.bottom - totals };
  if (filter !== null && !isFilter(filter, filtered)) yield [ref, 'table-filter'];
  if (headings === 1) yield* checkHeadings(book, sheet.root, area, columns);
  for (const { attributes } of listIn(sheet.root, 'mergeCells', 'mergeCell')) {
    const merge = readArea(attributes.get('ref'));
    if (merge !== null && overlap(merge, area)) yield [attributes.get('ref') ?? '', 'table-merge'];
  }
  for (const other of book.tables) {
    const otherArea = readArea(other.root.attributes.get('ref'));
    const isOther = other.root !== root && other.sheet === sheet && otherArea !== null;
    if (isOther && overlap(otherArea, area)) yield [ref, 'table-overlap'];
  }
}

function* checkColumns(columns: readonly XmlElement[]): Generator<Finding> {
  const names = new Set<string>();
  const ids = new Set<number>();
  for (const column of columns) {
    const place = column.attributes.get('name') ?? '';
    const name = unescapeText(place).toLowerCase();
    const id = wholeOf(column, 'id', NaN);
    const isName = name.length >= 1 && name.length <= LONGEST_COLUMN_NAME;
    if (!isName || names.has(name)) yield [place, 'table-column-name'];
    if (!(id >= 1) || ids.has(id)) yield [place, 'table-column-id'];
    names.add(name);
    ids.add(id);
  }
}

/** Over the whole table but its totals, and filtering columns that it has. */
function isFilter(filter: XmlElement, { top, left, bottom, right }: Area): boolean {
  const width = right - left + 1;
  if (filter.attributes.get('ref') !== `${nameCell(top, left)}:${nameCell(bottom, right)}`) {
    return false;
  }
  return filter.children.every(
    (column) => column.name !== 'filterColumn' || wholeOf(column, 'colId', NaN) < width,
  );
}

function* checkHeadings(
  { strings }: Book,
  sheet: XmlElement | null,
  area: Area,
  columns: readonly XmlElement[],
): Generator<Finding> {
  const row = listIn(sheet, 'sheetData', 'row').find(
    ({ attributes }) => attributes.get('r') === String(area.top),
  );
  for (const [index, column] of columns.entries()) {
    const place = nameCell(area.top, area.left + index);
    const cell = row?.children.find(({ attributes }) => attributes.get('r') === place);
    const text = cell === undefined || childOf(cell, 'f') ? null : textOf(cell, strings);
    const name = unescapeText(column.attributes.get('name') ?? '');
    // Excel breaks a heading's lines by line feeds alone.
    if (text?.replaceAll('\r', '') !== name.replaceAll('\r', '')) yield [place, 'table-heading'];
  }
}
