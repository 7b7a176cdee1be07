import { listLines } from '../model/edges';
import type { Look, Side } from '../model/look';
import { Range } from '../model/workbook';
import type { Arguments } from '../protocol/arguments';
import { readRecord } from '../protocol/arguments';
import { lacks } from '../protocol/host-error';
import type { Members } from '../protocol/host-object';
import {
  BORDER_READERS,
  FILL_READERS,
  findShared,
  FONT_READERS,
  FORMAT_READERS,
  PROTECTION_READERS,
} from './look-readers';
import { rangeFormatMembers } from './range-format';
import { measures } from './range-measures';
import { requireFew } from './require';

type Readers = NonNullable<Members<Range>['get']>;
type Options = Readonly<Record<string, unknown>>;
type LookReaders = typeof FORMAT_READERS;

/** What may be asked of a cell, a row or a column besides its format, and of its format besides looks. */
type Kind = { readonly own: Readers; readonly sizes: Readers };

const GROUPS: Readonly<Record<string, LookReaders>> = {
  font: FONT_READERS,
  fill: FILL_READERS,
  protection: PROTECTION_READERS,
};
const SIDES: readonly Side[] = ['bottom', 'diagonalDown', 'diagonalUp', 'left', 'right', 'top'];

const OF_CELL: Readers = {
  ...pick(measures, ['Address', 'AddressLocal', 'Hidden']),
  // The host keeps no named styles.
  Style: () => 'Normal',
};
const CELL: Kind = { own: OF_CELL, sizes: {} };
const ROW: Kind = {
  own: { ...OF_CELL, ...pick(measures, ['RowIndex', 'RowHidden']) },
  sizes: pick(rangeFormatMembers.get, ['RowHeight']),
};
const COLUMN: Kind = {
  own: { ...OF_CELL, ...pick(measures, ['ColumnIndex', 'ColumnHidden']) },
  sizes: pick(rangeFormatMembers.get, ['ColumnWidth']),
};

/** Properties cell by cell, row by row and column by column: only what was asked for. */
export const propertyReaders: NonNullable<Members<Range>['ask']> = {
  GetCellProperties: (range, args) => {
    requireFew(range.area);
    return splitRows(range).map((row) =>
      splitColumns(row).map((cell) => describe(cell, args, CELL)),
    );
  },
  GetRowProperties: (range, args) => splitRows(range).map((row) => describe(row, args, ROW)),
  GetColumnProperties: (range, args) =>
    splitColumns(range).map((column) => describe(column, args, COLUMN)),
};

function splitRows({ sheet, area }: Range): Range[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, index) => {
    const row = area.top + index;
    return new Range(sheet, { ...area, top: row, bottom: row });
  });
}

function splitColumns({ sheet, area }: Range): Range[] {
  return Array.from({ length: area.right - area.left + 1 }, (_, index) => {
    const column = area.left + index;
    return new Range(sheet, { ...area, left: column, right: column });
  });
}

function describe(range: Range, args: Arguments, { own, sizes }: Kind): Options {
  return answer(args.record(0), (name, wanted) =>
    name === 'format' ? describeFormat(range, readRecord(wanted), sizes) : find(own, name)(range),
  );
}

function describeFormat(range: Range, options: Options, sizes: Readers): Options {
  const looks = range.sheet.grid.looks(range.area);
  return answer(options, (name, wanted) => {
    if (name === 'borders') return describeBorders(range, readRecord(wanted));
    const group = GROUPS[name];
    if (group !== undefined) return describeGroup(looks, group, wanted);
    const size = sizes[onWire(name)];
    return size === undefined ? findShared(looks, find(FORMAT_READERS, name)) : size(range);
  });
}

/** All of a group may be asked for by `true`, as the client does with `protection`. */
function describeGroup(looks: ReadonlySet<Look>, group: LookReaders, wanted: unknown): Options {
  const all = Object.fromEntries(Object.keys(group).map((name) => [fromWire(name), true]));
  return describeParts(looks, group, wanted === true ? all : readRecord(wanted));
}

function describeBorders({ sheet, area }: Range, options: Options): Options {
  return Object.fromEntries(
    SIDES.map((side) => [
      side,
      describeParts(listLines(sheet, area, side), BORDER_READERS, options),
    ]),
  );
}

/** Many cells look the same and are asked the same: the answer is found once. */
const answers = new WeakMap<Options, Map<unknown, Options>>();

function describeParts<Part>(
  parts: ReadonlySet<Part>,
  readers: Readonly<Record<string, (part: Part) => unknown>>,
  options: Options,
): Options {
  const known = answers.get(options) ?? new Map<unknown, Options>();
  answers.set(options, known);
  const key = parts.size === 1 ? [...parts][0] : parts;
  const told = known.get(key) ?? answer(options, (name) => findShared(parts, find(readers, name)));
  known.set(key, told);
  return told;
}

function answer(options: Options, tell: (name: string, wanted: unknown) => unknown): Options {
  const wanted = Object.entries(options).filter(([, one]) => (one ?? false) !== false);
  return Object.fromEntries(wanted.map(([name, one]) => [name, tell(name, one)]));
}

function find<Reader>(readers: Readonly<Record<string, Reader>>, name: string): Reader {
  const reader = readers[onWire(name)];
  if (reader === undefined) throw lacks(`${name} among the properties of cells, rows and columns`);
  return reader;
}

function pick(readers: Readers = {}, names: readonly string[]): Readers {
  return Object.fromEntries(names.map((name) => [name, find(readers, name)]));
}

function onWire(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function fromWire(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
