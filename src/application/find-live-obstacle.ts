import { BLANK } from '../domain/draft';
import { finishSteps } from '../domain/finish-steps';
import type { ScopeResults } from '../domain/results';
import type { LiveObstacle } from '../text/scores';
import type { FoundCell } from '../workbook/found-workbook';
import { layLiveColumns } from '../workbook/live/live-frame';
import { cellsOfRange } from '../workbook/live/score-inputs';
import type { InputRange, ScoreInputs } from '../workbook/live/score-inputs';
import type { Answer, Refusal } from './tables/answer';
import { answerBoard } from './tables/answer-board';
import { findScope } from './tables/find-scope';
import { judgeTables } from './tables/judge-tables';
import { nameTables } from './tables/read-tables';
import type { TableCells } from './tables/read-tables';
import { readRules, scoreTables } from './tables/score-tables';

/**
 * Why the function would not say of these tables what the whole reading says; null where both agree in
 * every cell. A function is given values alone: no formats, no merges, no dates. With the ranks among
 * those cells, rows that agree as entered agree in any order.
 */
export function findLiveObstacle(results: ScopeResults, inputs: ScoreInputs): LiveObstacle | null {
  if (results.nominees.some(({ scored }) => scored.missing > 0)) return { kind: 'provisional' };
  const said = answerAsFunction(inputs);
  if ('message' in said) return { kind: 'refused', message: said.message };
  return compareBoards(results, said);
}

type Board = readonly (readonly Answer[])[];

function answerAsFunction(inputs: ScoreInputs): Board | Refusal {
  const see = (range: InputRange): TableCells => cellsOfRange(range).map((row) => row.map(seeCell));
  const criteria = see(inputs.criteria);
  const nominees = see(inputs.nominees);
  const settings = see(inputs.settings);
  const scope = findScope(nominees);
  const given = nameTables(scope, { criteria, nominees, settings });
  const tables = finishSteps(scoreTables(given, scope));
  const small = { criteria, nominees: null, settings };
  const rest = { bands: see(inputs.bands), awards: see(inputs.awards) };
  const judged = judgeTables(tables, readRules(nameTables(scope, { ...small, ...rest }), scope));
  return 'message' in judged ? judged : finishSteps(answerBoard(judged, 'input'));
}

function seeCell(cell: FoundCell): FoundCell {
  switch (cell.kind) {
    case 'number':
      return { ...cell, percentFormat: false };
    case 'date':
      // Whatever its number is, it is not the day that the sheet shows.
      return { kind: 'number', value: { units: 1, scale: 0 }, percentFormat: false };
    case 'text':
      return cell.value === '' ? BLANK : cell;
    default:
      return cell;
  }
}

function compareBoards({ contest, nominees }: ScopeResults, said: Board): LiveObstacle | null {
  const columns = layLiveColumns(contest);
  const expected = [
    columns.map(({ title }) => title),
    ...nominees.map((one) => columns.map(({ valueOf }) => valueOf(one) ?? '')),
  ];
  for (let row = 0; row < Math.max(expected.length, said.length); row += 1) {
    const column = findDifference(expected[row] ?? [], said[row] ?? []);
    if (column < 0) continue;
    const { code = '', name = '' } = nominees[row - 1]?.scored.nominee ?? {};
    return { kind: 'differs', code, name, heading: columns[column]?.title ?? '' };
  }
  return null;
}

/** The first place in which two rows differ; -1 where none does. */
function findDifference(expected: readonly Answer[], said: readonly Answer[]): number {
  const longer = said.length > expected.length ? said : expected;
  return longer.findIndex((_, column) => said[column] !== expected[column]);
}
