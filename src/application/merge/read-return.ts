import { indexFormulas } from '../../workbook/content/index-formulas';
import type { FormContent } from '../../workbook/forms/form-content';
import { readFormInSteps } from '../../workbook/forms/read/read-form';
import type { ReadingContext } from '../../workbook/forms/read/read-form';
import { listKnown } from '../../workbook/forms/read/verify-identity';
import type { CheckedWorkbook } from '../check/check-workbook';
import { describeFault } from '../check/report-faults';
import { buildContents } from '../forms/build-contents';
import { findFormSources } from '../forms/check-for-forms';
import { identifyBook } from '../forms/identify-book';
import { runInSlices } from '../run-in-slices';
import type { Pace } from '../run-in-slices';
import type { WorkbookPort } from '../workbook-port';
import { compareFile, reportUnreadable } from './compare-file';
import type { FileFindings } from './file-findings';
import type { MergeTarget } from './open-target';

/** A file that came back. It is opened when its turn comes, and let go before the next. */
export type ReturnedFile = {
  readonly name: string;
  /** The workbook, or why the file cannot be opened, in a sentence. */
  readonly open: () => Promise<Pick<WorkbookPort, 'read' | 'readContents'> | string>;
};

/** Recognises a returned file, and compares it with the workbook that it is to be merged into. */
export async function readReturn(
  { name, open }: ReturnedFile,
  target: MergeTarget,
  context: ReadingContext,
  pace: Pace,
): Promise<FileFindings> {
  const opened = await open();
  if (typeof opened === 'string') return reportUnreadable(name, opened);
  const found = await opened.read();
  if (!found.ok) return reportUnreadable(name, found.faults.map(describeFault).join(' '));
  const contents = await opened.readContents({ isWanted: () => true, expected: [] });
  if (!contents.ok) return reportUnreadable(name, contents.faults.map(describeFault).join(' '));
  const formulaOf = indexFormulas(contents.value);
  const reading = await runInSlices(readFormInSteps(found.value, { ...context, formulaOf }), pace);
  return runInSlices(compareFile(name, reading, target), pace);
}

/**
 * What the workbook at hand would send now: it tells which cell of a form was altered, and from what. A
 * row at a time.
 */
export function* prepareReadingContext(checked: CheckedWorkbook): Generator<void, ReadingContext> {
  const book = identifyBook(checked);
  const sources = (yield* findFormSources(checked)) ?? [];
  const now = {
    self: indexContents(yield* buildContents('self', sources)),
    review: indexContents(yield* buildContents('review', sources)),
  };
  return {
    tellKnown: (kind) => listKnown(book, now[kind].keys()),
    findNow: ({ kind, recipient }) => {
      const content = now[kind].get(recipient);
      return content === undefined ? null : { content, criteria: book.criteria };
    },
  };
}

function indexContents(contents: readonly FormContent[]): ReadonlyMap<string, FormContent> {
  return new Map(contents.map((one) => [one.recipient, one]));
}
