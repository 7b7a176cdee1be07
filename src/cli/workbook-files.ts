import { findOutdatedSheets } from '../application/find-outdated-sheets';
import { mayBeOurs, planWrite } from '../application/plan-write';
import type { BuiltSheets } from '../application/plan-write';
import type { FileFault } from '../text/file-faults';
import type { OutdatedSheet, WrittenSheet } from '../text/write-log';
import type { FoundWorkbook } from '../workbook/found-workbook';
import type { SheetPlan, WorkbookPlan } from '../workbook/sheet-plan';
import { readSheetContents } from '../xlsx/read/read-contents';
import { readXlsxWorkbook } from '../xlsx/read/read-workbook';
import { applyWritePlan } from '../xlsx/splice/apply-write-plan';
import { writeXlsxWorkbook } from '../xlsx/write/write-workbook';
import type { Disk } from './disk';
import { readBytes, writeBytes } from './files';
import { refuseCall, refuseWrite } from './outcome';
import type { Outcome } from './outcome';

/** A workbook as it was read, and the bytes that it was read from. */
export type OpenedWorkbook = { readonly bytes: Uint8Array; readonly found: FoundWorkbook };

/** Opens an .xlsx file; what cannot be opened is a fault with its reason, never half a workbook. */
export async function openWorkbook(disk: Disk, file: string): Promise<OpenedWorkbook | FileFault> {
  const read = await readBytes(disk, file);
  if (!read.ok) return read.fault;
  const reading = await readXlsxWorkbook(read.bytes);
  if (!reading.ok) return { code: reading.reason, file };
  return { bytes: read.bytes, found: reading.workbook };
}

/** Draws a planned workbook completely, then writes it whole. Null when all went well. */
export async function saveWorkbook(
  disk: Disk,
  out: string,
  plan: WorkbookPlan,
  force: boolean,
): Promise<FileFault | null> {
  return writeBytes(disk, out, await writeXlsxWorkbook(plan), force);
}

export type SavedSheets = {
  readonly written: readonly WrittenSheet[];
  readonly outdated: readonly OutdatedSheet[];
};

/** Writes the workbook with built sheets put into it, whole; or says why nothing was written. */
export async function saveBuiltSheets(
  disk: Disk,
  out: string,
  { bytes, found }: OpenedWorkbook,
  built: Omit<BuiltSheets, 'found' | 'contents'> & {
    /** What the other action builds from the same results. */
    readonly related: readonly SheetPlan[];
  },
  force: boolean,
): Promise<SavedSheets | Outcome> {
  const ours = [...built.sheets, ...built.related];
  const contents = await readSheetContents(bytes, (name) => mayBeOurs(name, ours));
  const { plan, written } = planWrite({ ...built, found, contents });
  const result = await applyWritePlan(bytes, plan);
  if (!result.ok) return refuseWrite(result.refusals);
  const fault = await writeBytes(disk, out, result.bytes, force);
  if (fault !== null) return refuseCall(fault);
  const mentioned = new Set(
    written.flatMap(({ name, kept }) => [name, ...kept.map((one) => one.name)]),
  );
  return { written, outdated: findOutdatedSheets({ ...built, found, contents, mentioned }) };
}
