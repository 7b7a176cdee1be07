import { planBook } from '../../src/workbook/book/plan-book';
import { NEW_BOOK_TEXT } from '../../src/text/pane/start';
import { STEP_NAMES } from '../../src/text/pane/frame';
import { CHECK_TEXT, describeTotal } from '../../src/text/pane/check';
import { NOMINATE_TEXT } from '../../src/text/pane/nominate';
import { RESULTS_TEXT } from '../../src/text/pane/results';
import { readCase } from '../support/golden-cases';
import { openExcel } from './harness/open-excel';
import { untilQuiet } from './harness/open-scene';
import { startPane } from './harness/start-pane';
import type { RunningPane } from './harness/start-pane';
import { typeBook } from './harness/type-book';

const CASES = [
  'phong-trao-cai-cach-hanh-chinh-tap-the',
  'phong-trao-cai-cach-hanh-chinh-ca-nhan',
] as const;

let pane: RunningPane;
beforeAll(async () => {
  pane = await startPane();
});
afterAll(() => pane.stop());

test('from an empty workbook to the printed lists', async () => {
  const excel = await openExcel(pane.browser, pane);
  const { page } = excel;
  await page.getByRole('button', { name: NEW_BOOK_TEXT.makeBook(2025) }).click();
  await page.getByRole('button', { name: 'Hoàn tác' }).waitFor();
  const book = planBook({
    subtitle: '',
    information: { year: '2025' },
    contests: CASES.map((name) => readCase(name).contest),
  });
  await typeBook(excel, book);
  await page.getByRole('link', { name: STEP_NAMES.check }).click();
  await page.getByText(describeTotal(0, 0)).waitFor();
  await page.getByRole('button', { name: CHECK_TEXT.toResults }).click();
  await untilQuiet(excel);
  console.log(JSON.stringify(await page.getByRole('region', {name: STEP_NAMES.results}).getByRole('listitem').allInnerTexts()));
  await page.getByText(RESULTS_TEXT.write).click();
  await untilQuiet(excel);
  await page.getByRole('button', { name: RESULTS_TEXT.writeScores }).click();
  await untilQuiet(excel);
  await page.waitForTimeout(1500);
  await page.getByRole('link', { name: STEP_NAMES.nominate }).click();
  await page.getByRole('button', { name: NOMINATE_TEXT.build }).click();
  await page.waitForTimeout(3000);
  console.log(await page.locator('body').innerText());
  const sheets = await excel.sheets();
  require('fs').writeFileSync('/tmp/e2e-sheets.json', JSON.stringify(sheets));
  expect(excel.faults).toEqual([]);
  await excel.close();
});
