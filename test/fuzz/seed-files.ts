import { createContestBook, createPresetBook } from '../../src/application/books/create-book';
import { checkWorkbook } from '../../src/application/check/check-workbook';
import { planNominations, planScores } from '../../src/application/sheets/plan-built-sheets';
import { placeSheets, planWrite } from '../../src/application/sheets/plan-write';
import { computeResults } from '../../src/domain/results';
import { PRESETS } from '../../src/presets/preset';
import type { WorkbookPlan } from '../../src/workbook/sheet-plan';
import { readXlsxWorkbook } from '../../src/xlsx/read/read-workbook';
import { applyWritePlan } from '../../src/xlsx/splice/apply-write-plan';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { CORPUS } from '../corpus/corpus';
import { readCase } from '../support/golden-cases';
import { makeRichBook } from '../xlsx/make-plan';
import { makeFormulaBook } from './formula-book';
import type { SeedFile } from './make-input';

/** The files that inputs are made of: our own books with and without built sheets, and others'. */
export async function loadSeedFiles(): Promise<readonly SeedFile[]> {
  const contest = readCase('cay-tieu-chi-bon-cap').contest;
  const files = await makeOurBooks('contest', createContestBook(contest, 2025));
  for (const preset of PRESETS) {
    files.push(...(await makeOurBooks(preset.id, createPresetBook(preset, 2025, true))));
  }
  for (const { name, load } of CORPUS) files.push({ name, bytes: await load() });
  return [...files, ...(await loadSmallFiles())];
}

/** Enough to find a planted fault, and made at once. */
export async function loadSmallFiles(): Promise<readonly SeedFile[]> {
  const rich = await writeXlsxWorkbook(makeRichBook());
  return [
    { name: 'rich', bytes: rich },
    { name: 'formulas', bytes: makeFormulaBook() },
  ];
}

/** A book, and the same with the sheets that score and nominate build, and the log of it. */
async function makeOurBooks(name: string, plan: WorkbookPlan): Promise<SeedFile[]> {
  const bytes = await writeXlsxWorkbook(plan);
  const reading = await readXlsxWorkbook(bytes);
  if (!reading.ok) throw new Error(`unreadable: ${reading.reason}`);
  const { contest } = checkWorkbook(reading.workbook, { allowMissing: true });
  if (contest === null) throw new Error(`${name} cannot be scored`);
  const results = computeResults(contest);
  const lists = planNominations(results, contest.information).sheets;
  const built = {
    found: reading.workbook,
    contents: { isFrom1904: false, sheets: new Map() },
    sheets: [...planScores(results), ...lists],
    action: 'score',
  } as const;
  const write = planWrite(built, placeSheets(built), new Date('2026-01-01T00:00:00Z'));
  const result = await applyWritePlan(bytes, write);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusals)}`);
  return [
    { name, bytes },
    { name: `${name} with built sheets`, bytes: result.bytes },
  ];
}
