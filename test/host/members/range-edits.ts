import { countCells, intersect, isOneCell, spansColumns, spansRows } from '../model/area';
import type { Area } from '../model/area';
import { shiftCells, wouldTear } from '../model/shift-cells';
import type { Direction } from '../model/shift-cells';
import type { Sheet } from '../model/sheet';
import type { Range } from '../model/workbook';
import { clearContents, mergeCells, refreshHeadings } from '../model/write-cells';
import type { Arguments } from '../protocol/arguments';
import { HostError, invalidArgument } from '../protocol/host-error';
import type { Members } from '../protocol/host-object';
import { copyFrom } from './copy-from';
import { openRange } from './range';
import { readOneOf, requireAllowed, requireUnlocked, requireUnprotected } from './require';

const CLEARINGS = ['All', 'Formats', 'Contents'];

/** What is done to a range as a whole. */
export const editors: NonNullable<Members<Range>['run']> = {
  Clear: clear,
  Merge: merge,
  Unmerge: ({ sheet, area }) => {
    requireUnprotected(sheet);
    sheet.merges = sheet.merges.filter((one) => intersect(one, area) === null);
  },
  Delete: deleteCells,
  CopyFrom: copyFrom,
  Select: ({ sheet, area }) => {
    if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation');
    sheet.workbook.select(sheet, area);
  },
  Calculate: ({ sheet, area }) => sheet.workbook.noteDirty(sheet, area),
  SetDirty: ({ sheet, area }) => sheet.workbook.noteDirty(sheet, area),
};

export const makers: NonNullable<Members<Range>['make']> = {
  Insert: (range, args) => {
    const direction = readOneOf(args.raw(0), ['Down', 'Right']) as Direction;
    const { sheet, area } = range;
    requireShift(sheet, area, direction, 'Insert');
    shiftCells(sheet, area, direction);
    sheet.workbook.noteContent(sheet, area, nameShift(area, 'Inserted'));
    return openRange(sheet, area);
  },
};

function deleteCells({ sheet, area }: Range, args: Arguments): void {
  const direction = readOneOf(args.raw(0), ['Up', 'Left']) as Direction;
  requireShift(sheet, area, direction, 'Delete');
  shiftCells(sheet, area, direction);
  sheet.workbook.noteContent(sheet, area, nameShift(area, 'Deleted'));
}

function requireShift(
  sheet: Sheet,
  area: Area,
  direction: Direction,
  what: 'Insert' | 'Delete',
): void {
  const isVertical = direction === 'Down' || direction === 'Up';
  if (isVertical && spansRows(area)) requireAllowed(sheet, `allow${what}Rows`);
  else if (!isVertical && spansColumns(area)) requireAllowed(sheet, `allow${what}Columns`);
  else requireUnprotected(sheet);
  if (wouldTear(sheet, area, direction)) throw new HostError('InsertDeleteConflict');
}

function nameShift(area: Area, what: 'Inserted' | 'Deleted'): string {
  if (spansRows(area)) return `Row${what}`;
  return spansColumns(area) ? `Column${what}` : `Cell${what}`;
}

function clear(range: Range, args: Arguments): void {
  const applyTo = args.isMissing(0) ? 'All' : readOneOf(args.raw(0), CLEARINGS);
  requireUnlocked(range);
  const { sheet, area } = range;
  if (applyTo !== 'Formats') {
    clearContents(sheet, area);
    sheet.workbook.noteContent(sheet, area);
  }
  if (applyTo === 'Contents') {
    refreshHeadings(sheet, area);
    return;
  }
  sheet.grid.changeLook(area, () => sheet.grid.normal);
  sheet.merges = sheet.merges.filter((one) => intersect(one, area) === null);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(
    (one) => intersect(one.area, area) === null,
  );
  refreshHeadings(sheet, area);
}

function merge({ sheet, area }: Range, args: Arguments): void {
  requireUnprotected(sheet);
  if (sheet.tableAt(area) !== null) throw new HostError('InvalidOperation');
  if (isOneCell(area)) return;
  if (countCells(area) > 1_000_000) throw invalidArgument();
  if (!args.flag(0)) {
    mergeCells(sheet, area);
  } else {
    for (let row = area.top; row <= area.bottom; row += 1) {
      mergeCells(sheet, { ...area, top: row, bottom: row });
    }
  }
  sheet.workbook.noteContent(sheet, area);
}
