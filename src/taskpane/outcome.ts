import type { ScoreForm } from '../application/build-scores';
import type { CheckReport } from '../application/located-problem';
import type { ListReport } from '../application/plan-built-sheets';
import type { WrittenSheets } from '../application/write-built-sheets';

type Findings = {
  readonly report: CheckReport;
  /** The sheets that it was all read from. */
  readonly inputs: readonly string[];
};

/** How scores were wished for, and what became of the wish. */
export type ScoresWritten = {
  readonly form: ScoreForm;
  readonly allowMissing: boolean;
  /** How many nominees lack a result. */
  readonly provisional: number;
  /** Why some hold values although this Excel has our functions. */
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
export function isLive({ form, notices }: ScoresWritten): boolean {
  return form.functions && notices.length === 0;
}

/** What a button of the pane has led to. */
export type Outcome =
  | (Findings & { readonly kind: 'checked' })
  /** Errors in the workbook: nothing was written. */
  | (Findings & { readonly kind: 'refused' })
  | WrittenOutcome
  | { readonly kind: 'undone'; readonly sentence: string };

/** Why a button has led to nothing: what came of it before still holds. */
export type Failure = { readonly kind: 'failed'; readonly sentences: readonly string[] };
