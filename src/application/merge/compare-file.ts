import type { FormReading, RowCounts } from '../../workbook/forms/read/returned-form';
import { findCriteriaChanges, findOtherBook } from './compare-book';
import { compareForm } from './compare-form';
import type { FileFindings, FileProblem } from './file-findings';
import type { MergeTarget } from './open-target';

const NO_ROWS: RowCounts = { read: 0, used: 0, skipped: 0, refused: 0 };

/** A file that could not be read at all. */
export function reportUnreadable(file: string, message: string): FileFindings {
  return setAside(file, 'damaged', NO_ROWS, [{ code: 'file-unreadable', message }]);
}

/**
 * What a file is, and how what it says differs from the workbook; of what is no form of it nothing is
 * used. A cell at a time.
 */
export function* compareFile(
  file: string,
  reading: FormReading,
  { master, book, today }: MergeTarget,
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
  const { problems, ...compared } = yield* compareForm(form, master);
  const { due } = identity;
  return {
    file,
    kind: 'form',
    identity,
    ...compared,
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
  const nothing = { edits: [], blanks: [], refused: [], correction: null } as const;
  return { file, kind, identity: null, digest: '', rows, ...nothing, problems };
}
