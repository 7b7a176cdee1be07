import { foldText } from '../../domain/matching/fold-text';
import type { BlockId } from '../../domain/place';
import type { FoundSheet, FoundWorkbook } from '../found-workbook';
import type { BlockLayout } from '../layout/blocks';
import { matchFixedColumns, readHeadings } from './match-headings';

/** Where a block was found. Rows below the area belong to it too: people type on under a table. */
export type Location = {
  readonly layout: BlockLayout;
  readonly sheet: FoundSheet;
  readonly headingRow: number;
  readonly left: number;
  readonly right: number;
  /** The table's own row of totals, which is nobody. */
  readonly totalsRow: number | null;
  /** Found by a name of its own or of its sheet, not only by headings that other blocks share. */
  readonly isCertain: boolean;
};

export type Locations = {
  readonly found: ReadonlyMap<BlockId, Location>;
  readonly missing: readonly BlockLayout[];
  /** A second sheet that looks like a block already found: never read. */
  readonly copies: readonly { readonly layout: BlockLayout; readonly sheet: string }[];
};

/** Headings are looked for in the first rows of a sheet only. */
const HEADING_ROWS = 60;

/** Finds each block by its table's name, else its defined name, else its headings. */
export function locateBlocks(workbook: FoundWorkbook, layouts: readonly BlockLayout[]): Locations {
  const found = new Map<BlockId, Location>();
  for (const layout of layouts) {
    const location = findByTable(workbook, layout) ?? findByName(workbook, layout);
    if (location !== null) found.set(layout.block, location);
  }
  const taken = new Set([...found.values()].map((location) => location.sheet.name));
  const others = workbook.sheets.filter((sheet) => !taken.has(sheet.name));
  const candidates = layouts.flatMap((layout) => findByHeadings(others, layout));
  for (const layout of layouts) {
    if (found.has(layout.block)) continue;
    const free = candidates.filter((one) => one.layout === layout && !taken.has(one.sheet.name));
    const named = free.find((one) => isNamedFor(one.sheet, layout));
    const other = free.find((one) => !layouts.some((some) => isNamedFor(one.sheet, some)));
    const location = named ?? other;
    if (location === undefined) continue;
    found.set(layout.block, location);
    taken.add(location.sheet.name);
  }
  return {
    found,
    missing: layouts.filter((layout) => !found.has(layout.block)),
    copies: listCopies(candidates, taken),
  };
}

function findByTable({ sheets }: FoundWorkbook, layout: BlockLayout): Location | null {
  for (const sheet of sheets) {
    const table = sheet.tables.find((one) => one.name.toLowerCase() === layout.table.toLowerCase());
    if (table === undefined) continue;
    const { top, left, right, bottom } = table.area;
    const totalsRow = table.hasTotalsRow ? bottom : null;
    return { layout, sheet, headingRow: top, left, right, totalsRow, isCertain: true };
  }
  return null;
}

function findByName({ sheets, names }: FoundWorkbook, layout: BlockLayout): Location | null {
  const name = names.find((one) => one.name.toLowerCase() === layout.name.toLowerCase());
  const sheet = sheets.find((one) => one.name === name?.sheet);
  if (name === undefined || sheet === undefined) return null;
  const { top, left, right } = name.area;
  const location = {
    layout,
    sheet,
    headingRow: top,
    left,
    right,
    totalsRow: null,
    isCertain: true,
  };
  return countMatches(location) > 0 ? location : null;
}

/** Rows that hold most of the block's headings, at most one a sheet. */
function findByHeadings(sheets: readonly FoundSheet[], layout: BlockLayout): readonly Location[] {
  const wanted = Object.keys(layout.headings).length;
  return sheets.flatMap((sheet) => {
    for (let row = 0; row < Math.min(sheet.rows.length, HEADING_ROWS); row += 1) {
      const right = (sheet.rows[row]?.length ?? 0) - 1;
      if (right < 1) continue;
      const isCertain = isNamedFor(sheet, layout);
      const place = { layout, sheet, headingRow: row, left: 0, right };
      const location = { ...place, totalsRow: null, isCertain };
      if (countMatches(location) * 3 >= wanted * 2) return [location];
    }
    return [];
  });
}

function countMatches({ layout, sheet, headingRow, left, right }: Location): number {
  const headings = readHeadings(sheet, headingRow, left, right);
  return matchFixedColumns(headings, layout.headings).length;
}

/** Both scopes' criteria have the same headings: then only the sheet's name tells which it is. */
function isNamedFor(sheet: FoundSheet, layout: BlockLayout): boolean {
  return foldText(sheet.name).startsWith(foldText(layout.sheet));
}

function listCopies(
  candidates: readonly Location[],
  taken: ReadonlySet<string>,
): Locations['copies'] {
  const copies = new Map<string, BlockLayout>();
  for (const { layout, sheet } of candidates) {
    if (!taken.has(sheet.name) && !copies.has(sheet.name)) copies.set(sheet.name, layout);
  }
  return [...copies].map(([sheet, layout]) => ({ layout, sheet }));
}
