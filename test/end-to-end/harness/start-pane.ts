import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { buildPane } from './build-pane';
import type { OfficeJs } from './build-pane';
import { findBrowser } from './find-browser';
import { serveFolder } from './serve-folder';
import type { Served } from './serve-folder';

/** The pane on a server, and a browser to open it in. */
export type RunningPane = Served & {
  readonly browser: Browser;
  readonly folder: string;
};

/** Builds, serves and opens what all tests of a suite need. */
export async function startPane(officeJs: OfficeJs = 'bundled'): Promise<RunningPane> {
  const [folder, executablePath] = await Promise.all([buildPane(officeJs), findBrowser()]);
  const browser = await chromium.launch({ executablePath });
  const served = await serveFolder(folder);
  const stop = async (): Promise<void> => {
    await browser.close();
    await served.stop();
  };
  return { ...served, browser, folder, stop };
}
