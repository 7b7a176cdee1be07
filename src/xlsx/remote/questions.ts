import type { Result, Undone, WriteProgress } from '../../application/workbook-port';
import type { WorkbookContents } from '../../workbook/content/sheet-content';
import type { WorkbookTraces } from '../../workbook/copies/workbook-traces';
import type { FoundWorkbook } from '../../workbook/found-workbook';
import type { WorkbookPlan } from '../../workbook/sheet-plan';
import type { WritePlan } from '../../workbook/write-plan';

/** All that is asked of the thread that holds a file; the first is to open or to create it. */
export type Question =
  | { readonly kind: 'open'; readonly bytes: Uint8Array; readonly file: string }
  | { readonly kind: 'create'; readonly plan: WorkbookPlan; readonly file: string }
  | { readonly kind: 'read' }
  /** Of all sheets but these: which one is wanted is a function, and no function travels. */
  | { readonly kind: 'contents'; readonly unwanted: ReadonlySet<string> }
  | { readonly kind: 'apply'; readonly plan: WritePlan }
  /** Stops what was to be applied by the question of that number, if there is still time. */
  | { readonly kind: 'stop'; readonly asked: number }
  /** Takes back what was applied by the question of that number. */
  | { readonly kind: 'undo'; readonly applied: number }
  | { readonly kind: 'bytes' }
  | { readonly kind: 'traces' };

/** What each is answered with. */
export type Answers = {
  readonly open: null;
  readonly create: null;
  readonly read: Result<FoundWorkbook>;
  readonly contents: Result<WorkbookContents>;
  /** The number to undo it by; null when it was stopped. */
  readonly apply: Result<number> | null;
  readonly stop: null;
  readonly undo: Result<Undone>;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly traces: WorkbookTraces;
};

/** The head of every answer: what came of it, or the error that nobody expected; before it, how far it is. */
export type AnswerHead =
  { readonly value: unknown } | { readonly error: string } | { readonly progress: WriteProgress };
