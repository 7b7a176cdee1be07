import { refuseStopped, runInSlices } from '../../application/run-in-slices';
import type { Result, WorkbookFault, WritePace } from '../../application/workbook-port';
import { cellAddress } from '../../workbook/address';
import type { WorkbookContents } from '../../workbook/content/sheet-content';
import { fail, runExcel } from '../run-excel';
import { abandonStagingNames } from '../staging-name';
import { askWorkbook } from './ask-workbook';
import type { Surroundings } from './ask-workbook';
import { buildSheetsInSteps, removeRemnants } from './build-sheets';
import type { StagedSheet } from './build-sheets';
import { findEditedCellInSteps } from './find-edited-cell';
import { putSheets } from './put-sheets';
import { runSteps } from './run-steps';
import type { Step } from './run-steps';
import { runTasks } from './run-tasks';
import type { Task } from './run-tasks';

export type Undertaking = {
  readonly workbook: Surroundings;
  readonly staged: readonly StagedSheet[];
  /** What stood in the sheets that will be replaced when that was decided. */
  readonly seen: WorkbookContents['sheets'];
  /** What is done in the same batch before sheets are put into their places, and after. */
  readonly before?: readonly Task[];
  readonly after?: readonly Task[];
  /** One step of Ctrl+Z: new, renamed and deleted sheets Excel cannot take back with the rest. */
  readonly mergeUndoGroup?: boolean;
  readonly pace: WritePace;
};

/**
 * Builds sheets under names of their own, and puts everything into its place in one batch. Stopped
 * before that batch, it rejects with the reason.
 */
export async function carryOut({
  workbook,
  staged,
  seen,
  before = [],
  after = [],
  mergeUndoGroup = false,
  pace,
}: Undertaking): ReturnType<typeof runTasks> {
  const tasks = [...before, ...putSheets(staged, workbook.place), ...after];
  const putInPlace: typeof runTasks = (...all) => {
    refuseStopped(pace.signal);
    pace.onLastPart?.();
    return runTasks(...all);
  };
  if (staged.length === 0) return putInPlace(tasks, mergeUndoGroup ? { mergeUndoGroup } : {});
  let isDone = false;
  try {
    const built = await build(workbook, staged, seen, pace);
    const done = built.ok ? await putInPlace(tasks) : built;
    isDone = done.ok;
    return done;
  } finally {
    if (!isDone) await clearAway(staged);
  }
}

/** Also looks once more whether anybody has edited the sheets that will be replaced. */
async function build(
  { remnants }: Surroundings,
  staged: readonly StagedSheet[],
  seen: WorkbookContents['sheets'],
  { signal, onProgress }: WritePace,
): Promise<Result<null>> {
  const built = await runExcel(async (context) => {
    const steps = await runInSlices(buildSheetsInSteps(context, staged, remnants), { signal });
    const total = countRows(steps);
    await runSteps(context, steps, (left) => {
      refuseStopped(signal);
      onProgress?.({ done: total - countRows(left), total });
    });
  });
  if (!built.ok) return built;
  const faults = await runInSlices(refuseEdited(staged, seen), { signal });
  return faults.length > 0 ? fail(...faults) : { ok: true, value: null };
}

function countRows(steps: readonly Step[]): number {
  return steps.reduce((sum, { rows = 0 }) => sum + rows, 0);
}

function* refuseEdited(
  staged: readonly StagedSheet[],
  seen: WorkbookContents['sheets'],
): Generator<void, readonly WorkbookFault[]> {
  const faults: WorkbookFault[] = [];
  for (const { plan, replaced } of staged) {
    const content = seen.get(plan.name) ?? null;
    if (content === null || replaced === null) continue;
    const place = yield* findEditedCellInSteps(content, replaced.memory.tellCells());
    if (place === null) continue;
    const cell = cellAddress(place.row, place.column);
    faults.push({ code: 'cell-changed', sheet: plan.name, cell });
  }
  return faults;
}

/** Removes what was built for nothing; what cannot be removed now will be by the next write. */
async function clearAway(staged: readonly StagedSheet[]): Promise<void> {
  abandonStagingNames(staged.map(({ staging }) => staging));
  await runExcel(async (context) => {
    const answer = askWorkbook(context, { add: [], addBefore: null, replace: [] });
    await context.sync();
    removeRemnants(context, answer().remnants);
    await context.sync();
  });
}
