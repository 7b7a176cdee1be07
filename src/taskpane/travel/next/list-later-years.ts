import type { ScoredBook } from '../../../application/check/examine-workbook';

const MOST_YEARS = 5;

/** The years that may follow this book's; where it states none, those from now. */
export function listLaterYears({ contest }: ScoredBook): readonly [number, ...number[]] {
  const stated = Number(contest.information.get('year') ?? '');
  const last = Number.isInteger(stated) && stated > 0 ? stated : new Date().getFullYear() - 1;
  const others = Array.from({ length: MOST_YEARS - 1 }, (_, index) => last + 2 + index);
  return [last + 1, ...others];
}
