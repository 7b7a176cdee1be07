import type { Page } from 'playwright-core';
import { FRAME_TEXT } from '../../src/text/pane/frame';
import { WRITE_TEXT } from '../../src/text/pane/write';
import { APPEARANCES, LIGHT, show } from './harness/appearances';
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

/** After a jump something sticks to the top, and something to the bottom; after a write to the bottom. */
test.each([
  ['check-jumped', 'light', 3],
  // Some rows are higher than what is left between the two.
  ['check-jumped', 'enlarged', 1],
  ['start-written', 'light', 3],
  ['nominate-written', 'light', 3],
])(
  'what sticks to the edges never hides what has the focus: %s, %s',
  async (state, look, parts) => {
    const scene = SCENES.find((one) => one.name === state);
    const appearance = APPEARANCES.find((one) => one.name === look);
    if (scene === undefined || appearance === undefined) throw new Error('the scene is gone');
    const { page, close } = await openScene(pane, scene);
    await show(page, appearance);
    for (const key of ['Tab', 'Shift+Tab']) {
      const stops = await walk(page, key);
      expect(stops.length).toBeGreaterThan(5);
      expect(stops.filter(({ partsInSight }) => partsInSight < parts)).toEqual([]);
    }
    await close();
  },
);

test('nothing of the screen shows beside what sticks to the lower edge', async () => {
  const scene = SCENES.find(({ name }) => name === 'nominate-written');
  if (scene === undefined) throw new Error('the scene is gone');
  const { page, close } = await openScene(pane, scene);
  await show(page, LIGHT);
  await page.getByRole('button', { name: FRAME_TEXT.close, exact: true }).click();
  const undo = page.getByRole('button', { name: WRITE_TEXT.undoLast });
  const looks = new Set<string>();
  for (const scrolled of [0, 40, 80]) {
    await page.evaluate((top) => window.scrollTo(0, top), scrolled);
    looks.add((await undo.locator('..').screenshot()).toString('base64'));
  }
  expect(looks.size).toBe(1);
  await close();
});

type Stop = { readonly name: string; readonly partsInSight: number };

/** Goes once through all that can have the focus. */
async function walk(page: Page, key: string): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  while ((await nameFocus(page)) !== '') await page.keyboard.press(key);
  for (;;) {
    await page.keyboard.press(key);
    const name = await nameFocus(page);
    if (name === '') return stops;
    stops.push({ name, partsInSight: await page.evaluate(countPartsInSight) });
  }
}

/** How many of the upper edge, the middle and the lower edge of what has the focus lie in front. */
function countPartsInSight(): number {
  const focus = document.activeElement as HTMLElement;
  const { left, right, top, bottom } = focus.getBoundingClientRect();
  return [top + 2, (top + bottom) / 2, bottom - 2].filter((y) =>
    focus.contains(document.elementFromPoint((left + right) / 2, y)),
  ).length;
}
