import type { WorkbookContents } from '../../workbook/content/sheet-content';
import type { FormContent } from '../../workbook/forms/form-content';
import type { FormulaFinder } from '../../workbook/forms/form-reader';
import type { FormKind } from '../../workbook/forms/form';
import { readForm } from '../../workbook/forms/read-form';
import type { ReadingHelp } from '../../workbook/forms/read-form';
import { tellKnown } from '../../workbook/forms/verify-identity';
import type { CheckedWorkbook } from '../check-workbook';
import { findFormSources } from '../forms/check-for-forms';
import { buildContents, identifyBook } from '../forms/prepare-forms';
import { describeFault } from '../report-faults';
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
): Promise<FileFindings> {
  const opened = await open();
  if (typeof opened === 'string') return reportUnreadable(name, opened);
  const found = await opened.read();
  if (!found.ok) return reportUnreadable(name, found.faults.map(describeFault).join(' '));
  const contents = await opened.readContents({ isWanted: () => true, expected: [] });
  if (!contents.ok) return reportUnreadable(name, contents.faults.map(describeFault).join(' '));
  const formulaOf = findFormulas(contents.value);
  return weighFile(name, readForm(found.value, { ...help, formulaOf }), ground);
}

/** What the workbook at hand would send now: it tells which cell of a form was altered, and from what. */
export function prepareHelp(checked: CheckedWorkbook): ReadingHelp {
  const book = identifyBook(checked);
  const sources = findFormSources(checked);
  const byKind = new Map<FormKind, ReadonlyMap<string, FormContent>>();
  const listNow = (kind: FormKind): ReadonlyMap<string, FormContent> => {
    const known = byKind.get(kind);
    if (known !== undefined) return known;
    const contents = buildContents(kind, sources ?? []);
    const now = new Map(contents.map((one) => [one.recipient, one]));
    byKind.set(kind, now);
    return now;
  };
  return {
    known: tellKnown(book),
    findNow: ({ kind, recipient }) => {
      const content = listNow(kind).get(recipient);
      return content === undefined ? null : { content, criteria: book.criteria };
    },
  };
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
