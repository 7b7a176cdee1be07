import type { FontLook, Look } from '../model/look';
import type { Range } from '../model/workbook';
import { HostObject } from '../protocol/host-object';
import type { Members } from '../protocol/host-object';
import { borderMembers, SIDES } from './borders';
import {
  FILL_READERS,
  findShared,
  FONT_READERS,
  FORMAT_READERS,
  PROTECTION_READERS,
} from './look-readers';
import { readColor, readFlag, readNumber, readOneOf, readText, requireAllowed } from './require';

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];
const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];
const TALLEST_ROW = 409.5;
const WIDEST_COLUMN = 1343;
/** Excel draws whole pixels: 96 of them are 72 points. */
const PIXEL = 0.75;

type Getters = NonNullable<Members<Range>['get']>;
type Setters = NonNullable<Members<Range>['set']>;

export const rangeFormatMembers: Members<Range> = {
  type: 'RangeFormat',
  get: {
    ...uniform(FORMAT_READERS),
    ColumnWidth: ({ sheet, area }) => same(area.left, area.right, (column) => sheet.width(column)),
    RowHeight: ({ sheet, area }) => same(area.top, area.bottom, (row) => sheet.height(row)),
  },
  set: {
    HorizontalAlignment: change((value) => ({ horizontal: readOneOf(value, HORIZONTAL) })),
    VerticalAlignment: change((value) => ({ vertical: readOneOf(value, VERTICAL) })),
    WrapText: change((value) => ({ wrap: readFlag(value) })),
    IndentLevel: change((value) => ({ indent: readNumber(value, 0, 250) })),
    ShrinkToFit: change((value) => ({ shrink: readFlag(value) })),
    TextOrientation: change((value) => ({ rotation: readNumber(value, -90, 180) })),
    ColumnWidth: ({ sheet, area }, value) => {
      requireAllowed(sheet, 'allowFormatColumns');
      const width = wholePixels(readNumber(value, 0, WIDEST_COLUMN));
      each(area.left, area.right, (column) => {
        sheet.widths.set(column, width);
        sheet.fittedColumns.delete(column);
      });
    },
    UseStandardWidth: ({ sheet, area }, value) => {
      requireAllowed(sheet, 'allowFormatColumns');
      if (!readFlag(value)) return;
      each(area.left, area.right, (column) => {
        sheet.widths.delete(column);
        sheet.fittedColumns.delete(column);
      });
    },
    RowHeight: ({ sheet, area }, value) => {
      requireAllowed(sheet, 'allowFormatRows');
      const height = wholePixels(readNumber(value, 0, TALLEST_ROW));
      each(area.top, area.bottom, (row) => {
        sheet.heights.set(row, height);
        sheet.fittedRows.delete(row);
      });
    },
  },
  open: {
    Font: (range) => HostObject.of(fontMembers, range),
    Fill: (range) => HostObject.of(fillMembers, range),
    Borders: (range) => HostObject.of(bordersMembers, range),
    Protection: (range) => HostObject.of(protectionMembers, range),
  },
  run: {
    AutofitColumns: ({ sheet, area }) => {
      requireAllowed(sheet, 'allowFormatColumns');
      each(area.left, area.right, (column) => {
        sheet.widths.delete(column);
        sheet.fittedColumns.add(column);
      });
    },
    AutofitRows: ({ sheet, area }) => {
      requireAllowed(sheet, 'allowFormatRows');
      each(area.top, area.bottom, (row) => {
        sheet.heights.delete(row);
        sheet.fittedRows.add(row);
      });
    },
  },
};

export const fontMembers: Members<Range> = {
  type: 'RangeFont',
  get: uniform(FONT_READERS),
  set: {
    Name: changeFont((value) => ({ name: readText(value) })),
    Size: changeFont((value) => ({ size: readNumber(value, 1, 409) })),
    Color: changeFont((value) => ({ color: readColor(value) })),
    Bold: changeFont((value) => ({ bold: readFlag(value) })),
    Italic: changeFont((value) => ({ italic: readFlag(value) })),
    Underline: changeFont((value) => ({ underline: readOneOf(value, UNDERLINES) })),
    Strikethrough: changeFont((value) => ({ strikethrough: readFlag(value) })),
  },
};

export const fillMembers: Members<Range> = {
  type: 'RangeFill',
  get: uniform(FILL_READERS, ''),
  set: { Color: change((value) => ({ fill: value === '' ? null : readColor(value) })) },
  run: { Clear: (range) => changeLooks(range, () => ({ fill: null })) },
};

export const protectionMembers: Members<Range> = {
  type: 'FormatProtection',
  get: uniform(PROTECTION_READERS),
  set: {
    Locked: change((value) => ({ locked: readFlag(value) })),
    FormulaHidden: change((value) => ({ formulaHidden: readFlag(value) })),
  },
};

export const bordersMembers: Members<Range> = {
  type: 'RangeBorderCollection',
  get: { Count: () => SIDES.length },
  items: (range) => SIDES.map((side) => HostObject.of(borderMembers, { range, side })),
  item: (range, key) => {
    const side = SIDES.find((one) => one === key);
    return side === undefined ? null : HostObject.of(borderMembers, { range, side });
  },
};

/** Tells what all cells share; `mixed` where they differ. */
function uniform(readers: typeof FORMAT_READERS, mixed: unknown = null): Getters {
  return Object.fromEntries(
    Object.entries(readers).map(([name, read]) => [
      name,
      ({ sheet, area }: Range) => findShared(sheet.grid.looks(area), read, mixed),
    ]),
  );
}

function change(read: (value: unknown) => Partial<Look>): Setters[string] {
  return (range, value) => {
    const part = read(value);
    changeLooks(range, () => part);
  };
}

function changeFont(read: (value: unknown) => Partial<FontLook>): Setters[string] {
  return (range, value) => {
    const part = read(value);
    changeLooks(range, ({ font }) => ({ font: { ...font, ...part } }));
  };
}

export function changeLooks({ sheet, area }: Range, part: (look: Look) => Partial<Look>): void {
  requireAllowed(sheet, 'allowFormatCells');
  sheet.grid.changeLook(area, (look) => ({ ...look, ...part(look) }));
}

/** To the pixels of a screen at its usual scale. */
export function wholePixels(points: number): number {
  return Math.round(points / PIXEL) * PIXEL;
}

function each(first: number, last: number, act: (index: number) => void): void {
  for (let index = first; index <= last; index += 1) act(index);
}

function same(first: number, last: number, size: (index: number) => number): number | null {
  const value = size(first);
  for (let index = first + 1; index <= last; index += 1) if (size(index) !== value) return null;
  return value;
}
