import { prepareScores } from '../../application/prepare-scores';
import { countProvisional, scoreWorkbook } from '../../application/score-workbook';
import type { ScoredWorkbook } from '../../application/score-workbook';
import { reportScores } from '../../application/score-report';
import type { WrittenSheets } from '../../application/prepare-sheets';
import { DONE } from '../../text/command-line';
import { describeOutdated, describeSheets, describeWrittenSheet } from '../../text/write-log';
import type { FileWorkbook } from '../../xlsx/file-workbook';
import type { Disk } from '../disk';
import { refuseOutput, writeBytes } from '../files';
import { refuseForm } from '../open-book';
import { refuseCall, refuseReading, refuseWrite } from '../outcome';
import type { Outcome } from '../outcome';
import { listResults } from '../result-table';
import type { Surroundings } from '../surroundings';
import { openWorkbook } from '../workbook-files';
import { listProblems } from './check';

export type ScoreOptions = {
  readonly out?: string;
  readonly provisional?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
};

/** Files are sent to people without our functions. */
const FORM = { order: 'rank', functions: false } as const;

/** `tdkt score FILE.xlsx`: points, ranks, bands and proposals with their reasons. */
export async function runScore(
  file: string,
  options: ScoreOptions,
  { disk, now }: Surroundings,
): Promise<Outcome> {
  const { out, provisional = false, force = false, json = false } = options;
  const refused = out === undefined ? null : await refuseOutput(disk, out, file, force);
  if (refused !== null) return refuseCall(refused);
  const scoring = await scoreFile(disk, file, provisional, DONE.notScored);
  if ('exit' in scoring) return scoring;
  const { opened, scored } = scoring;
  const notes: string[] = [];
  if (out !== undefined) {
    const prepared = await prepareScores(opened, scored, FORM);
    if (!prepared.ok) return refuseWrite(prepared.faults);
    const built = await prepared.value.write(now());
    if (!built.ok) return refuseWrite(built.faults);
    const fault = await writeBytes(disk, out, opened.bytes, force);
    if (fault !== null) return refuseCall(fault);
    notes.push(...describeBuilt(out, built.value, 'nominate'));
  }
  const { checked, results } = scored;
  const provisionals = countProvisional(results);
  const { warnings } = checked.report;
  return {
    exit: 0,
    json: json ? reportScores(results, checked.reading) : null,
    answer: results.flatMap(listResults),
    notes: [
      ...(provisionals > 0 ? [DONE.provisional(provisionals)] : []),
      ...(warnings > 0 ? [DONE.warnings(warnings)] : []),
      ...notes,
    ],
  };
}

/** What was written, what was kept instead, and what stands in the workbook that is no longer so. */
export function describeBuilt(
  out: string,
  { written, outdated }: WrittenSheets,
  otherCommand: string,
): readonly string[] {
  return [
    ...written.filter(({ kept }) => kept.length > 0).map(describeWrittenSheet),
    ...outdated.map((sheet) => describeOutdated(sheet, DONE.runAgain(otherCommand))),
    DONE.writtenSheets(out, describeSheets(written)),
  ];
}

type ScoredFile = { readonly opened: FileWorkbook; readonly scored: ScoredWorkbook };

/** A scored file, or why it was refused (exit 1: errors; exit 2: it cannot be read). */
export async function scoreFile(
  disk: Disk,
  file: string,
  allowMissing: boolean,
  refusal: string,
): Promise<ScoredFile | Outcome> {
  const opened = await openWorkbook(disk, file);
  if ('code' in opened) return refuseCall(opened);
  const scoring = await scoreWorkbook(opened, { allowMissing });
  if (!scoring.ok) return refuseReading(scoring.faults);
  if (scoring.value.kind === 'scored') return { opened, scored: scoring.value };
  const { checked } = scoring.value;
  const { report } = checked;
  const isForm = refuseForm(file, checked);
  if (isForm !== null) return isForm;
  return { exit: 1, json: report, answer: [], notes: [refusal, ...listProblems(report)] };
}
