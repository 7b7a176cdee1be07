import { holds, isOneCell, makeArea } from '../model/area';
import type { Area } from '../model/area';
import type { Range } from '../model/workbook';
import { HostError, invalidArgument } from '../protocol/host-error';
import type { HostObject, Members } from '../protocol/host-object';
import { openRange } from './range';

/** From a cell to what its formula fills, and from a cell that was filled to the formula. */
export const spillPlaces: NonNullable<Members<Range>['open']> = {
  GetSpillingToRange: (range) => openNeeded(range, findSpill(range)),
  GetSpillingToRangeOrNullObject: (range) => open(range, findSpill(range)),
  GetSpillParent: (range) => openNeeded(range, findParent(range)),
  GetSpillParentOrNullObject: (range) => open(range, findParent(range)),
};

/** Whether cells belong to what a formula fills, its own cell too; null where some do. */
export function hasSpill({ sheet, area }: Range): boolean | null {
  const found = new Set<boolean>();
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      found.add(sheet.spills.some((spill) => holds(spill.area, row, column)));
    }
  }
  return found.size === 1 ? found.has(true) : null;
}

function findSpill(range: Range): Area | null {
  const { top, left } = requireOneCell(range);
  const spill = range.sheet.spills.find((one) => one.row === top && one.column === left);
  return spill?.area ?? null;
}

function findParent(range: Range): Area | null {
  const { top, left } = requireOneCell(range);
  const spill = range.sheet.spills.find((one) => holds(one.area, top, left));
  return spill === undefined ? null : makeArea(spill.row, spill.column, 1, 1);
}

function requireOneCell({ area }: Range): Area {
  if (!isOneCell(area)) throw invalidArgument();
  return area;
}

function open({ sheet }: Range, area: Area | null): HostObject | null {
  return area === null ? null : openRange(sheet, area);
}

function openNeeded(range: Range, area: Area | null): HostObject {
  if (area === null) throw new HostError('ItemNotFound');
  return openRange(range.sheet, area);
}
