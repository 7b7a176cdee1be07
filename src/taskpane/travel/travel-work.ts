import type { NextBook } from '../../application/books/plan-next-book';
import type { ExaminedBook, ScoredBook } from '../../application/check/examine-workbook';
import type { PlannedCopy } from '../../application/copies/plan-copy';
import type { CopyOrder } from '../../workbook/copies/copy-order';
import type { Answer } from '../work/answer';
import type { CorrectionWork } from './correction/correction-work';
import type { FormsWork } from './forms/forms-work';
import type { MergeWork } from './merge/merge-work';
import type { LaterYears } from './next/list-later-years';
import type { TaskPace } from './task-pace';

/** All that is done with files that leave the workbook and come back to it. */
export type TravelWork = {
  /** A copy as it would be sent, of a workbook that can be calculated. */
  readonly planCopy: (
    book: ExaminedBook,
    order: CopyOrder,
    pace: TaskPace,
  ) => Promise<Answer<PlannedCopy>>;
  /** What the file is called that was handed to the person. */
  readonly sendCopy: (copy: PlannedCopy, signal: AbortSignal) => Promise<Answer<string>>;
  readonly forms: FormsWork;
  readonly merging: MergeWork;
  readonly correction: CorrectionWork;
  readonly listLaterYears: (book: ScoredBook) => LaterYears;
  readonly planNext: (
    book: ExaminedBook,
    year: number,
    pace: TaskPace,
  ) => Promise<Answer<NextBook>>;
  /** As `sendCopy`. */
  readonly openNext: (next: NextBook, year: number, signal: AbortSignal) => Promise<Answer<string>>;
};
