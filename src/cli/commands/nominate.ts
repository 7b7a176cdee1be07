import { prepareNominations } from '../../application/sheets/prepare-nominations';
import { DONE } from '../../text/command-line/command-line';
import { describeList } from '../../text/write-log';
import { describeBuilt } from '../built-sheets';
import { refuseOutput, writeBytes } from '../files';
import { scoreBook } from '../open-book';
import { refuseCall, refuseWrite } from '../outcome';
import type { Outcome } from '../outcome';
import type { Surroundings } from '../surroundings';

export type NominateOptions = { readonly out: string; readonly force?: boolean };

/** `tdkt nominate FILE.xlsx --out OUT.xlsx`: the workbook with the lists of proposals, ready to print. */
export async function runNominate(
  file: string,
  { out, force = false }: NominateOptions,
  { disk, now }: Surroundings,
): Promise<Outcome> {
  const refused = await refuseOutput(disk, out, [file], force);
  if (refused !== null) return refuseCall(refused);
  const scoring = await scoreBook(disk, file, {
    allowMissing: false,
    isWhole: true,
    refusal: DONE.notListed,
  });
  if ('exit' in scoring) return scoring;
  const { opened, scored, warnings: ofCopy } = scoring;
  const prepared = await prepareNominations(opened, scored, { functions: false });
  if (!prepared.ok) return refuseWrite(prepared.faults);
  const built = await prepared.value.write(now());
  if (!built.ok) return refuseWrite(built.faults);
  const fault = await writeBytes(disk, out, opened.bytes, force);
  if (fault !== null) return refuseCall(fault);
  const { lists } = prepared.value;
  const { warnings } = scored.checked.report;
  return {
    exit: 0,
    json: { out, lists },
    answer: lists.map(({ sheet, collectives, individuals, pending }) =>
      describeList(sheet, collectives.length, individuals.length, pending.length),
    ),
    notes: [
      ...ofCopy,
      ...(warnings > 0 ? [DONE.warnings(warnings)] : []),
      ...describeBuilt(out, built.value, 'score'),
    ],
  };
}
