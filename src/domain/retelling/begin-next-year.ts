import type { ContestData, CriterionData, NomineeData, ResultData } from '../contest-data';

/**
 * Sổ năm sau: criteria, rules and nominees as they are; results, evidence and summaries are cleared.
 * Of a change of rank, this year's rank becomes next year's "thứ hạng năm trước".
 */
export function beginNextYear(contest: ContestData): ContestData {
  const rankChanges = contest.criteria.filter(({ rule }) => rule?.kind === 'rankChange');
  return {
    ...contest,
    nominees: contest.nominees.map((nominee) => clearNominee(nominee, rankChanges)),
  };
}

function clearNominee(nominee: NomineeData, rankChanges: readonly CriterionData[]): NomineeData {
  const ranks = rankChanges.flatMap(({ code }): [string, ResultData][] => {
    const result = nominee.results[code];
    if (result === undefined || typeof result === 'string' || result.now === '') return [];
    return [[code, { last: result.now, now: '' }]];
  });
  const results = Object.fromEntries(ranks);
  return { ...nominee, results, evidence: undefined, summary: undefined };
}
