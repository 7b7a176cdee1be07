import type { FormReading, RowCounts } from '../../workbook/forms/read/returned-form';
import { findCriteriaChanges, findOtherBook } from './compare-book';
import type { BookNow } from './compare-book';
import type { FileFindings, FileProblem } from './file-findings';
import type { Master } from './master';
import { weighForm } from './weigh-form';

/** The workbook that files are merged into, what its forms say of it, and the day ("2026-12-05"). */
export type MergeGround = {
  readonly master: Master;
  readonly book: BookNow;
  readonly today: string;
};

const NO_ROWS: RowCounts = { read: 0, used: 0, skipped: 0, refused: 0 };

/** A file that could not be read at all. */
export function reportUnreadable(file: string, message: string): FileFindings {
  return setAside(file, 'damaged', NO_ROWS, [{ code: 'file-unreadable', message }]);
}

/**
 * What a file is, and what it says of the workbook; of what is no form of it nothing is used. A cell at
 * a time.
 */
export function* weighFile(
  file: string,
  reading: FormReading,
  { master, book, today }: MergeGround,
): Generator<void, FileFindings> {
  if (reading.kind === 'foreign') {
    return setAside(file, 'unknown', reading.rows, [{ code: 'not-a-form' }]);
  }
  if (reading.kind === 'damaged') {
    const { lost, rows } = reading;
    return setAside(file, 'damaged', rows, [{ code: 'form-damaged', lost }]);
  }
  const { form } = reading;
  const { identity, faults } = form;
  const others = findOtherBook(identity, book);
  if (others.length > 0) {
    return { ...setAside(file, 'foreign', form.rows, others), identity };
  }
  const { problems, ...weighed } = yield* weighForm(form, master);
  const { due } = identity;
  return {
    file,
    kind: 'form',
    identity,
    ...weighed,
    problems: [
      ...(due !== null && due < today ? [{ code: 'late', due, today } as const] : []),
      ...findCriteriaChanges(form, book),
      ...faults.map((fault) => ({ code: 'form-fault', fault }) as const),
      ...problems,
    ],
  };
}

function setAside(
  file: string,
  kind: FileFindings['kind'],
  { read, used, skipped, refused }: RowCounts,
  problems: readonly FileProblem[],
): FileFindings {
  const rows = { read, used: 0, skipped, refused: used + refused };
  return { file, kind, identity: null, digest: '', rows, edits: [], correction: null, problems };
}
