import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { WorkbookPlan } from '../../../src/workbook/sheet-plan';
import type { SheetFacts } from '../../contract/sheet-facts';
import type { FunctionsFile } from '../../host/functions/metadata';
import type { Scalar } from '../../host/model/cell';
import { bundleExcel } from './bundle-excel';
import type { ExcelSettings } from './excel-in-page';
import { LONGEST_WAIT } from './longest-wait';
import { watchPage } from './watch-page';
import type { PageWatch } from './watch-page';

/** The pane in an emulated Excel, and the person before both: on the page by `page`, in the sheets by the rest. */
export type ExcelPage = PageWatch & {
  readonly page: Page;
  readonly type: (sheet: string, address: string, value: Scalar | Scalar[][]) => Promise<void>;
  readonly clear: (sheet: string, address: string) => Promise<void>;
  readonly format: (sheet: string, address: string, numberFormat: string) => Promise<void>;
  readonly select: (sheet: string, address: string) => Promise<void>;
  /** Where the person stands: "'Cá nhân'!F7". */
  readonly selection: () => Promise<string>;
  readonly sheets: () => Promise<readonly SheetFacts[]>;
  /** What was asked of the emulated Excel that it has not. */
  readonly lacking: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

export type ExcelPageOptions = {
  readonly origin: string;
  readonly folder: string;
  /** The workbook that is open at the start; an empty one when left out. */
  readonly plan?: WorkbookPlan | null;
  readonly screen?: BrowserContextOptions;
  /** What the pane's address names: a step. */
  readonly step?: string;
  /** How Office is drawn; untold, the pane goes by the system. */
  readonly theme?: 'light' | 'dark';
  /** Where else the page may go, and who answers there. */
  readonly elsewhere?: { readonly origin: string; readonly folder: string; readonly path: string };
};

/** Opens the pane's page in a browser that it takes for Excel. */
export async function openExcel(browser: Browser, options: ExcelPageOptions): Promise<ExcelPage> {
  const { origin, folder, plan = null, screen = {}, step = '', theme = 'untold' } = options;
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, ...screen });
  context.setDefaultTimeout(LONGEST_WAIT);
  const page = await context.newPage();
  const { elsewhere } = options;
  const watch = watchPage(page, [origin, ...(elsewhere === undefined ? [] : [elsewhere.origin])]);
  if (elsewhere !== undefined) {
    await context.route(`${elsewhere.origin}${elsewhere.path}**`, (route) =>
      route.fulfill({
        path: path.join(
          elsewhere.folder,
          new URL(route.request().url()).pathname.slice(elsewhere.path.length),
        ),
      }),
    );
  }
  const functions = JSON.parse(
    readFileSync(path.join(folder, 'functions.json'), 'utf8'),
  ) as FunctionsFile;
  const settings: ExcelSettings = { plan, functions, theme };
  await page.addInitScript(`window.excelSettings = ${JSON.stringify(settings)};`);
  await page.addInitScript(await bundleExcel());
  await page.goto(`${origin}/taskpane.html#${step}`);
  return {
    ...watch,
    page,
    type: (sheet, address, value) =>
      page.evaluate(([name, cells, typed]) => window.emulatedExcel.user.type(name, cells, typed), [
        sheet,
        address,
        value,
      ] as const),
    clear: (sheet, address) =>
      page.evaluate(([name, cells]) => window.emulatedExcel.user.clear(name, cells), [
        sheet,
        address,
      ] as const),
    format: (sheet, address, numberFormat) =>
      page.evaluate(
        ([name, cells, format]) => window.emulatedExcel.user.format(name, cells, format),
        [sheet, address, numberFormat] as const,
      ),
    select: (sheet, address) =>
      page.evaluate(([name, cells]) => window.emulatedExcel.user.select(name, cells), [
        sheet,
        address,
      ] as const),
    selection: () => page.evaluate(() => window.emulatedExcel.selection()),
    sheets: () => page.evaluate(() => window.emulatedExcel.sheets()),
    lacking: () => page.evaluate(() => window.emulatedExcel.lacking),
    close: () => context.close(),
  };
}
