import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CHECK_TEXT } from '../../src/text/pane/check';
import { STEP_NAMES } from '../../src/text/pane/frame';
import { NOMINATE_TEXT } from '../../src/text/pane/nominate';
import { describeTotal } from '../../src/text/pane/check';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { planSample } from '../application/sample-plan';
import { runCli } from '../cli/run-cli';
import { readFileFacts } from '../contract/read-file-facts';
import { readHostFacts } from '../contract/read-host-facts';
import type { SheetFacts } from '../contract/sheet-facts';
import { drawBook } from '../host/model/draw-plan';
import { lookUpSample, planBrokenSample } from './harness/broken-sample';
import type { Slip } from './harness/broken-sample';
import { openExcel } from './harness/open-excel';
import type { ExcelPage } from './harness/open-excel';
import { untilQuiet } from './harness/open-scene';
import { SLIPS } from './harness/slips';
import { startPane } from './harness/start-pane';
import type { RunningPane } from './harness/start-pane';

/** The warnings that the sample has on purpose. */
const WARNINGS_OF_SAMPLE = 2;

let pane: RunningPane;
beforeAll(async () => {
  pane = await startPane();
});
afterAll(() => pane.stop());

test('a broken workbook is mended by following the list of problems, and gives the lists of a good one', async () => {
  const excel = await openExcel(pane.browser, {
    ...pane,
    step: 'check',
    plan: planBrokenSample(SLIPS),
  });
  const { page } = excel;
  const total = page.getByRole('region', { name: STEP_NAMES.check }).getByRole('status');
  await total.waitFor();
  let left = SLIPS;
  while ((await total.innerText()) !== describeTotal(0, WARNINGS_OF_SAMPLE)) {
    const before = await page.getByRole('region', { name: STEP_NAMES.check }).innerText();
    const sheet = await followFirstProblem(excel);
    const slip = chooseSlip(left, await excel.selection(), sheet);
    const right = lookUpSample(slip.sheet, slip.cell);
    if (right === null) await excel.clear(slip.sheet, slip.cell);
    else await excel.type(slip.sheet, slip.cell, right);
    left = left.filter((one) => one !== slip);
    // The list follows by itself.
    await page.waitForFunction(
      ([name, text]) =>
        (document.querySelector(`section[aria-label="${name}"]`) as HTMLElement).innerText !== text,
      [STEP_NAMES.check, before] as const,
    );
    await untilQuiet(excel);
  }
  expect(left).toEqual([]);
  expect(await excel.sheets()).toEqual(drawBook(planSample()).sheets.map(readHostFacts));

  await page.getByRole('button', { name: CHECK_TEXT.toResults, exact: true }).click();
  await page.getByRole('link', { name: STEP_NAMES.nominate }).click();
  await page.getByRole('button', { name: NOMINATE_TEXT.build, exact: true }).click();
  await page.getByText(/^Trang “ĐN bằng khen”/).waitFor();
  await untilQuiet(excel);
  expect(builtLists(await excel.sheets())).toEqual(builtLists(await readListsOfCommandLine()));
  expect(excel.faults).toEqual([]);
  expect(await excel.lacking()).toEqual([]);
  await excel.close();
});

/** Presses the first problem; the cell that it names is then selected. Tells its sheet. */
async function followFirstProblem(excel: ExcelPage): Promise<string> {
  const problem = excel.page.getByRole('button', { name: /^[A-Z]+\d+\s/ }).first();
  const [cell = ''] = (await problem.innerText()).split(/\s/);
  await problem.click();
  await excel.page.waitForFunction(
    (wanted) => window.emulatedExcel.selection().endsWith(`!${wanted}`),
    cell,
  );
  const selection = await excel.selection();
  return selection.slice(0, selection.lastIndexOf('!')).replace(/^'|'$/g, '');
}

/** What the person now sees to be wrong: the very cell, or else another of that sheet. */
function chooseSlip(left: readonly Slip[], selection: string, sheet: string): Slip {
  const onSheet = left.filter((slip) => slip.sheet === sheet);
  const [slip] = [...onSheet.filter(({ cell }) => selection.endsWith(`!${cell}`)), ...onSheet];
  if (slip === undefined) throw new Error(`nothing was broken on the sheet of ${selection}`);
  return slip;
}

/** The same book, nominated by the command line. */
async function readListsOfCommandLine(): Promise<readonly SheetFacts[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'binh-xet-'));
  const [book, lists] = ['so.xlsx', 'ds.xlsx'].map((name) => path.join(folder, name));
  if (book === undefined || lists === undefined) throw new Error('no files');
  writeFileSync(book, await writeXlsxWorkbook(planSample()));
  expect(await runCli(['nominate', book, '--out', lists])).toMatchObject({ exit: 0 });
  const facts = readFileFacts(readFileSync(lists));
  rmSync(folder, { recursive: true });
  return facts;
}

function builtLists(sheets: readonly SheetFacts[]): readonly SheetFacts[] {
  const lists = sheets.filter(({ name }) => name.startsWith('ĐN '));
  expect(lists).toHaveLength(2);
  return lists;
}
