import type { Area } from '../../workbook/found-workbook';
import { rangeOf } from '../range-area';
import { charactersOfPoints } from './column-width';

/** Of the rows and columns of an area, as plans tell them. */
export type Sizes = {
  readonly heights: readonly (number | null)[];
  readonly columnWidths: readonly number[];
};

/** Asks for sizes; they may be read once there is an answer. A row of the usual height may be fitted. */
export function queueSizes(sheet: Excel.Worksheet, area: Area): () => Sizes {
  sheet.load('standardHeight');
  const range = rangeOf(sheet, area);
  const asked = {
    rows: range.getRowProperties({ format: { rowHeight: true } }),
    columns: range.getColumnProperties({ format: { columnWidth: true } }),
  };
  return () => ({
    heights: asked.rows.value.map(({ format }) => {
      const height = format?.rowHeight ?? sheet.standardHeight;
      return height === sheet.standardHeight ? null : height;
    }),
    columnWidths: asked.columns.value.map(({ format }) =>
      charactersOfPoints(format?.columnWidth ?? 0),
    ),
  });
}
