import type { Result } from '../application/workbook-port';
import { runExcel } from './run-excel';

/** What the file of the open workbook is called. */
export async function readWorkbookName(): Promise<Result<string>> {
  return runExcel(async ({ workbook }) => {
    workbook.load('name');
    await workbook.context.sync();
    return workbook.name;
  });
}
