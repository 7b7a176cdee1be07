import type { ExaminedBook } from '../../../application/check/examine-workbook';
import type { FileFindings } from '../../../application/merge/file-findings';
import type { Master } from '../../../application/merge/master';
import type { MergePlan, OpenConflict } from '../../../application/merge/plan-merge';
import type { MergeChoices } from '../../../domain/merging/choose-version';
import type { Answer } from '../../work/answer';
import type { PreparedWrite } from '../../work/prepared-write';
import type { TaskPace } from '../task-pace';
import type { LoadedFile, LoadedFileStore } from './loaded-files';

/** What was found in the files, compared with the workbook as it is known now. */
export type ComparedFiles = {
  readonly master: Master;
  readonly findings: readonly FileFindings[];
};

/** What a merge under the choices made would do. */
export type PlannedMerge = {
  readonly master: Master;
  readonly plan: MergePlan;
  /** All cells that are to be chosen for, also those for which somebody has. */
  readonly disagreeing: readonly OpenConflict[];
};

/** All that is done with forms that come back. */
export type MergeWork = {
  readonly returns: LoadedFileStore;
  readonly compare: (
    book: ExaminedBook,
    files: readonly LoadedFile[],
    pace: TaskPace,
  ) => Promise<Answer<ComparedFiles>>;
  /** Choices name files by their positions. */
  readonly plan: (
    compared: ComparedFiles,
    choices: MergeChoices,
    pace: TaskPace,
  ) => Promise<Answer<PlannedMerge>>;
  /** What is to be written, all at once; only where there is anything. */
  readonly write: (merge: PlannedMerge) => PreparedWrite;
};
