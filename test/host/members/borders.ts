import type { Area } from '../model/area';
import type { BorderLook, Look, Side } from '../model/look';
import type { Range } from '../model/workbook';
import type { Members } from '../protocol/host-object';
import { readColor, readOneOf, requireAllowed } from './require';

export const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

type RangeSide = (typeof SIDES)[number];
export type RangeBorder = { readonly range: Range; readonly side: RangeSide };

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];
const PLAIN: BorderLook = { style: 'Continuous', weight: 'Thin', color: '#000000' };

export const borderMembers: Members<RangeBorder> = {
  type: 'RangeBorder',
  id: ({ side }) => ({ _Id: side }),
  get: {
    SideIndex: ({ side }) => side,
    Style: (border) => read(border, (look) => look?.style ?? 'None'),
    Weight: (border) => read(border, (look) => look?.weight ?? 'Thin'),
    Color: (border) => read(border, (look) => look?.color ?? '#000000'),
  },
  set: {
    Style: (border, value) => {
      const style = readOneOf(value, STYLES);
      change(border, (look) => (style === 'None' ? null : { ...(look ?? PLAIN), style }));
    },
    Weight: (border, value) => {
      const weight = readOneOf(value, WEIGHTS);
      change(border, (look) => ({ ...(look ?? PLAIN), weight }));
    },
    Color: (border, value) => {
      const color = readColor(value);
      change(border, (look) => ({ ...(look ?? PLAIN), color }));
    },
  },
};

/** Which cells carry a border of a range, and on which of their sides. */
function* findCells(area: Area, side: RangeSide): Generator<{ area: Area; at: Side }> {
  switch (side) {
    case 'EdgeTop':
      return yield { area: { ...area, bottom: area.top }, at: 'top' };
    case 'EdgeBottom':
      return yield { area: { ...area, top: area.bottom }, at: 'bottom' };
    case 'EdgeLeft':
      return yield { area: { ...area, right: area.left }, at: 'left' };
    case 'EdgeRight':
      return yield { area: { ...area, left: area.right }, at: 'right' };
    case 'InsideHorizontal':
      if (area.top === area.bottom) return;
      yield { area: { ...area, bottom: area.bottom - 1 }, at: 'bottom' };
      return yield { area: { ...area, top: area.top + 1 }, at: 'top' };
    case 'InsideVertical':
      if (area.left === area.right) return;
      yield { area: { ...area, right: area.right - 1 }, at: 'right' };
      return yield { area: { ...area, left: area.left + 1 }, at: 'left' };
    case 'DiagonalDown':
      return yield { area, at: 'diagonalDown' };
    case 'DiagonalUp':
      return yield { area, at: 'diagonalUp' };
  }
}

function change(
  { range, side }: RangeBorder,
  next: (look: BorderLook | null) => BorderLook | null,
): void {
  const { sheet } = range;
  requireAllowed(sheet, 'allowFormatCells');
  for (const { area, at } of findCells(range.area, side)) {
    sheet.grid.changeLook(area, (look) => withBorder(look, at, next(look.borders[at])));
  }
}

function withBorder(look: Look, side: Side, border: BorderLook | null): Look {
  return { ...look, borders: { ...look.borders, [side]: border } };
}

function read(
  { range, side }: RangeBorder,
  find: (look: BorderLook | null) => string,
): string | null {
  const values = new Set<string>();
  for (const { area, at } of findCells(range.area, side)) {
    for (const look of range.sheet.grid.looks(area)) values.add(find(look.borders[at]));
  }
  if (values.size === 0) return find(null);
  return values.size === 1 ? ([...values][0] ?? null) : null;
}
