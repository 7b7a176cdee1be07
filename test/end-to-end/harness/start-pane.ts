import type { Server } from 'node:http';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { createStaticServer } from '../../../build/browser/static-server';
import { buildPane } from './build-pane';
import type { OfficeJs } from './build-pane';
import { findBrowser } from './find-browser';
import { createPlainServer, serveFolder } from './serve-folder';
import type { Served } from './serve-folder';

/** The pane on a server, and a browser to open it in. */
export type RunningPane = Served & {
  readonly browser: Browser;
  readonly folder: string;
};

/** The pane for Excel, on a plain server: builds, serves and opens what all tests of a suite need. */
export function startPane(officeJs: OfficeJs = 'bundled'): Promise<RunningPane> {
  return start(officeJs, createPlainServer);
}

/** The pane without Excel, on the server of `npm run browser`. */
export function startBrowserMode(): Promise<RunningPane> {
  return start('bundled', createStaticServer);
}

async function start(officeJs: OfficeJs, create: (folder: string) => Server): Promise<RunningPane> {
  const [folder, executablePath] = await Promise.all([buildPane(officeJs), findBrowser()]);
  const browser = await launch(executablePath);
  const served = await serveFolder(folder, create);
  const stop = async (): Promise<void> => {
    await browser.close();
    await served.stop();
  };
  return { ...served, browser, folder, stop };
}

async function launch(executablePath: string): Promise<Browser> {
  try {
    return await chromium.launch({ executablePath });
  } catch (cause) {
    throw new Error(
      `${executablePath} does not start: install Chrome, Chromium or Edge (or on Debian libnss3, which it needs), or name another by CHROME_PATH.`,
      { cause },
    );
  }
}
