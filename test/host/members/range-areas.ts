import { qualify, spellArea } from '../model/address';
import { countCells } from '../model/area';
import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import { HostError } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';
import type { Members } from '../protocol/host-object';
import { openRange } from './range';
import { openWorksheet } from './worksheet';

/** Several areas of one sheet. */
type Areas = { readonly sheet: Sheet; readonly areas: readonly Area[] };

export const rangeAreasMembers: Members<Areas> = {
  type: 'RangeAreas',
  get: {
    Address: spell,
    AddressLocal: spell,
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((count, area) => count + countCells(area), 0),
  },
  open: {
    Areas: (target) => HostObject.of(rangeCollectionMembers, target),
    Worksheet: ({ sheet }) => openWorksheet(sheet),
  },
};

export const rangeCollectionMembers: Members<Areas> = {
  type: 'RangeCollection',
  items: ({ sheet, areas }) => areas.map((area) => openRange(sheet, area)),
  open: {
    GetItemAt: ({ sheet, areas }, args) => {
      const area = areas[args.whole(0)];
      if (area === undefined) throw new HostError('ItemNotFound');
      return openRange(sheet, area);
    },
  },
  ask: { GetCount: ({ areas }) => areas.length },
};

export function openAreas(sheet: Sheet, areas: readonly Area[]): HostObject {
  return HostObject.of(rangeAreasMembers, { sheet, areas });
}

function spell({ sheet, areas }: Areas): string {
  return areas.map((area) => qualify(sheet.name, spellArea(area))).join(',');
}
