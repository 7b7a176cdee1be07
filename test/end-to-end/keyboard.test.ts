import { FRAME_TEXT, STEP_NAMES } from '../../src/text/pane/frame';
import { NOMINATE_TEXT } from '../../src/text/pane/nominate';
import { NOMINEE_TEXT } from '../../src/text/pane/nominee';
import { RESULTS_TEXT } from '../../src/text/pane/results';
import { NEW_BOOK_TEXT } from '../../src/text/pane/start';
import { WRITE_TEXT } from '../../src/text/pane/write';
import { APPEARANCES, show } from './harness/appearances';
import { listControls, listStops, tabTo } from './harness/keyboard';
import { openExcel } from './harness/open-excel';
import { openScene, untilQuiet } from './harness/open-scene';
import { SCENES } from './harness/scenes';
import { startPane } from './harness/start-pane';
import type { RunningPane } from './harness/start-pane';

let pane: RunningPane;
beforeAll(async () => {
  pane = await startPane();
});
afterAll(() => pane.stop());

test('the whole way by keyboard alone', async () => {
  const excel = await openExcel(pane.browser, pane);
  const { page } = excel;
  const { keyboard } = page;
  const goTo = async (step: keyof typeof STEP_NAMES): Promise<void> => {
    await tabTo(page, new RegExp(STEP_NAMES[step]));
    await keyboard.press('Enter');
    await page.getByRole('region', { name: STEP_NAMES[step] }).waitFor();
    await untilQuiet(excel);
  };
  await page.getByRole('radio', { name: /^Lập sổ năm/ }).waitFor();
  await tabTo(page, /^Lập sổ năm/);
  await keyboard.press('ArrowDown');
  await tabTo(page, NEW_BOOK_TEXT.makeSample);
  await keyboard.press('Enter');
  await page.getByText(/^Đã thêm trang/).waitFor();
  await untilQuiet(excel);

  await goTo('check');
  await tabTo(page, /^[A-Z]+\d+ /);
  await keyboard.press('Enter');
  await page.getByRole('button', { name: /^Trở lại/ }).waitFor();
  const jumped = await excel.selection();
  await tabTo(page, /^Trở lại/);
  await keyboard.press('Enter');
  expect(jumped).toMatch(/^'?(?:Tập thể|Cá nhân)'?!/);

  await goTo('results');
  await tabTo(page, RESULTS_TEXT.search);
  await keyboard.type('thon 2');
  await tabTo(page, /^Hạng.*Thôn 2/);
  await keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Thôn 2' }).waitFor();
  await tabTo(page, NOMINEE_TEXT.back);
  await keyboard.press('Space');

  await goTo('nominate');
  await tabTo(page, NOMINATE_TEXT.build);
  await keyboard.press('Space');
  await page.getByText(/^Trang “ĐN bằng khen”/).waitFor();
  await untilQuiet(excel);
  await tabTo(page, WRITE_TEXT.undo);
  await keyboard.press('Enter');
  await page.getByText(/^Đã hoàn tác/).waitFor();
  await tabTo(page, FRAME_TEXT.close);
  await keyboard.press('Enter');
  expect(excel.faults).toEqual([]);
  await excel.close();
});

const WALKED = [
  'start-sample',
  'start-failed',
  'check-jumped',
  'results',
  'results-comparison',
  'nominate-preview',
];

describe('Tab comes to every control, and shows where it is', () => {
  test.each(WALKED)('%s', async (name) => {
    const scene = SCENES.find((one) => one.name === name);
    if (scene === undefined) throw new Error(`no scene ${name}`);
    const excel = await openScene(pane, scene);
    const controls = await listControls(excel.page);
    for (const appearance of APPEARANCES.filter((one) => /light|contrast/.test(one.name))) {
      await show(excel.page, appearance);
      const stops = await listStops(excel.page);
      expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
      expect(stops.map((stop) => stop.name)).toEqual(expect.arrayContaining([...controls]));
    }
    await excel.close();
  });
});
