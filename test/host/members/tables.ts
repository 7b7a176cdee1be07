import { countRows, intersect } from '../model/area';
import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import { shiftCells, wouldTear } from '../model/shift-cells';
import { Table } from '../model/table';
import type { Workbook } from '../model/workbook';
import { nameColumns } from '../model/write-cells';
import type { Arguments } from '../protocol/arguments';
import { HostError, invalidArgument } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';
import type { Members } from '../protocol/host-object';
import { requireUnprotected } from './require';
import { openTable } from './table';

/** The tables of a workbook, of one sheet (`home`) or of a range. */
type TableScope = {
  readonly workbook: Workbook;
  readonly home: Sheet | null;
  readonly isWithin: (table: Table) => boolean;
};

export const tablesMembers: Members<TableScope> = {
  type: 'TableCollection',
  get: { Count: (scope) => listTables(scope).length },
  items: (scope) => listTables(scope).map(openTable),
  item: find,
  open: {
    GetItemOrNullObject: (scope, args) => find(scope, args.key(0)),
    GetItemAt: (scope, args) => {
      const found = listTables(scope)[args.whole(0)];
      if (found === undefined) throw new HostError('ItemNotFound');
      return openTable(found);
    },
  },
  ask: { GetCount: (scope) => listTables(scope).length },
  make: { Add: add },
};

export function openTables(
  workbook: Workbook,
  home: Sheet | null = null,
  isWithin: TableScope['isWithin'] = () => true,
): HostObject {
  return HostObject.of(tablesMembers, { workbook, home, isWithin });
}

function listTables(scope: TableScope): { sheet: Sheet; table: Table }[] {
  return scope.workbook.tables.filter((placed) => belongs(scope, placed));
}

function belongs({ home, isWithin }: TableScope, placed: { sheet: Sheet; table: Table }): boolean {
  return (home === null || home === placed.sheet) && isWithin(placed.table);
}

function find(scope: TableScope, key: string | number): HostObject | null {
  const found = scope.workbook.findTable(String(key));
  return found !== null && belongs(scope, found) ? openTable(found) : null;
}

function add(scope: TableScope, args: Arguments): HostObject {
  const { workbook } = scope;
  const home = scope.home ?? workbook.activeSheet;
  const { sheet, area } = args.range(0, (address) => workbook.findRange(address, home));
  requireUnprotected(sheet);
  const hasHeaders = args.flag(1);
  if (sheet.tableAt(area) !== null) throw invalidArgument();
  if (sheet.merges.some((merge) => intersect(merge, area) !== null)) {
    throw new HostError('InvalidOperation');
  }
  const table = new Table(`{table-${workbook.takeNumber()}}`, freeName(workbook), area);
  sheet.tables.push(table);
  if (!hasHeaders) makeRoomForHeadings(sheet, table);
  else if (countRows(area) === 1) table.area = { ...area, bottom: area.bottom + 1 };
  nameColumns(sheet, table, { ...table.area, bottom: table.area.top });
  workbook.noteContent(sheet, { ...table.area, bottom: table.area.top });
  return openTable({ sheet, table });
}

function makeRoomForHeadings(sheet: Sheet, table: Table): void {
  const { area } = table;
  const first: Area = { ...area, bottom: area.top };
  const others = sheet.tables.filter((one) => one !== table);
  sheet.tables = others;
  if (wouldTear(sheet, first, 'Down')) throw new HostError('InsertDeleteConflict');
  shiftCells(sheet, first, 'Down');
  sheet.tables.push(table);
  table.area = { ...area, bottom: area.bottom + 1 };
}

function freeName(workbook: Workbook): string {
  let number = 1;
  while (workbook.isNameTaken(`Table${number}`)) number += 1;
  return `Table${number}`;
}
