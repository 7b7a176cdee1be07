import { findScope } from '../application/tables/find-scope';
import { judgeTables } from '../application/tables/judge-tables';
import type { JudgedTables } from '../application/tables/judge-tables';
import type { Answer, Answers, Refusal } from '../application/tables/answer';
import { nameTables } from '../application/tables/read-tables';
import type { TableCells } from '../application/tables/read-tables';
import { readRules, scoreTables } from '../application/tables/score-tables';
import type { Rules, ScoredTables } from '../application/tables/score-tables';
import type { ScopeId } from '../domain/scope';
import { describeMissingTable } from '../text/table-messages';
import { listBlocks } from '../workbook/layout/blocks';
import { takeTable } from './arguments';
import type { Argument, Values } from './arguments';
import { findCell, findCells } from './find-cell';
import { recallScores, rememberScores } from './remember-scores';
import { runInTurn } from './run-in-turn';

/** The tables of a call as Excel hands them over. */
export type Call = {
  /** Where the function itself does not say it, the headings do. */
  readonly scope?: ScopeId;
  readonly criteria: Argument;
  readonly nominees: Argument;
  readonly settings?: Argument;
  readonly bands?: Argument;
  readonly awards?: Argument;
  /** Without it there is nothing to answer. */
  readonly needs?: 'bands' | 'awards';
};

/** What Excel puts into the cells; throws a CustomFunctions.Error where there is one for all of them. */
export type HostAnswer = (number | string | CustomFunctions.Error)[][];

/** Answers from scored and judged tables. */
export async function answerCall(
  call: Call,
  answer: (judged: JudgedTables) => Answers,
): Promise<HostAnswer> {
  return answerTables(call, function* (tables, rules) {
    const judged = judgeTables(tables, rules);
    // Ranking all is the longest step of all: what follows waits for another slice.
    yield;
    return 'message' in judged ? judged : yield* answer(judged);
  });
}

/** Answers from tables that may have errors. */
export async function answerTables(
  call: Call,
  answer: (tables: ScoredTables, rules: Rules) => Answers,
): Promise<HostAnswer> {
  return toHost(await runInTurn(answerInSteps(call, answer)));
}

function* answerInSteps(
  call: Call,
  answer: (tables: ScoredTables, rules: Rules) => Answers,
): Answers {
  const missing = call.needs !== undefined && takeTable(call[call.needs]) === null;
  if (missing) return refuseWithout(call.needs);
  const criteria = takeTable(call.criteria) ?? [];
  const nominees = takeTable(call.nominees) ?? [];
  const settings = takeTable(call.settings);
  const scope = call.scope ?? findScope(nominees.slice(0, HEADING_ROWS).map(toCells));
  const small = { criteria: toTable(criteria) ?? [], settings: toTable(settings) };
  const asked = { scope, tables: [criteria, nominees, settings] };
  let tables = recallScores(asked);
  if (tables === null) {
    const given = nameTables(scope, { ...small, nominees: yield* findCells(nominees) });
    tables = rememberScores(asked, yield* scoreTables(given, scope));
  }
  const bands = toTable(takeTable(call.bands));
  const awards = toTable(takeTable(call.awards));
  const rules = readRules(nameTables(scope, { ...small, nominees: null, bands, awards }), scope);
  return yield* answer(tables, rules);
}

const HEADING_ROWS = 60;

function refuseWithout(block: 'bands' | 'awards'): Refusal {
  const table = listBlocks([]).find((layout) => layout.block === block)?.table ?? '';
  return { kind: 'refused', message: describeMissingTable(block, table) };
}

function toTable(values: Values | null): TableCells | null {
  return values?.map(toCells) ?? null;
}

function toCells(row: readonly unknown[]): TableCells[number] {
  return row.map(findCell);
}

function toHost(answers: readonly (readonly Answer[])[] | Refusal): HostAnswer {
  if ('message' in answers) throw toError(answers);
  return answers.map((row) => row.map((one) => (typeof one === 'object' ? toError(one) : one)));
}

function toError({ kind, message }: Refusal): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(kind === 'waiting' ? notAvailable : invalidValue, message);
}
