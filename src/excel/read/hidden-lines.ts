/** What of a range is hidden, line by line. */
type HiddenLines = {
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
};

/** Asks which rows and columns of a range are hidden. */
export function queueHidden(range: Excel.Range): HiddenLines {
  range.load('rowIndex,columnIndex');
  return {
    range,
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true }),
  };
}

/** The hidden rows and columns of ranges of one sheet. */
export function listHidden(blocks: readonly HiddenLines[]): {
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
} {
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
  return { hiddenRows, hiddenColumns };
}
