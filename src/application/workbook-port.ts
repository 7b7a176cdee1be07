import type { FileFault, UnreadableReason } from '../text/problems/file-faults';
import type { HostFault } from '../text/problems/host-faults';
import type { WriteRefusal } from '../text/write-refusals';
import type { WorkbookContents } from '../workbook/content/sheet-content';
import type { Area, FoundWorkbook } from '../workbook/found-workbook';
import type { SheetPlan } from '../workbook/sheet-plan';
import type { WritePlan } from '../workbook/write-plan';

/** A file that is no workbook, or none that can be opened. */
export type UnreadableFault = Extract<FileFault, { readonly code: UnreadableReason }>;

/** Why nothing was read or written. */
export type WorkbookFault = UnreadableFault | WriteRefusal | HostFault;

export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly WorkbookFault[] };

/** Which sheets are to be read as people see them, for what is to be put into the workbook. */
export type ContentQuestion = {
  readonly isWanted: (sheet: string) => boolean;
  /** What will stand in their place: an adapter may ask for looks by its areas. */
  readonly expected: readonly SheetPlan[];
};

/** A cell that was left alone: somebody has changed it since we wrote it. */
export type KeptCell = { readonly sheet: string; readonly row: number; readonly column: number };

export type Undone = {
  readonly keptCells: readonly KeptCell[];
  /** Built sheets that somebody has edited since. */
  readonly keptSheets: readonly string[];
};

/**
 * Who waits for a write, or for its undoing, may be told how far it is, and may stop it as long as
 * nothing of it stands in the workbook.
 */
export type WritePace = {
  readonly onProgress?: (progress: WriteProgress) => void;
  /** Called where it takes a while to put all into its place: from then on nothing stops it. */
  readonly onLastPart?: () => void;
  /** Aborted in time, the promise rejects with the reason and the workbook is as it was. */
  readonly signal?: AbortSignal;
};

/** In rows of the sheets that are built. */
export type WriteProgress = { readonly done: number; readonly total: number };

/** What was done can be undone once, from the record that was kept of it. */
export type Applied = { readonly undo: (pace?: WritePace) => Promise<Result<Undone>> };

/** What was read before, and the sheets in which something has changed since. */
export type KnownWorkbook = {
  readonly found: FoundWorkbook;
  readonly changed: ReadonlySet<string>;
  /** Those of them in which cells may have been merged or parted; all, when left out. */
  readonly reshaped?: ReadonlySet<string>;
};

/** A workbook as the use cases know it: an .xlsx file, or the one open in Excel. */
export type WorkbookPort = {
  /** @param known - lets an adapter read again only what has changed, and new sheets */
  readonly read: (known?: KnownWorkbook) => Promise<Result<FoundWorkbook>>;
  readonly readContents: (question: ContentQuestion) => Promise<Result<WorkbookContents>>;
  /** Whole, or every cell that a person typed is as it was and the same plan can be tried again. */
  readonly apply: (plan: WritePlan, pace?: WritePace) => Promise<Result<Applied>>;
};

/** Rows and columns count from 0; `area` is null when the program does not say where. */
export type NotedChange = {
  readonly sheet: string | null;
  readonly area: Area | null;
  /** Somebody changed cells or sheets, a sheet was calculated, or its looks have changed. */
  readonly kind: 'typed' | 'computed' | 'dressed';
};

/** The workbook that is open before the person. */
export type LiveWorkbook = WorkbookPort & {
  /** Brings the area to the screen and selects it. */
  readonly show: (sheet: string, area: Area) => Promise<Result<null>>;
  readonly readSelection: () => Promise<Result<{ readonly sheet: string; readonly area: Area }>>;
  /** Tells of what people change, not of what we write; the result stops it. */
  readonly watch: (
    onChange: (change: NotedChange) => void,
  ) => Promise<Result<() => Promise<Result<null>>>>;
};
