import { reportScores } from '../../application/score/score-report';
import { countProvisional } from '../../application/score/score-workbook';
import { prepareScores } from '../../application/sheets/prepare-scores';
import { DONE } from '../../text/command-line/command-line';
import { describeBuilt } from '../built-sheets';
import { refuseOutput, writeBytes } from '../files';
import { scoreBook } from '../open-book';
import { refuseCall, refuseWrite } from '../outcome';
import type { Outcome } from '../outcome';
import { listResults } from '../result-table';
import type { Surroundings } from '../surroundings';

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
  const refused = out === undefined ? null : await refuseOutput(disk, out, [file], force);
  if (refused !== null) return refuseCall(refused);
  const scoring = await scoreBook(disk, file, {
    allowMissing: provisional,
    isWhole: out !== undefined,
    refusal: DONE.notScored,
  });
  if ('exit' in scoring) return scoring;
  const { opened, scored, warnings: ofCopy } = scoring;
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
      ...ofCopy,
      ...(provisionals > 0 ? [DONE.provisional(provisionals)] : []),
      ...(warnings > 0 ? [DONE.warnings(warnings)] : []),
      ...notes,
    ],
  };
}
