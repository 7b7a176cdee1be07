import { checkWorkbook } from '../../application/check-workbook';
import type { CheckedWorkbook } from '../../application/check-workbook';
import { planNominations, planScores } from '../../application/plan-built-sheets';
import { reportScores } from '../../application/score-report';
import { computeResults } from '../../domain/results';
import type { ScopeResults } from '../../domain/results';
import { DONE } from '../../text/command-line';
import { describeOutdated, describeSheets, describeWrittenSheet } from '../../text/write-log';
import type { Disk } from '../disk';
import { refuseOutput } from '../files';
import { refuseCall } from '../outcome';
import type { Outcome } from '../outcome';
import { listResults } from '../result-table';
import type { Surroundings } from '../surroundings';
import { openWorkbook, saveBuiltSheets } from '../workbook-files';
import type { OpenedWorkbook, SavedSheets } from '../workbook-files';
import { listProblems } from './check';

export type ScoreOptions = {
  readonly out?: string;
  readonly provisional?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
};

/** `tdkt score FILE.xlsx`: points, ranks, bands and proposals with their reasons. */
export async function runScore(
  file: string,
  options: ScoreOptions,
  { disk, now }: Surroundings,
): Promise<Outcome> {
  const { out, provisional = false, force = false, json = false } = options;
  const refused = out === undefined ? null : await refuseOutput(disk, out, file, force);
  if (refused !== null) return refuseCall(refused);
  const scored = await scoreFile(disk, file, provisional, DONE.notScored);
  if ('exit' in scored) return scored;
  const { checked, results, opened } = scored;
  const missing = results
    .flatMap(({ nominees }) => nominees)
    .filter((one) => one.scored.missing > 0).length;
  const action = missing > 0 ? 'provisional' : 'score';
  const saved =
    out === undefined
      ? null
      : await saveBuiltSheets(
          disk,
          out,
          opened,
          {
            sheets: planScores(results),
            related: planNominations(results, checked.contest?.information ?? new Map()).sheets,
            action,
            now: now(),
          },
          force,
        );
  if (saved !== null && 'exit' in saved) return saved;
  const { warnings } = checked.report;
  return {
    exit: 0,
    json: json ? reportScores(results, checked.reading) : null,
    answer: results.flatMap(listResults),
    notes: [
      ...(missing > 0 ? [DONE.provisional(missing)] : []),
      ...(warnings > 0 ? [DONE.warnings(warnings)] : []),
      ...(out === undefined || saved === null ? [] : listSaved(out, saved, 'nominate')),
    ],
  };
}

/** What was written, what was kept instead, and what stands in the workbook that is no longer so. */
export function listSaved(
  out: string,
  { written, outdated }: SavedSheets,
  otherCommand: string,
): readonly string[] {
  return [
    ...written.filter(({ kept }) => kept.length > 0).map(describeWrittenSheet),
    ...outdated.map((sheet) => describeOutdated(sheet, otherCommand)),
    DONE.writtenSheets(out, describeSheets(written)),
  ];
}

type ScoredFile = {
  readonly opened: OpenedWorkbook;
  readonly checked: CheckedWorkbook;
  readonly results: readonly ScopeResults[];
};

/** A scored file, or why it was refused (exit 1: errors; exit 2: it cannot be read). */
export async function scoreFile(
  disk: Disk,
  file: string,
  allowMissing: boolean,
  refusal: string,
): Promise<ScoredFile | Outcome> {
  const opened = await openWorkbook(disk, file);
  if ('code' in opened) return refuseCall(opened);
  const checked = checkWorkbook(opened.found, { allowMissing });
  if (checked.contest !== null) {
    return { opened, checked, results: computeResults(checked.contest) };
  }
  const notes = [refusal, ...listProblems(checked.report)];
  return { exit: 1, json: checked.report, answer: [], notes };
}
