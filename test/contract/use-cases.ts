import { buildNominations } from '../../src/application/build-nominations';
import { buildScores } from '../../src/application/build-scores';
import { scoreWorkbook } from '../../src/application/score-workbook';
import type { ScoredWorkbook } from '../../src/application/score-workbook';
import type { Result, WorkbookPort } from '../../src/application/workbook-port';
import type { WrittenSheets } from '../../src/application/write-built-sheets';

export type UseCase = (workbook: WorkbookPort, now?: Date) => Promise<Result<WrittenSheets>>;

/** Sheets hold values, so that a file and Excel can be held against each other. */
const FORM = { order: 'rank', functions: false } as const;
const NOON = new Date(2025, 10, 22, 12, 0, 0);

export const score: UseCase = (workbook, now = NOON) =>
  runScored(workbook, (scored) => buildScores(workbook, scored, { form: FORM, now }));

export const nominate: UseCase = (workbook, now = NOON) =>
  runScored(workbook, (scored) =>
    buildNominations(workbook, scored, { functions: FORM.functions, now }),
  );

async function runScored(
  workbook: WorkbookPort,
  build: (scored: ScoredWorkbook) => Promise<Result<WrittenSheets>>,
): Promise<Result<WrittenSheets>> {
  const scoring = await scoreWorkbook(workbook, { allowMissing: false });
  if (!scoring.ok) return scoring;
  if (scoring.value.kind !== 'scored') throw new Error('a book with errors cannot be scored');
  return build(scoring.value);
}

/** The value of what must go well. */
export function expectOk<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.faults)}`);
  return result.value;
}
