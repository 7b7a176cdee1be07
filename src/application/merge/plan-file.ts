import type { FileChoice } from '../../domain/merging/choose-version';
import type { Version } from '../../domain/merging/decide-cell';
import { isSameValue } from '../../domain/merging/same-value';
import type { MERGE_ACTIONS } from '../../text/travel/merge-log';
import type { RowCounts } from '../../workbook/forms/read/returned-form';
import type { FileFindings, FileProblem } from './file-findings';
import { placeOfCell } from './master';
import type { Master, MasterCell } from './master';
import type { MergedForm } from './merged-forms';

/**
 * What becomes of a file:
 * - `new`: it brings values, all into blank cells, and none of what it says stood there before;
 * - `changed`: it brings values, some of them in place of others, or besides what it brought before;
 * - `unchanged`: all that it says stands in the workbook already, or it says nothing and none of it is
 *   refused, or its correction speaks for it;
 * - `conflict`: a value differs from what was typed into the workbook since, or from another file's,
 *   and nobody has chosen; whatever else it brings is merged;
 * - `unknown`: no form of ours; `foreign`: a form of another workbook; `damaged`: a file, or a form,
 *   that cannot be read, or of which rows are refused and no other says anything. Of these nothing is
 *   used.
 */
export type FileStatus =
  'new' | 'unchanged' | 'changed' | 'conflict' | 'unknown' | 'foreign' | 'damaged';

/** One cell that is to hold another value, and the files that say so (by their position). */
export type PlannedChange = Version & {
  readonly key: string;
  readonly cell: MasterCell;
  /** In a conflict that somebody has decided. */
  readonly isTaken: boolean;
};

/** What becomes of one file, and all that is told of it. */
export type FilePlan = {
  readonly findings: FileFindings;
  readonly status: FileStatus;
  readonly rows: RowCounts;
  readonly changes: readonly PlannedChange[];
  readonly problems: readonly FileProblem[];
  /** In how many cells it takes part in a conflict. */
  readonly conflicts: number;
  /** Which line of the log it leaves; null for none. */
  readonly line: keyof typeof MERGE_ACTIONS | null;
};

type DecidedFile = Pick<FilePlan, 'changes' | 'problems'> & {
  /** Something is left to be decided of this form, in this file or in another that says the same. */
  readonly isWaiting: boolean;
};

/** What becomes of a file once every cell that it speaks of is decided. */
export function planFile(
  master: Master,
  findings: FileFindings,
  choice: FileChoice | undefined,
  { changes, problems, isWaiting }: DecidedFile,
): FilePlan {
  const logged = master.merged.find(findings.digest);
  const conflicts = problems.filter(({ code }) => code === 'conflict').length;
  const { rows } = findings;
  const settled = master.merged.findSettled(findings.digest, choice);
  const isLeft = choice === 'leave';
  const takesPart = !isLeft && settled === undefined;
  const isUsable = rows.used > 0 && !(takesPart && rows.refused > 0 && findings.edits.length === 0);
  const isCorrected = findings.problems.some(({ code }) => code === 'corrected');
  const status =
    findings.kind === 'form' && rows.refused > 0 && !isUsable
      ? 'damaged'
      : nameStatus(findings, changes, conflicts);
  return {
    findings,
    status,
    rows: isLeft ? { ...rows, used: 0, skipped: rows.skipped + rows.used } : rows,
    changes,
    problems: [
      ...(settled === undefined ? [] : [{ code: 'merged-before', when: settled.when } as const]),
      ...findings.problems,
      ...problems,
      ...tellErased(changes),
    ],
    conflicts,
    line:
      takesPart && findings.kind === 'form' && (isUsable || isCorrected)
        ? chooseLine(isWaiting, changes, logged)
        : null,
  };
}

function tellErased(changes: readonly PlannedChange[]): readonly FileProblem[] {
  const erased = changes.filter(({ value }) => value.kind === 'blank');
  if (erased.length === 0) return [];
  return [{ code: 'erased', cells: erased.map(({ cell }) => placeOfCell(cell)) }];
}

function nameStatus(
  { kind, edits }: FileFindings,
  changes: readonly PlannedChange[],
  conflicts: number,
): FileStatus {
  if (kind !== 'form') return kind;
  if (conflicts > 0) return 'conflict';
  if (changes.length === 0) return 'unchanged';
  const isFirst =
    changes.every(({ cell }) => cell.found.kind === 'blank') &&
    edits.every(({ cell, value }) => !isSameValue(cell.found, value));
  return isFirst ? 'new' : 'changed';
}

/** A form leaves a line when it is first merged, and again whenever it has brought something more. */
function chooseLine(
  isWaiting: boolean,
  changes: readonly PlannedChange[],
  logged: MergedForm | undefined,
): FilePlan['line'] {
  if (!isWaiting) return 'whole';
  return changes.length > 0 || logged === undefined ? 'partial' : null;
}
