import type { NomineeResult } from '../../domain/results';
import { layLiveColumns } from '../../workbook/live/live-frame';
import { placeByRank } from '../../workbook/scores/order-nominees';
import type { ScoreOrder } from '../../workbook/scores/order-nominees';
import type { ScoreColumn } from '../../workbook/scores/score-block';
import type { Answer, Answers, Refusal } from './answer';
import { waitForQuota, waitForRank } from './answer-standings';
import type { JudgedTables } from './judge-tables';
import type { TableRow } from './score-tables';

/** In larger tables a message stands once a row, or an answer full of errors would outgrow Excel. */
const MOST_SPELT_OUT = 100;

/**
 * Cả bảng điểm: a row of headings, then a row a nominee, as the score sheet has them. Rows of nobody are
 * left out, since each row says itself whose it is.
 */
export function* answerBoard(judged: JudgedTables, order: ScoreOrder): Answers {
  const columns = layLiveColumns(judged.contest);
  const rows = listRows(judged, order);
  const answers: (readonly Answer[])[] = [columns.map(({ title }) => title)];
  for (const row of rows) {
    const answer = answerRow(judged, row, columns);
    answers.push(rows.length > MOST_SPELT_OUT ? sayOnce(answer) : answer);
    yield;
  }
  return answers;
}

type FilledRow = Exclude<TableRow, { kind: 'blank' }>;
type ScoredRow = Extract<TableRow, { kind: 'scored' }>;

/** Who has errors has no rank, and comes last. */
function listRows({ rows, results }: JudgedTables, order: ScoreOrder): readonly FilledRow[] {
  const filled = rows.filter((row) => row.kind !== 'blank');
  if (order === 'input') return filled;
  const placeOf = ({ index }: ScoredRow): number => placeByRank(results[index] as NomineeResult);
  const scored = filled.filter((row) => row.kind === 'scored');
  return [
    ...scored.sort((one, other) => placeOf(one) - placeOf(other)),
    ...filled.filter((row) => row.kind === 'refused'),
  ];
}

function answerRow(
  judged: JudgedTables,
  row: FilledRow,
  columns: readonly ScoreColumn[],
): readonly Answer[] {
  if (row.kind === 'refused') {
    const refusal = judged.refusalOf(row);
    const { code, name } = judged.nameOf(row);
    const identity = [code, name].map((shown) => (shown === '' ? refusal : shown));
    return columns.map((_, column) => identity[column] ?? refusal);
  }
  const one = judged.results[row.index] as NomineeResult;
  return columns.map((column) => waitFor(column, one, judged) ?? column.valueOf(one) ?? '');
}

function waitFor(
  { follows }: ScoreColumn,
  one: NomineeResult,
  judged: JudgedTables,
): Refusal | null {
  switch (follows) {
    case 'row':
      return null;
    case 'points':
      return judged.waitingOf(one);
    case 'ranks':
      return waitForRank(judged, one);
    case 'seats':
      return waitForQuota(judged, one);
  }
}

function sayOnce(row: readonly Answer[]): readonly Answer[] {
  const first = row.findIndex((answer) => typeof answer === 'object');
  return row.map((answer, column) =>
    typeof answer === 'object' && column > first ? { ...answer, message: '' } : answer,
  );
}
