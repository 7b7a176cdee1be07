import { planNextBook } from '../../application/books/plan-next-book';
import { DONE, USAGE } from '../../text/command-line/command-line';
import { NEXT_YEAR } from '../../text/travel/next-year';
import { refuseOutput } from '../files';
import { warnOfCopy } from '../open-book';
import { refuseCall, refuseUsage } from '../outcome';
import type { Outcome } from '../outcome';
import { readYear } from '../read-year';
import { scoreFile } from '../score-file';
import type { Surroundings } from '../surroundings';
import { saveWorkbook } from '../workbook-files';

export type NextOptions = {
  readonly year: string;
  readonly out: string;
  readonly force?: boolean;
};

/** `tdkt next FILE.xlsx --year 2026 --out OUT.xlsx`: next year's book from this year's. */
export async function runNext(
  file: string,
  { year: wanted, out, force = false }: NextOptions,
  { disk }: Surroundings,
): Promise<Outcome> {
  const year = readYear(wanted);
  if (year === null) return refuseUsage(USAGE.badYear(wanted));
  const refused = await refuseOutput(disk, out, file, force);
  if (refused !== null) return refuseCall(refused);
  const scoring = await scoreFile(disk, file, true, NEXT_YEAR.notBegun);
  if ('exit' in scoring) return scoring;
  const planned = planNextBook(scoring.scored, year);
  if (!planned.ok) return refuseUsage(NEXT_YEAR.notLater(year, planned.lastYear));
  const { plan, lastYear, criteria, nominees, ranks, mentions } = planned.book;
  const isOlder = ranks > 0 && lastYear !== '' && year > Number(lastYear) + 1;
  const fault = await saveWorkbook(disk, out, plan, force);
  if (fault !== null) return refuseCall(fault);
  return {
    exit: 0,
    json: { out, criteria, nominees, ranks, mentions },
    answer: [DONE.written(out), NEXT_YEAR.carried(criteria, nominees)],
    notes: [
      ...warnOfCopy(file, scoring.scored.checked),
      ...(ranks > 0 ? [NEXT_YEAR.ranks(ranks)] : []),
      ...(isOlder ? [NEXT_YEAR.ranksOfOlder(lastYear, year)] : []),
      ...mentions.map(({ sheet, cell }) => NEXT_YEAR.mention(sheet, cell, lastYear)),
    ],
  };
}
