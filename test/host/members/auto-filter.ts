import type { Filter, Sheet } from '../model/sheet';
import { HostError } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';
import type { Members } from '../protocol/host-object';
import { openRange } from './range';

/** Null where nothing is filtered and no buttons are shown. */
type Filtering = { readonly sheet: Sheet; readonly filter: Filter | null };

export const autoFilterMembers: Members<Filtering> = {
  type: 'AutoFilter',
  get: {
    Enabled: ({ filter }) => filter !== null,
    IsDataFiltered: ({ filter }) => filter?.isDataFiltered ?? false,
  },
  open: {
    GetRange: (filtering) => {
      const range = open(filtering);
      if (range === null) throw new HostError('ItemNotFound');
      return range;
    },
    GetRangeOrNullObject: open,
  },
};

export function openAutoFilter(sheet: Sheet, filter: Filter | null): HostObject {
  return HostObject.of(autoFilterMembers, { sheet, filter });
}

function open({ sheet, filter }: Filtering): HostObject | null {
  return filter === null ? null : openRange(sheet, filter.area);
}
