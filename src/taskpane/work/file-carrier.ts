import type { Result } from '../../application/workbook-port';
import type { WorkbookContents } from '../../workbook/content/sheet-content';
import type { CopySource } from '../../workbook/copies/copy-order';
import type { FoundWorkbook } from '../../workbook/found-workbook';
import type { WorkbookPlan } from '../../workbook/sheet-plan';

export type NamedFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

export type FoundFile = { readonly found: FoundWorkbook; readonly contents: WorkbookContents };

/** Makes and reads files away from the screen's thread; stopped, it rejects with the reason. */
export type FileTools = {
  readonly make: (plan: WorkbookPlan, signal?: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>;
  /** @param bytes - are given away */
  readonly read: (
    bytes: Uint8Array<ArrayBuffer>,
    file: string,
    signal?: AbortSignal,
  ) => Promise<Result<FoundFile>>;
  /** A zip of them. */
  readonly pack: (files: readonly NamedFile[]) => Promise<Uint8Array<ArrayBuffer>>;
};

/** What the program around the pane does with files that leave it and that come to it. */
export type FileCarrier = {
  readonly loadTools: () => Promise<FileTools>;
  /** The file of the open workbook. */
  readonly describeSource: () => Promise<Result<CopySource>>;
  /** Hands a new workbook to the person: in a window of its own, or as a download of its name. */
  readonly handOver: (file: NamedFile) => Promise<Result<null>>;
  /** Null where files are downloaded only by a link that the person presses. */
  readonly download: ((file: NamedFile) => void) | null;
};
