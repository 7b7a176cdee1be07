import type { Applied, Result } from '../../application/workbook-port';
import type { WritePlan } from '../../workbook/write-plan';
import { fail, hasExcelApi, runExcel } from '../run-excel';
import { appendRows, askTable } from './append-rows';
import { askWorkbook } from './ask-workbook';
import { buildSheets, stageSheets } from './build-sheets';
import { askCells, writeCell } from './change-cells';
import { claimNames } from './claim-names';
import { putSheets } from './put-sheets';
import { runSteps } from './run-steps';
import { runTasks } from './run-tasks';
import { offerUndo } from './undo-write';

/**
 * Applies a plan to the open workbook: looks whether all of it can be done, builds sheets under
 * names of their own, and puts everything into its place in one batch.
 */
export async function applyPlan(plan: WritePlan): Promise<Result<Applied>> {
  const looked = await runExcel((context) => look(context, plan));
  if (!looked.ok) return looked;
  const { workbook, cells, tables } = looked.value;
  const faults = [
    ...workbook.faults,
    ...cells.flatMap(({ refusal }) => refusal ?? []),
    ...tables.flatMap(({ fault }) => fault ?? []),
  ];
  if (faults.length > 0) return fail(...faults);
  const claimed = claimNames([...plan.add, ...plan.replace], workbook.taken);
  const staged = stageSheets(claimed, workbook.replaced);
  if (staged.length > 0) {
    const built = await runExcel((context) =>
      runSteps(context, buildSheets(context, staged, workbook.remnants)),
    );
    if (!built.ok) return built;
  }
  const tasks = [
    // The log first: then it tells of what is about to stand.
    ...tables.map(appendRows),
    ...cells.map(writeCell),
    ...putSheets(staged, workbook.place),
  ];
  // New, renamed and deleted sheets Excel cannot take back with the rest.
  const mergeUndoGroup = staged.length === 0 && hasExcelApi('1.20');
  const done = await runTasks(tasks, mergeUndoGroup ? { mergeUndoGroup } : {});
  if (!done.ok) return done;
  return { ok: true, value: { undo: offerUndo({ staged, cells, tables, ...done.value }) } };
}

async function look(context: Excel.RequestContext, plan: WritePlan) {
  const workbook = askWorkbook(context, plan);
  const cells = askCells(context, plan.change);
  const tables = plan.append.map((added) => askTable(context, added));
  await context.sync();
  return { workbook: workbook(), cells: cells(), tables: tables.map((answer) => answer()) };
}
