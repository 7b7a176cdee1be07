import type { FileFault } from '../text/problems/file-faults';
import type { WorkbookPlan } from '../workbook/sheet-plan';
import { openFileWorkbook } from '../xlsx/file-workbook';
import type { FileWorkbook } from '../xlsx/file-workbook';
import { writeXlsxWorkbook } from '../xlsx/write/write-workbook';
import type { Disk } from './disk';
import { readBytes, writeBytes } from './files';

/** Takes an .xlsx file into memory; whether it is one shows when it is read. */
export async function openWorkbook(disk: Disk, file: string): Promise<FileWorkbook | FileFault> {
  const read = await readBytes(disk, file);
  return read.ok ? openFileWorkbook(read.bytes, file) : read.fault;
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
