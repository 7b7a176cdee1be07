import type { Result, WorkbookPort } from '../../application/workbook-port';
import type { WorkbookTraces } from '../../workbook/copies/workbook-traces';
import type { FileCarrier } from '../work/file-carrier';
import type { BookRequest } from '../work/pane-work';

/** A file that the page holds; nothing of it is written anywhere before it is saved. */
export type FileInHand = WorkbookPort & {
  readonly takeBytes: () => Promise<Uint8Array<ArrayBuffer>>;
  /** What it holds besides its cells. */
  readonly readTraces: () => Promise<WorkbookTraces>;
  /** Lets go of it; what was asked of it stays without an answer. */
  readonly close: () => void;
};

/** What comes behind the first screen: the code that opens files and makes them. */
export type FileOpener = {
  /** Takes the bytes away. Ends without an answer when the signal is aborted. */
  readonly openBytes: (
    bytes: Uint8Array<ArrayBuffer>,
    file: string,
    signal: AbortSignal,
  ) => Promise<Result<FileInHand>>;
  readonly createBook: (
    request: BookRequest,
    file: string,
    signal: AbortSignal,
  ) => Promise<Result<FileInHand>>;
} & Pick<FileCarrier, 'loadTools'>;
