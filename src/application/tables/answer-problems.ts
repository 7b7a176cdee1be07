import type { Problem } from '../../domain/problem';
import { describeSeverity } from '../../text/problems/problems';
import { NO_PROBLEMS, PROBLEM_HEADINGS } from '../../text/table-messages';
import { listBlocks } from '../../workbook/layout/blocks';
import { describeFoundProblem } from '../check/describe-found-problem';
import type { Answer, Answers } from './answer';
import { describeFault, headingOf, locateRow } from './refuse-tables';
import { isWarning } from './score-tables';
import type { Rules, ScoredTables } from './score-tables';

/** Kiểm tra: every problem of every table with its row and column, errors first. */
export function* answerProblems(tables: ScoredTables, rules: Rules): Answers {
  const faults = [...tables.reading.faults, ...rules.reading.faults.filter(isOfRules)];
  const problems = [...tables.problems, ...rules.problems.filter(isOfRules)];
  const lines: (readonly Answer[])[] = faults.map((fault) => [
    describeSeverity('error'),
    fault.layout.sheet,
    '',
    '',
    describeFault(fault),
  ]);
  const ordered = [
    ...problems.filter((one) => !isWarning(one)),
    ...problems.filter((one) => isWarning(one)),
  ];
  for (const problem of ordered) {
    const { reading } = isOfRules(problem) ? rules : tables;
    lines.push(listProblem(problem, { ...tables, reading }));
    yield;
  }
  return lines.length === 0 ? [[NO_PROBLEMS]] : [PROBLEM_HEADINGS, ...lines];
}

/** Criteria and settings are read for both; what stands in the other tables only by the rules. */
function isOfRules(one: Problem | Rules['reading']['faults'][number]): boolean {
  const block = 'layout' in one ? one.layout.block : one.place?.block;
  return block === 'bands' || block === 'awards';
}

function listProblem(
  problem: Problem,
  { scope, reading }: Pick<ScoredTables, 'scope' | 'reading'>,
): readonly Answer[] {
  const { place, severity } = problem;
  const layout = listBlocks([scope]).find(({ block }) => block === place?.block);
  const row = place === null ? null : locateRow(place, { reading });
  return [
    describeSeverity(severity),
    layout?.sheet ?? '',
    row?.number ?? '',
    place === null ? '' : headingOf(place, { reading }),
    describeFoundProblem(problem, reading.draft),
  ];
}
