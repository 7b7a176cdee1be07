import type { Page } from 'playwright-core';
import { BROWSER_TEXT } from '../../src/text/pane/browser';
import { EMPTY_TEXT } from '../../src/text/pane/start';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { planSample } from '../application/sample-plan';
import { dropFiles, openBrowserPage } from './harness/open-browser-page';
import { openExcel } from './harness/open-excel';
import { startBrowserMode, startPane } from './harness/start-pane';
import type { RunningPane } from './harness/start-pane';
import { tryToEscape } from './harness/try-to-escape';

const ELSEWHERE = 'https://noi-khac.vi-du.vn';

/** What stands in the way, one for each kind of way out. */
const REFUSALS = [
  'base-uri',
  'connect-src',
  'font-src',
  'form-action',
  'frame-src',
  'img-src',
  'media-src',
  'object-src',
  'script-src-attr',
  'script-src-elem',
  'style-src-elem',
  'worker-src',
];

let pane: RunningPane;
afterEach(() => pane.stop());

/** Elsewhere somebody waits and answers whatever comes. */
async function waitElsewhere(page: Page): Promise<readonly string[]> {
  const reached: string[] = [];
  await page.context().route(`${ELSEWHERE}/**`, (route) => {
    reached.push(route.request().url());
    return route.fulfill({ body: '', headers: { 'Access-Control-Allow-Origin': '*' } });
  });
  return reached;
}

test('in Excel the page may not reach, show or run anything from elsewhere', async () => {
  pane = await startPane();
  const { page, faults } = await openExcel(pane.browser, pane);
  await page.getByRole('heading', { name: EMPTY_TEXT.title }).waitFor();
  expect(faults).toEqual([]);
  const reached = await waitElsewhere(page);
  expect(await page.evaluate(tryToEscape, ELSEWHERE)).toEqual(REFUSALS);
  expect(await page.evaluate(() => 'hasEscaped' in window)).toBe(false);
  expect(reached).toEqual([]);
  // The watch of all walks sees it too.
  expect(faults.join('\n')).toContain('Content Security Policy');
});

test('no more may the page without Excel, nor the thread that holds the file', async () => {
  pane = await startBrowserMode();
  const { page, faults } = await openBrowserPage(pane);
  await dropFiles(page, [{ name: 'so.xlsx', bytes: await writeXlsxWorkbook(planSample()) }]);
  await page.getByRole('button', { name: BROWSER_TEXT.save }).waitFor();
  expect(faults).toEqual([]);
  const [thread] = page.workers();
  if (thread === undefined) throw new Error('no thread holds the file');
  const reached = await waitElsewhere(page);
  const fetched = thread.evaluate((address) => fetch(`${address}/dem`).then(() => true), ELSEWHERE);
  await expect(fetched).rejects.toThrow();
  expect(await page.evaluate(tryToEscape, ELSEWHERE)).toEqual(REFUSALS);
  expect(await page.evaluate(() => 'hasEscaped' in window)).toBe(false);
  expect(reached).toEqual([]);
});
