import { decideAwards } from './awards/decide-awards';
import type { Proposal } from './awards/decide-awards';
import type { Contest, ScopeContest } from './contest';
import { finishSteps } from './finish-steps';
import { classifyTotal } from './ranking/band';
import { rankNominees } from './ranking/rank-nominees';
import type { Ranking } from './ranking/rank-nominees';
import { scoreInSteps, scoreScope } from './scoring/score-scope';
import type { ScoredNominee } from './scoring/score-scope';

/** Kết quả bình xét of one nominee. */
export type NomineeResult = {
  readonly scored: ScoredNominee;
  readonly ranking: Ranking;
  /** Xếp loại; null when excluded, while provisional, or below every band. */
  readonly classification: string | null;
  readonly proposal: Proposal;
};

export type ScopeResults = {
  readonly contest: ScopeContest;
  /** In the order of the nominees' rows. */
  readonly nominees: readonly NomineeResult[];
};

/** Chấm điểm, xếp hạng, xếp loại và xét đề nghị for every scope of a checked contest. */
export function computeResults(contest: Contest): readonly ScopeResults[] {
  return contest.scopes.map(computeScopeResults);
}

/** The same, a nominee at a time. */
export function* computeResultsInSteps(contest: Contest): Generator<void, readonly ScopeResults[]> {
  const results: ScopeResults[] = [];
  for (const scope of contest.scopes) {
    results.push(yield* judgeInSteps(scope, yield* scoreInSteps(scope)));
  }
  return results;
}

export function computeScopeResults(contest: ScopeContest): ScopeResults {
  return judgeScores(contest, scoreScope(contest));
}

/** Xếp hạng, xếp loại và xét đề nghị for nominees of the contest that are scored already. */
export function judgeScores(contest: ScopeContest, scored: readonly ScoredNominee[]): ScopeResults {
  return finishSteps(judgeInSteps(contest, scored));
}

/** The same; whatever takes all nominees at once is a step. */
function* judgeInSteps(
  contest: ScopeContest,
  scored: readonly ScoredNominee[],
): Generator<void, ScopeResults> {
  yield;
  const rankings = rankNominees(scored);
  yield;
  const proposals = decideAwards(contest, scored);
  yield;
  const nominees = scored.map((one, index): NomineeResult => {
    const ranking = rankings[index];
    const proposal = proposals[index];
    if (ranking === undefined || proposal === undefined) throw new Error('results out of step');
    const counted = one.excludedBy.length === 0 && one.missing === 0;
    return {
      scored: one,
      ranking,
      classification: counted ? classifyTotal(one.total, contest.bands) : null,
      proposal,
    };
  });
  return { contest, nominees };
}
