import type { ExaminedBook } from '../../../application/check/examine-workbook';
import type { FormState } from '../../../application/forms/list-form-states';
import type { FormWish, PreparedForm } from '../../../application/forms/prepare-forms';
import type { Answer } from '../../work/answer';
import type { NamedFile } from '../../work/file-carrier';
import type { PreparedWrite } from '../../work/prepared-write';
import type { TaskPace } from '../task-pace';

export type MakingPace = TaskPace & {
  /** Called with the number of files that are made. */
  readonly onFile: (done: number) => void;
};

/** All that is done with forms that go out. */
export type FormsWork = {
  /** Null while anything but results is in error. */
  readonly prepare: (
    book: ExaminedBook,
    wish: FormWish,
    pace: TaskPace,
  ) => Promise<Answer<readonly PreparedForm[] | null>>;
  /** All of them in one zip, which is downloaded where the program around lets that happen. */
  readonly make: (forms: readonly PreparedForm[], pace: MakingPace) => Promise<Answer<NamedFile>>;
  readonly downloads: boolean;
  /** The lines of the log that tell the board of them. */
  readonly log: (book: ExaminedBook, forms: readonly PreparedForm[]) => PreparedWrite;
  readonly listStates: (
    book: ExaminedBook,
    pace: TaskPace,
  ) => Promise<Answer<readonly FormState[]>>;
};
