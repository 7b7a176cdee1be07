import type { Applied, KeptCell, Result, Undone } from '../../application/workbook-port';
import { digestContent, digestPlan } from '../../workbook/content/digest-content';
import type { WorkbookContents } from '../../workbook/content/sheet-content';
import type { SheetPlan } from '../../workbook/sheet-plan';
import { readExcelContents } from '../read/read-contents';
import { fail, runExcel } from '../run-excel';
import { askOurRows, removeRows } from './append-rows';
import type { OurRows, RowsWrite } from './append-rows';
import { askWorkbook } from './ask-workbook';
import { buildSheets, stageSheets } from './build-sheets';
import type { StagedSheet } from './build-sheets';
import { askHolds, restoreCell } from './change-cells';
import type { CellWrite } from './change-cells';
import { askWhetherGone, putSheets } from './put-sheets';
import { runSteps } from './run-steps';
import { runTasks } from './run-tasks';
import type { Task } from './run-tasks';

/** What a write has done, and what stood there before. */
export type WriteRecord = {
  readonly staged: readonly StagedSheet[];
  readonly cells: readonly CellWrite[];
  readonly tables: readonly RowsWrite[];
  /** Whether all has been told of the sheets that were replaced. */
  readonly isAnswered: boolean;
};

/** Undoes a write once: a second call gives the answer of the first, unless that one has failed. */
export function offerUndo(record: WriteRecord): Applied['undo'] {
  let undone: Result<Undone> | null = null;
  return async () => {
    if (undone?.ok !== true) undone = await undoWrite(record);
    return undone;
  };
}

/**
 * Takes out of the workbook what nobody has edited since; sheets that were replaced come back as
 * they were put there, built aside and copied over in one batch.
 */
async function undoWrite(record: WriteRecord): Promise<Result<Undone>> {
  const looked = await runExcel((context) => look(context, record));
  if (!looked.ok) return looked;
  const { workbook, present, unedited, cells, rows } = looked.value;
  if (workbook.faults.length > 0) return fail(...workbook.faults);
  const added = unedited.filter(({ replaced }) => replaced === null);
  const former = unedited.flatMap(
    ({ replaced }) => replaced?.memory.toPlan(record.isAnswered) ?? [],
  );
  const staged = stageSheets(former, workbook.replaced);
  if (staged.length > 0) {
    const built = await runExcel((context) =>
      runSteps(context, buildSheets(context, staged, workbook.remnants)),
    );
    if (!built.ok) return built;
  }
  const done = await runTasks([
    ...rows.filter(({ places }) => places.length > 0).map(removeRows),
    ...cells.filter(({ isOurs }) => isOurs).map(({ write }) => restoreCell(write)),
    ...added.map(removeSheet),
    ...putSheets(staged, null),
  ]);
  if (!done.ok) return done;
  const gone = new Set([...added.map(({ plan }) => plan.name), ...former.map(({ name }) => name)]);
  const keptLogs = rows
    .filter(({ write, places }) => places.length < write.spelled.length)
    .map(({ write }) => write.sheet);
  return {
    ok: true,
    value: {
      keptCells: cells.flatMap(({ write, isOurs }) => (isOurs ? [] : placeOf(write))),
      keptSheets: [...present.filter((name) => !gone.has(name)), ...keptLogs],
    },
  };
}

async function look(context: Excel.RequestContext, { staged, cells, tables }: WriteRecord) {
  const names = new Set(staged.map(({ plan }) => plan.name));
  const contents = await readExcelContents(context, {
    isWanted: (name) => names.has(name),
    expected: staged.map(({ plan }) => plan),
  });
  const unedited = staged.filter(({ plan }) => isUnedited(contents, plan));
  const workbook = askWorkbook(context, {
    add: [],
    addBefore: null,
    replace: unedited.map(({ plan }) => plan),
  });
  const holds = cells.map((write) => ({ write, ask: askHolds(context, write) }));
  const rows = tables.map((write) => askOurRows(context, write));
  await context.sync();
  return {
    workbook: workbook(),
    present: [...contents.sheets.keys()],
    unedited,
    cells: holds.map(({ write, ask }) => ({ write, isOurs: ask() })),
    rows: rows.map((answer): OurRows => answer()),
  };
}

function isUnedited({ sheets }: WorkbookContents, plan: SheetPlan): boolean {
  const content = sheets.get(plan.name) ?? null;
  return content !== null && digestContent(content) === digestPlan(plan);
}

function placeOf({ change: { sheet, row, column } }: CellWrite): readonly KeptCell[] {
  return [{ sheet, row, column }];
}

function removeSheet({ plan: { name } }: StagedSheet): Task {
  return {
    ask: (context) => askWhetherGone(context, name),
    queue: ({ workbook }) => workbook.worksheets.getItem(name).delete(),
  };
}
