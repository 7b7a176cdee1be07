import fc from 'fast-check';
import { checkWorkbook } from '../../src/application/check-workbook';
import { createContestBook, createPresetBook } from '../../src/application/create-book';
import { planNominations, planScores } from '../../src/application/plan-built-sheets';
import { computeResults } from '../../src/domain/results';
import { PRESETS } from '../../src/presets/preset';
import { planBook } from '../../src/workbook/book/plan-book';
import type { WorkbookPlan } from '../../src/workbook/sheet-plan';
import { readXlsxWorkbook } from '../../src/xlsx/read/read-workbook';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { books } from '../support/arbitrary-books';
import { listCases, readCase } from '../support/golden-cases';
import { makeBook, makeRichBook } from '../xlsx/make-plan';
import { expectNoRepairs } from './expect-no-repairs';

async function writeChecked(plan: WorkbookPlan): Promise<Uint8Array> {
  const bytes = await writeXlsxWorkbook(plan);
  expectNoRepairs(bytes);
  return bytes;
}

/** The book itself, and what is made of it when it can be scored. Whether it could be. */
async function writeAll(plan: WorkbookPlan): Promise<boolean> {
  const reading = await readXlsxWorkbook(await writeChecked(plan));
  if (!reading.ok) throw new Error(reading.reason);
  const { contest } = checkWorkbook(reading.workbook, { allowMissing: true });
  if (contest === null) return false;
  const results = computeResults(contest);
  await writeChecked(makeBook(...planScores(results)));
  await writeChecked(makeBook(...planNominations(results, contest.information).sheets));
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
      { seed: 20230905, numRuns: 40 },
    );
  }, 60_000);

  test('in a file with everything that a plan can say', async () => {
    await writeChecked(makeRichBook());
  });
});
