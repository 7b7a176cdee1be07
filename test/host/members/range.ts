import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import { Range } from '../model/workbook';
import { invalidArgument } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';
import type { Members } from '../protocol/host-object';
import { propertyReaders } from './cell-properties';
import { contentReaders, contentWriters } from './range-content';
import { editors, makers } from './range-edits';
import { measures, hiding } from './range-measures';
import { places } from './range-places';
import { spillPlaces } from './range-spills';
import { companions } from './range-companions';

export const rangeMembers: Members<Range> = {
  type: 'Range',
  get: { ...contentReaders, ...measures },
  set: { ...contentWriters, ...hiding },
  open: { ...places, ...spillPlaces, ...companions },
  make: makers,
  ask: {
    ...propertyReaders,
    // The client splits large writes and asks first whether the whole would have fitted.
    _ValidateArraySize: ({ size }, args) => {
      if (size.rows !== args.whole(0) || size.columns !== args.whole(1)) throw invalidArgument();
    },
  },
  run: editors,
};

export function openRange(sheet: Sheet, area: Area): HostObject {
  return HostObject.of(rangeMembers, new Range(sheet, area));
}
