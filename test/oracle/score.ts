// The oracle: a whole contest to the results of expected.json, straight from the rules.
// Slow on purpose; it takes a valid contest and shares no code with what it checks.

import { codeOf, decide } from './awards';
import type { Candidate } from './awards';
import { isExcluded } from './contest';
import type { Contest, ExpectedResult } from './contest';
import { bandOf, clusterRankOf, rankOf, tiedWith } from './ranks';
import { format } from './rational';
import { shown, tally } from './totals';
import type { Tally } from './totals';

export function scoreSlowly(contest: Contest): ExpectedResult[] {
  const scored: (Candidate & Tally)[] = contest.nominees.map((nominee) => ({
    nominee,
    excluded: isExcluded(contest, nominee),
    ...tally(contest, nominee),
  }));
  const proposals = decide(contest, scored);
  return scored.map((one) => {
    const proposal = proposals.get(one.nominee.code);
    return {
      code: one.nominee.code,
      total: format(one.total),
      rank: rankOf(one, scored),
      clusterRank: clusterRankOf(one, scored),
      tied: tiedWith(one, scored),
      excluded: one.excluded,
      classification: bandOf(one, contest.bands ?? []),
      award: codeOf(proposal?.award ?? null),
      pending: codeOf(proposal?.pending ?? null),
      points: Object.fromEntries([...one.points].map(([code, points]) => [code, format(points)])),
      adjustments: one.adjustments.map(shown),
    };
  });
}
