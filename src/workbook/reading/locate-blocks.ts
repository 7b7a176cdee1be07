import type { BlockId } from '../../domain/place';
import type { FoundWorkbook } from '../found-workbook';
import type { BlockLayout } from '../layout/blocks';
import { countMatches, findByHeadings, findByName, findByTable, nameOf } from './find-candidates';
import type { Location } from './find-candidates';

export type Locations = {
  readonly found: ReadonlyMap<BlockId, Location>;
  readonly missing: readonly BlockLayout[];
  /** A second sheet that looks like a block already found: never read. */
  readonly copies: readonly { readonly layout: BlockLayout; readonly sheet: string }[];
};

/** Finds each block by its table's name, else its defined name, else its headings. */
export function locateBlocks(workbook: FoundWorkbook, layouts: readonly BlockLayout[]): Locations {
  const found = new Map<BlockId, Location>();
  const taken = new Set<string>();
  const take = (location: Location): void => {
    found.set(location.layout.block, location);
    taken.add(location.sheet.name);
  };
  for (const layout of layouts) {
    const location = findByTable(workbook, layout) ?? findByName(workbook, layout);
    if (location !== null) take(location);
  }
  const others = workbook.sheets.filter((sheet) => !taken.has(sheet.name));
  const candidates = layouts.flatMap((layout) => findByHeadings(others, layout)).sort(byLikeness);
  for (const location of candidates) {
    const isFree = !found.has(location.layout.block) && !taken.has(location.sheet.name);
    if (isFree && location.isCertain) take(location);
  }
  for (const alike of groupAlike(layouts.filter((layout) => !found.has(layout.block)))) {
    takeUnnamed(alike, candidates, taken, take);
  }
  return {
    found,
    missing: layouts.filter((layout) => !found.has(layout.block)),
    copies: listCopies(candidates, taken),
  };
}

/** The sheet of the block's own name first, then the one with the most of its headings. */
function byLikeness(one: Location, other: Location): number {
  const order = { exact: 0, begins: 1, other: 2 } as const;
  const named = order[nameOf(one.sheet, one.layout)] - order[nameOf(other.sheet, other.layout)];
  return named === 0 ? shareOfHeadings(other) - shareOfHeadings(one) : named;
}

function shareOfHeadings(location: Location): number {
  return countMatches(location) / Object.keys(location.layout.headings).length;
}

/** Blocks with the same headings (both scopes' criteria): only their order tells them apart. */
function groupAlike(layouts: readonly BlockLayout[]): readonly (readonly BlockLayout[])[] {
  const groups = new Map<string, BlockLayout[]>();
  for (const layout of layouts) {
    const key = JSON.stringify(layout.headings);
    groups.set(key, [...(groups.get(key) ?? []), layout]);
  }
  return [...groups.values()];
}

/** Sheets of other names, when there are enough of them: with one too few nobody knows which is which. */
function takeUnnamed(
  alike: readonly BlockLayout[],
  candidates: readonly Location[],
  taken: ReadonlySet<string>,
  take: (location: Location) => void,
): void {
  const [first] = alike;
  const free = candidates.filter(
    ({ layout, sheet, isCertain }) => layout === first && !isCertain && !taken.has(sheet.name),
  );
  if (free.length < alike.length) return;
  alike.forEach((layout, index) => {
    const location = free[index];
    if (location !== undefined) take({ ...location, layout });
  });
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
