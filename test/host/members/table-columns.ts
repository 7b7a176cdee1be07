import type { Area } from '../model/area';
import { textOf } from '../model/cell';
import type { TableColumn } from '../model/table';
import { Range } from '../model/workbook';
import { HostError } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';
import type { Members } from '../protocol/host-object';
import { openRange } from './range';
import { contentReaders, contentWriters } from './range-content';
import { readText } from './require';
import type { PlacedTable } from './table';

type Placed = PlacedTable & { readonly column: TableColumn };

export const tableColumnsMembers: Members<PlacedTable> = {
  type: 'TableColumnCollection',
  get: { Count: ({ table }) => table.columns.length },
  items: (placed) => placed.table.columns.map((column) => open({ ...placed, column })),
  item: find,
  open: {
    GetItemOrNullObject: (placed, args) => find(placed, args.key(0)),
    GetItemAt: (placed, args) => {
      const column = placed.table.columns[args.whole(0)];
      if (column === undefined) throw new HostError('ItemNotFound');
      return open({ ...placed, column });
    },
  },
  ask: { GetCount: ({ table }) => table.columns.length },
};

export const tableColumnMembers: Members<Placed> = {
  type: 'TableColumn',
  id: ({ column }) => ({ Id: String(column.id) }),
  get: {
    Id: ({ column }) => column.id,
    Name: ({ column }) => column.name,
    Index: ({ table, column }) => table.columns.indexOf(column),
    Values: (placed) => contentReaders['Values']?.(new Range(placed.sheet, areaOf(placed))),
  },
  set: {
    Name: ({ sheet, table, column }, value) => {
      const name = readText(value);
      if (table.findColumn(name) !== null) throw new HostError('ItemAlreadyExists');
      const { headings } = table;
      column.name = name;
      if (headings === null) return;
      const place = headings.left + table.columns.indexOf(column);
      sheet.grid.putContent(headings.top, place, textOf(name));
    },
    Values: (placed, value) =>
      contentWriters['Values']?.(new Range(placed.sheet, areaOf(placed)), value),
  },
  open: {
    GetRange: (placed) => openRange(placed.sheet, areaOf(placed)),
    GetDataBodyRange: (placed) => openPart(placed, placed.table.body),
    GetHeaderRowRange: (placed) => openPart(placed, placed.table.headings),
    GetTotalRowRange: (placed) => openPart(placed, placed.table.totals),
  },
};

function open(placed: Placed): HostObject {
  return HostObject.of(tableColumnMembers, placed);
}

function find(placed: PlacedTable, key: string | number): HostObject | null {
  const column = placed.table.findColumn(key);
  return column === null ? null : open({ ...placed, column });
}

function areaOf({ table, column }: Placed): Area {
  const place = table.area.left + table.columns.indexOf(column);
  return { ...table.area, left: place, right: place };
}

function openPart(placed: Placed, part: Area | null): HostObject {
  if (part === null) throw new HostError('ItemNotFound');
  const { left, right } = areaOf(placed);
  return openRange(placed.sheet, { ...part, left, right });
}
