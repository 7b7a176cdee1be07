import { foldText } from '../../domain/matching/fold-text';
import type { FoundSheet, FoundWorkbook } from '../found-workbook';
import { LATER_COLUMNS } from '../layout/blocks';
import type { BlockLayout } from '../layout/blocks';
import { matchFixedColumns, readHeadings } from './match-headings';

/** Where a block may be. Rows below the area belong to it too: people type on under a table. */
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

/** Headings are looked for in the first rows of a sheet only. */
const HEADING_ROWS = 60;

/** With few headings, two of three are anybody's: then the sheet must bear our name as well. */
const FEW_HEADINGS = 3;

export function findByTable({ sheets }: FoundWorkbook, layout: BlockLayout): Location | null {
  for (const sheet of sheets) {
    const table = sheet.tables.find((one) => one.name.toLowerCase() === layout.table.toLowerCase());
    if (table === undefined) continue;
    const { top, left, right, bottom } = table.area;
    const totalsRow = table.hasTotalsRow ? bottom : null;
    const location = { layout, sheet, headingRow: top, left, right, totalsRow, isCertain: true };
    // A sort that took the headings along leaves none at the table's head: then look further.
    if (countMatches(location) > 0) return location;
  }
  return null;
}

/** A copied sheet takes its names along: the one on the sheet of our name is the original's. */
export function findByName({ sheets, names }: FoundWorkbook, layout: BlockLayout): Location | null {
  const locations = names
    .filter((one) => one.name.toLowerCase() === layout.name.toLowerCase())
    .flatMap(({ sheet: on, area }): Location[] => {
      const sheet = sheets.find((one) => one.name === on);
      if (sheet === undefined) return [];
      const { top, left, right } = area;
      return [{ layout, sheet, headingRow: top, left, right, totalsRow: null, isCertain: true }];
    })
    .filter((location) => countMatches(location) > 0);
  const exact = locations.find(({ sheet }) => nameOf(sheet, layout) === 'exact');
  return exact ?? locations[0] ?? null;
}

/** Rows that hold most of the block's headings and the ones that make it what it is, one a sheet. */
export function findByHeadings(
  sheets: readonly FoundSheet[],
  layout: BlockLayout,
): readonly Location[] {
  return sheets.flatMap((sheet) => {
    const isCertain = nameOf(sheet, layout) !== 'other';
    for (let row = 0; row < Math.min(sheet.rows.length, HEADING_ROWS); row += 1) {
      const right = (sheet.rows[row]?.length ?? 0) - 1;
      if (right < 1) continue;
      const place = { layout, sheet, headingRow: row, left: 0, right };
      const location = { ...place, totalsRow: null, isCertain };
      if (isHeadingRow(location)) return [location];
    }
    return [];
  });
}

function isHeadingRow(location: Location): boolean {
  const { layout, isCertain } = location;
  const found = new Set(matchHeadings(location).map(({ key }) => key));
  if (!layout.identifying.every((key) => found.has(key))) return false;
  const wanted = Object.keys(layout.headings).filter((key) => !LATER_COLUMNS.has(key)).length;
  if (wanted <= FEW_HEADINGS && !isCertain) return found.size === wanted;
  return found.size * 3 >= wanted * 2;
}

export function countMatches(location: Location): number {
  return matchHeadings(location).length;
}

function matchHeadings({
  layout,
  sheet,
  headingRow,
  left,
  right,
}: Location): ReturnType<typeof matchFixedColumns> {
  return matchFixedColumns(readHeadings(sheet, headingRow, left, right), layout.headings);
}

/** Whether a sheet bears a block's name ("Tập thể"), begins with it ("Tập thể (2)"), or neither. */
export function nameOf(sheet: FoundSheet, layout: BlockLayout): 'exact' | 'begins' | 'other' {
  const name = foldText(sheet.name);
  const wanted = foldText(layout.sheet);
  if (name === wanted) return 'exact';
  return name.startsWith(wanted) ? 'begins' : 'other';
}
