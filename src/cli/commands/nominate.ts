import { planNominations, planScores } from '../../application/plan-built-sheets';
import { DONE } from '../../text/command-line';
import { refuseOutput } from '../files';
import { refuseCall } from '../outcome';
import type { Outcome } from '../outcome';
import type { Surroundings } from '../surroundings';
import { saveBuiltSheets } from '../workbook-files';
import { listSaved, scoreFile } from './score';

export type NominateOptions = { readonly out: string; readonly force?: boolean };

/** `tdkt nominate FILE.xlsx --out OUT.xlsx`: the workbook with the lists of proposals, ready to print. */
export async function runNominate(
  file: string,
  { out, force = false }: NominateOptions,
  { disk, now }: Surroundings,
): Promise<Outcome> {
  const refused = await refuseOutput(disk, out, file, force);
  if (refused !== null) return refuseCall(refused);
  const scored = await scoreFile(disk, file, false, DONE.notListed);
  if ('exit' in scored) return scored;
  const information = scored.checked.contest?.information ?? new Map();
  const { sheets, lists } = planNominations(scored.results, information);
  const related = planScores(scored.results);
  const built = { sheets, related, action: 'nominate', now: now() } as const;
  const saved = await saveBuiltSheets(disk, out, scored.opened, built, force);
  if ('exit' in saved) return saved;
  const named = lists.map((list, index) => ({
    ...list,
    sheet: saved.written[index]?.name ?? list.sheet,
  }));
  const { warnings } = scored.checked.report;
  return {
    exit: 0,
    json: { out, lists: named },
    answer: named.map(({ sheet, collectives, individuals, pending }) =>
      DONE.list(sheet, collectives.length, individuals.length, pending.length),
    ),
    notes: [...(warnings > 0 ? [DONE.warnings(warnings)] : []), ...listSaved(out, saved, 'score')],
  };
}
