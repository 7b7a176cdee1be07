import type { ColumnDef, WriteSheet } from 'hucre/xlsx';
import type { SheetPlan } from '../../workbook/sheet-plan';
import { drawCells } from './draw-cells';
import { drawBreaks, drawHeaders, drawPage } from './draw-print';
import { drawTable } from './draw-table';
import { drawValidation } from './draw-validation';

/** Files count the cell's padding in: 5 of the 8 pixels of a digit in the default font. */
const COLUMN_PADDING = 5 / 8;

/** What people may still do where cells are locked: see everything, and make room to read it. */
const PROTECTION = {
  sheet: true,
  objects: true,
  scenarios: true,
  formatColumns: true,
  formatRows: true,
} as const;

export function drawSheet(plan: SheetPlan): WriteSheet {
  const { rows, cells, columnStyles } = drawCells(plan.rows);
  const { freeze } = plan;
  return {
    name: plan.name,
    columns: drawColumns(plan.columnWidths, columnStyles),
    rows,
    cells,
    rowDefs: drawHeights(plan.rows),
    merges: plan.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    tables: plan.tables.map((table) => drawTable(table, plan)),
    dataValidations: plan.validations.map(drawValidation),
    ...(plan.isProtected === true && { protection: PROTECTION }),
    ...(freeze === null || freeze.rows + freeze.columns === 0 ? {} : { freezePane: freeze }),
    view: { showGridLines: plan.showGridLines, tabColor: { rgb: plan.tabColor } },
    pageSetup: drawPage(plan.print),
    ...drawHeaders(plan.print),
    ...drawBreaks(plan.print),
  };
}

function drawColumns(
  widths: readonly number[],
  styles: readonly ColumnDef['style'][],
): ColumnDef[] {
  return Array.from({ length: Math.max(widths.length, styles.length) }, (_, column) => {
    const width = widths[column];
    const style = styles[column];
    return {
      ...(width === undefined ? {} : { width: width + COLUMN_PADDING }),
      ...(style === undefined ? {} : { style }),
    };
  });
}

function drawHeights(rows: SheetPlan['rows']): NonNullable<WriteSheet['rowDefs']> {
  return new Map(
    rows.flatMap(({ height }, row) => (height === null ? [] : [[row, { height }] as const])),
  );
}
