import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { APPEARANCES, LAPTOP, show } from '../end-to-end/harness/appearances';
import type { Appearance } from '../end-to-end/harness/appearances';
import { BROWSER_SCENES } from '../end-to-end/harness/browser-scenes';
import makeSharedFolder from '../end-to-end/harness/make-shared-folder';
import removeSharedFolder from '../end-to-end/harness/remove-shared-folder';
import { openBrowserPage } from '../end-to-end/harness/open-browser-page';
import { openScene } from '../end-to-end/harness/open-scene';
import { SCENES } from '../end-to-end/harness/scenes';
import { startBrowserMode, startPane } from '../end-to-end/harness/start-pane';

const ROOT = path.resolve(__dirname, '../..');
const FOLDER = path.join(ROOT, 'out/screenshots');
/** Long screens are cut there. */
const TALLEST = 3000;

/** What README shows, by the picture that it is taken from. */
const IN_README: Readonly<Record<string, string>> = {
  'check-problems-light-320': 'ngan-kiem-tra',
  'results-light-320': 'ngan-ket-qua',
  'nominate-light-320': 'ngan-de-nghi',
  'browser-check-laptop-1366': 'trong-trinh-duyet',
};

const WIDE = APPEARANCES.filter(({ name }) => name !== 'enlarged').map((appearance) => ({
  ...appearance,
  width: 480,
}));

/**
 * Takes pictures of every scene of the pane, to be looked at one by one, into out/screenshots. Words
 * behind the command choose scenes by the beginning of their names.
 */
async function takeScreenshots(wanted: readonly string[]): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const isWanted = ({ name }: { readonly name: string }): boolean =>
    wanted.length === 0 || wanted.some((word) => name.startsWith(word));
  const pane = await startPane();
  for (const scene of SCENES.filter(isWanted)) {
    const { page, close } = await openScene(pane, scene);
    await takeAll(page, scene.name, [...APPEARANCES, ...WIDE]);
    await close();
  }
  await pane.stop();
  const browserMode = await startBrowserMode();
  for (const { name, act } of BROWSER_SCENES.filter(isWanted)) {
    const { page, close } = await openBrowserPage(browserMode);
    await act(page);
    await takeAll(page, name, [LAPTOP, ...APPEARANCES]);
    await close();
  }
  await browserMode.stop();
}

async function takeAll(page: Page, scene: string, all: readonly Appearance[]): Promise<void> {
  for (const appearance of all) {
    await show(page, appearance);
    const name = `${scene}-${appearance.name}-${appearance.width}`;
    const file = path.join(FOLDER, `${name}.png`);
    const inReadme = IN_README[name];
    await page.screenshot({ path: file });
    if (inReadme !== undefined) {
      copyFileSync(file, path.join(ROOT, 'assets/readme', `${inReadme}.png`));
    }
    if (appearance === LAPTOP) continue;
    // All of it in one window: what sticks to its edges would else lie across the picture.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: appearance.width, height: Math.min(height, TALLEST) });
    await page.screenshot({ path: file });
  }
}

makeSharedFolder();
void takeScreenshots(process.argv.slice(2)).finally(removeSharedFolder);
