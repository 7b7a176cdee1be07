import { createContestBook } from '../../src/application/books/create-book';
import { checkWorkbook } from '../../src/application/check/check-workbook';
import { groupProblemsInSteps } from '../../src/application/check/group-problems';
import { runInSlices } from '../../src/application/run-in-slices';
import { foundFromPlan } from '../support/found-from-plan';
import { makeBigContest } from './big-contest';
import { longestBlock } from './longest-block';
import type { Measured } from './score-bench';

/** The pane answers no key and no press while something blocks it. In milliseconds. */
const LONGEST_ALLOWED = 100;
const RUNS = 5;

/** The step Kiểm tra where 10,000 nominees lack 30 results each: how long nothing else has its turn. */
export async function benchCheck(): Promise<Measured> {
  const contest = makeBigContest(10_000, 30);
  const nominees = contest.nominees.map((nominee) => ({ ...nominee, results: {} }));
  const found = foundFromPlan(createContestBook({ ...contest, nominees }, 2025));
  const checked = checkWorkbook(found, { allowMissing: false });
  const blocks: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    blocks.push(await longestBlock(() => runInSlices(groupProblemsInSteps(checked))));
  }
  return {
    what: `pane, ${checked.problems.length} problems grouped: longest block ÷ 100 ms`,
    ours: Math.max(...blocks),
    measure: LONGEST_ALLOWED,
  };
}
