import { checkWorkbook } from '../../application/check-workbook';
import type { CheckedWorkbook } from '../../application/check-workbook';
import { planScores } from '../../application/plan-built-sheets';
import { reportScores } from '../../application/score-report';
import { computeResults } from '../../domain/results';
import type { ScopeResults } from '../../domain/results';
import { DONE } from '../../text/command-line';
import { refuseOutput } from '../files';
import { refuseCall } from '../outcome';
import type { Outcome } from '../outcome';
import { listResults } from '../result-table';
import { openWorkbook, saveWorkbook } from '../workbook-files';
import { listProblems } from './check';

export type ScoreOptions = {
  readonly out?: string;
  readonly provisional?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
};

/** `tdkt score FILE.xlsx`: points, ranks, bands and proposals with their reasons. */
export async function runScore(file: string, options: ScoreOptions): Promise<Outcome> {
  const { out, provisional = false, force = false, json = false } = options;
  const refused = out === undefined ? null : refuseOutput(out, file, force);
  if (refused !== null) return refuseCall(refused);
  const scored = await scoreFile(file, provisional, DONE.notScored);
  if ('exit' in scored) return scored;
  const { checked, results } = scored;
  const written = out === undefined ? null : await saveWorkbook(out, planScores(results));
  if (written !== null) return refuseCall(written);
  const { warnings } = checked.report;
  const missing = results
    .flatMap(({ nominees }) => nominees)
    .filter(({ scored }) => scored.missing > 0).length;
  return {
    exit: 0,
    json: json ? reportScores(results, checked.reading) : null,
    answer: results.flatMap(listResults),
    notes: [
      ...(missing > 0 ? [DONE.provisional(missing)] : []),
      ...(warnings > 0 ? [DONE.warnings(warnings)] : []),
      ...(out === undefined ? [] : [DONE.written(out)]),
    ],
  };
}

/** A scored file, or why it was refused (exit 1: errors; exit 2: it cannot be read). */
export async function scoreFile(
  file: string,
  allowMissing: boolean,
  refusal: string,
): Promise<{ checked: CheckedWorkbook; results: readonly ScopeResults[] } | Outcome> {
  const opened = await openWorkbook(file);
  if (!opened.ok) return refuseCall(opened.fault);
  const checked = checkWorkbook(opened.workbook, { allowMissing });
  if (checked.contest !== null) return { checked, results: computeResults(checked.contest) };
  const notes = [refusal, ...listProblems(checked.report)];
  return { exit: 1, json: checked.report, answer: [], notes };
}
