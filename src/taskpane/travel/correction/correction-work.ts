import type { ExaminedBook } from '../../../application/check/examine-workbook';
import type { PreparedForm } from '../../../application/forms/prepare-forms';
import type { ReturnWish } from '../../../application/forms/return-form';
import type { ReturnedForm } from '../../../workbook/forms/read/returned-form';
import type { Answer } from '../../work/answer';
import type { LoadedFile } from '../merge/loaded-files';
import type { TaskPace } from '../task-pace';

/** All that is done with forms that go back for correction. */
export type CorrectionWork = {
  /** What a file that came back says, and which of its rows were asked for. */
  readonly read: (file: LoadedFile, pace: TaskPace) => Promise<Answer<ReturnedForm>>;
  /** The form with the wished rows open, handed to the person. */
  readonly make: (
    book: ExaminedBook,
    form: ReturnedForm,
    wish: ReturnWish,
    signal: AbortSignal,
  ) => Promise<Answer<PreparedForm>>;
};
