import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { APPEARANCES, show } from '../end-to-end/harness/appearances';
import { openScene } from '../end-to-end/harness/open-scene';
import { SCENES } from '../end-to-end/harness/scenes';
import { startPane } from '../end-to-end/harness/start-pane';

const FOLDER = path.resolve(__dirname, '../../out/screenshots');
const WIDTHS = [320, 480];
const TALLEST = 3000;

/**
 * Takes pictures of every scene of the pane, to be looked at one by one, into out/screenshots. Words
 * behind the command choose scenes by the beginning of their names.
 */
async function takeScreenshots(wanted: readonly string[]): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const pane = await startPane();
  const scenes = SCENES.filter(
    ({ name }) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)),
  );
  for (const scene of scenes) {
    const { page, close } = await openScene(pane, scene);
    for (const appearance of APPEARANCES) {
      const widths = appearance.name === 'enlarged' ? [appearance.width] : WIDTHS;
      for (const width of widths) {
        await show(page, { ...appearance, width });
        // All of it in one window: what sticks to its edges would else lie across the picture.
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewportSize({ width, height: Math.min(height, TALLEST) });
        const file = `${scene.name}-${appearance.name}-${width}.png`;
        await page.screenshot({ path: path.join(FOLDER, file) });
      }
    }
    await close();
  }
  await pane.stop();
}

void takeScreenshots(process.argv.slice(2));
