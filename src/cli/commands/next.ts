import { planNextBook } from '../../application/books/plan-next-book';
import type { NextBook } from '../../application/books/plan-next-book';
import { readLatestYear } from '../../domain/matching/read-latest-year';
import { DONE, USAGE } from '../../text/command-line/command-line';
import { describeLeftBehind, NEXT_YEAR } from '../../text/travel/next-year';
import { refuseOutput } from '../files';
import { scoreBook } from '../open-book';
import { refuseCall, refuseUsage } from '../outcome';
import type { Outcome } from '../outcome';
import { readYear } from '../read-year';
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
  const refused = await refuseOutput(disk, out, [file], force);
  if (refused !== null) return refuseCall(refused);
  const scoring = await scoreBook(disk, file, {
    allowMissing: true,
    isWhole: true,
    refusal: NEXT_YEAR.notBegun,
  });
  if ('exit' in scoring) return scoring;
  const { scored, warnings } = scoring;
  const planned = planNextBook(scored, year);
  if (!planned.ok) return refuseUsage(NEXT_YEAR.notLater(year, planned.lastYear));
  const { plan, ...told } = planned.book;
  const fault = await saveWorkbook(disk, out, plan, force);
  if (fault !== null) return refuseCall(fault);
  return {
    exit: 0,
    json: { out, ...told },
    answer: [DONE.written(out), NEXT_YEAR.carried(told.criteria, told.nominees)],
    notes: [...warnings, ...describeBook(planned.book, year)],
  };
}

/** What the clerk has to look at, or to fill in, in the new book. */
function describeBook(book: NextBook, year: number): readonly string[] {
  const { lastYear, ranks, mentions } = book;
  const stated = readLatestYear(lastYear);
  const isOlder = ranks > 0 && stated !== null && year > stated + 1;
  return [
    ...(ranks > 0 ? [NEXT_YEAR.ranks(ranks)] : []),
    ...(isOlder ? [NEXT_YEAR.ranksOfOlder(lastYear, year)] : []),
    ...describeLeftBehind(book),
    ...mentions.map(({ sheet, cell }) => NEXT_YEAR.mention(sheet, cell, lastYear)),
  ];
}
