import fc from 'fast-check';
import { createContestBook, createPresetBook } from '../../src/application/books/create-book';
import { checkWorkbook } from '../../src/application/check/check-workbook';
import { planNominations, planScores } from '../../src/application/sheets/plan-built-sheets';
import type { BuiltSheets } from '../../src/application/sheets/plan-write';
import { mayBeOurs, placeSheets, planWrite } from '../../src/application/sheets/plan-write';
import { computeResults } from '../../src/domain/results';
import { PRESETS } from '../../src/presets/preset';
import { planBook } from '../../src/workbook/book/plan-book';
import type { FoundWorkbook } from '../../src/workbook/found-workbook';
import type { WorkbookPlan } from '../../src/workbook/sheet-plan';
import { readSheetContents } from '../../src/xlsx/read/read-contents';
import { readXlsxWorkbook } from '../../src/xlsx/read/read-workbook';
import { applyWritePlan } from '../../src/xlsx/splice/apply-write-plan';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { books } from '../support/arbitrary-books';
import { listCases, readCase } from '../support/golden-cases';
import { makeRichBook } from '../xlsx/make-plan';
import { expectNoRepairs } from './expect-no-repairs';

async function writeChecked(plan: WorkbookPlan): Promise<Uint8Array> {
  const bytes = await writeXlsxWorkbook(plan);
  expectNoRepairs(bytes);
  return bytes;
}

async function read(bytes: Uint8Array): Promise<FoundWorkbook> {
  const reading = await readXlsxWorkbook(bytes);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.workbook;
}

/** The book with sheets of ours put into it and their lines in the log. */
async function putChecked(
  book: Uint8Array,
  sheets: BuiltSheets['sheets'],
  action: BuiltSheets['action'],
): Promise<Uint8Array> {
  const found = await read(book);
  const contents = await readSheetContents(book, (name) => mayBeOurs(name, sheets));
  const built = { found, contents, sheets, action };
  const plan = planWrite(built, placeSheets(built), new Date(2026, 4, 7));
  const result = await applyWritePlan(book, plan);
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  expectNoRepairs(result.bytes);
  return result.bytes;
}

/** The book itself, and with what is made of it when it can be scored. Whether it could be. */
async function writeAll(plan: WorkbookPlan): Promise<boolean> {
  const book = await writeChecked(plan);
  const { contest } = checkWorkbook(await read(book), { allowMissing: true });
  if (contest === null) return false;
  const results = computeResults(contest);
  const scored = await putChecked(book, planScores(results), 'score');
  const { sheets } = planNominations(results, contest.information);
  const nominated = await putChecked(scored, sheets, 'nominate');
  await putChecked(nominated, planScores(results), 'score');
  return true;
}

describe('Excel has nothing to repair', () => {
  const ofPresets = PRESETS.flatMap((preset) => [
    [`${preset.id}, empty`, createPresetBook(preset, 2025, false)] as const,
    [`${preset.id}, with its sample`, createPresetBook(preset, 2025, true)] as const,
  ]);
  test.each(ofPresets)('in a new book: %s', async (_name, plan) => {
    expect(await writeAll(plan)).toBe(true);
  });

  test.each(listCases())('in the files of a golden contest: %s', async (name) => {
    const isScored = await writeAll(createContestBook(readCase(name).contest, 2025));
    expect(isScored || name.startsWith('error-')).toBe(true);
  });

  test('in the files of any contest', async () => {
    await fc.assert(
      fc.asyncProperty(books, async (book) => expect(await writeAll(planBook(book))).toBe(true)),
      { seed: 20230905, numRuns: 20 },
    );
  });

  test('in a file with everything that a plan can say', async () => {
    await writeChecked(makeRichBook());
  });
});
