import type { Draft } from '../../domain/draft';
import { finishSteps } from '../../domain/finish-steps';
import { criteriaBlock, nomineesBlock } from '../../domain/place';
import type { BlockId, Place } from '../../domain/place';
import { reportProblem } from '../../domain/problem';
import type { Problem } from '../../domain/problem';
import { SCOPES } from '../../domain/scope';
import type { ScopeId } from '../../domain/scope';
import { cellAddress, quoteSheetName } from '../address';
import type { FoundWorkbook } from '../found-workbook';
import { listBlocks, scopeOfBlock } from '../layout/blocks';
import { expectResultColumns } from '../layout/result-columns';
import { findHidden } from './find-hidden';
import { locateBlocks } from './locate-blocks';
import type { Locations } from './locate-blocks';
import { readScopeItem } from './read-scope-item';
import { readBlockInSteps } from './read-block';
import type { BlockReading } from './read-block';
import { createCellReaders } from './recognise-cell';

/** A sheet and a cell of it ("F7"); no cell for what concerns a whole sheet or file. */
export type CellPlace = { readonly sheet: string | null; readonly cell: string | null };

/** What was read of a workbook, and where each place of it lies. */
export type Reading = {
  readonly draft: Draft;
  readonly problems: readonly Problem[];
  readonly blocks: ReadonlyMap<BlockId, BlockReading>;
  cellOf(place: Place): CellPlace;
};

/** Finds our blocks wherever people moved them, and reads them as found; nothing is judged yet. */
export function readWorkbook(workbook: FoundWorkbook): Reading {
  return finishSteps(readWorkbookInSteps(workbook));
}

/** The same, a row at a time. */
export function* readWorkbookInSteps(workbook: FoundWorkbook): Generator<void, Reading> {
  const problems: Problem[] = [];
  const readerOf = createCellReaders();
  const all = locateBlocks(workbook, listBlocks(SCOPES));
  if (all.found.size === 0) {
    problems.push(reportProblem({ code: 'sheet-missing', block: null }, null));
    return { draft: new Map(), problems, blocks: new Map(), cellOf: () => NOWHERE };
  }
  // Sheets are searched from end to end, twice.
  yield;
  const item = readScopeItem(all.found.get('information'));
  problems.push(...item.problems);
  const scopes = listScopes(all, item.scopes);
  const rest = withoutOtherScopes(workbook, all, scopes);
  const { found, missing, copies } = locateBlocks(rest, listBlocks(scopes));
  for (const { block } of missing) {
    problems.push(reportProblem({ code: 'sheet-missing', block }, null));
  }
  for (const { layout, sheet } of copies) {
    const place: Place = { block: layout.block, row: null, column: null };
    problems.push(reportProblem({ code: 'copied-sheet', sheet }, place));
  }
  const blocks = new Map<BlockId, BlockReading>();
  for (const [block, location] of inReadingOrder(found)) {
    const scope = scopeOfBlock(block);
    const isNominees = scope !== null && block === nomineesBlock(scope);
    const criteria = isNominees ? blocks.get(criteriaBlock(scope)) : undefined;
    const results = criteria === undefined ? [] : expectResultColumns(criteria.draft);
    const reading = yield* readBlockInSteps(location, results, readerOf, problems);
    blocks.set(block, reading);
    problems.push(...findHidden(block, reading));
  }
  const draft: Draft = new Map([...blocks].map(([block, reading]) => [block, reading.draft]));
  return { draft, problems, blocks, cellOf: (place) => findCell(place, blocks) };
}

/** "'Cá nhân'!F7": a cell where its sheet is not named beside. */
export function qualifyCell({ sheet, cell }: CellPlace): string | null {
  return sheet === null || cell === null ? null : `${quoteSheetName(sheet)}!${cell}`;
}

const NOWHERE: CellPlace = { sheet: null, cell: null };

/** Sheets of a scope that takes no part this year are no copies of those that do. */
function withoutOtherScopes(
  { sheets, names }: FoundWorkbook,
  { found }: Locations,
  scopes: readonly ScopeId[],
): FoundWorkbook {
  const others = new Set<string>();
  for (const [block, { sheet, isCertain }] of found) {
    const scope = scopeOfBlock(block);
    if (scope !== null && isCertain && !scopes.includes(scope)) others.add(sheet.name);
  }
  return { sheets: sheets.filter((sheet) => !others.has(sheet.name)), names };
}

/** The scopes that the workbook says it has; where it does not say, those whose sheets are there. */
function listScopes({ found }: Locations, named: readonly ScopeId[]): readonly ScopeId[] {
  if (named.length > 0) return named;
  const present = SCOPES.filter(
    (scope) => found.has(criteriaBlock(scope)) || found.has(nomineesBlock(scope)),
  );
  return present.length > 0 ? present : SCOPES;
}

/** Criteria first: they say which columns the nominees' sheets must have. */
function inReadingOrder<Value>(
  found: ReadonlyMap<BlockId, Value>,
): readonly (readonly [BlockId, Value])[] {
  const isCriteria = (block: BlockId): boolean => block.startsWith('criteria:');
  const entries = [...found];
  return [
    ...entries.filter(([block]) => isCriteria(block)),
    ...entries.filter(([block]) => !isCriteria(block)),
  ];
}

function findCell(place: Place, blocks: ReadonlyMap<BlockId, BlockReading>): CellPlace {
  const reading = blocks.get(place.block);
  if (reading === undefined) return NOWHERE;
  const { sheet, headingRow } = reading.location;
  const column = place.column === null ? undefined : reading.sheetColumns.get(place.column);
  const row = place.row === null ? headingRow : reading.sheetRows[place.row];
  if (row === undefined) return { sheet: sheet.name, cell: null };
  const first = Math.min(...reading.sheetColumns.values());
  const shown = column ?? (place.row === null ? undefined : first);
  if (shown === undefined) return { sheet: sheet.name, cell: null };
  return { sheet: sheet.name, cell: cellAddress(row, shown) };
}
