import { EMPTY_TEXT } from '../../src/text/pane/start';
import { openExcel } from './harness/open-excel';
import { startPane } from './harness/start-pane';
import type { RunningPane } from './harness/start-pane';

const LIMIT = 100_000;

let pane: RunningPane;
beforeAll(async () => {
  pane = await startPane();
});
afterAll(() => pane.stop());

test('the first screen loads at most 100 kB of scripts, packed, without Office.js', async () => {
  const excel = await openExcel(pane.browser, pane);
  await excel.page.getByRole('heading', { name: EMPTY_TEXT.title }).waitFor();
  const scripts = excel.requests.filter(
    (address) => address.endsWith('.js') && !address.includes('/office-js/'),
  );
  expect(scripts.length).toBeGreaterThan(1);
  const sizes = scripts.map((address) => pane.packedSize(address));
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(LIMIT);
  await excel.close();
});
