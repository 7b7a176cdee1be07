import { scoreWorkbook } from '../../src/application/score/score-workbook';
import type { ScoredWorkbook } from '../../src/application/score/score-workbook';
import { prepareNominations } from '../../src/application/sheets/prepare-nominations';
import { prepareScores } from '../../src/application/sheets/prepare-scores';
import type { PreparedSheets, WrittenSheets } from '../../src/application/sheets/prepare-sheets';
import type { Result, WorkbookPort } from '../../src/application/workbook-port';

export type UseCase = (workbook: WorkbookPort, now?: Date) => Promise<Result<WrittenSheets>>;

/** Sheets hold values, so that a file and Excel can be held against each other. */
const FORM = { order: 'rank', functions: false } as const;
const NOON = new Date(2025, 10, 22, 12, 0, 0);

export const score: UseCase = (workbook, now = NOON) =>
  runScored(workbook, now, (scored) => prepareScores(workbook, scored, FORM));

export const nominate: UseCase = (workbook, now = NOON) =>
  runScored(workbook, now, (scored) => prepareNominations(workbook, scored, FORM));

async function runScored(
  workbook: WorkbookPort,
  now: Date,
  prepare: (scored: ScoredWorkbook) => Promise<Result<PreparedSheets>>,
): Promise<Result<WrittenSheets>> {
  const scoring = await scoreWorkbook(workbook, { allowMissing: false });
  if (!scoring.ok) return scoring;
  if (scoring.value.kind !== 'scored') throw new Error('a book with errors cannot be scored');
  const prepared = await prepare(scoring.value);
  return prepared.ok ? prepared.value.write(now) : prepared;
}

/** The value of what must go well. */
export function expectOk<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.faults)}`);
  return result.value;
}
