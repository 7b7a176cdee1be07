import type { FoundSheet, FoundWorkbook } from '../../workbook/found-workbook';
import { findNames } from '../../workbook/reading/find-names';
import { areaOfRange } from '../range-area';
import { isStagingName } from '../staging-name';
import { askCells } from './ask-cells';
import { findRows } from './find-cells';
import { listMerges, queueMerges } from './merged-cells';

/**
 * Reads the open workbook in two syncs, whatever its size; what Excel does not answer at once it is
 * asked for in blocks of rows. Sheets that were never finished are passed over, and so are merged
 * cells in an Excel that does not tell of them. Throws a TooManyCellsError rather than ask for more
 * cells than could be held.
 */
export async function readExcelWorkbook(context: Excel.RequestContext): Promise<FoundWorkbook> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/id,items/name');
  tables.load('items/name,items/showTotals,items/worksheet/id');
  names.load('items/name,items/formula');
  await context.sync();
  const sheets = worksheets.items.filter(({ name }) => !isStagingName(name));
  const answers = await askCells(context, sheets, {
    withLooks: false,
    queueBlock,
    queuePart: (sheet) => queuePart(sheet, tables.items),
  });
  return {
    sheets: answers.map(({ sheet: { name }, blocks, part }) => ({
      name,
      ...describeCells(blocks),
      tables: part.tables.map(({ table, range }) => ({
        name: table.name,
        area: areaOfRange(range),
        hasTotalsRow: table.showTotals,
      })),
    })),
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

/** What stands in a range, and what of it is hidden. */
function queueBlock(range: Excel.Range) {
  range.load('rowIndex,columnIndex,values,valueTypes,numberFormat');
  return {
    range,
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true }),
    merged: queueMerges(range),
  };
}

/** What a sheet has besides cells. */
function queuePart(sheet: Excel.Worksheet, tables: readonly Excel.Table[]) {
  const { id, names } = sheet;
  names.load('items/name,items/formula');
  const own = tables.filter(({ worksheet }) => worksheet.id === id);
  return {
    names,
    tables: own.map((table) => {
      const range = table.getRange();
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      return { table, range };
    }),
  };
}

function describeCells(blocks: readonly CellBlock[]): Omit<FoundSheet, 'name' | 'tables'> {
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  for (const { range, rows, columns } of blocks) {
    for (const [index, { rowHidden }] of rows.value.entries()) {
      if (rowHidden === true) hiddenRows.add(range.rowIndex + index);
    }
    for (const [index, { columnHidden }] of columns.value.entries()) {
      if (columnHidden === true) hiddenColumns.add(range.columnIndex + index);
    }
  }
  return {
    rows: findRows(blocks.map(({ range }) => range)),
    hiddenRows,
    hiddenColumns,
    merges: blocks.flatMap(({ merged }) => (merged === null ? [] : listMerges(merged))),
  };
}
