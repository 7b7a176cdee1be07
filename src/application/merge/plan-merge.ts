import type { Found } from '../../domain/draft';
import { finishSteps } from '../../domain/finish-steps';
import type { MergeChoices } from '../../domain/merging/choose-version';
import type { Version } from '../../domain/merging/decide-cell';
import { valueKey } from '../../domain/merging/same-value';
import { decideEditsInSteps } from './decide-edits';
import type { SourcedEdit } from './decide-edits';
import type { FileFindings } from './file-findings';
import type { Master, MasterCell } from './master';
import { planFile } from './plan-file';
import type { FilePlan, PlannedChange } from './plan-file';
import { replaceCorrected } from './replace-corrected';
import { selectEdits } from './select-edits';
import { tellBlanks } from './tell-blanks';
import { tellDisagreements } from './tell-disagreements';

/** One cell that files, or a file and the workbook, do not agree about: it stays as it is. */
export type OpenConflict = {
  readonly key: string;
  readonly cell: MasterCell;
  readonly versions: readonly Version[];
  /** What it held when the forms were sent; several where forms of several sendings came back. */
  readonly sent: readonly Found[];
};

/** All that a merge would do, before anything is written. */
export type MergePlan = {
  /** One for each file, in their order. */
  readonly files: readonly FilePlan[];
  readonly changes: readonly PlannedChange[];
  readonly conflicts: readonly OpenConflict[];
};

/** Decides cell by cell what the files do to the workbook, under the choices that were made. */
export function planMerge(
  master: Master,
  files: readonly FileFindings[],
  choices: MergeChoices,
): MergePlan {
  return finishSteps(planMergeInSteps(master, files, choices));
}

/** The same, a cell at a time. */
export function* planMergeInSteps(
  master: Master,
  returned: readonly FileFindings[],
  choices: MergeChoices,
): Generator<void, MergePlan> {
  const selected = selectEdits(master, returned, choices);
  const blanks = tellBlanks(selected);
  const files = replaceCorrected(selected, choices);
  const decided = yield* decideEditsInSteps(master, files, choices);
  const changes: PlannedChange[] = [];
  const conflicts: OpenConflict[] = [];
  for (const { key, cell, edits, decision } of decided) {
    if (decision.kind === 'change' || decision.kind === 'taken') {
      const { value, sources } = decision;
      changes.push({ key, cell, value, sources, isTaken: decision.kind === 'taken' });
    }
    if (decision.kind === 'conflict') {
      conflicts.push({ key, cell, versions: decision.versions, sent: listSent(edits) });
    }
  }
  const nameOf = (source: number): string => files[source]?.file ?? '';
  const disagreements = tellDisagreements(decided, nameOf);
  const bySource = groupBySource(changes);
  const waiting = new Set(
    files.flatMap(({ digest, rows }, source) => {
      const told = disagreements.get(source) ?? [];
      const isOpen = rows.refused > 0 || told.some(({ code }) => code === 'conflict');
      return isOpen ? [digest] : [];
    }),
  );
  const plans = files.map((findings, source) =>
    planFile(master, findings, choices.files.get(source), {
      isWaiting: waiting.has(findings.digest),
      changes: bySource.get(source) ?? [],
      problems: [...(disagreements.get(source) ?? []), ...(blanks[source] ?? [])],
    }),
  );
  return { files: plans, changes, conflicts };
}

function listSent(edits: readonly SourcedEdit[]): readonly Found[] {
  return [...new Map(edits.map(({ sent }) => [valueKey(sent), sent])).values()];
}

function groupBySource(
  all: readonly PlannedChange[],
): ReadonlyMap<number, readonly PlannedChange[]> {
  const groups = new Map<number, PlannedChange[]>();
  for (const one of all) {
    for (const source of one.sources) {
      const group = groups.get(source);
      if (group === undefined) groups.set(source, [one]);
      else group.push(one);
    }
  }
  return groups;
}
