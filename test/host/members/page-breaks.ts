import { makeArea } from '../model/area';
import type { Sheet } from '../model/sheet';
import { invalidArgument } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';
import type { Members } from '../protocol/host-object';
import { openRange } from './range';

type Way = 'rows' | 'columns';
type Breaks = { readonly sheet: Sheet; readonly way: Way };
type Break = Breaks & { readonly index: number };

export const pageBreaksMembers: Members<Breaks> = {
  type: 'PageBreakCollection',
  items: (breaks) => listOf(breaks).map((index) => open({ ...breaks, index })),
  item: (breaks, key) => {
    const index = listOf(breaks)[Number(key)];
    return index === undefined ? null : open({ ...breaks, index });
  },
  ask: { GetCount: (breaks) => listOf(breaks).length },
  make: {
    Add: (breaks, args) => {
      const { sheet, way } = breaks;
      const { area } = args.range(0, (address) => sheet.workbook.findRange(address, sheet));
      const index = way === 'rows' ? area.top : area.left;
      if (index === 0) throw invalidArgument();
      const all = new Set([...listOf(breaks), index]);
      put(
        breaks,
        [...all].sort((one, other) => one - other),
      );
      return open({ ...breaks, index });
    },
  },
  run: { RemovePageBreaks: (breaks) => put(breaks, []) },
};

export const pageBreakMembers: Members<Break> = {
  type: 'PageBreak',
  id: ({ way, index }) => ({ _Id: `${way}-${index}` }),
  get: {
    RowIndex: ({ way, index }) => (way === 'rows' ? index : 0),
    ColumnIndex: ({ way, index }) => (way === 'columns' ? index : 0),
  },
  open: {
    GetCellAfterBreak: ({ sheet, way, index }) =>
      openRange(sheet, way === 'rows' ? makeArea(index, 0, 1, 1) : makeArea(0, index, 1, 1)),
  },
  run: {
    Delete: (one) =>
      put(
        one,
        listOf(one).filter((index) => index !== one.index),
      ),
  },
};

export function openPageBreaks(sheet: Sheet, way: Way): HostObject {
  return HostObject.of(pageBreaksMembers, { sheet, way });
}

function open(one: Break): HostObject {
  return HostObject.of(pageBreakMembers, one);
}

function listOf({ sheet, way }: Breaks): readonly number[] {
  return way === 'rows' ? sheet.page.rowBreaks : sheet.page.columnBreaks;
}

function put({ sheet, way }: Breaks, breaks: number[]): void {
  if (way === 'rows') sheet.page.rowBreaks = breaks;
  else sheet.page.columnBreaks = breaks;
}
