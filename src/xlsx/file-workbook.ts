import { pauseUnlessStopped } from '../application/run-in-slices';
import type {
  Applied,
  Result,
  Undone,
  WorkbookPort,
  WritePace,
} from '../application/workbook-port';
import type { WritePlan } from '../workbook/write-plan';
import { readSheetContents } from './read/read-contents';
import { readXlsxWorkbook } from './read/read-workbook';
import { applyWritePlan } from './splice/apply-write-plan';

/** An .xlsx file in memory; `bytes` is all of it as it is now. */
export type FileWorkbook = WorkbookPort & { readonly bytes: Uint8Array };

/**
 * A workbook over the bytes of a file, which are looked at when it is first read: contents are read
 * and plans applied only after a reading without faults.
 * @param file - what the file is called, for sentences
 */
export function openFileWorkbook(bytes: Uint8Array, file: string): FileWorkbook {
  let current = bytes;
  let last: Promise<unknown> = Promise.resolve();
  /** One write at a time: of two at once, the one that ends last would drop the other's sheets. */
  const takeTurn = <Value>(task: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(task, task);
    last = turn;
    return turn;
  };
  const apply = async (plan: WritePlan, pace: WritePace = {}): Promise<Result<Applied>> => {
    const before = current;
    const written = await applyWritePlan(before, plan, pace);
    await pauseUnlessStopped(pace.signal);
    if (!written.ok) return { ok: false, faults: written.refusals };
    const after = written.bytes;
    const undo = (): Promise<Result<Undone>> => {
      if (current !== after) return Promise.resolve({ ok: true, value: keepAll(plan) });
      current = before;
      return Promise.resolve({ ok: true, value: { keptCells: [], keptSheets: [] } });
    };
    current = after;
    return { ok: true, value: { undo: () => takeTurn(undo) } };
  };
  return {
    get bytes() {
      return current;
    },
    read: async () => {
      const reading = await readXlsxWorkbook(current);
      if (reading.ok) return { ok: true, value: reading.workbook };
      return { ok: false, faults: [{ code: reading.reason, file }] };
    },
    readContents: async ({ isWanted }) => ({
      ok: true,
      value: await readSheetContents(current, isWanted),
    }),
    apply: (plan, pace) => takeTurn(() => apply(plan, pace)),
  };
}

/** Other writes stand on this one by now: it stays whole. */
function keepAll({ add, replace, change }: WritePlan): Undone {
  return {
    keptCells: change.map(({ sheet, row, column }) => ({ sheet, row, column })),
    keptSheets: [...add, ...replace].map(({ name }) => name),
  };
}
