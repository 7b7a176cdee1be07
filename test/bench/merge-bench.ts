import { createContestBook } from '../../src/application/books/create-book';
import { checkWorkbook } from '../../src/application/check/check-workbook';
import { prepareForms } from '../../src/application/forms/prepare-forms';
import { gatherReturns } from '../../src/application/merge/gather-returns';
import { openTarget } from '../../src/application/merge/open-target';
import { planMerge } from '../../src/application/merge/plan-merge';
import { applyMerge } from '../../src/application/merge/apply-merge';
import { NO_CHOICES } from '../../src/domain/merging/choose-version';
import { SELF_HEADINGS } from '../../src/text/travel/forms';
import type { SheetPlan, WorkbookPlan } from '../../src/workbook/sheet-plan';
import { openFileWorkbook } from '../../src/xlsx/file-workbook';
import { readXlsxWorkbook } from '../../src/xlsx/read/read-workbook';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { foundFromPlan } from '../support/found-from-plan';
import { makeBigContest } from './big-contest';
import type { Measured } from './score-bench';

const FORMS = 3000;
const CRITERIA = 10;
const MOST_MEMORY = 2 * 1024 ** 3;
const NOW = new Date(2025, 11, 1);

/** 3,000 forms of 3,000 units, all filled in, merged into their workbook, against reading the files. */
export async function benchMerge(): Promise<Measured> {
  const contest = makeBigContest(FORMS, CRITERIA);
  // Who belongs to no unit gets a form alone.
  const nominees = contest.nominees.map((one) => ({ ...one, unit: null, results: {} }));
  const criteria = contest.criteria.map((one) =>
    one.rule === undefined ? one : { ...one, rule: { kind: 'direct' } as const },
  );
  const book = createContestBook({ ...contest, nominees, criteria }, 2025);
  const master = await writeXlsxWorkbook(book);
  const files = await writeForms(book);
  let most = 0;
  const noteMemory = (): void => {
    most = Math.max(most, process.memoryUsage().rss);
  };
  const beginning = performance.now();
  for (const { bytes } of files) await readXlsxWorkbook(bytes);
  const reading = performance.now() - beginning;

  const from = performance.now();
  const workbook = openFileWorkbook(master, 'so.xlsx');
  const opened = await openTarget(workbook, NOW);
  if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
  const returned = files.map(({ name, bytes }) => ({
    name,
    open: () => Promise.resolve(openFileWorkbook(bytes, name)),
  }));
  const findings = await gatherReturns(opened.value, returned, { onFile: noteMemory });
  const plan = planMerge(opened.value.master, findings, NO_CHOICES);
  noteMemory();
  const applied = await applyMerge(workbook, opened.value.master, plan, NOW);
  noteMemory();
  const ours = performance.now() - from;
  if (!applied.ok || applied.value?.cells !== FORMS * CRITERIA) {
    throw new Error(`not everything was merged: ${JSON.stringify(applied)}`);
  }
  if (most > MOST_MEMORY) throw new Error(`${most} bytes of memory for ${FORMS} forms`);
  const megabytes = Math.round(most / 1024 ** 2);
  return {
    what: `${FORMS} forms merged in one run, within ${megabytes} MiB ÷ reading the files`,
    ours,
    measure: reading,
  };
}

type File = { readonly name: string; readonly bytes: Uint8Array };

async function writeForms(book: WorkbookPlan): Promise<readonly File[]> {
  const checked = checkWorkbook(foundFromPlan(book), { allowMissing: true });
  const forms = prepareForms(checked, { kind: 'self', due: null }, NOW);
  if (forms?.length !== FORMS) throw new Error(`${forms?.length} forms`);
  const files: File[] = [];
  for (const { name, plan } of forms) {
    const filled = { ...plan, sheets: plan.sheets.map(fillIn) };
    files.push({ name, bytes: await writeXlsxWorkbook(filled) });
  }
  return files;
}

/** A result of 1 wherever one is asked for. */
function fillIn(sheet: SheetPlan): SheetPlan {
  const headings = sheet.rows.find(({ cells }) =>
    cells.some((cell) => cell?.value === SELF_HEADINGS.rowCode),
  );
  const column = headings?.cells.findIndex((cell) => cell?.value === SELF_HEADINGS.value) ?? -1;
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, index) =>
      index === column && cell?.style.unlocked === true ? { ...cell, value: 1 } : cell,
    ),
  }));
  return { ...sheet, rows };
}
