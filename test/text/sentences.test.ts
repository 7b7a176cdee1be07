import type { ContestData } from '../../src/domain/contest-data';
import { reportProblem } from '../../src/domain/problem';
import type { ProblemDetail } from '../../src/domain/problem';
import { explainNominee } from '../../src/domain/reasons/explain-nominee';
import { computeResults } from '../../src/domain/results';
import { findLeaders } from '../../src/domain/scoring/find-leaders';
import { validateContest } from '../../src/domain/validation/validate-contest';
import { PRESETS } from '../../src/presets/preset';
import { describeProblem } from '../../src/text/problems/problems';
import { describeReason, reasonCode } from '../../src/text/reasons';
import { planBook } from '../../src/workbook/book/plan-book';
import { readWorkbook } from '../../src/workbook/reading/read-workbook';
import { foundFromPlan } from '../support/found-from-plan';
import { listCases, readCase } from '../support/golden-cases';
import { SAMPLES } from './problem-samples';

/** What makes a sentence unfit to be shown; empty for a good one. */
function faultsOf(sentence: string): readonly string[] {
  const faults: string[] = [];
  if (sentence !== sentence.normalize('NFC')) faults.push('not NFC');
  if (!/^[\p{Lu}“]/u.test(sentence)) faults.push('begins with no capital');
  if (!sentence.endsWith('.')) faults.push('ends without a full stop');
  if (/undefined|null|NaN|\[object/.test(sentence)) faults.push('shows a value of the program');
  if (/\s\s|\s[.,;:]|\.\.|“”/.test(sentence)) faults.push('has a hole');
  return faults.map((fault) => `${fault}: ${sentence}`);
}

test.each(Object.entries(SAMPLES))('%s is said in whole sentences', (code, samples) => {
  expect(samples.length).toBeGreaterThan(0);
  for (const [rest, place] of samples) {
    const detail = { code, ...rest } as ProblemDetail;
    const sentence = describeProblem(reportProblem(detail, place));
    expect(faultsOf(sentence)).toEqual([]);
    expect(faultsOf(describeProblem(reportProblem(detail, null)))).toEqual([]);
  }
});

/** Everything that is said of a contest: its problems, and every reason of every nominee. */
function sayAll(contests: readonly ContestData[], allowMissing: boolean): readonly string[] {
  const plan = planBook({ subtitle: '', information: {}, contests });
  const reading = readWorkbook(foundFromPlan(plan));
  const { contest, problems } = validateContest(reading.draft, { allowMissing });
  const results = contest === null ? [] : computeResults(contest);
  return [
    ...[...reading.problems, ...problems].map((problem) => describeProblem(problem)),
    ...results.flatMap((scope) => {
      const leaders = findLeaders(scope.contest);
      return scope.nominees.flatMap((one) =>
        explainNominee(scope.contest, leaders, one).map((reason) => {
          expect(reasonCode(reason.detail)).toMatch(/^[a-z]+(-[a-z]+)*$/);
          return describeReason(reason, scope.contest.settings);
        }),
      );
    }),
  ];
}

test.each(listCases())('%s: every problem and every reason is a sentence', (name) => {
  const said = sayAll([readCase(name).contest], false);
  expect(said.length).toBeGreaterThan(0);
  expect(said.flatMap(faultsOf)).toEqual([]);
});

test.each(PRESETS)('the sample of $id, whole and with results missing', ({ sampleContests }) => {
  const half = sampleContests.map((contest) => ({
    ...contest,
    nominees: contest.nominees.map((one, index) =>
      index % 2 === 0 ? one : { ...one, results: {} },
    ),
  }));
  for (const said of [sayAll(sampleContests, false), sayAll(half, true)]) {
    expect(said.length).toBeGreaterThan(100);
    expect(said.flatMap(faultsOf)).toEqual([]);
  }
});
