import type { CheckedWorkbook } from '../application/check-workbook';
import type { CheckReport } from '../application/located-problem';
import type { ListReport } from '../application/plan-built-sheets';
import type { WrittenSheets } from '../application/write-built-sheets';
import type { ScoreOrder } from '../workbook/scores/order-nominees';

type Findings = {
  readonly report: CheckReport;
  /** The sheets that it was all read from. */
  readonly inputs: readonly string[];
};

export type ScoreWish = {
  readonly order: ScoreOrder;
  /** Chấm tạm tính. */
  readonly allowMissing: boolean;
  /** For who cannot or will not have formulas of ours. */
  readonly asValues: boolean;
};

/** How scores were wished for, and what became of the wish. */
export type ScoresWritten = {
  readonly wish: ScoreWish;
  /** Whether this Excel has our functions. */
  readonly hasFunctions: boolean;
  /** How many of the sheets go on computing themselves. */
  readonly live: number;
  /** How many nominees lack a result. */
  readonly provisional: number;
  /** Why some hold values although formulas were wished for. */
  readonly notices: readonly string[];
};

export type WrittenOutcome = Findings & {
  readonly kind: 'written';
  readonly sheets: WrittenSheets;
  /** Of scores alone. */
  readonly scores?: ScoresWritten;
  /** Of lists alone. */
  readonly lists?: readonly ListReport[];
};

/** Whether every score on the sheets goes on computing itself. */
export function isLive({ sheets, scores }: WrittenOutcome): boolean {
  return scores?.live === sheets.written.length;
}

/** The problems of a workbook; refused are scores and lists, as long as one is an error. */
export type CheckedOutcome = Findings & {
  readonly kind: 'checked' | 'refused';
  readonly checked: CheckedWorkbook;
};

/** What a button of the pane has led to. */
export type Outcome =
  CheckedOutcome | WrittenOutcome | { readonly kind: 'undone'; readonly sentence: string };

/** Why a button has led to nothing: what came of it before still holds. */
export type Failure = { readonly kind: 'failed'; readonly sentences: readonly string[] };
