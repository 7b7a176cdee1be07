import { createContestBook } from '../../src/application/books/create-book';
import { filterNominees, listNominees } from '../../src/application/score/list-nominees';
import { computeScopeResults } from '../../src/domain/results';
import type { ScopeResults } from '../../src/domain/results';
import { validateContest } from '../../src/domain/validation/validate-contest';
import { readWorkbook } from '../../src/workbook/reading/read-workbook';
import { foundFromPlan } from '../support/found-from-plan';
import { makeBigContest } from './big-contest';
import { measure } from './measure';
import type { Measured } from './score-bench';

/** Longer, and a person feels that the list lags behind the keys. In milliseconds. */
const LONGEST_ALLOWED = 100;

/** The list of 10,000 results made ready, and narrowed while somebody types. */
export async function benchFilter(): Promise<readonly Measured[]> {
  const results = scoreMany();
  const listed = listNominees(results);
  const ready = await measure(9, () => listNominees(results));
  const typed = [...'nguyễn văn 77'].map((_, at, letters) => letters.slice(0, at + 1).join(''));
  const keys = await measure(9, () => {
    for (const search of typed) {
      filterNominees(listed, { search, clusterKey: 'cụm 3', standing: null });
    }
  });
  return [
    { what: 'list of 10,000 made ready ÷ 100 ms', ours: ready, measure: LONGEST_ALLOWED },
    {
      what: 'list of 10,000 narrowed by a keystroke ÷ 100 ms',
      ours: keys / typed.length,
      measure: LONGEST_ALLOWED,
    },
  ];
}

function scoreMany(): ScopeResults {
  const plan = createContestBook(makeBigContest(10_000, 30), 2025);
  const { draft } = readWorkbook(foundFromPlan(plan));
  const { contest, problems } = validateContest(draft, { allowMissing: false });
  const scope = contest?.scopes[0];
  if (scope === undefined) throw new Error(JSON.stringify(problems.slice(0, 5)));
  return computeScopeResults(scope);
}
