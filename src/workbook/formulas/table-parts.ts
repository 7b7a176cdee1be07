import type { Area } from '../found-workbook';
import type { Reference } from './find-references';
import type { TableShape } from './formula-book';

/** The rows and columns of a table that a reference names, seen from a row of the sheet. */
export function findTablePart(
  table: TableShape,
  { columns, sections }: Extract<Reference, { kind: 'table' }>,
  row: number,
): Area {
  const { area, headingRows, totalsRows } = table;
  const body = findTableBody(table);
  let [top, bottom] = [body.top, body.bottom];
  if (sections.includes('this row') && top <= row && row <= bottom) top = bottom = row;
  if (sections.includes('headers') || sections.includes('all')) top = area.top;
  if (sections.includes('totals') || sections.includes('all')) bottom = area.bottom;
  if (sections.length === 1 && sections[0] === 'headers') bottom = area.top + headingRows - 1;
  if (sections.length === 1 && sections[0] === 'totals') top = area.bottom - totalsRows + 1;
  const places = columns.map((column) =>
    table.columns.findIndex((one) => one.toLowerCase() === column.toLowerCase()),
  );
  if (places.length === 0 || places.includes(-1)) return { ...area, top, bottom };
  return {
    top,
    bottom,
    left: area.left + Math.min(...places),
    right: area.left + Math.max(...places),
  };
}

/** Neither headings nor totals. */
export function findTableBody({ area, headingRows, totalsRows }: TableShape): Area {
  return { ...area, top: area.top + headingRows, bottom: area.bottom - totalsRows };
}
