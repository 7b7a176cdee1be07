import { planNextBook } from '../../application/plan-next-book';
import { DONE } from '../../text/command-line';
import { NEXT_YEAR } from '../../text/next-year';
import { refuseOutput } from '../files';
import { warnOfCopy } from '../open-book';
import { refuseCall } from '../outcome';
import type { Outcome } from '../outcome';
import type { Surroundings } from '../surroundings';
import { saveWorkbook } from '../workbook-files';
import { scoreFile } from './score';

export type NextOptions = {
  readonly year: string;
  readonly out: string;
  readonly force?: boolean;
};

/** `tdkt next FILE.xlsx --year 2026 --out OUT.xlsx`: next year's book from this year's. */
export async function runNext(
  file: string,
  { year, out, force = false }: NextOptions,
  { disk }: Surroundings,
): Promise<Outcome> {
  if (!/^20\d\d$/.test(year)) return refuseCall({ code: 'usage', what: NEXT_YEAR.badYear(year) });
  const refused = await refuseOutput(disk, out, file, force);
  if (refused !== null) return refuseCall(refused);
  const scoring = await scoreFile(disk, file, true, NEXT_YEAR.notBegun);
  if ('exit' in scoring) return scoring;
  const planned = planNextBook(scoring.scored, Number(year));
  if (!planned.ok) {
    const what = NEXT_YEAR.notLater(Number(year), planned.lastYear);
    return refuseCall({ code: 'usage', what });
  }
  const { plan, lastYear, criteria, nominees, ranks, mentions } = planned.book;
  const isOlder = ranks > 0 && lastYear !== '' && Number(year) > Number(lastYear) + 1;
  const fault = await saveWorkbook(disk, out, plan, force);
  if (fault !== null) return refuseCall(fault);
  return {
    exit: 0,
    json: { out, criteria, nominees, ranks, mentions },
    answer: [DONE.written(out), NEXT_YEAR.carried(criteria, nominees)],
    notes: [
      ...warnOfCopy(file, scoring.scored.checked),
      ...(ranks > 0 ? [NEXT_YEAR.ranks(ranks)] : []),
      ...(isOlder ? [NEXT_YEAR.ranksOfOlder(lastYear, Number(year))] : []),
      ...mentions.map(({ sheet, cell }) => NEXT_YEAR.mention(sheet ?? '', cell ?? '', lastYear)),
    ],
  };
}
