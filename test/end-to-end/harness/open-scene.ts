import { STEP_NAMES } from '../../../src/text/pane/frame';
import { LIGHT, show } from './appearances';
import { openExcel } from './open-excel';
import type { ExcelPage } from './open-excel';
import type { Scene } from './scenes';
import type { RunningPane } from './start-pane';

/** Opens the pane and does what leads to a scene. */
export async function openScene(pane: RunningPane, scene: Scene): Promise<ExcelPage> {
  const { step, plan, act } = scene;
  const excel = await openExcel(pane.browser, { ...pane, step, plan });
  const { page } = excel;
  await show(page, LIGHT);
  await page.getByRole('link', { name: STEP_NAMES[step] }).waitFor();
  await untilQuiet(excel);
  await act?.(page, excel);
  await untilQuiet(excel);
  return excel;
}

/** Until nothing is being read, prepared or written any more. */
export async function untilQuiet({ page }: ExcelPage): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('main section, main button') !== null &&
      document.querySelector('[role=progressbar], [aria-busy=true]') === null,
  );
}
