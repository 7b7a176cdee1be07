import type { ScoredBook } from '../../../application/check/examine-workbook';
import { readLatestYear } from '../../../domain/matching/read-latest-year';

const MOST_YEARS = 5;

export type LaterYears = readonly [number, ...number[]];

/** The years that may follow this book's; where it states none, those from now. */
export function listLaterYears({ contest }: ScoredBook, now: Date): LaterYears {
  const stated = readLatestYear(contest.information.get('year') ?? '');
  const last = stated ?? now.getFullYear() - 1;
  const others = Array.from({ length: MOST_YEARS - 1 }, (_, index) => last + 2 + index);
  return [last + 1, ...others];
}
