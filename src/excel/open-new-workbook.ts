import type { Result } from '../application/workbook-port';
import { runExcel } from './run-excel';

/**
 * Opens a file as a new workbook in a window of its own; this one stays as it is.
 * @param base64 - the bytes of an .xlsx file
 */
export async function openNewWorkbook(base64: string): Promise<Result<null>> {
  return runExcel(async () => {
    await Excel.createWorkbook(base64);
    return null;
  });
}
