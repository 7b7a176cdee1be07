import { estimateHeight, innerWidth } from '../layout/measure-text';
import type { Area } from '../found-workbook';
import type { PlannedCell, PlannedRow, SheetPlan } from '../sheet-plan';

/** In characters: what a row says, "Kết quả" or "Điểm" of it, and of whom. */
const HEADING_WIDTH = 54;
const PART_WIDTH = 12;
const VALUES_WIDTH = 60;
const LEAST_VALUE_WIDTH = 20;

const LEAST_HEIGHT = 18;
const AIR = 4;

/** More do not stand side by side on a page. */
const MOST_TURNED = 4;

/** Where the headings of a sheet's one table stand, which reaches to its end. */
export type TableHead = { readonly row: number; readonly count: number };

/**
 * A sheet of values with its columns down the page and its few rows beside one another: one page
 * upright instead of several across with a line each.
 */
export function turnSheet(sheet: SheetPlan, head: TableHead): SheetPlan {
  const lines = sheet.rows.slice(0, head.row);
  const table = sheet.rows.slice(head.row);
  const count = table.length - head.count;
  if (count < 1 || count > MOST_TURNED) return sheet;
  const valueWidth = Math.max(LEAST_VALUE_WIDTH, Math.floor(VALUES_WIDTH / Math.max(count, 2)));
  const columnWidths = table.map((_, at) =>
    at === 0 ? HEADING_WIDTH : at < head.count ? PART_WIDTH : valueWidth,
  );
  const merges = sheet.merges
    .filter(({ top }) => top >= head.row)
    .map((area) => turnArea(area, head.row));
  const turned = sheet.columnWidths.map((_, column) =>
    table.map(({ cells }) => cells[column] ?? null),
  );
  const areaAt = (row: number, column: number): Area =>
    merges.find((area) => isWithin(area, row, column)) ?? {
      top: row,
      left: column,
      bottom: row,
      right: column,
    };
  const rows = turned.map((cells, at): PlannedRow => {
    const heights = cells.map((_, column) => {
      const { top, left, bottom, right } = areaAt(head.row + at, column);
      const height = measure(turned[top - head.row]?.[left], columnWidths.slice(left, right + 1));
      return height / (bottom - top + 1);
    });
    return { height: Math.max(LEAST_HEIGHT, ...heights), cells };
  });
  const right = columnWidths.length - 1;
  const { margins, pageNumbers, repeatColumns = { from: 0, to: 0 } } = sheet.print;
  const names = { from: head.row + repeatColumns.from, to: head.row + repeatColumns.to };
  return {
    ...sheet,
    columnWidths,
    rows: [...lines, ...rows],
    merges: [...lines.map((_, row) => ({ top: row, bottom: row, left: 0, right })), ...merges],
    freeze: { rows: head.row, columns: head.count },
    print: { margins, pageNumbers, orientation: 'portrait', fitToWidth: 1, repeatRows: names },
  };
}

function turnArea({ top, left, bottom, right }: Area, first: number): Area {
  return { top: first + left, bottom: first + right, left: top - first, right: bottom - first };
}

function isWithin({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

function measure(cell: PlannedCell | null | undefined, widths: readonly number[]): number {
  if (typeof cell?.value !== 'string') return 0;
  return estimateHeight(cell.value, cell.style.font, innerWidth(...widths)) + AIR;
}
