import type { Result } from '../../application/workbook-port';
import { runExcel } from '../run-excel';

/** Something that one batch does, and that can tell afterwards whether it was done. */
export type Task = {
  /** Asks in a batch; the answer may be called once the batch has come back. */
  readonly ask: (context: Excel.RequestContext) => () => boolean;
  readonly queue: (context: Excel.RequestContext) => void;
};

/**
 * Runs tasks in their order in one batch. Where it fails, what is not yet done is tried once more:
 * Excel may have done some of it, or all of it and only its answer was lost. `isAnswered`: whether
 * what the tasks asked at their first try has come back. `mergeUndoGroup` is dropped then: Excel
 * may refuse for its sake what it does without (UndoNotSupported; office-js#6491, #6711).
 */
export async function runTasks(
  tasks: readonly Task[],
  options: Pick<Excel.RunOptions, 'mergeUndoGroup'> = {},
): Promise<Result<{ readonly isAnswered: boolean }>> {
  const first = await runExcel((context) => queueAll(context, tasks), options);
  if (first.ok) return { ok: true, value: { isAnswered: true } };
  return runExcel(async (context) => {
    const answers = tasks.map((task) => ({ task, isDone: task.ask(context) }));
    await context.sync();
    const left = answers.filter(({ isDone }) => !isDone()).map(({ task }) => task);
    if (left.length > 0) await queueAll(context, left);
    return { isAnswered: false };
  });
}

async function queueAll(context: Excel.RequestContext, tasks: readonly Task[]): Promise<void> {
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
  for (const task of tasks) task.queue(context);
  await context.sync();
}
