import { createContestBook } from '../../src/application/books/create-book';
import type { ScopeContest } from '../../src/domain/contest';
import { scoreScope } from '../../src/domain/scoring/score-scope';
import { validateContest } from '../../src/domain/validation/validate-contest';
import { readWorkbook } from '../../src/workbook/reading/read-workbook';
import { foundFromPlan } from '../support/found-from-plan';
import { scoreBarely, toBareContest } from './bare-loop';
import { makeBigContest } from './big-contest';
import { measure } from './measure';

export type Measured = { readonly what: string; readonly ours: number; readonly measure: number };

/** Scoring 10,000 × 30 results against a bare loop over the same numbers. */
export async function benchScoring(): Promise<Measured> {
  const contest = readContest();
  const bare = toBareContest(contest);
  const ours = await measure(15, () => scoreScope(contest));
  const loop = await measure(15, () => scoreBarely(bare));
  return { what: 'scoring 10,000 × 30 ÷ bare loop', ours, measure: loop };
}

function readContest(): ScopeContest {
  const plan = createContestBook(makeBigContest(10_000, 30), 2025);
  const { draft } = readWorkbook(foundFromPlan(plan));
  const { contest, problems } = validateContest(draft, { allowMissing: false });
  const scope = contest?.scopes[0];
  if (scope === undefined) throw new Error(JSON.stringify(problems.slice(0, 5)));
  return scope;
}
