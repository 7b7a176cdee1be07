import { countCells, countColumns, countRows, spansColumns, spansRows } from '../model/area';
import type { Area } from '../model/area';
import { qualify, spellArea } from '../model/address';
import type { Range } from '../model/workbook';
import type { Members } from '../protocol/host-object';
import { readFlag, requireAllowed } from './require';

type Table = NonNullable<Members<Range>['get']>;

export const measures: Table = {
  Address: ({ sheet, area }) => qualify(sheet.name, spellArea(area)),
  AddressLocal: ({ sheet, area }) => qualify(sheet.name, spellArea(area)),
  RowIndex: ({ area }) => area.top,
  ColumnIndex: ({ area }) => area.left,
  RowCount: ({ area }) => countRows(area),
  ColumnCount: ({ area }) => countColumns(area),
  CellCount: ({ area }) => (countCells(area) > 2 ** 31 - 1 ? -1 : countCells(area)),
  IsEntireColumn: ({ area }) => spansColumns(area),
  IsEntireRow: ({ area }) => spansRows(area),
  RowHidden: ({ sheet, area }) => areAll(area.top, area.bottom, sheet.hiddenRows),
  ColumnHidden: ({ sheet, area }) => areAll(area.left, area.right, sheet.hiddenColumns),
  Hidden: ({ sheet, area }) => {
    const rows = areAll(area.top, area.bottom, sheet.hiddenRows);
    const columns = areAll(area.left, area.right, sheet.hiddenColumns);
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  },
  Top: ({ sheet, area }) => sum(0, area.top - 1, (row) => sheet.height(row)),
  Left: ({ sheet, area }) => sum(0, area.left - 1, (column) => sheet.width(column)),
  Height: ({ sheet, area }) => sum(area.top, area.bottom, (row) => sheet.height(row)),
  Width: ({ sheet, area }) => sum(area.left, area.right, (column) => sheet.width(column)),
};

export const hiding: NonNullable<Members<Range>['set']> = {
  RowHidden: ({ sheet, area }, value) => {
    requireAllowed(sheet, 'allowFormatRows');
    setAll(area.top, area.bottom, sheet.hiddenRows, readFlag(value));
  },
  ColumnHidden: ({ sheet, area }, value) => {
    requireAllowed(sheet, 'allowFormatColumns');
    setAll(area.left, area.right, sheet.hiddenColumns, readFlag(value));
  },
};

/** Null where some are and some are not. */
function areAll(first: number, last: number, hidden: ReadonlySet<number>): boolean | null {
  const count = [...hidden].filter((index) => index >= first && index <= last).length;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}

function setAll(first: number, last: number, hidden: Set<number>, isHidden: boolean): void {
  for (let index = first; index <= last; index += 1) {
    if (isHidden) hidden.add(index);
    else hidden.delete(index);
  }
}

function sum(first: number, last: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = first; index <= last; index += 1) total += size(index);
  return total;
}

/** Rows or columns of an area that are to be seen. */
export function listVisible(
  area: Area,
  hidden: ReadonlySet<number>,
  way: 'rows' | 'columns',
): number[] {
  const [first, last] = way === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const visible: number[] = [];
  for (let index = first; index <= last; index += 1) if (!hidden.has(index)) visible.push(index);
  return visible;
}
