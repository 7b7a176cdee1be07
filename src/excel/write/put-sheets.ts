import type { Area } from '../../workbook/found-workbook';
import type { SheetPlan } from '../../workbook/sheet-plan';
import { rangeOf } from '../range-area';
import type { ReplacedSheet, StagedSheet } from './build-sheets';
import { drawFrame } from './draw-frame';
import { drawWidths } from './draw-sizes';
import { countColumns } from './plan-width';
import type { Task } from './run-tasks';

/**
 * Puts sheets that were built into their places, added ones from a position on; as long as a sheet
 * is staged, it is not done.
 */
export function putSheets(
  staged: readonly StagedSheet[],
  position: number | null,
): readonly Task[] {
  return staged.map((one, index) =>
    one.replaced === null
      ? addSheet(one, position === null ? null : position + index)
      : replaceSheet(one, one.replaced),
  );
}

function addSheet({ plan, staging }: StagedSheet, position: number | null): Task {
  return {
    ask: (context) => askWhetherGone(context, staging),
    queue: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(staging);
      if (position !== null) sheet.position = position;
      sheet.name = plan.name;
    },
  };
}

/** One copy over all rows, with their heights: formulas of people that refer to the sheet go on doing so. */
function replaceSheet(
  { plan, staging }: StagedSheet,
  { area, memory, ...replaced }: ReplacedSheet,
): Task {
  let { tables } = replaced;
  return {
    ask: (context) => {
      const isGone = askWhetherGone(context, staging);
      const present = context.workbook.worksheets.getItem(plan.name).tables;
      present.load('items/name');
      return () => {
        tables = present.items.map(({ name }) => name);
        return isGone();
      };
    },
    queue: ({ workbook }) => {
      const source = workbook.worksheets.getItem(staging);
      const target = workbook.worksheets.getItem(plan.name);
      memory.askMore(target);
      for (const name of tables) target.tables.getItem(name).convertToRange();
      const rows = `1:${area.bottom + 1}`;
      target.getRange(rows).copyFrom(source.getRange(rows));
      for (const { queue } of [...drawWidths(target, plan), ...drawFrame(target, plan)]) queue();
      forgetWidths(target, plan, area);
      source.delete();
    },
  };
}

/** Of columns behind the planned ones, where nothing stands any more. */
function forgetWidths(sheet: Excel.Worksheet, { rows, columnWidths }: SheetPlan, area: Area): void {
  const left = Math.max(columnWidths.length, countColumns(rows));
  if (left <= area.right) rangeOf(sheet, { ...area, left }).format.autofitColumns();
}

/** Asks whether there is no sheet of a name. */
export function askWhetherGone({ workbook }: Excel.RequestContext, name: string): () => boolean {
  const asked = { sheet: workbook.worksheets.getItemOrNullObject(name) };
  asked.sheet.load('name');
  return () => asked.sheet.isNullObject;
}
