import type { Contest } from '../../domain/contest';
import { computeResultsInSteps } from '../../domain/results';
import type { ScopeResults } from '../../domain/results';
import type { FoundWorkbook } from '../../workbook/found-workbook';
import { runInSlices } from '../run-in-slices';
import type { Pace } from '../run-in-slices';
import { checkInSteps } from './check-workbook';
import type { CheckedWorkbook } from './check-workbook';

/** Everything there is to say of a workbook as it stands now, from one reading. */
export type Examined =
  /** Nothing is typed in any cell. */
  | { readonly kind: 'empty'; readonly found: FoundWorkbook }
  /** None of our tables is in it: somebody uses it for something else. */
  | { readonly kind: 'foreign'; readonly found: FoundWorkbook }
  | ExaminedBook;

/** Sổ bình xét. */
export type ExaminedBook = {
  readonly kind: 'book';
  readonly found: FoundWorkbook;
  readonly checked: CheckedWorkbook;
  /** Null as long as errors stand in the way of calculating. */
  readonly scored: ScoredBook | null;
};

export type ScoredBook = {
  readonly contest: Contest;
  readonly results: readonly ScopeResults[];
  /** Tạm tính: results are missing. Who lacks one is not classified, and proposed for nothing. */
  readonly isProvisional: boolean;
};

export type ExaminePace = {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
};

/** In rows of all sheets of ours. */
export type Progress = { readonly done: number; readonly total: number };

/**
 * Checks and scores a workbook that was read and is not empty, in slices; rejects with the signal's
 * reason once it is aborted.
 */
export function examineWorkbook(
  found: FoundWorkbook,
  { onProgress, signal }: ExaminePace = {},
): Promise<Examined> {
  const total = countRows(found);
  const pace: Pace = {
    ...(signal && { signal }),
    onSteps: (done) =>
      onProgress?.({ done: Math.min(total, Math.floor(done / STEPS_OF_ROW)), total }),
  };
  return runInSlices(examineInSteps(found), pace);
}

/** A row is read, its identity and its results are checked, and it is scored. */
const STEPS_OF_ROW = 4;

function* examineInSteps(found: FoundWorkbook): Generator<void, Examined> {
  const checked = yield* checkInSteps(found, { allowMissing: false });
  if (checked.reading.blocks.size === 0) return { kind: 'foreign', found };
  const contest = checked.provisional;
  const scored: ScoredBook | null =
    contest === null
      ? null
      : {
          contest,
          results: yield* computeResultsInSteps(contest),
          isProvisional: checked.contest === null,
        };
  return { kind: 'book', found, checked, scored };
}

function countRows({ sheets }: FoundWorkbook): number {
  return sheets.reduce((count, { rows }) => count + rows.length, 0);
}
