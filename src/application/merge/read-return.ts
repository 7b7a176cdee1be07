import type { WorkbookContents } from '../../workbook/content/sheet-content';
import type { FormContent } from '../../workbook/forms/form-content';
import type { FormulaFinder } from '../../workbook/forms/read/form-reader';
import { readFormInSteps } from '../../workbook/forms/read/read-form';
import type { ReadingHelp } from '../../workbook/forms/read/read-form';
import { listKnown } from '../../workbook/forms/read/verify-identity';
import type { CheckedWorkbook } from '../check/check-workbook';
import { describeFault } from '../check/report-faults';
import { findFormSources } from '../forms/check-for-forms';
import { buildContents, identifyBook } from '../forms/prepare-forms';
import { runInSlices } from '../run-in-slices';
import type { Pace } from '../run-in-slices';
import type { WorkbookPort } from '../workbook-port';
import type { FileFindings } from './file-findings';
import { reportUnreadable, weighFile } from './weigh-file';
import type { MergeGround } from './weigh-file';

/** A file that came back. It is opened when its turn comes, and let go before the next. */
export type ReturnedFile = {
  readonly name: string;
  /** The workbook, or why the file cannot be opened, in a sentence. */
  readonly open: () => Promise<Pick<WorkbookPort, 'read' | 'readContents'> | string>;
};

/** Recognises a returned file, and sets it beside the workbook that it is to be merged into. */
export async function readReturn(
  { name, open }: ReturnedFile,
  ground: MergeGround,
  help: ReadingHelp,
  pace: Pace,
): Promise<FileFindings> {
  const opened = await open();
  if (typeof opened === 'string') return reportUnreadable(name, opened);
  const found = await opened.read();
  if (!found.ok) return reportUnreadable(name, found.faults.map(describeFault).join(' '));
  const contents = await opened.readContents({ isWanted: () => true, expected: [] });
  if (!contents.ok) return reportUnreadable(name, contents.faults.map(describeFault).join(' '));
  const formulaOf = findFormulas(contents.value);
  const reading = await runInSlices(readFormInSteps(found.value, { ...help, formulaOf }), pace);
  return runInSlices(weighFile(name, reading, ground), pace);
}

/**
 * What the workbook at hand would send now: it tells which cell of a form was altered, and from what. A
 * row at a time.
 */
export function* prepareHelp(checked: CheckedWorkbook): Generator<void, ReadingHelp> {
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

function findFormulas({ sheets }: WorkbookContents): FormulaFinder {
  const formulas = new Map<string, string>();
  for (const [sheet, content] of sheets) {
    for (const { row, column, formula } of content?.cells ?? []) {
      if (formula !== null) formulas.set(JSON.stringify([sheet, row, column]), formula);
    }
  }
  return (sheet, row, column) => formulas.get(JSON.stringify([sheet, row, column])) ?? null;
}
