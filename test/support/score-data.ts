import type { ContestData } from '../../src/domain/contest-data';
import { computeResults } from '../../src/domain/results';
import type { ScopeResults } from '../../src/domain/results';
import { validateContest } from '../../src/domain/validation/validate-contest';
import { planBook } from '../../src/workbook/book/plan-book';
import { readWorkbook } from '../../src/workbook/reading/read-workbook';
import type { Contest as OracleContest, ExpectedResult } from '../oracle/contest';
import { foundFromPlan } from './found-from-plan';
import { showResults } from './golden-cases';

const known = new Map<string, ScopeResults>();

/**
 * The whole way of a contest that has no fault: into a workbook, out of it, checked and scored. The
 * properties of one file look at the same contests, so each goes the way once.
 */
export function scoreData(data: ContestData): ScopeResults {
  const key = JSON.stringify(data);
  const results = known.get(key) ?? scoreAnew(data);
  known.set(key, results);
  return results;
}

function scoreAnew(data: ContestData): ScopeResults {
  const plan = planBook({ subtitle: '', information: {}, contests: [data] });
  const reading = readWorkbook(foundFromPlan(plan));
  const { contest, problems } = validateContest(reading.draft, { allowMissing: false });
  const all = [...reading.problems, ...problems];
  const errors = all.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) throw new Error(`a right contest has: ${JSON.stringify(errors)}`);
  const [results] = contest === null ? [] : computeResults(contest);
  if (results === undefined) throw new Error('nothing was scored');
  return results;
}

/** The results in the shape of expected.json. */
export function showScores(data: ContestData): readonly ExpectedResult[] {
  return showResults(scoreData(data)) as readonly ExpectedResult[];
}

/** The same contest for the oracle, which wants its nulls said. */
export function toOracle(data: ContestData): OracleContest {
  return JSON.parse(JSON.stringify(data)) as OracleContest;
}
