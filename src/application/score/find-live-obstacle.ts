import { BLANK } from '../../domain/draft';
import type { ScopeResults } from '../../domain/results';
import type { LiveObstacle } from '../../text/scores';
import type { FoundCell } from '../../workbook/found-workbook';
import { layLiveColumns } from '../../workbook/live/live-frame';
import { listRowsOfRange } from '../../workbook/live/score-inputs';
import type { InputRange, ScoreInputs } from '../../workbook/live/score-inputs';
import type { Answer, Refusal } from '../tables/answer';
import { answerBoard } from '../tables/answer-board';
import { findScope } from '../tables/find-scope';
import { judgeTables } from '../tables/judge-tables';
import { nameTables } from '../tables/read-tables';
import type { TableCells } from '../tables/read-tables';
import { readRules, scoreTables } from '../tables/score-tables';

/**
 * Why the function would not say of these tables what the whole reading says; null where both agree in
 * every cell. A function is given values alone: no formats, no merges, no dates. With the ranks among
 * those cells, rows that agree as entered agree in any order.
 */
export function* findLiveObstacleInSteps(
  results: ScopeResults,
  inputs: ScoreInputs,
): Generator<void, LiveObstacle | null> {
  if (results.nominees.some(({ scored }) => scored.missing > 0)) return { kind: 'provisional' };
  const said = yield* answerAsFunction(inputs);
  if ('message' in said) return { kind: 'refused', message: said.message };
  return yield* compareBoards(results, said);
}

type Board = readonly (readonly Answer[])[];

function* answerAsFunction(inputs: ScoreInputs): Generator<void, Board | Refusal> {
  const criteria = yield* seeRange(inputs.criteria);
  const nominees = yield* seeRange(inputs.nominees);
  const settings = yield* seeRange(inputs.settings);
  const scope = findScope(nominees);
  const given = nameTables(scope, { criteria, nominees, settings });
  const tables = yield* scoreTables(given, scope);
  const small = { criteria, nominees: null, settings };
  const rest = { bands: yield* seeRange(inputs.bands), awards: yield* seeRange(inputs.awards) };
  const judged = judgeTables(tables, readRules(nameTables(scope, { ...small, ...rest }), scope));
  // Ranking all is one long step: what follows waits for another slice.
  yield;
  return 'message' in judged ? judged : yield* answerBoard(judged, 'input');
}

function* seeRange(range: InputRange): Generator<void, TableCells> {
  const rows: FoundCell[][] = [];
  for (const row of listRowsOfRange(range)) {
    rows.push(row.map(seeCell));
    yield;
  }
  return rows;
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

function* compareBoards(
  { contest, nominees }: ScopeResults,
  said: Board,
): Generator<void, LiveObstacle | null> {
  const columns = layLiveColumns(contest);
  const titles = columns.map(({ title }) => title);
  for (let row = 0; row < Math.max(1 + nominees.length, said.length); row += 1) {
    const one = nominees[row - 1];
    const values = one === undefined ? [] : columns.map(({ valueOf }) => valueOf(one) ?? '');
    const column = findDifference(row === 0 ? titles : values, said[row] ?? []);
    yield;
    if (column < 0) continue;
    const { code = '', name = '' } = one?.scored.nominee ?? {};
    return { kind: 'differs', code, name, heading: titles[column] ?? '' };
  }
  return null;
}

/** The first place in which two rows differ; -1 where none does. */
function findDifference(expected: readonly Answer[], said: readonly Answer[]): number {
  const longer = said.length > expected.length ? said : expected;
  return longer.findIndex((_, column) => said[column] !== expected[column]);
}
