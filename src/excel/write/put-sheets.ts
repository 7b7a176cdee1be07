import type { Area } from '../../workbook/found-workbook';
import type { SheetPlan } from '../../workbook/sheet-plan';
import { rangeOf } from '../range-area';
import { cutArea } from '../read/cut-area';
import type { ReplacedSheet, StagedSheet } from './build-sheets';
import { drawFrame, drawTables } from './draw-frame';
import { drawWidths } from './draw-sizes';
import { isLog } from './is-log';
import { countColumns } from './plan-width';
import type { Task } from './run-tasks';

const LAST_COLUMN = 16_383;
/** What one operation may touch (OperationCellsExceedLimit). */
const MOST_CELLS = 33_554_000;

/**
 * Puts sheets that were built into their places, added ones from a position on; as long as a sheet
 * is staged, it is not done. A new log is the first to stand: a sheet without its line would count as
 * a stranger's.
 */
export function putSheets(
  staged: readonly StagedSheet[],
  position: number | null,
): readonly Task[] {
  const tasks = staged.map((one, index) => ({
    isLog: isLog(one.plan),
    task:
      one.replaced === null
        ? // The log stands first, and the others push it on: it is the last of them.
          addSheet(one, position === null ? null : position + (isLog(one.plan) ? 0 : index))
        : replaceSheet(one, one.replaced),
  }));
  const [logs, others] = [tasks.filter((one) => one.isLog), tasks.filter((one) => !one.isLog)];
  return [...logs, ...others].map(({ task }) => task);
}

function addSheet({ plan, staging }: StagedSheet, position: number | null): Task {
  return {
    ask: (context) => {
      const isRenamed = askWhetherGone(context, staging);
      const isMissing = askWhetherGone(context, plan.name);
      return () => isRenamed() && !isMissing();
    },
    queue: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(staging);
      if (position !== null) sheet.position = position;
      sheet.name = plan.name;
    },
  };
}

/**
 * One copy over all rows, with their heights and merged cells: formulas of people that refer to the
 * sheet go on doing so, and before and after it the sheet is one that we have made.
 */
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
      for (const { queue } of [...drawWidths(target, plan), ...drawFrame(target, plan)]) queue();
      forgetWidths(target, plan, area);
      copyRows(source, target, area);
      for (const { queue } of drawTables(target, plan)) queue();
      source.delete();
    },
  };
}

/**
 * Heights come with whole rows alone, and of those Excel takes some two thousand at once: of a longer
 * sheet all cells come first, in one stroke.
 */
function copyRows(source: Excel.Worksheet, target: Excel.Worksheet, area: Area): void {
  const blocks = cutArea({ ...area, right: LAST_COLUMN }, MOST_CELLS);
  if (blocks.length > 1) rangeOf(target, area).copyFrom(rangeOf(source, area));
  for (const { top, bottom } of blocks) {
    const rows = `${top + 1}:${bottom + 1}`;
    target.getRange(rows).copyFrom(source.getRange(rows));
  }
}

/** Of columns behind the planned ones, where nothing stands any more. */
function forgetWidths(sheet: Excel.Worksheet, { rows, columnWidths }: SheetPlan, area: Area): void {
  const left = Math.max(columnWidths.length, countColumns(rows));
  if (left <= area.right) rangeOf(sheet, { ...area, left }).format.useStandardWidth = true;
}

/** Asks whether there is no sheet of a name. */
export function askWhetherGone({ workbook }: Excel.RequestContext, name: string): () => boolean {
  const asked = { sheet: workbook.worksheets.getItemOrNullObject(name) };
  asked.sheet.load('name');
  return () => asked.sheet.isNullObject;
}
