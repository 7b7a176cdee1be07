import type { Applied, Result, WritePace } from '../../application/workbook-port';
import type { WritePlan } from '../../workbook/write-plan';
import { fail, hasExcelApi, runExcel } from '../run-excel';
import { appendRows, askTable } from './append-rows';
import { askWorkbook } from './ask-workbook';
import { stageSheets } from './build-sheets';
import { carryOut } from './carry-out';
import { askChanges } from './ask-changes';
import { writeCell } from './change-cells';
import { claimNames } from './claim-names';
import { offerUndo } from './undo-write';

/**
 * Applies a plan to the open workbook: looks whether all of it can be done, builds sheets under
 * names of their own, and puts everything into its place in one batch.
 */
export async function applyPlan(plan: WritePlan, pace: WritePace = {}): Promise<Result<Applied>> {
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
  const done = await carryOut({
    workbook,
    staged,
    seen: plan.seen ?? new Map(),
    // The log first: then it tells of what is about to stand.
    before: [...tables.map(appendRows), ...cells.map(writeCell)],
    mergeUndoGroup: hasExcelApi('1.20'),
    pace,
  });
  if (!done.ok) return done;
  return { ok: true, value: { undo: offerUndo({ plan, staged, cells, tables, ...done.value }) } };
}

async function look(context: Excel.RequestContext, plan: WritePlan) {
  const workbook = askWorkbook(context, plan);
  const cells = askChanges(context, plan.change);
  const tables = plan.append.map((added) => askTable(context, added));
  await context.sync();
  return { workbook: workbook(), cells: cells(), tables: tables.map((answer) => answer()) };
}
