import { countRows } from '../model/area';
import type { Area } from '../model/area';
import { shiftCells, wouldTear } from '../model/shift-cells';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import { Range } from '../model/workbook';
import type { Arguments } from '../protocol/arguments';
import { HostError, invalidArgument } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';
import type { Members } from '../protocol/host-object';
import { openRange } from './range';
import { contentReaders, contentWriters } from './range-content';
import { requireUnprotected } from './require';
import type { PlacedTable } from './table';

type Placed = PlacedTable & { readonly index: number };

export const tableRowsMembers: Members<PlacedTable> = {
  type: 'TableRowCollection',
  get: { Count: ({ table }) => countRows(table.body) },
  items: (placed) => {
    const count = countRows(placed.table.body);
    return Array.from({ length: count }, (_, index) => open({ ...placed, index }));
  },
  open: {
    GetItemAt: (placed, args) => {
      const index = args.whole(0);
      if (index < 0 || index >= countRows(placed.table.body)) throw new HostError('ItemNotFound');
      return open({ ...placed, index });
    },
  },
  ask: { GetCount: ({ table }) => countRows(table.body) },
  make: { Add: addRows },
};

export const tableRowMembers: Members<Placed> = {
  type: 'TableRow',
  get: {
    Index: ({ index }) => index,
    Values: (placed) => contentReaders['Values']?.(rangeOf(placed)),
  },
  set: { Values: (placed, value) => contentWriters['Values']?.(rangeOf(placed), value) },
  open: { GetRange: (placed) => openRange(placed.sheet, rangeOf(placed).area) },
  run: {
    Delete: (placed) => {
      const { sheet, table } = placed;
      requireUnprotected(sheet);
      // A table keeps one row, be it empty.
      if (countRows(table.body) === 1) throw new HostError('InvalidOperation');
      shiftTable(sheet, table, rangeOf(placed).area, 'Up');
    },
  },
};

function open(placed: Placed): HostObject {
  return HostObject.of(tableRowMembers, placed);
}

function rangeOf({ sheet, table, index }: Placed): Range {
  const top = table.body.top + index;
  return new Range(sheet, { ...table.body, top, bottom: top });
}

/** Rows below the table move down, in its columns alone; new rows look like the one above them. */
function addRows({ sheet, table }: PlacedTable, args: Arguments): HostObject {
  requireUnprotected(sheet);
  const { body } = table;
  const rows = readRows(args.raw(1));
  const height = rows?.length ?? 1;
  const index = args.optionalWhole(0, -1);
  const place = index < 0 ? countRows(body) : index;
  if (place > countRows(body)) throw invalidArgument();
  const top = body.top + place;
  const area = { ...body, top, bottom: top + height - 1 };
  shiftTable(sheet, table, area, 'Down');
  copyLooks(sheet, area, place === 0 ? area.bottom + 1 : top - 1);
  if (rows !== null) contentWriters['Values']?.(new Range(sheet, area), rows);
  return open({ sheet, table, index: place });
}

function shiftTable(sheet: Sheet, table: Table, area: Area, direction: 'Up' | 'Down'): void {
  const { area: whole } = table;
  sheet.tables = sheet.tables.filter((one) => one !== table);
  const isTorn = wouldTear(sheet, area, direction);
  if (!isTorn) shiftCells(sheet, area, direction);
  sheet.tables.push(table);
  if (isTorn) throw new HostError('InsertDeleteConflict');
  const rows = direction === 'Down' ? countRows(area) : -countRows(area);
  table.area = { ...whole, bottom: whole.bottom + rows };
  const how = direction === 'Down' ? 'RowInserted' : 'RowDeleted';
  sheet.workbook.noteContent(sheet, area, how);
}

function copyLooks(sheet: Sheet, area: Area, from: number): void {
  for (let column = area.left; column <= area.right; column += 1) {
    const { look } = sheet.cell(from, column);
    sheet.grid.changeLook({ ...area, left: column, right: column }, () => look);
  }
}

/** Null, nothing being given, is one blank row. */
function readRows(value: unknown): readonly unknown[] | null {
  if (value === undefined || value === null) return null;
  if (!Array.isArray(value) || value.length === 0) throw invalidArgument();
  return Array.isArray(value[0]) ? (value as unknown[]) : [value];
}
