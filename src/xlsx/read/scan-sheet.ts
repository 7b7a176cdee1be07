import { parseArea } from '../../workbook/address';
import type { Area, FoundCell } from '../../workbook/found-workbook';
import { TagReader } from '../package/tag-reader';
import { UnreadableError } from '../package/unreadable';
import type { CellRoom } from './cell-room';
import type { BookCells } from './find-cell';
import { RowReader } from './read-rows';

export type SheetScan = {
  readonly rows: readonly (readonly FoundCell[])[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly Area[];
  /** The relationships that lead to its tables. */
  readonly tables: readonly string[];
};

const COLUMNS = 16_384;

/**
 * Reads a whole worksheet. Throws an UnreadableError where its XML is broken, where Excel would only
 * repair it, and where there is no room for its cells.
 */
export function scanSheet(xml: string, book: BookCells, room: CellRoom): SheetScan {
  const hiddenColumns = new Set<number>();
  const merges: Area[] = [];
  const tables: string[] = [];
  const tags = new TagReader(xml);
  const rows = new RowReader(tags, book, room);
  let columns = 0;
  tags.next();
  if (!tags.is('worksheet')) throw new UnreadableError('damaged');
  while (tags.next()) {
    if (tags.kind === 'close') continue;
    if (tags.level === 2 && tags.is('sheetData')) rows.read();
    // Further down, drawn controls use the same words for other things.
    else if (tags.level !== 3) continue;
    else if (tags.is('col')) columns = readColumns(tags, columns, hiddenColumns);
    else if (tags.is('mergeCell')) merges.push(readMerge(tags));
    else if (tags.is('tablePart')) tables.push(tags.attribute('id') ?? '');
  }
  return { rows: rows.rows, hiddenRows: rows.hiddenRows, hiddenColumns, merges, tables };
}

/** Returns how far the columns told of reach: they follow one another. */
function readColumns(tags: TagReader, behind: number, hidden: Set<number>): number {
  const first = Number(tags.attribute('min'));
  const last = Number(tags.attribute('max'));
  if (!(first > behind && last >= first && last <= COLUMNS)) throw new UnreadableError('damaged');
  if (tags.isOn('hidden')) {
    for (let column = first; column <= last; column += 1) hidden.add(column - 1);
  }
  return last;
}

function readMerge(tags: TagReader): Area {
  const area = parseArea(tags.attribute('ref') ?? '');
  if (area === null) throw new UnreadableError('damaged');
  return area;
}
