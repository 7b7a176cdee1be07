import type { WritePace } from '../../application/workbook-port';
import type { SheetPlan } from '../../workbook/sheet-plan';
import type { Answer } from './answer';

export type PreparedWrite = {
  /** What it would do to the workbook, in sentences: "Sẽ thêm trang …". */
  readonly sentences: readonly string[];
  /** All of its sheets stand there already, as they were built last. */
  readonly isAgain: boolean;
  /** As they would stand there. */
  readonly sheets: readonly SheetPlan[];
  /** Stopped as long as nothing stands in the workbook, or not at all. */
  readonly write: (pace: WritePace) => Promise<Answer<Written>>;
};

export type Written = {
  /** What was done, in sentences. */
  readonly sentences: readonly string[];
  /** The sheets that were added or replaced, and the log. */
  readonly sheets: readonly string[];
  /** Works once; the sentence says what was taken back and what was not. */
  readonly undo: (pace: WritePace) => Promise<Answer<string>>;
};
