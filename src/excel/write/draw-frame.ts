import type { FormulaPlan, NamePlan, SheetPlan, TablePlan } from '../../workbook/sheet-plan';
import { rangeOf } from '../range-area';
import { drawPage } from './draw-page';
import { drawValidation } from './draw-validation';
import type { Step } from './run-steps';

/** The plainest of Excel's styles: the cells' own colours show. */
const TABLE_STYLE = 'TableStyleLight1';
/** What one of its steps takes at most, the words of a rule among it. */
const STEP_BYTES = 4 * 1024;

/** What cells have besides looks, and a copy of them brings along. */
export function drawMerges(sheet: Excel.Worksheet, plan: SheetPlan): readonly Step[] {
  return listSteps([
    ...plan.merges.map((area) => () => rangeOf(sheet, area).merge()),
    ...plan.validations.map((validation) => () => drawValidation(sheet, validation)),
  ]);
}

/** How a sheet is looked at and printed, whatever stands in it. */
export function drawFrame(sheet: Excel.Worksheet, plan: SheetPlan): readonly Step[] {
  return listSteps([() => drawView(sheet, plan), () => drawPage(sheet, plan.print)]);
}

/** What is made of cells once they stand. */
export function drawTables(sheet: Excel.Worksheet, plan: SheetPlan): readonly Step[] {
  return listSteps([
    ...plan.tables.map((table) => () => drawTable(sheet, table)),
    ...(plan.formulas ?? []).map((one) => () => drawFormula(sheet, plan, one)),
  ]);
}

function listSteps(parts: readonly (() => void)[]): readonly Step[] {
  return parts.map((queue) => ({ bytes: STEP_BYTES, queue }));
}

/** Names of the whole workbook. */
export function drawNames(
  names: Excel.NamedItemCollection,
  sheet: Excel.Worksheet,
  plans: readonly NamePlan[],
): readonly Step[] {
  return plans.map(({ name, area }) => ({
    bytes: STEP_BYTES,
    queue: () => {
      names.add(name, rangeOf(sheet, area));
    },
  }));
}

function drawFormula(
  sheet: Excel.Worksheet,
  { rows }: SheetPlan,
  { area: { top, left }, formula }: FormulaPlan,
): void {
  const cell = sheet.getCell(top, left);
  // In a cell for texts it would be one.
  if (rows[top]?.cells[left]?.style.numberFormat === '@') cell.numberFormat = [['General']];
  cell.formulas = [[formula]];
}

function drawTable(sheet: Excel.Worksheet, { name, area }: TablePlan): void {
  const table = sheet.tables.add(rangeOf(sheet, area), true);
  table.name = name;
  table.style = TABLE_STYLE;
  table.showBandedRows = false;
}

function drawView(sheet: Excel.Worksheet, { tabColor, showGridLines, freeze }: SheetPlan): void {
  sheet.tabColor = `#${tabColor}`;
  sheet.showGridlines = showGridLines;
  const { rows, columns } = freeze ?? { rows: 0, columns: 0 };
  sheet.freezePanes.unfreeze();
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
