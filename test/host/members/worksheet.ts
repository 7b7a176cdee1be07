import { makeArea, isOnSheet, WHOLE_SHEET } from '../model/area';
import type { Sheet } from '../model/sheet';
import { STANDARD_HEIGHT } from '../model/sheet';
import type { Range } from '../model/workbook';
import { HostError, invalidArgument } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';
import type { Members } from '../protocol/host-object';
import { charts, comments, pivotTables, shapes } from './attachments';
import { openAutoFilter } from './auto-filter';
import { eventRegistrations, EVENTS_OF_SHEET } from './events';
import { freezePanesMembers } from './freeze-panes';
import { openNames } from './names';
import { pageLayoutMembers } from './page-layout';
import { openPageBreaks } from './page-breaks';
import { protectionMembers } from './protection';
import { openRange } from './range';
import { readColor, readFlag, readNumber, readOneOf } from './require';
import { checkSheetName } from './sheet-name';
import { openTables } from './tables';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'];

export const worksheetMembers: Members<Sheet> = {
  type: 'Worksheet',
  id: ({ id }) => ({ Id: id }),
  get: {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Position: (sheet) => sheet.workbook.sheets.indexOf(sheet),
    Visibility: ({ visibility }) => visibility,
    TabColor: ({ tabColor }) => tabColor,
    ShowGridlines: ({ showGridlines }) => showGridlines,
    ShowHeadings: ({ showHeadings }) => showHeadings,
    StandardHeight: () => STANDARD_HEIGHT,
    EnableCalculation: () => true,
  },
  set: {
    Name: (sheet, value) => {
      requireFreeStructure(sheet);
      sheet.workbook.renameSheet(sheet, checkSheetName(sheet.workbook, value, sheet));
    },
    Position: move,
    Visibility: hide,
    TabColor: (sheet, value) => {
      sheet.tabColor = value === '' ? '' : readColor(value);
    },
    // The client sends these two by other names than it asks for them.
    Gridlines: (sheet, value) => {
      sheet.showGridlines = readFlag(value);
    },
    Headings: (sheet, value) => {
      sheet.showHeadings = readFlag(value);
    },
  },
  open: {
    GetRange: (sheet, args) => {
      const address = args.optionalText(0);
      const found = address === null ? { sheet, area: WHOLE_SHEET } : findRange(sheet, address);
      return openRange(found.sheet, found.area);
    },
    GetCell: (sheet, args) => open(sheet, args.whole(0), args.whole(1), 1, 1),
    GetRangeByIndexes: (sheet, args) =>
      open(sheet, args.whole(0), args.whole(1), args.whole(2), args.whole(3)),
    GetUsedRange: (sheet, args) =>
      openRange(sheet, sheet.usedArea(WHOLE_SHEET, args.flag(0)) ?? makeArea(0, 0, 1, 1)),
    GetUsedRangeOrNullObject: (sheet, args) => {
      const used = sheet.usedArea(WHOLE_SHEET, args.flag(0));
      return used === null ? null : openRange(sheet, used);
    },
    GetNext: (sheet, args) => beside(sheet, 1, args.flag(0), true),
    GetNextOrNullObject: (sheet, args) => beside(sheet, 1, args.flag(0), false),
    GetPrevious: (sheet, args) => beside(sheet, -1, args.flag(0), true),
    GetPreviousOrNullObject: (sheet, args) => beside(sheet, -1, args.flag(0), false),
    Tables: (sheet) => openTables(sheet.workbook, sheet),
    Names: (sheet) => openNames({ workbook: sheet.workbook, sheet }),
    PageLayout: (sheet) => HostObject.of(pageLayoutMembers, sheet),
    HorizontalPageBreaks: (sheet) => openPageBreaks(sheet, 'rows'),
    VerticalPageBreaks: (sheet) => openPageBreaks(sheet, 'columns'),
    FreezePanes: (sheet) => HostObject.of(freezePanesMembers, sheet),
    Protection: (sheet) => HostObject.of(protectionMembers, sheet),
    AutoFilter: (sheet) => openAutoFilter(sheet, sheet.filter),
    Charts: (sheet) => HostObject.of(charts.collection, sheet),
    Shapes: (sheet) => HostObject.of(shapes.collection, sheet),
    PivotTables: (sheet) => HostObject.of(pivotTables.collection, sheet),
    Comments: (sheet) => HostObject.of(comments.collection, sheet),
  },
  ask: {
    // Showing a sheet is no change of the workbook.
    Activate: (sheet) => {
      if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation');
      sheet.workbook.activate(sheet);
    },
    ...eventRegistrations<Sheet>(
      EVENTS_OF_SHEET,
      ({ id }) => id,
      (sheet) => sheet.workbook,
    ),
  },
  run: {
    Delete: remove,
    Calculate: (sheet) => {
      sheet.workbook.noteDirty(sheet, WHOLE_SHEET);
    },
  },
};

export function openWorksheet(sheet: Sheet): HostObject {
  return HostObject.of(worksheetMembers, sheet);
}

export function requireFreeStructure({ workbook }: Sheet): void {
  if (workbook.isStructureProtected) throw new HostError('AccessDenied');
}

function open(
  sheet: Sheet,
  row: number,
  column: number,
  rows: number,
  columns: number,
): HostObject {
  const area = makeArea(row, column, rows, columns);
  if (!isOnSheet(area)) throw invalidArgument();
  return openRange(sheet, area);
}

/** By address or by a name that the sheet or the workbook knows. */
function findRange(sheet: Sheet, address: string): Range {
  const { workbook } = sheet;
  const plain = workbook.findRange(address, sheet);
  if (plain?.sheet === sheet) return plain;
  const name = workbook.findName(address, sheet) ?? workbook.findName(address);
  const named = name === null ? null : workbook.findRange(name.formula, null);
  if (named === null) throw invalidArgument();
  return named;
}

function move(sheet: Sheet, value: unknown): void {
  requireFreeStructure(sheet);
  const { workbook } = sheet;
  const position = readNumber(value, 0, workbook.sheets.length - 1);
  const others = workbook.sheets.filter((one) => one !== sheet);
  workbook.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
}

function hide(sheet: Sheet, value: unknown): void {
  requireFreeStructure(sheet);
  const visibility = readOneOf(value, VISIBILITIES);
  if (visibility !== 'Visible') requireAnotherVisible(sheet);
  sheet.visibility = visibility;
}

function remove(sheet: Sheet): void {
  requireFreeStructure(sheet);
  requireAnotherVisible(sheet);
  sheet.workbook.removeSheet(sheet);
}

/** A workbook shows one sheet at least. */
function requireAnotherVisible(sheet: Sheet): void {
  const { sheets } = sheet.workbook;
  if (!sheets.some((one) => one !== sheet && one.visibility === 'Visible')) {
    throw new HostError('InvalidOperation');
  }
}

function beside(
  sheet: Sheet,
  step: number,
  visibleOnly: boolean,
  isNeeded: boolean,
): HostObject | null {
  const { sheets } = sheet.workbook;
  let place = sheets.indexOf(sheet) + step;
  while (visibleOnly && sheets[place] !== undefined && sheets[place]?.visibility !== 'Visible') {
    place += step;
  }
  const found = sheets[place];
  if (found === undefined && isNeeded) throw new HostError('ItemNotFound');
  return found === undefined ? null : openWorksheet(found);
}
