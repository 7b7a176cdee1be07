import type { Draft } from '../../domain/draft';
import { criteriaBlock, nomineesBlock } from '../../domain/place';
import type { BlockId } from '../../domain/place';
import type { Problem } from '../../domain/problem';
import type { ScopeId } from '../../domain/scope';
import type { FoundCell, FoundSheet } from '../../workbook/found-workbook';
import { listBlocks } from '../../workbook/layout/blocks';
import type { BlockLayout } from '../../workbook/layout/blocks';
import { expectResultColumns } from '../../workbook/layout/result-columns';
import type { Location } from '../../workbook/reading/find-candidates';
import { locateBlocks } from '../../workbook/reading/locate-blocks';
import { readBlockInSteps } from '../../workbook/reading/read-block';
import type { BlockReading } from '../../workbook/reading/read-block';
import { createCellReaders } from '../../workbook/reading/recognise-cell';
import { passesBlanksAsZeros } from './blanks-as-zeros';
import { listShareColumns, readTargetsAsShares, readWithShares } from './share-cells';

/** A table on its own: its row of headings and the rows below. No format of any cell is known. */
export type TableCells = readonly (readonly FoundCell[])[];

export type GivenTables = ReadonlyMap<BlockId, TableCells>;

/** Why a table cannot be read at all. */
export type TableFault = {
  readonly code: 'no-headings' | 'blanks-as-zeros';
  readonly layout: BlockLayout;
};

export type TablesReading = {
  readonly draft: Draft;
  readonly blocks: ReadonlyMap<BlockId, BlockReading>;
  readonly problems: readonly Problem[];
  readonly faults: readonly TableFault[];
};

/** Reads tables as the sheets of a workbook are read: columns by their headings, wherever they stand. */
export function* readTables(given: GivenTables, scope: ScopeId): Generator<void, TablesReading> {
  const blocks = new Map<BlockId, BlockReading>();
  const problems: Problem[] = [];
  const faults: TableFault[] = [];
  // Criteria come first: they say which columns hold results, and which of them shares.
  for (const layout of listBlocks([scope])) {
    const cells = given.get(layout.block);
    if (cells === undefined) continue;
    const criteria = blocks.get(criteriaBlock(scope))?.draft;
    const found: Problem[] = [];
    const reading = yield* readTable(layout, cells, criteria, found);
    if (reading === null) faults.push({ code: 'no-headings', layout });
    else if (passesBlanksAsZeros(reading)) faults.push({ code: 'blanks-as-zeros', layout });
    else {
      blocks.set(layout.block, reading);
      problems.push(...found);
    }
  }
  const draft = new Map([...blocks].map(([block, reading]) => [block, reading.draft]));
  return { draft, blocks, problems, faults };
}

function* readTable(
  layout: BlockLayout,
  cells: TableCells,
  criteria: BlockReading['draft'] | undefined,
  problems: Problem[],
): Generator<void, BlockReading | null> {
  const location = locateTable(layout, cells);
  if (location === null) return null;
  const shares = listShareColumns(criteria);
  const results =
    criteria !== undefined && layout.block.startsWith('nominees:')
      ? expectResultColumns(criteria)
      : [];
  const readers = readWithShares(createCellReaders(), shares);
  const reading = yield* readBlockInSteps(location, results, readers, problems);
  if (!layout.identifying.every((key) => reading.sheetColumns.has(key))) return null;
  if (!layout.block.startsWith('criteria:')) return reading;
  return { ...reading, draft: readTargetsAsShares(reading.draft) };
}

/** Where the headings of a table stand: its first row, or further down if that is a title. */
export function locateTable(layout: BlockLayout, rows: TableCells): Location | null {
  const right = Math.max(0, ...rows.slice(0, 1).map((row) => row.length - 1));
  const area = { top: 0, left: 0, bottom: rows.length - 1, right };
  const sheet: FoundSheet = {
    name: layout.sheet,
    rows,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [{ name: layout.table, area, hasTotalsRow: false }],
    merges: [],
  };
  const { found } = locateBlocks({ sheets: [sheet], names: [] }, [layout]);
  return found.get(layout.block) ?? null;
}

/** The tables of a call by what they hold; null for one that was left out. */
export function nameTables(
  scope: ScopeId,
  tables: {
    readonly criteria: TableCells;
    readonly nominees: TableCells | null;
    readonly settings: TableCells | null;
    readonly bands?: TableCells | null;
    readonly awards?: TableCells | null;
  },
): GivenTables {
  const named: readonly (readonly [BlockId, TableCells | null | undefined])[] = [
    [criteriaBlock(scope), tables.criteria],
    [nomineesBlock(scope), tables.nominees],
    ['settings', tables.settings],
    ['bands', tables.bands],
    ['awards', tables.awards],
  ];
  return new Map(named.flatMap(([block, cells]) => (cells ? [[block, cells] as const] : [])));
}
