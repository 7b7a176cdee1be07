import { bound, holds, intersect, isOnSheet, LAST_COLUMN, LAST_ROW, makeArea } from '../model/area';
import type { Area } from '../model/area';
import type { Range } from '../model/workbook';
import type { Arguments } from '../protocol/arguments';
import { HostError, invalidArgument } from '../protocol/host-error';
import type { HostObject, Members } from '../protocol/host-object';
import { openRange } from './range';
import { openAreas } from './range-areas';

type Lead = (range: Range, args: Arguments) => HostObject | null;

/** Of more merged areas than these Excel tells nothing; Microsoft says so of the method. */
const MOST_MERGES = 512;

/** How one range leads to another. */
export const places: NonNullable<Members<Range>['open']> = {
  GetCell: ({ sheet, area }, args) =>
    open(sheet, makeArea(area.top + args.whole(0), area.left + args.whole(1), 1, 1)),
  GetRow: inside((area, row) => ({ ...area, top: area.top + row, bottom: area.top + row })),
  GetColumn: inside((area, column) => ({
    ...area,
    left: area.left + column,
    right: area.left + column,
  })),
  GetLastCell: within(({ bottom, right }) => makeArea(bottom, right, 1, 1)),
  GetLastRow: within((area) => ({ ...area, top: area.bottom })),
  GetLastColumn: within((area) => ({ ...area, left: area.right })),
  GetEntireRow: within((area) => ({ ...area, left: 0, right: LAST_COLUMN })),
  GetEntireColumn: within((area) => ({ ...area, top: 0, bottom: LAST_ROW })),
  GetOffsetRange: ({ sheet, area }, args) =>
    open(sheet, {
      top: area.top + args.whole(0),
      bottom: area.bottom + args.whole(0),
      left: area.left + args.whole(1),
      right: area.right + args.whole(1),
    }),
  GetResizedRange: ({ sheet, area }, args) =>
    open(sheet, {
      ...area,
      bottom: area.bottom + args.whole(0),
      right: area.right + args.whole(1),
    }),
  GetAbsoluteResizedRange: ({ sheet, area }, args) =>
    open(sheet, makeArea(area.top, area.left, args.whole(0), args.whole(1))),
  GetBoundingRect: (range, args) => open(range.sheet, bound(range.area, readOther(range, args))),
  GetIntersection: (range, args) => {
    const area = intersect(range.area, readOther(range, args));
    if (area === null) throw new HostError('ItemNotFound');
    return openRange(range.sheet, area);
  },
  GetIntersectionOrNullObject: (range, args) => {
    const area = intersect(range.area, readOther(range, args));
    return area === null ? null : openRange(range.sheet, area);
  },
  GetUsedRange: ({ sheet, area }, args) => {
    const used = sheet.usedArea(area, args.flag(0));
    if (used === null) throw new HostError('ItemNotFound');
    return openRange(sheet, used);
  },
  GetUsedRangeOrNullObject: ({ sheet, area }, args) => {
    const used = sheet.usedArea(area, args.flag(0));
    return used === null ? null : openRange(sheet, used);
  },
  GetMergedAreasOrNullObject: ({ sheet, area }) => {
    const merges = sheet.merges.filter(({ top, left }) => holds(area, top, left));
    if (merges.length > MOST_MERGES) throw new HostError('GeneralException');
    return merges.length === 0 ? null : openAreas(sheet, merges);
  },
};

function open(sheet: Range['sheet'], area: Area): HostObject {
  if (!isOnSheet(area)) throw invalidArgument();
  return openRange(sheet, area);
}

function within(find: (area: Area) => Area): Lead {
  return ({ sheet, area }) => openRange(sheet, find(area));
}

function inside(find: (area: Area, index: number) => Area): Lead {
  return ({ sheet, area }, args) => open(sheet, find(area, args.whole(0)));
}

/** The other range, by address or as an object; it must lie on the same sheet. */
function readOther({ sheet }: Range, args: Arguments): Area {
  const other = args.range(0, (address) => sheet.workbook.findRange(address, sheet));
  if (other.sheet !== sheet) throw invalidArgument();
  return other.area;
}
