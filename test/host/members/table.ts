import { countColumns, countRows, intersect } from '../model/area';
import type { Area } from '../model/area';
import { textOf } from '../model/cell';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import { clearContents, nameColumns } from '../model/write-cells';
import { HostError, invalidArgument } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';
import type { Members } from '../protocol/host-object';
import { openAutoFilter } from './auto-filter';
import { isNameAllowed } from './names';
import { openRange } from './range';
import { readFlag, readText, requireUnprotected } from './require';
import { tableColumnsMembers } from './table-columns';
import { tableRowsMembers } from './table-rows';
import { openWorksheet } from './worksheet';

export type PlacedTable = { readonly sheet: Sheet; readonly table: Table };

const FLAGS = {
  ShowBandedRows: 'showBandedRows',
  ShowBandedColumns: 'showBandedColumns',
  ShowFilterButton: 'showFilterButton',
  HighlightFirstColumn: 'highlightFirstColumn',
  HighlightLastColumn: 'highlightLastColumn',
} as const;
const STYLE = /^TableStyle(?:Light|Medium|Dark)\d{1,2}$/;

const getters: Record<string, (placed: PlacedTable) => unknown> = {
  Id: ({ table }) => table.id,
  Name: ({ table }) => table.name,
  ShowHeaders: ({ table }) => table.showHeaders,
  ShowTotals: ({ table }) => table.showTotals,
  Style: ({ table }) => table.style,
};

const setters: Record<string, (placed: PlacedTable, value: unknown) => void> = {
  Name: rename,
  ShowTotals: showTotals,
  Style: ({ table }, value) => {
    const style = readText(value);
    // An empty text is Excel's "none".
    if (style !== '' && !STYLE.test(style)) throw invalidArgument();
    table.style = style;
  },
};

for (const [name, flag] of Object.entries(FLAGS)) {
  getters[name] = ({ table }) => table[flag];
  setters[name] = ({ table }, value) => {
    table[flag] = readFlag(value);
  };
}

export const tableMembers: Members<PlacedTable> = {
  type: 'Table',
  id: ({ table }) => ({ Id: table.id }),
  get: getters,
  set: setters,
  open: {
    Worksheet: ({ sheet }) => openWorksheet(sheet),
    Columns: (placed) => HostObject.of(tableColumnsMembers, placed),
    Rows: (placed) => HostObject.of(tableRowsMembers, placed),
    AutoFilter: ({ sheet, table: { area, isDataFiltered, showFilterButton } }) =>
      openAutoFilter(sheet, showFilterButton ? { area, isDataFiltered } : null),
    GetRange: ({ sheet, table }) => openRange(sheet, table.area),
    GetHeaderRowRange: ({ sheet, table }) => openNeeded(sheet, table.headings),
    GetDataBodyRange: ({ sheet, table }) => openRange(sheet, table.body),
    GetTotalRowRange: ({ sheet, table }) => openNeeded(sheet, table.totals),
  },
  make: {
    ConvertToRange: ({ sheet, table }) => {
      requireUnprotected(sheet);
      sheet.tables = sheet.tables.filter((one) => one !== table);
      return openRange(sheet, table.area);
    },
  },
  run: {
    Delete: ({ sheet, table }) => {
      requireUnprotected(sheet);
      sheet.tables = sheet.tables.filter((one) => one !== table);
      clearContents(sheet, table.area);
      sheet.grid.changeLook(table.area, () => sheet.grid.normal);
      sheet.workbook.noteContent(sheet, table.area);
    },
    Resize: ({ sheet, table }, args) => {
      requireUnprotected(sheet);
      const next = args.range(0, (address) => sheet.workbook.findRange(address, sheet));
      if (next.sheet !== sheet) throw invalidArgument();
      resize(sheet, table, next.area);
    },
  },
};

export function openTable(placed: PlacedTable): HostObject {
  return HostObject.of(tableMembers, placed);
}

function openNeeded(sheet: Sheet, area: Area | null): HostObject {
  if (area === null) throw new HostError('ItemNotFound');
  return openRange(sheet, area);
}

function rename({ sheet, table }: PlacedTable, value: unknown): void {
  const name = readText(value);
  if (!isNameAllowed(name)) throw invalidArgument();
  const isOwn = name.toLowerCase() === table.name.toLowerCase();
  if (!isOwn && sheet.workbook.isNameTaken(name)) throw new HostError('ItemAlreadyExists');
  table.name = name;
}

function showTotals({ sheet, table }: PlacedTable, value: unknown): void {
  const isShown = readFlag(value);
  if (isShown === table.showTotals) return;
  const { area } = table;
  if (isShown) {
    const totals = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
    if (sheet.grid.holdsContent(totals)) throw new HostError('InvalidOperation');
    table.area = { ...area, bottom: area.bottom + 1 };
    sheet.grid.putContent(totals.top, totals.left, textOf('Total'));
  } else {
    clearContents(sheet, { ...area, top: area.bottom });
    table.area = { ...area, bottom: area.bottom - 1 };
  }
  table.showTotals = isShown;
}

/** The headings stay in their row, and the new area shares cells with the old one. */
function resize(sheet: Sheet, table: Table, area: Area): void {
  const others = sheet.tables.filter((one) => one !== table);
  const isFree = others.every((one) => intersect(one.area, area) === null);
  const isSensible = area.top === table.area.top && intersect(area, table.area) !== null;
  const least = (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0) + 1;
  if (!isFree || !isSensible || countRows(area) < least || countColumns(area) < 1) {
    throw invalidArgument();
  }
  table.area = area;
  if (table.headings !== null) nameColumns(sheet, table, table.headings);
  sheet.workbook.noteContent(sheet, area);
}
