import type { FileWorker } from '../../application/file-worker';
import type { Result } from '../../application/workbook-port';
import type { CopySource } from '../../workbook/copies/copy-order';

export type NamedFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

export type FileTools = FileWorker & {
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
