import { refuseStopped } from '../../application/run-in-slices';
import type { Applied, Result, WorkbookPort, WritePace } from '../../application/workbook-port';
import type { WorkbookTraces } from '../../workbook/copies/workbook-traces';
import type { FoundWorkbook } from '../../workbook/found-workbook';
import type { WorkbookPlan } from '../../workbook/sheet-plan';
import type { WritePlan } from '../../workbook/write-plan';
import { askQuestions } from './ask-questions';
import type { Ask } from './ask-questions';
import type { Thread } from './endpoint';
import { packSheets, packWritePlan, unpackContents, unpackSheets } from './pack-workbook';

/** An .xlsx file that another thread holds. */
export type RemoteWorkbook = WorkbookPort & {
  /** All of the file as it is now. */
  readonly takeBytes: () => Promise<Uint8Array<ArrayBuffer>>;
  /** What it holds besides its cells. */
  readonly readTraces: () => Promise<WorkbookTraces>;
  /** Ends the thread; what was asked of it stays without an answer. */
  readonly close: () => void;
};

/**
 * Opens a file in a thread of its own, and reads it once. The thread ends with a file that cannot be
 * read.
 * @param bytes - are given away
 */
export async function openRemoteWorkbook(
  thread: Thread,
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
): Promise<Result<RemoteWorkbook>> {
  const ask = askQuestions(thread);
  await ask({ kind: 'open', bytes, file }, { transfer: [bytes.buffer] });
  const workbook = joinWorkbook(thread, ask);
  const found = await workbook.read();
  if (found.ok) return { ok: true, value: workbook };
  workbook.close();
  return found;
}

/** Makes a new file in a thread of its own. */
export async function createRemoteWorkbook(
  thread: Thread,
  plan: WorkbookPlan,
  file: string,
): Promise<RemoteWorkbook> {
  const ask = askQuestions(thread);
  const { head, lists } = packSheets(plan);
  await ask({ kind: 'create', plan: head, file }, { lists });
  return joinWorkbook(thread, ask);
}

function joinWorkbook(thread: Thread, ask: Ask): RemoteWorkbook {
  let reading: Promise<Result<FoundWorkbook>> | null = null;
  /** Once for each state of the file: nobody else changes it. */
  const read = (): Promise<Result<FoundWorkbook>> => {
    reading ??= readAnew().catch((error: unknown) => {
      reading = null;
      throw error;
    });
    return reading;
  };
  const readAnew = async (): Promise<Result<FoundWorkbook>> => {
    const { value, lists } = await ask({ kind: 'read' });
    return value.ok ? { ok: true, value: unpackSheets(value.value, lists) } : value;
  };
  const apply = async (plan: WritePlan, pace: WritePace = {}): Promise<Result<Applied>> => {
    refuseStopped(pace.signal);
    const { head, lists } = packWritePlan(plan);
    const { value: written } = await ask({ kind: 'apply', plan: head }, { ...pace, lists });
    if (written === null) throw pace.signal?.reason;
    if (!written.ok) return written;
    reading = null;
    const undo: Applied['undo'] = async () => {
      const { value: undone } = await ask({ kind: 'undo', applied: written.value });
      reading = null;
      return undone;
    };
    return { ok: true, value: { undo } };
  };
  return {
    read,
    readContents: async ({ isWanted }) => {
      const found = await read();
      if (!found.ok) return found;
      const names = found.value.sheets.map(({ name }) => name);
      const unwanted = new Set(names.filter((name) => !isWanted(name)));
      const { value, lists } = await ask({ kind: 'contents', unwanted });
      if (!value.ok) return value;
      const contents = unpackContents(value.value, lists);
      // Sheets without cells are not found, and none of their names was sent.
      const sheets = new Map([...contents.sheets].filter(([name]) => isWanted(name)));
      return { ok: true, value: { ...contents, sheets } };
    },
    apply,
    takeBytes: async () => (await ask({ kind: 'bytes' })).value,
    readTraces: async () => (await ask({ kind: 'traces' })).value,
    close: () => thread.terminate(),
  };
}
