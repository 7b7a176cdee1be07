import { APPEARANCES, LAPTOP, show } from './harness/appearances';
import { BROWSER_SCENES } from './harness/browser-scenes';
import { judgeScreen } from './harness/judge-screen';
import { openBrowserPage } from './harness/open-browser-page';
import { startBrowserMode } from './harness/start-pane';
import type { RunningPane } from './harness/start-pane';

let pane: RunningPane;
beforeAll(async () => {
  pane = await startBrowserMode();
});
afterAll(() => pane.stop());

test.each(BROWSER_SCENES.map(({ name, act }) => [name, act] as const))('%s', async (_name, act) => {
  const { page, faults, close } = await openBrowserPage(pane);
  await act(page);
  const violations: string[] = [];
  for (const appearance of [LAPTOP, ...APPEARANCES]) {
    await show(page, appearance);
    const found = await judgeScreen(page);
    violations.push(...found.map((violation) => `${appearance.name}: ${violation}`));
  }
  expect(violations).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});
