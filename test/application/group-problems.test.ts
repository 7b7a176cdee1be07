import { createContestBook } from '../../src/application/books/create-book';
import { checkWorkbook } from '../../src/application/check/check-workbook';
import { groupProblems, groupProblemsInSteps } from '../../src/application/check/group-problems';
import type { FoundWorkbook } from '../../src/workbook/found-workbook';
import { makeBigContest } from '../bench/big-contest';
import { foundFromPlan } from '../support/found-from-plan';
import { hide, setCells } from '../support/mutate-cells';
import { removeSheet } from '../support/mutate-workbook';
import { text } from '../support/typed-cells';
import { planSample } from './sample-plan';

const SAMPLE = foundFromPlan(planSample());

function group(found: FoundWorkbook) {
  const checked = checkWorkbook(found, { allowMissing: false });
  return {
    checked,
    told: groupProblems(checked).map(({ sheet, errors, warnings, groups }) => [
      sheet,
      errors,
      warnings,
      groups.map(({ code, indices }) => `${code} ${indices.length}`),
    ]),
  };
}

test('by sheet and kind, errors before warnings, sheets with errors before others', () => {
  // The sample has a missing evidence on each sheet of nominees; “Cá nhân” is the one behind.
  const found = hide('Tập thể', [9], [])(setCells('Cá nhân', { A9: text('CN01') })(SAMPLE));
  expect(group(found).told).toEqual([
    ['Cá nhân', 1, 1, ['nominee-code-duplicate 1', 'evidence-missing 1']],
    ['Tập thể', 0, 2, ['hidden-row 1', 'evidence-missing 1']],
  ]);
});

test('what is mended moves nothing else', () => {
  const three = { P9: text('x'), A6: text('TT01'), P11: text('x') };
  const before = group(setCells('Tập thể', three)(SAMPLE)).told;
  const after = group(setCells('Tập thể', { A6: three.A6, P11: three.P11 })(SAMPLE)).told;
  expect(before[0]?.[3]).toEqual([
    'not-a-number 2',
    'nominee-code-duplicate 1',
    'evidence-missing 1',
  ]);
  expect(after[0]?.[3]).toEqual([
    'not-a-number 1',
    'nominee-code-duplicate 1',
    'evidence-missing 1',
  ]);
});

test('what concerns the whole file comes first', () => {
  expect(group(removeSheet('Xếp loại')(SAMPLE)).told[0]).toEqual([null, 1, 0, ['sheet-missing 1']]);
});

test('each problem is in one group, in the order in which they are reported', () => {
  const { checked } = group(setCells('Tập thể', { P9: text('x'), P11: text('y') })(SAMPLE));
  const groups = groupProblems(checked).flatMap(({ groups: all }) => all);
  const indices = groups.flatMap((one) => one.indices);
  expect([...indices].sort((one, other) => one - other)).toEqual([...checked.problems.keys()]);
  for (const one of groups) {
    expect(one.indices).toEqual([...one.indices].sort((a, b) => a - b));
    for (const index of one.indices) {
      expect(checked.problems[index]?.detail.code).toBe(one.code);
    }
  }
});

test('300,000 problems are one group; others have their turn after each', () => {
  const contest = makeBigContest(1000, 30);
  const nominees = contest.nominees.map((nominee) => ({ ...nominee, results: {} }));
  const checked = checkWorkbook(foundFromPlan(createContestBook({ ...contest, nominees }, 2025)), {
    allowMissing: false,
  });
  const times = <One>(all: readonly One[]): readonly One[] =>
    Array.from({ length: 10 }, () => all).flat();
  const many = {
    ...checked,
    problems: times(checked.problems),
    report: { ...checked.report, problems: times(checked.report.problems) },
  };
  const steps = groupProblemsInSteps(many);
  let taken = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) taken += 1;
  expect(taken).toBe(300_000);
  const [sheet] = step.value;
  expect(sheet).toMatchObject({ sheet: 'Cá nhân', errors: 300_000, warnings: 0 });
  expect(sheet?.groups.map(({ code }) => code)).toEqual(['result-missing']);
});
