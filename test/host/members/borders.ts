import type { Area } from '../model/area';
import { findNeighbours, listLines } from '../model/edges';
import type { BorderLook, Look, Side } from '../model/look';
import type { Range } from '../model/workbook';
import type { Members } from '../protocol/host-object';
import { BORDER_READERS, findShared } from './look-readers';
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

const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];
/** The lines that Excel has: each style with its weights, the lightest first. */
const WEIGHTS_OF_STYLES: Readonly<Record<string, readonly string[]>> = {
  Continuous: WEIGHTS,
  Dash: ['Thin', 'Medium'],
  DashDot: ['Thin', 'Medium'],
  DashDotDot: ['Thin', 'Medium'],
  Dot: ['Thin'],
  Double: ['Thick'],
  SlantDashDot: ['Medium'],
};
const STYLES = ['None', ...Object.keys(WEIGHTS_OF_STYLES)];
const PLAIN: BorderLook = { style: 'Continuous', weight: 'Thin', color: '#000000' };

export const borderMembers: Members<RangeBorder> = {
  type: 'RangeBorder',
  id: ({ side }) => ({ _Id: side }),
  get: {
    SideIndex: ({ side }) => side,
    ...Object.fromEntries(
      Object.entries(BORDER_READERS).map(([name, read]) => [
        name,
        (border: RangeBorder) => findShared(listLinesOf(border), read),
      ]),
    ),
  },
  set: {
    Style: (border, value) => {
      const style = readOneOf(value, STYLES);
      change(border, (look) => (style === 'None' ? null : withStyle(look ?? PLAIN, style)));
    },
    Weight: (border, value) => {
      const weight = readOneOf(value, WEIGHTS);
      change(border, (look) => withWeight(look ?? PLAIN, weight));
    },
    Color: (border, value) => {
      const color = readColor(value);
      change(border, (look) => ({ ...(look ?? PLAIN), color }));
    },
  },
};

/** What is set last stays; the other gives way where there is no such line. */
function withStyle(line: BorderLook, style: string): BorderLook {
  const [lightest = line.weight, ...others] = WEIGHTS_OF_STYLES[style] ?? [];
  return { ...line, style, weight: others.includes(line.weight) ? line.weight : lightest };
}

function withWeight(line: BorderLook, weight: string): BorderLook {
  const isThere = WEIGHTS_OF_STYLES[line.style]?.includes(weight) === true;
  return { ...line, weight, style: isThere ? line.style : 'Continuous' };
}

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
  for (const cells of findCells(range.area, side)) {
    const neighbours = sheet.workbook.sharesEdges ? findNeighbours(cells.area, cells.at) : null;
    for (const { area, at } of neighbours === null ? [cells] : [cells, neighbours]) {
      sheet.grid.changeLook(area, (look) => withBorder(look, at, next(look.borders[at])));
    }
  }
}

function withBorder(look: Look, side: Side, border: BorderLook | null): Look {
  return { ...look, borders: { ...look.borders, [side]: border } };
}

/** A range of one row has no inner line across, and tells of it as of one that is not drawn. */
function listLinesOf({ range, side }: RangeBorder): ReadonlySet<BorderLook | null> {
  const lines = new Set<BorderLook | null>();
  for (const { area, at } of findCells(range.area, side)) {
    for (const line of listLines(range.sheet, area, at)) lines.add(line);
  }
  return lines.size === 0 ? lines.add(null) : lines;
}
