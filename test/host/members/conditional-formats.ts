import { intersect } from '../model/area';
import type { ConditionalFormat, Sheet } from '../model/sheet';
import type { Range } from '../model/workbook';
import { HostObject } from '../protocol/host-object';
import type { Members } from '../protocol/host-object';
import { openRange } from './range';
import { readOneOf, requireAllowed } from './require';

const TYPES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
];

/** Enough to see that some exist, to add one and to take it away; what it does is not kept. */
export const conditionalFormatsMembers: Members<Range> = {
  type: 'ConditionalFormatCollection',
  items: (range) => list(range).map((one) => open(range.sheet, one)),
  item: (range, key) => find(range, key),
  open: {
    GetItemAt: (range, args) => {
      const one = list(range)[args.whole(0)];
      return one === undefined ? null : open(range.sheet, one);
    },
    GetItemOrNullObject: (range, args) => find(range, args.key(0)),
  },
  ask: { GetCount: (range) => list(range).length },
  make: {
    Add: ({ sheet, area }, args) => {
      requireAllowed(sheet, 'allowFormatCells');
      const type = readOneOf(args.raw(0), TYPES);
      const one = { id: `CF${sheet.workbook.takeNumber()}`, type, area };
      sheet.conditionalFormats.unshift(one);
      return open(sheet, one);
    },
  },
  run: {
    ClearAll: ({ sheet, area }) => {
      requireAllowed(sheet, 'allowFormatCells');
      sheet.conditionalFormats = sheet.conditionalFormats.filter(
        (one) => intersect(one.area, area) === null,
      );
    },
  },
};

type Placed = { readonly sheet: Sheet; readonly format: ConditionalFormat };

export const conditionalFormatMembers: Members<Placed> = {
  type: 'ConditionalFormat',
  id: ({ format }) => ({ Id: format.id }),
  get: {
    Id: ({ format }) => format.id,
    Type: ({ format }) => format.type,
    Priority: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
  },
  open: { GetRange: ({ sheet, format }) => openRange(sheet, format.area) },
  run: {
    Delete: ({ sheet, format }) => {
      sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format);
    },
  },
};

function list({ sheet, area }: Range): ConditionalFormat[] {
  return sheet.conditionalFormats.filter((one) => intersect(one.area, area) !== null);
}

function find(range: Range, key: string | number): HostObject | null {
  const one = list(range).find(({ id }) => id === key);
  return one === undefined ? null : open(range.sheet, one);
}

function open(sheet: Sheet, format: ConditionalFormat): HostObject {
  return HostObject.of(conditionalFormatMembers, { sheet, format });
}
