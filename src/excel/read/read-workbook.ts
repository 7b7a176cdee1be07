import { runInSlices } from '../../application/run-in-slices';
import type { KnownWorkbook } from '../../application/workbook-port';
import type { FoundSheet, FoundWorkbook } from '../../workbook/found-workbook';
import { findNames } from '../../workbook/reading/find-names';
import { areaOfRange } from '../range-area';
import { isStagingName } from '../staging-name';
import { askCells } from './ask-cells';
import type { SheetAnswer } from './ask-cells';
import { findRowsInSteps } from './find-cells';
import { findKept, rememberSheet } from './find-kept';
import type { Kept } from './find-kept';
import { listHidden, queueHidden } from './hidden-lines';
import { listMerges, queueMerges } from './merged-cells';

/**
 * Reads the open workbook in two syncs, whatever its size; what Excel does not answer at once it is
 * asked for in blocks of rows. Sheets that were never finished are passed over, and so are merged
 * cells in an Excel that does not tell of them. Throws a TooManyCellsError rather than ask for more
 * cells than could be held.
 * @param known - of sheets that are in it and have not changed since, cells and merges are taken from
 *   there. What can change without our being told is asked anew of them too, for it is little: names,
 *   tables, and what is hidden.
 */
export async function readExcelWorkbook(
  context: Excel.RequestContext,
  known?: KnownWorkbook,
): Promise<FoundWorkbook> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/id,items/name');
  tables.load('items/name,items/showTotals,items/worksheet/id');
  names.load('items/name,items/formula');
  await context.sync();
  const sheets = worksheets.items.filter(({ name }) => !isStagingName(name));
  const kept = findKept(sheets, known);
  const answers = await askCells(context, sheets, {
    withLooks: false,
    isAsked: ({ id }) => !kept.cells.has(id),
    queueBlock: (range, { id }) => queueBlock(range, kept.merges.has(id)),
    queuePart: (sheet) => queuePart(sheet, tables.items, kept.cells.has(sheet.id)),
  });
  return {
    sheets: await runInSlices(describeSheets(answers, kept)),
    names: findNames(
      [names, ...answers.map(({ part }) => part.names)].flatMap(({ items }) =>
        items.map(({ name, formula }) => ({
          name,
          reference: String(formula).replace(/^=/, ''),
        })),
      ),
      sheets.map(({ name }) => name),
    ),
  };
}

type CellBlock = ReturnType<typeof queueBlock>;
type Answer = SheetAnswer<CellBlock, ReturnType<typeof queuePart>>;

/** What stands in a range, and what of it is hidden. */
function queueBlock(range: Excel.Range, keepsMerges: boolean) {
  range.load('rowIndex,columnIndex,values,valueTypes,numberFormat');
  return { ...queueHidden(range), merged: keepsMerges ? null : queueMerges(range) };
}

/** What a sheet has besides cells; of one whose cells are kept, what of it is hidden. */
function queuePart(sheet: Excel.Worksheet, tables: readonly Excel.Table[], isKept: boolean) {
  const { id, names } = sheet;
  names.load('items/name,items/formula');
  const own = tables.filter(({ worksheet }) => worksheet.id === id);
  return {
    names,
    hidden: isKept ? [queueHidden(sheet.getUsedRange(true))] : [],
    tables: own.map((table) => {
      const range = table.getRange();
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      return { table, range };
    }),
  };
}

function* describeSheets(
  answers: readonly Answer[],
  kept: Kept,
): Generator<void, readonly FoundSheet[]> {
  const sheets: FoundSheet[] = [];
  for (const answer of answers) {
    sheets.push(yield* describeSheet(answer, kept));
  }
  return sheets;
}

function* describeSheet(
  { sheet, blocks, part }: Answer,
  { cells, merges }: Kept,
): Generator<void, FoundSheet> {
  const found: FoundSheet = {
    name: sheet.name,
    rows: cells.get(sheet.id)?.rows ?? (yield* findRowsInSteps(blocks.map(({ range }) => range))),
    ...listHidden([...blocks, ...part.hidden]),
    tables: part.tables.map(({ table, range }) => ({
      name: table.name,
      area: areaOfRange(range),
      hasTotalsRow: table.showTotals,
    })),
    merges:
      merges.get(sheet.id)?.merges ??
      blocks.flatMap(({ merged }) => (merged === null ? [] : listMerges(merged))),
  };
  return rememberSheet(found, sheet);
}
