import { readXlsx, writeXlsx } from 'hucre';
import { createContestBook } from '../../src/application/books/create-book';
import { checkWorkbook } from '../../src/application/check/check-workbook';
import { planScores } from '../../src/application/sheets/plan-built-sheets';
import { computeResults } from '../../src/domain/results';
import { readXlsxWorkbook } from '../../src/xlsx/read/read-workbook';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { makeBigContest } from './big-contest';
import { measure } from './measure';
import type { Measured } from './score-bench';

/**
 * `score --out` of 10,000 × 30 results, all of it (guard, recognition, checks, scoring, planning),
 * against what the .xlsx library alone needs to read the same file and to write the same rows in
 * the same styles.
 */
export async function benchOutput(): Promise<Measured> {
  const input = await writeXlsxWorkbook(createContestBook(makeBigContest(10_000, 30), 2025));
  const output = await scoreBytes(input);
  const drawn = await readXlsx(output, { readStyles: true });
  const sheets = drawn.sheets.map(({ name, rows, cells, columns }) => ({
    name,
    rows,
    ...(cells && { cells }),
    ...(columns && { columns }),
  }));
  const ours = await measure(5, () => scoreBytes(input));
  const library = await measure(5, async () => {
    await readXlsx(input, { readStyles: true });
    await writeXlsx({ sheets });
  });
  return { what: 'score --out 10,000 × 30 ÷ library read + write', ours, measure: library };
}

async function scoreBytes(bytes: Uint8Array): Promise<Uint8Array> {
  const reading = await readXlsxWorkbook(bytes);
  if (!reading.ok) throw new Error(reading.reason);
  const { contest } = checkWorkbook(reading.workbook, { allowMissing: false });
  if (contest === null) throw new Error('the bench contest has errors');
  const sheets = planScores(computeResults(contest));
  return writeXlsxWorkbook({ title: '', sheets, active: 0 });
}
