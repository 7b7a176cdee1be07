import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { BROWSER_TEXT, nameSavedFile } from '../../src/text/pane/browser';
import { describeTotal } from '../../src/text/pane/check';
import { FRAME_TEXT, STEP_NAMES } from '../../src/text/pane/frame';
import { GRID_TEXT } from '../../src/text/pane/grid';
import { NOMINATE_TEXT } from '../../src/text/pane/nominate';
import { RESULTS_TEXT } from '../../src/text/pane/results';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { runCli } from '../cli/run-cli';
import { readFileFacts } from '../contract/read-file-facts';
import type { SheetFacts } from '../contract/sheet-facts';
import { SAMPLE_BOOKS } from '../corpus/sample-books';
import { expectNoNewRepairs } from '../excel-rules/expect-no-repairs';
import { expectOthersUntouched } from '../support/compare-packages';
import { readLooks } from '../support/read-looks';
import { planBrokenSample } from './harness/broken-sample';
import { dropFiles, openBrowserPage } from './harness/open-browser-page';
import { startBrowserMode } from './harness/start-pane';
import type { RunningPane } from './harness/start-pane';

const OURS = /^(?:Điểm|ĐN) |^Nhật ký$/;
const FILE = 'Sổ năm 2025.xlsx';

let pane: RunningPane;
beforeAll(async () => {
  pane = await startBrowserMode();
});
afterAll(() => pane.stop());

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).click();
const goTo = (page: Page, step: keyof typeof STEP_NAMES) =>
  page.getByRole('link', { name: STEP_NAMES[step] }).click();

test('a file that is dropped comes back with the sheets that the command line makes, and all else as it was', async () => {
  const [book] = SAMPLE_BOOKS;
  if (book === undefined) throw new Error('no book with charts and notes');
  const bytes = await book.load();
  const { page, faults, close } = await openBrowserPage(pane);
  await dropFiles(page, [{ name: FILE, bytes }]);

  await page.getByRole('heading', { name: FILE }).waitFor();
  await goTo(page, 'results');
  await press(page, RESULTS_TEXT.write);
  await press(page, RESULTS_TEXT.writeScores);
  await page.getByText(BROWSER_TEXT.unsaved).waitFor();
  await press(page, FRAME_TEXT.close);
  await goTo(page, 'nominate');
  await press(page, NOMINATE_TEXT.build);
  await page.getByText(/^Trang “ĐN bằng khen”/).waitFor();

  const download = page.waitForEvent('download');
  await press(page, BROWSER_TEXT.save);
  const saved = await download;
  expect(saved.suggestedFilename()).toBe(nameSavedFile(FILE));
  const after = new Uint8Array(readFileSync(await saved.path()));
  await page.getByText(BROWSER_TEXT.unsaved).waitFor({ state: 'hidden' });

  expect(builtSheets(after)).toEqual(builtSheets(await writeByCommandLine(bytes)));
  const built = readLooks(after).sheets.filter(({ name }) => OURS.test(name));
  expectOthersUntouched(bytes, after, { newSheets: built.map(({ part }) => part) });
  expectNoNewRepairs(bytes, after);
  expect(faults).toEqual([]);
  await close();
});

test('a jump shows the cell; a broken file is mended elsewhere and dropped again', async () => {
  const slips = [{ sheet: 'Tập thể', cell: 'P9', value: 'năm lần' }];
  const { page, faults, close } = await openBrowserPage(pane);
  const drop = async (name: string, plan: ReturnType<typeof planBrokenSample>) =>
    dropFiles(page, [{ name, bytes: await writeXlsxWorkbook(plan) }]);

  await drop(FILE, planBrokenSample(slips));
  await goTo(page, 'check');
  await page.getByText(describeTotal(1, 2)).waitFor();
  await page.getByRole('button', { name: /^P9\s/ }).click();
  const grid = page.getByRole('grid', { name: GRID_TEXT.grid('Tập thể') });
  await grid.waitFor();
  const cell = grid.getByRole('gridcell', { selected: true });
  expect(await cell.innerText()).toBe('năm lần');
  // The columns before it have moved away, but not who it is.
  const name = grid.getByRole('gridcell', { name: 'Công an xã', exact: true });
  const [inGrid, inCell, inName] = [await edges(grid), await edges(cell), await edges(name)];
  expect(inName.left).toBeGreaterThan(inGrid.left);
  expect(inName.right).toBeLessThanOrEqual(inCell.left);

  await drop(FILE, planBrokenSample([]));
  await page.getByText(describeTotal(0, 2)).waitFor();
  expect(faults).toEqual([]);
  await close();
});

test('what is no workbook is refused, and what is open stays', async () => {
  const { page, faults, close } = await openBrowserPage(pane);
  await dropFiles(page, [{ name: 'anh.xlsx', bytes: new Uint8Array([1, 2, 3]) }]);
  await page.getByRole('alert').waitFor();
  await page.getByRole('button', { name: BROWSER_TEXT.chooseFile }).waitFor();
  expect(faults).toEqual([]);
  await close();
});

const edges = (place: Locator) =>
  place.evaluate((element) => {
    const { left, right } = element.getBoundingClientRect();
    return { left, right };
  });

/** Scores and lists by two commands, one upon the other's file. */
async function writeByCommandLine(bytes: Uint8Array): Promise<Uint8Array> {
  const folder = mkdtempSync(path.join(tmpdir(), 'binh-xet-'));
  const file = (name: string): string => path.join(folder, name);
  writeFileSync(file('so.xlsx'), bytes);
  const commands = [
    ['score', file('so.xlsx'), '--out', file('diem.xlsx')],
    ['nominate', file('diem.xlsx'), '--out', file('ds.xlsx')],
  ];
  for (const words of commands) expect(await runCli(words)).toMatchObject({ exit: 0 });
  const result = new Uint8Array(readFileSync(file('ds.xlsx')));
  rmSync(folder, { recursive: true });
  return result;
}

function builtSheets(bytes: Uint8Array): readonly SheetFacts[] {
  const built = readFileFacts(bytes).filter(({ name }) => OURS.test(name) && name !== 'Nhật ký');
  expect(built).toHaveLength(4);
  return built;
}
