import type { CellBorders } from '../../workbook/content/sheet-content';
import type { Area } from '../../workbook/found-workbook';
import { rangeOf } from '../range-area';
import { findFill, findLetters, findLine, MIXED_LETTERS } from './find-look';
import type { CellLook } from './find-look';

/** How the cells of an area look, each by its place on the sheet. */
export type AreaLooks = {
  readonly area: Area;
  readonly lookAt: (row: number, column: number) => CellLook;
};

/** Reads the answer once there is one; `lookAt` is null where cells differ. */
export type ReadLooks = () => AreaLooks | { readonly area: Area; readonly lookAt: null };

const FONT = ['name', 'size', 'bold', 'italic', 'underline', 'strikethrough', 'color'] as const;

/** Asks for the look that all cells of an area share. */
export function queueFormat(sheet: Excel.Worksheet, area: Area): ReadLooks {
  const { font, fill, borders } = rangeOf(sheet, area).format;
  font.load(FONT.join(','));
  fill.load('color');
  borders.load('items/sideIndex,items/style,items/weight');
  return () => {
    const letters = findLetters(font);
    const color = (fill.color as string | null) ?? '';
    const lines = new Map(borders.items.map((one) => [String(one.sideIndex), findLine(one)]));
    // Where there is one row, no line can lie between rows.
    if (area.top === area.bottom) lines.delete('InsideHorizontal');
    if (area.left === area.right) lines.delete('InsideVertical');
    const isMixed = letters === null || color === '' || [...lines.values()].includes(null);
    if (isMixed) return { area, lookAt: null };
    const look = { letters, fill: findFill(color) };
    return {
      area,
      lookAt: (row, column) => ({ ...look, borders: findBorders(lines, area, row, column) }),
    };
  };
}

function findBorders(
  lines: ReadonlyMap<string, string | null>,
  { top, left, bottom, right }: Area,
  row: number,
  column: number,
): CellBorders | null {
  const find = (side: string): string => lines.get(side) ?? '';
  return foldBorders({
    top: find(row === top ? 'EdgeTop' : 'InsideHorizontal'),
    right: find(column === right ? 'EdgeRight' : 'InsideVertical'),
    bottom: find(row === bottom ? 'EdgeBottom' : 'InsideHorizontal'),
    left: find(column === left ? 'EdgeLeft' : 'InsideVertical'),
    diagonal: find('DiagonalDown') || find('DiagonalUp'),
  });
}

const PROPERTIES: Excel.CellPropertiesLoadOptions = {
  format: {
    font: Object.fromEntries(FONT.map((name) => [name, true])),
    fill: { color: true },
    borders: { style: true, weight: true },
  },
};

/** Asks for the look of each cell of an area. */
export function queueProperties(sheet: Excel.Worksheet, area: Area): ReadLooks {
  const result = rangeOf(sheet, area).getCellProperties(PROPERTIES);
  return () => {
    const looks = result.value.map((cells) => cells.map(({ format }) => findCellLook(format)));
    return { area, lookAt: (row, column) => looks[row - area.top]![column - area.left]! };
  };
}

function findCellLook({ font, fill, borders }: Excel.CellPropertiesFormat = {}): CellLook {
  const find = (side: keyof Excel.CellBorderCollection): string =>
    findLine(borders?.[side] ?? {}) ?? '';
  return {
    letters: findLetters(font ?? {}) ?? MIXED_LETTERS,
    fill: findFill(fill?.color ?? ''),
    borders: foldBorders({
      top: find('top'),
      right: find('right'),
      bottom: find('bottom'),
      left: find('left'),
      diagonal: find('diagonalDown') || find('diagonalUp'),
    }),
  };
}

function foldBorders(borders: CellBorders): CellBorders | null {
  return Object.values(borders).every((style) => style === '') ? null : borders;
}
