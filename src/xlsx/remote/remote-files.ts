import type { FileWorker, FoundFile } from '../../application/file-worker';
import { refuseStopped } from '../../application/run-in-slices';
import type { Result } from '../../application/workbook-port';
import type { WorkbookPlan } from '../../workbook/sheet-plan';
import { askQuestions } from './ask-questions';
import type { Ask } from './ask-questions';
import type { Thread } from './endpoint';
import { packSheets, unpackContents, unpackSheets } from './pack-workbook';

/** One thread for all, which comes with the first file, and anew where one was stopped or failed. */
export function openFileWorker(startThread: () => Thread): FileWorker {
  let line: { readonly thread: Thread; readonly ask: Ask } | null = null;
  let last: Promise<unknown> = Promise.resolve();
  /** The thread holds one file at a time. */
  const takeTurn = <Value>(
    task: (ask: Ask) => Promise<Value>,
    signal: AbortSignal | undefined,
  ): Promise<Value> => {
    const turn = (): Promise<Value> =>
      new Promise((resolve, reject) => {
        refuseStopped(signal);
        line ??= openLine(startThread());
        const { thread, ask } = line;
        const fail = (reason: Error): void => {
          thread.terminate();
          if (line?.thread === thread) line = null;
          reject(reason);
        };
        const stop = (): void => fail(signal?.reason as Error);
        signal?.addEventListener('abort', stop);
        task(ask)
          .finally(() => signal?.removeEventListener('abort', stop))
          .then(resolve, fail);
      });
    const turned = last.then(turn, turn);
    last = turned;
    return turned;
  };
  return {
    make: (plan, signal) => takeTurn((ask) => makeFile(ask, plan), signal),
    read: (bytes, file, signal) => takeTurn((ask) => readFile(ask, bytes, file), signal),
  };
}

function openLine(thread: Thread) {
  return { thread, ask: askQuestions(thread) };
}

async function makeFile(ask: Ask, plan: WorkbookPlan): Promise<Uint8Array<ArrayBuffer>> {
  const { head, lists } = packSheets(plan);
  await ask({ kind: 'create', plan: head, file: '' }, { lists });
  return (await ask({ kind: 'bytes' })).value;
}

async function readFile(
  ask: Ask,
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
): Promise<Result<FoundFile>> {
  await ask({ kind: 'open', bytes, file }, { transfer: [bytes.buffer] });
  const found = await ask({ kind: 'read' });
  if (!found.value.ok) return found.value;
  const contents = await ask({ kind: 'contents', unwanted: new Set() });
  if (!contents.value.ok) return contents.value;
  return {
    ok: true,
    value: {
      found: unpackSheets(found.value.value, found.lists),
      contents: unpackContents(contents.value.value, contents.lists),
    },
  };
}
