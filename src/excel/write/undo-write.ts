import { runInSlices } from '../../application/run-in-slices';
import type { Applied, KeptCell, Result, Undone, WritePace } from '../../application/workbook-port';
import { digestContentInSteps, digestPlanInSteps } from '../../workbook/content/digest-content';
import type { WorkbookContents } from '../../workbook/content/sheet-content';
import type { SheetPlan } from '../../workbook/sheet-plan';
import type { WritePlan } from '../../workbook/write-plan';
import { readExcelContents } from '../read/read-contents';
import { fail, runExcel } from '../run-excel';
import { askOurRows, removeRows } from './append-rows';
import type { OurRows, RowsWrite } from './append-rows';
import { askWorkbook } from './ask-workbook';
import { stageSheets } from './build-sheets';
import type { StagedSheet } from './build-sheets';
import { isLog } from './is-log';
import { carryOut } from './carry-out';
import { askHolds, restoreCell } from './change-cells';
import type { CellWrite } from './change-cells';
import { askWhetherGone } from './put-sheets';
import type { Task } from './run-tasks';

/** What a write has done, and what stood there before. */
export type WriteRecord = {
  readonly plan: Pick<WritePlan, 'concerns'>;
  readonly staged: readonly StagedSheet[];
  readonly cells: readonly CellWrite[];
  readonly tables: readonly RowsWrite[];
  /** Whether all has been told of the sheets that were replaced. */
  readonly isAnswered: boolean;
};

/** Undoes a write once: a second call gives the answer of the first, unless that one has failed. */
export function offerUndo(record: WriteRecord): Applied['undo'] {
  let undone: Result<Undone> | null = null;
  return async (pace = {}) => {
    if (undone?.ok !== true) undone = await undoWrite(record, pace);
    return undone;
  };
}

/**
 * Takes out of the workbook what nobody has edited since; sheets that were replaced come back as
 * they were put there, built aside and copied over in one batch.
 */
async function undoWrite(record: WriteRecord, pace: WritePace): Promise<Result<Undone>> {
  const looked = await runExcel((context) => look(context, record, pace));
  if (!looked.ok) return looked;
  const { workbook, seen } = looked.value;
  if (workbook.faults.length > 0) return fail(...workbook.faults);
  const { former, added, cells, rows, kept } = decide(looked.value, record);
  const done = await carryOut({
    workbook,
    staged: stageSheets(former, workbook.replaced),
    seen,
    // The log last: as long as a sheet stands, its line does.
    after: [...added.map(removeSheet), ...cells.map(restoreCell), ...rows.map(removeRows)],
    pace,
  });
  return done.ok ? { ok: true, value: kept } : done;
}

/** What goes and what stays; as long as anything of a write stays, its lines in the log do too. */
function decide(
  { seen, unedited, cells, rows }: Awaited<ReturnType<typeof look>>,
  { plan }: WriteRecord,
) {
  const added = unedited.filter(({ one }) => one.replaced === null).map(({ one }) => one);
  const former = unedited.flatMap((one) => one.former ?? []);
  const gone = new Set([...added.map(({ plan: { name } }) => name), ...former.map(nameOf)]);
  const keptSheets = [...seen.keys()].filter((name) => !gone.has(name));
  const keptCells = cells.flatMap(({ write, isOurs }) => (isOurs ? [] : placeOf(write)));
  const ours = cells.flatMap(({ write, isOurs }) => (isOurs ? write : []));
  const areLogCells = plan.concerns === 'our-sheets';
  if (!keptSheets.every((name) => isLog({ name })) || (!areLogCells && keptCells.length > 0)) {
    return {
      former,
      added: added.filter((one) => !isLog(one.plan)),
      cells: areLogCells ? [] : ours,
      rows: [],
      kept: { keptCells, keptSheets },
    };
  }
  const editedLogs = rows
    .filter(({ write, places }) => places.length < write.spelled.length)
    .map(({ write }) => write.sheet);
  return {
    former,
    added,
    cells: ours,
    rows: rows.filter(({ places }) => places.length > 0),
    kept: { keptCells, keptSheets: [...keptSheets, ...editedLogs] },
  };
}

function nameOf({ name }: SheetPlan): string {
  return name;
}

async function look(
  context: Excel.RequestContext,
  { staged, cells, tables, isAnswered }: WriteRecord,
  { signal }: WritePace,
) {
  const names = new Set(staged.map(({ plan }) => plan.name));
  const contents = await readExcelContents(context, {
    isWanted: (name) => names.has(name),
    expected: staged.map(({ plan }) => plan),
  });
  const unedited = await runInSlices(findUnedited(staged, contents, isAnswered), { signal });
  const workbook = askWorkbook(context, {
    add: [],
    addBefore: null,
    replace: unedited.map(({ one }) => one.plan),
  });
  const holds = cells.map((write) => ({ write, ask: askHolds(context, write) }));
  const rows = tables.map((write) => askOurRows(context, write));
  await context.sync();
  return {
    workbook: workbook(),
    seen: contents.sheets,
    unedited,
    cells: holds.map(({ write, ask }) => ({ write, isOurs: ask() })),
    rows: rows.map((answer): OurRows => answer()),
  };
}

/** A sheet that we wrote, and what stood there before, if that can still be told. */
type Unedited = { readonly one: StagedSheet; readonly former: SheetPlan | null };

function* findUnedited(
  staged: readonly StagedSheet[],
  { sheets }: WorkbookContents,
  isAnswered: boolean,
): Generator<void, readonly Unedited[]> {
  const unedited: Unedited[] = [];
  for (const one of staged) {
    const content = sheets.get(one.plan.name) ?? null;
    if (content === null) continue;
    const former = one.replaced && (yield* one.replaced.memory.toPlanInSteps(isAnswered));
    const digest = yield* digestContentInSteps(content, content.cells);
    // One that an undo has brought back before it failed is not edited either.
    const isOurs =
      digest === (yield* digestPlanInSteps(one.plan)) ||
      (former !== null && digest === (yield* digestPlanInSteps(former)));
    if (isOurs) unedited.push({ one, former });
  }
  return unedited;
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
