import type { Page } from 'playwright-core';
import { STEP_NAMES } from '../../../src/text/pane/frame';
import type { WorkbookPlan } from '../../../src/workbook/sheet-plan';
import { writeXlsxWorkbook } from '../../../src/xlsx/write/write-workbook';
import { planSample } from '../../application/sample-plan';
import { planBrokenSample } from './broken-sample';
import { dropFiles } from './open-browser-page';
import { SLIPS } from './slips';

/** A state of the page without Excel, and the way to it. */
export type BrowserScene = {
  readonly name: string;
  readonly act: (page: Page) => Promise<unknown>;
};

export const BROWSER_SCENES: readonly BrowserScene[] = [
  { name: 'browser-welcome', act: (page) => page.getByRole('heading', { level: 2 }).waitFor() },
  { name: 'browser-start', act: (page) => open(page, planSample(), 'start') },
  { name: 'browser-results', act: (page) => open(page, planSample(), 'results') },
  {
    name: 'browser-check',
    act: async (page) => {
      await open(page, planBrokenSample(SLIPS), 'check');
      await page
        .getByRole('button', { name: /^[A-Z]+\d+\s/ })
        .first()
        .click();
      await page.getByRole('gridcell', { selected: true }).first().waitFor();
    },
  },
  {
    name: 'browser-refused',
    act: async (page) => {
      await dropFiles(page, [{ name: 'anh.xlsx', bytes: new Uint8Array([1, 2, 3]) }]);
      await page.getByRole('alert').waitFor();
    },
  },
];

async function open(page: Page, plan: WorkbookPlan, step: keyof typeof STEP_NAMES): Promise<void> {
  await dropFiles(page, [{ name: 'Sổ năm 2025.xlsx', bytes: await writeXlsxWorkbook(plan) }]);
  await page.getByRole('link', { name: STEP_NAMES[step] }).click();
  await page.getByRole('region', { name: STEP_NAMES[step] }).waitFor();
}
