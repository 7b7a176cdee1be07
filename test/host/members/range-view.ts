import { spellArea, qualify } from '../model/address';
import { makeArea } from '../model/area';
import type { Cell } from '../model/cell';
import type { Range } from '../model/workbook';
import type { Members } from '../protocol/host-object';
import { readValue } from './range-content';
import { listVisible } from './range-measures';

/** What is to be seen of a range: rows and columns that are not hidden. */
export const rangeViewMembers: Members<Range> = {
  type: 'RangeView',
  get: {
    Values: (range) => readVisible(range, readValue),
    Formulas: (range) => readVisible(range, (cell) => cell.formula ?? readValue(cell)),
    NumberFormat: (range) => readVisible(range, ({ look }) => look.numberFormat),
    CellAddresses: (range) =>
      readVisible(range, (_, row, column) =>
        qualify(range.sheet.name, spellArea(makeArea(row, column, 1, 1))),
      ),
    RowCount: ({ sheet, area }) => listVisible(area, sheet.hiddenRows, 'rows').length,
    ColumnCount: ({ sheet, area }) => listVisible(area, sheet.hiddenColumns, 'columns').length,
    Index: () => 0,
  },
};

function readVisible<Value>(
  { sheet, area }: Range,
  read: (cell: Cell, row: number, column: number) => Value,
): Value[][] {
  const columns = listVisible(area, sheet.hiddenColumns, 'columns');
  return listVisible(area, sheet.hiddenRows, 'rows').map((row) =>
    columns.map((column) => read(sheet.cell(row, column), row, column)),
  );
}
