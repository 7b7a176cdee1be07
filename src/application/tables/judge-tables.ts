import type { ScopeContest } from '../../domain/contest';
import { showFound } from '../../domain/validation/cell-faults';
import { foldText } from '../../domain/matching/fold-text';
import { nomineesBlock } from '../../domain/place';
import { judgeScores } from '../../domain/results';
import type { NomineeResult } from '../../domain/results';
import { describeWaiting } from '../../text/table-messages';
import type { NamedRow } from '../../text/table-messages';
import { cellsOfColumn } from '../../workbook/reading/read-block';
import type { Answer, Refusal } from './answer';
import { describeProblems, locateRow, refuseTables } from './refuse-tables';
import type { Rules, ScoredTables, TableRow } from './score-tables';

type RefusedRow = Extract<TableRow, { kind: 'refused' }>;

/** What a scope's tables come to, for formulas to answer with. */
export type JudgedTables = {
  readonly contest: ScopeContest;
  readonly rows: readonly TableRow[];
  readonly results: readonly NomineeResult[];
  /** Why a row with errors has no answer. */
  readonly refusalOf: (row: RefusedRow) => Refusal;
  /** Code and name of a row with errors, "" where they cannot be read. */
  readonly nameOf: (row: RefusedRow) => Pick<NamedRow, 'code' | 'name'>;
  /** Somebody whose points follow from a row with errors (đơn vị dẫn đầu); null for the others. */
  readonly waitingOf: (one: NomineeResult) => Refusal | null;
  /** Ranks and quotas follow from everybody; null where no row has errors. */
  readonly waiting: Refusal | null;
};

/** Xếp hạng, xếp loại, xét đề nghị; or why nobody can be judged by these tables. */
export function judgeTables(tables: ScoredTables, rules: Rules): JudgedTables | Refusal {
  if (tables.contest === null) return refuseTables(tables, tables.scope);
  if (rules.contest === null) return refuseTables(rules, tables.scope);
  const { bands, awards } = rules.contest;
  const contest = { ...tables.contest, bands, awards };
  const refused = tables.rows.filter((row) => row.kind === 'refused');
  const waiting = refused.length === 0 ? null : waitFor(tables, refused);
  const clusters = clustersOf(tables, refused);
  return {
    contest,
    rows: tables.rows,
    results: judgeScores(contest, tables.scored).nominees,
    refusalOf: ({ problems }) => ({
      kind: 'refused',
      message: describeProblems(problems, tables),
    }),
    nameOf: ({ row }) =>
      locateRow({ block: nomineesBlock(tables.scope), row, column: null }, tables) ?? NOBODY,
    waiting,
    waitingOf: ({ scored }) =>
      clusters === 'all' || clusters.has(scored.nominee.clusterKey) ? waiting : null,
  };
}

const NOBODY = { code: '', name: '' };

function waitFor(tables: ScoredTables, refused: readonly { readonly row: number }[]): Refusal {
  const block = nomineesBlock(tables.scope);
  const rows = refused.map(({ row }) => locateRow({ block, row, column: null }, tables));
  const message = describeWaiting(rows.filter((row) => row !== null));
  return { kind: 'waiting', message };
}

/** The clusters in which a row with errors might lead; where its own is not known, all. */
function clustersOf(
  { contest, reading, scope }: ScoredTables,
  refused: readonly { readonly row: number }[],
): ReadonlySet<string | null> | 'all' {
  const isRelative = contest?.criteria.leaves.some(({ rule }) => rule.kind === 'leader');
  const nominees = reading.blocks.get(nomineesBlock(scope));
  if (isRelative !== true || nominees === undefined) return new Set();
  const cells = cellsOfColumn(nominees, 'cluster');
  const found = refused.map(({ row }) => cells[row]);
  if (found.some((cell) => cell?.kind === 'error' || cell?.kind === 'uncalculated')) return 'all';
  return new Set(
    found.map((cell) => {
      const cluster = cell === undefined ? '' : showFound(cell).trim();
      return cluster === '' ? null : foldText(cluster);
    }),
  );
}

/** One row of answers for every row of the table: blank for nobody, its errors for a refused one. */
export function* answerRows(
  { rows, results, refusalOf }: JudgedTables,
  width: number,
  answer: (one: NomineeResult) => readonly Answer[],
): Generator<void, readonly (readonly Answer[])[]> {
  const answers: (readonly Answer[])[] = [];
  const blank = fillRow('', width);
  for (const row of rows) {
    if (row.kind === 'blank') answers.push(blank);
    else if (row.kind === 'refused') answers.push(fillRow(refusalOf(row), width));
    else answers.push(answer(results[row.index] as NomineeResult));
    yield;
  }
  return answers.length === 0 ? [blank] : answers;
}

/** The same in every cell of a row; said in its first only, or a wide table would grow beyond Excel. */
export function fillRow(answer: Answer, width: number): readonly Answer[] {
  const silent = typeof answer === 'object' ? { ...answer, message: '' } : answer;
  return Array.from({ length: width }, (_, column) => (column === 0 ? answer : silent));
}
