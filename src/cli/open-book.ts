import { checkOpenWorkbook } from '../application/check/check-workbook';
import type { CheckedWorkbook, CheckOptions } from '../application/check/check-workbook';
import { scoreWorkbook } from '../application/score/score-workbook';
import type { ScoredWorkbook } from '../application/score/score-workbook';
import { foldText } from '../domain/matching/fold-text';
import { UNIT_COPY } from '../text/command-line/copies';
import { OTHER_WORKBOOKS } from '../text/problems/other-workbooks';
import type { CopyKind } from '../text/travel/copies';
import { UNIT_LABEL, readCoverTitle } from '../text/travel/cover';
import { readForm } from '../workbook/forms/read/read-form';
import type { FoundCell } from '../workbook/found-workbook';
import type { FileWorkbook } from '../xlsx/file-workbook';
import type { Disk } from './disk';
import { refuseCall, refuseReading, refuseUsage } from './outcome';
import type { Outcome } from './outcome';
import { listProblems } from './problem-list';
import { openWorkbook } from './workbook-files';

export type OpenedBook = { readonly opened: FileWorkbook; readonly checked: CheckedWorkbook };

type ScoredBook = {
  readonly opened: FileWorkbook;
  readonly scored: ScoredWorkbook;
  /** For a copy that was taken for the book. */
  readonly warnings: readonly string[];
};

/** A book and what check says of it, or why the file is refused (exit 2). */
export async function openBook(
  disk: Disk,
  file: string,
  options: CheckOptions,
): Promise<OpenedBook | Outcome> {
  const opened = await openWorkbook(disk, file);
  if ('code' in opened) return refuseCall(opened);
  const checking = await checkOpenWorkbook(opened, options);
  if (!checking.ok) return refuseReading(checking.faults);
  return refuseForm(file, checking.value) ?? { opened, checked: checking.value };
}

type Wanted = CheckOptions & {
  /** Ranks and proposals of everybody: a copy for one unit is refused. */
  readonly isWhole: boolean;
  /** Said above the errors of a book that has some. */
  readonly refusal: string;
};

/** A book with its scores, or why it is refused (exit 1: errors; exit 2: it cannot be used). */
export async function scoreBook(
  disk: Disk,
  file: string,
  { allowMissing, isWhole, refusal }: Wanted,
): Promise<ScoredBook | Outcome> {
  const opened = await openWorkbook(disk, file);
  if ('code' in opened) return refuseCall(opened);
  const scoring = await scoreWorkbook(opened, { allowMissing });
  if (!scoring.ok) return refuseReading(scoring.faults);
  const scored = scoring.value;
  const { checked } = scored;
  const isPart = isWhole ? refuseUnitCopy(file, checked) : null;
  if (isPart !== null) return isPart;
  const warnings = warnOfCopy(file, checked);
  if (scored.kind === 'scored') return { opened, scored, warnings };
  const { report } = checked;
  const notes = [...warnings, refusal, ...listProblems(report)];
  return refuseForm(file, checked) ?? { exit: 1, json: report, answer: [], notes };
}

/** A form is no book, which the errors found in it would not tell. Null for anything else. */
export function refuseForm(file: string, { found, report }: CheckedWorkbook): Outcome | null {
  const reading = report.errors > 0 ? readForm(found) : null;
  if (reading?.kind !== 'form') return null;
  const { kind, number } = reading.form.identity;
  return refuseUsage(OTHER_WORKBOOKS.form(file, kind, number));
}

/** What comes back, and what is sent next, belongs to the book itself: who takes a copy for it is told. */
export function warnOfCopy(file: string, checked: CheckedWorkbook): readonly string[] {
  const copy = findCopy(checked);
  if (copy === null) return [];
  return [
    OTHER_WORKBOOKS.copy(file, copy.kind),
    ...(copy.unit === null ? [] : [UNIT_COPY.onlyWithin(copy.unit)]),
  ];
}

function refuseUnitCopy(file: string, checked: CheckedWorkbook): Outcome | null {
  const unit = findCopy(checked)?.unit ?? null;
  return unit === null ? null : refuseUsage(UNIT_COPY.notWhole(file, unit));
}

/** A copy that was made to be sent, and the one unit that it holds; null for everybody. */
type FoundCopy = { readonly kind: CopyKind; readonly unit: string | null };

function findCopy({ found }: CheckedWorkbook): FoundCopy | null {
  for (const { rows } of found.sheets) {
    const kind = readCoverTitle(readText(rows[0]?.[0]));
    if (kind === null) continue;
    const label = foldText(UNIT_LABEL);
    const row = rows.find(([first]) => foldText(readText(first)) === label);
    return { kind, unit: row === undefined ? null : readText(row[1]) };
  }
  return null;
}

function readText(cell: FoundCell | undefined): string {
  return cell?.kind === 'text' ? cell.value : '';
}
