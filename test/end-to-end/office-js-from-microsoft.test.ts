import path from 'node:path';
import { EMPTY_TEXT } from '../../src/text/pane/start';
import { openExcel } from './harness/open-excel';
import { startPane } from './harness/start-pane';
import type { RunningPane } from './harness/start-pane';

const MICROSOFT = {
  origin: 'https://appsforoffice.microsoft.com',
  path: '/lib/1/hosted/',
  folder: path.dirname(require.resolve('@microsoft/office-js/dist/office.js')),
};
let pane: RunningPane;
beforeAll(async () => {
  pane = await startPane('cdn');
});
afterAll(() => pane.stop());

test('it is the only other origin', async () => {
  const excel = await openExcel(pane.browser, { ...pane, elsewhere: MICROSOFT });
  await excel.page.getByRole('heading', { name: EMPTY_TEXT.title }).waitFor();
  const foreign = excel.requests.filter((address) => !address.startsWith(pane.origin));
  expect(foreign[0]).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  expect(excel.faults).toEqual([]);
  await excel.close();
});
