import type { Area } from '../../workbook/found-workbook';
import type { PlannedCell, SheetPlan } from '../../workbook/sheet-plan';
import type { Page, PagedSheet } from './lay-pages';

/** A cell as it lies on a page: a merged one over several columns and rows of that page. */
export type PrintedCell = {
  readonly column: number;
  readonly across: number;
  readonly down: number;
  /** In points. */
  readonly height: number;
  readonly planned: PlannedCell | null;
  /** Nothing stands in the cell behind it: a text that is too long goes on there. */
  readonly mayOverflow: boolean;
};

export type PrintedRow = {
  readonly row: number;
  readonly height: number;
  readonly cells: readonly PrintedCell[];
};

/** The cells of one page; merged areas that reach beyond the page are cut off at its edge. */
export function cutPage(
  { rows, merges }: SheetPlan,
  { heights }: PagedSheet,
  page: Page,
): readonly PrintedRow[] {
  const shown = new Set(page.rows);
  const here = merges.filter(({ top, bottom }) => overlaps(shown, top, bottom));
  const taken = new Set<string>();
  return page.rows.map((row): PrintedRow => {
    const planned = rows[row]?.cells ?? [];
    const cells: PrintedCell[] = [];
    for (const column of page.columns) {
      if (taken.has(nameCell(row, column))) continue;
      const merge = here.find((area) => holds(area, row, column));
      const inside =
        merge === undefined
          ? [row]
          : page.rows.filter((one) => within(one, merge.top, merge.bottom));
      const beside =
        merge === undefined
          ? [column]
          : page.columns.filter((one) => within(one, merge.left, merge.right));
      for (const one of inside) for (const other of beside) taken.add(nameCell(one, other));
      const first = merge === undefined ? planned[column] : rows[merge.top]?.cells[merge.left];
      const next = planned[column + beside.length];
      cells.push({
        column,
        across: beside.length,
        down: inside.length,
        height: inside.reduce((total, one) => total + (heights[one] ?? 0), 0),
        planned: first ?? null,
        mayOverflow: (next?.value ?? null) === null,
      });
    }
    return { row, height: heights[row] ?? 0, cells };
  });
}

function overlaps(shown: ReadonlySet<number>, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row += 1) if (shown.has(row)) return true;
  return false;
}

function holds({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return within(row, top, bottom) && within(column, left, right);
}

function within(item: number, from: number, to: number): boolean {
  return item >= from && item <= to;
}

function nameCell(row: number, column: number): string {
  return `${row} ${column}`;
}
