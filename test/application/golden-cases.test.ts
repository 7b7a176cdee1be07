import { validateContest } from '../../src/domain/validation/validate-contest';
import { computeResults } from '../../src/domain/results';
import { planBook } from '../../src/workbook/book/plan-book';
import { readWorkbook } from '../../src/workbook/reading/read-workbook';
import { foundFromPlan } from '../support/found-from-plan';
import { listCases, readCase, showResults } from '../support/golden-cases';

/** Every folder of test/cases: a contest as data becomes a workbook, is read again, checked and scored. */
describe('golden contests', () => {
  const names = listCases();

  it('are there', () => {
    expect(names.filter((name) => !name.startsWith('error-')).length).toBeGreaterThanOrEqual(6);
  });

  it.each(names.filter((name) => !name.startsWith('error-')))('%s', (name) => {
    const { contest, expected } = readCase(name);
    const reading = readWorkbook(
      foundFromPlan(planBook({ subtitle: '', information: {}, contests: [contest] })),
    );
    expect(reading.problems).toEqual([]);
    const validation = validateContest(reading.draft, { allowMissing: false });
    expect(validation.problems.filter((problem) => problem.severity === 'error')).toEqual([]);
    const results = validation.contest === null ? [] : computeResults(validation.contest);
    expect({ results: results.flatMap(showResults) }).toEqual(expected);
  });

  it.each(names.filter((name) => name.startsWith('error-')))('%s', (name) => {
    const { contest, expected } = readCase(name);
    const reading = readWorkbook(
      foundFromPlan(planBook({ subtitle: '', information: {}, contests: [contest] })),
    );
    const { problems, contest: refused } = validateContest(reading.draft, { allowMissing: false });
    const errors = problems
      .filter((problem) => problem.severity === 'error')
      .map(({ detail, severity }) => ({ code: detail.code, severity }));
    expect({ problems: errors }).toEqual(expected);
    expect(refused).toBeNull();
  });
});
