import type { BrowserContextOptions, Page } from 'playwright-core';
import { LONGEST_WAIT } from './longest-wait';
import type { RunningPane } from './start-pane';
import { watchPage } from './watch-page';
import type { PageWatch } from './watch-page';

/** The pane without Excel, as in any browser. */
export type BrowserPage = PageWatch & { readonly page: Page; readonly close: () => Promise<void> };

export type DroppedFile = { readonly name: string; readonly bytes: Uint8Array };

export async function openBrowserPage(
  { browser, origin }: RunningPane,
  screen: BrowserContextOptions = {},
): Promise<BrowserPage> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, ...screen });
  context.setDefaultTimeout(LONGEST_WAIT);
  const page = await context.newPage();
  const watch = watchPage(page, [origin]);
  await page.goto(`${origin}/browser.html`);
  return { ...watch, page, close: () => context.close() };
}

/** Drops files onto the page, as from a folder's window. */
export async function dropFiles(page: Page, files: readonly DroppedFile[]): Promise<void> {
  const packed = files.map(({ name, bytes }) => ({
    name,
    base64: Buffer.from(bytes).toString('base64'),
  }));
  const dataTransfer = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of all) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  }, packed);
  for (const kind of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('main', kind, { dataTransfer });
  }
}
