import type { Result } from '../application/workbook-port';
import type { CopySource } from '../workbook/copies/copy-order';
import { runExcel } from './run-excel';

/** The file of the open workbook; what it holds besides the cells Excel does not tell. */
export async function describeSource(): Promise<Result<CopySource>> {
  return runExcel(async ({ workbook }) => {
    workbook.load('name');
    await workbook.context.sync();
    return { file: workbook.name, traces: null };
  });
}
