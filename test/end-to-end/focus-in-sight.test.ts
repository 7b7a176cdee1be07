import type { Page } from 'playwright-core';
import { APPEARANCES, show } from './harness/appearances';
import { nameFocus } from './harness/keyboard';
import { openScene } from './harness/open-scene';
import { SCENES } from './harness/scenes';
import { startPane } from './harness/start-pane';
import type { RunningPane } from './harness/start-pane';

let pane: RunningPane;
beforeAll(async () => {
  pane = await startPane();
});
afterAll(() => pane.stop());

const KEYS = ['Tab', 'Shift+Tab'];

/** After a jump something sticks to the top, and something to the bottom. */
test('what sticks to the edges never hides what has the focus', async () => {
  const scene = SCENES.find(({ name }) => name === 'check-jumped');
  if (scene === undefined) throw new Error('the scene is gone');
  const { page, close } = await openScene(pane, scene);
  for (const appearance of APPEARANCES.filter(({ name }) => /light|enlarged/.test(name))) {
    await show(page, appearance);
    for (const key of KEYS) {
      const stops = await walk(page, key);
      expect(stops.length).toBeGreaterThan(20);
      expect(stops.filter(({ isInSight }) => !isInSight)).toEqual([]);
    }
  }
  await close();
});

type Stop = { readonly name: string; readonly isInSight: boolean };

/** Goes once through all that can have the focus. */
async function walk(page: Page, key: string): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  while ((await nameFocus(page)) !== '') await page.keyboard.press(key);
  for (;;) {
    await page.keyboard.press(key);
    const name = await nameFocus(page);
    if (name === '') return stops;
    stops.push({ name, isInSight: await page.evaluate(isFocusInSight) });
  }
}

/** Whether what has the focus lies in front; of what is higher than half the page, a part is enough. */
function isFocusInSight(): boolean {
  const focus = document.activeElement as HTMLElement;
  const { left, right, top, bottom, height } = focus.getBoundingClientRect();
  const isInFront = (y: number): boolean =>
    focus.contains(document.elementFromPoint((left + right) / 2, y));
  const edges = [top + 2, bottom - 2].map(isInFront);
  return height > window.innerHeight / 2 ? edges.some(Boolean) : edges.every(Boolean);
}
