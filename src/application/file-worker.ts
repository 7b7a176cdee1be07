import type { WorkbookContents } from '../workbook/content/sheet-content';
import type { FoundWorkbook } from '../workbook/found-workbook';
import type { WorkbookPlan } from '../workbook/sheet-plan';
import type { Result } from './workbook-port';

/** A file as it was found: the values of its cells, and all else that stands in them. */
export type FoundFile = { readonly found: FoundWorkbook; readonly contents: WorkbookContents };

/** Makes and reads files away from the thread of the page; stopped, it rejects with the reason. */
export type FileWorker = {
  readonly make: (plan: WorkbookPlan, signal?: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>;
  /** @param bytes - are given away */
  readonly read: (
    bytes: Uint8Array<ArrayBuffer>,
    file: string,
    signal?: AbortSignal,
  ) => Promise<Result<FoundFile>>;
};
