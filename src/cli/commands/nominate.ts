import { planNominations } from '../../application/plan-built-sheets';
import { DONE } from '../../text/command-line';
import { refuseOutput } from '../files';
import { refuseCall } from '../outcome';
import type { Outcome } from '../outcome';
import { saveWorkbook } from '../workbook-files';
import { scoreFile } from './score';

export type NominateOptions = { readonly out: string; readonly force?: boolean };

/** `tdkt nominate FILE.xlsx --out OUT.xlsx`: the lists of proposals, ready to print. */
export async function runNominate(file: string, options: NominateOptions): Promise<Outcome> {
  const { out, force = false } = options;
  const refused = refuseOutput(out, file, force);
  if (refused !== null) return refuseCall(refused);
  const scored = await scoreFile(file, false, DONE.notListed);
  if ('exit' in scored) return scored;
  const information = scored.checked.contest?.information ?? new Map();
  const { plan, lists } = planNominations(scored.results, information);
  const fault = await saveWorkbook(out, plan);
  if (fault !== null) return refuseCall(fault);
  const { warnings } = scored.checked.report;
  return {
    exit: 0,
    json: { out, lists },
    answer: lists.map(({ sheet, collectives, individuals, pending }) =>
      DONE.list(sheet, collectives.length, individuals.length, pending.length),
    ),
    notes: [...(warnings > 0 ? [DONE.warnings(warnings)] : []), DONE.written(out)],
  };
}
