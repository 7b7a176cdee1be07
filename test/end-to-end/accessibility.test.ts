import { openScene } from './harness/open-scene';
import { APPEARANCES, show } from './harness/appearances';
import { judgeScreen } from './harness/judge-screen';
import { SCENES } from './harness/scenes';
import { startPane } from './harness/start-pane';
import type { RunningPane } from './harness/start-pane';

let pane: RunningPane;
beforeAll(async () => {
  pane = await startPane();
});
afterAll(() => pane.stop());

test.each(SCENES.map((scene) => [scene.name, scene] as const))('%s', async (_name, scene) => {
  const excel = await openScene(pane, scene);
  const violations: string[] = [];
  for (const appearance of APPEARANCES) {
    await show(excel.page, appearance);
    const found = await judgeScreen(excel.page);
    violations.push(...found.map((violation) => `${appearance.name}: ${violation}`));
  }
  expect(violations).toEqual([]);
  expect(excel.faults).toEqual([]);
  expect(await excel.lacking()).toEqual([]);
  await excel.close();
});
