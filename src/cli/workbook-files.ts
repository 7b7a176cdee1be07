import type { FileFault } from '../text/file-faults';
import type { FoundWorkbook } from '../workbook/found-workbook';
import type { WorkbookPlan } from '../workbook/sheet-plan';
import { readXlsxWorkbook } from '../xlsx/read/read-workbook';
import { writeXlsxWorkbook } from '../xlsx/write/write-workbook';
import { readBytes, writeBytes } from './files';

export type OpenedWorkbook =
  | { readonly ok: true; readonly workbook: FoundWorkbook }
  | { readonly ok: false; readonly fault: FileFault };

/** Opens an .xlsx file; what cannot be opened is a fault with its reason, never half a workbook. */
export async function openWorkbook(file: string): Promise<OpenedWorkbook> {
  const found = await readBytes(file);
  if (!found.ok) return found;
  const reading = await readXlsxWorkbook(found.bytes);
  return reading.ok ? reading : { ok: false, fault: { code: reading.reason, file } };
}

/** Draws a planned workbook completely, then writes it whole. Null when all went well. */
export async function saveWorkbook(out: string, plan: WorkbookPlan): Promise<FileFault | null> {
  return writeBytes(out, await writeXlsxWorkbook(plan));
}
