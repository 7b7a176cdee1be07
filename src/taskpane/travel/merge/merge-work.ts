import type { ExaminedBook } from '../../../application/check/examine-workbook';
import type { FileFindings } from '../../../application/merge/file-findings';
import type { Master } from '../../../application/merge/master';
import type { MergePlan, OpenConflict } from '../../../application/merge/plan-merge';
import type { MergeChoices } from '../../../domain/merging/choose-version';
import type { Answer } from '../../work/answer';
import type { PreparedWrite } from '../../work/pane-work';
import type { TaskPace } from '../task-pace';
import type { ReturnedFile, ReturnsKeeper } from './returned-files';

/** What the files say of the workbook as it is known now. */
export type WeighedFiles = {
  readonly master: Master;
  readonly findings: readonly FileFindings[];
};

export type PlannedMerge = {
  readonly master: Master;
  readonly plan: MergePlan;
  /** All cells that are to be chosen for, also those for which somebody has. */
  readonly disagreeing: readonly OpenConflict[];
};

/** All that is done with forms that come back. */
export type MergeWork = {
  readonly returns: ReturnsKeeper;
  readonly weigh: (
    book: ExaminedBook,
    files: readonly ReturnedFile[],
    pace: TaskPace,
  ) => Promise<Answer<WeighedFiles>>;
  /** Choices name files by their positions. */
  readonly plan: (
    weighed: WeighedFiles,
    choices: MergeChoices,
    pace: TaskPace,
  ) => Promise<Answer<PlannedMerge>>;
  /** What is to be written, all at once; only where there is anything. */
  readonly write: (merge: PlannedMerge) => PreparedWrite;
};
