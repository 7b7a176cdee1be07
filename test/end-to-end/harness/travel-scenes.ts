import type { Page } from 'playwright-core';
import { COPY_TEXT, NEXT_TEXT, TRAVEL_TEXT } from '../../../src/text/pane/travel';
import type { TravelJob } from '../../../src/text/pane/travel';
import { CORRECTION_TEXT } from '../../../src/text/pane/travel-correction';
import { FORMS_TEXT } from '../../../src/text/pane/travel-forms';
import { MERGE_TEXT } from '../../../src/text/pane/travel-merge';
import { WRITE_TEXT } from '../../../src/text/pane/write';
import { planSample } from '../../application/sample-plan';
import { planVillages, returnForm, returnFormOf } from '../../taskpane/returned-forms';
import { BOOK } from '../../workbook/forms/sent-forms';
import { planBrokenSample } from './broken-sample';
import { SLIPS } from './slips';
import type { Scene } from './scenes';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

const open = (page: Page, job: TravelJob) => press(page, TRAVEL_TEXT.jobs[job].name);

const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check();

/** What people get to see of the files that leave the workbook and come back. */
export const TRAVEL_SCENES: readonly Scene[] = [
  { name: 'travel', step: 'travel', plan: planSample() },
  {
    name: 'travel-errors',
    step: 'travel',
    plan: planBrokenSample(SLIPS),
    act: (page) => open(page, 'forms'),
  },
  {
    name: 'travel-copy',
    step: 'travel',
    plan: planSample(),
    act: async (page) => {
      await open(page, 'copy');
      await choose(page, COPY_TEXT.kinds.frozen.name);
      await page.getByText(/\.xlsx$/).waitFor();
    },
  },
  {
    name: 'travel-copy-sent',
    step: 'travel',
    plan: planSample(),
    act: async (page) => {
      await open(page, 'copy');
      await choose(page, COPY_TEXT.kinds.public.name);
      await page.getByText(/\.xlsx$/).waitFor();
      await press(page, COPY_TEXT.make);
      await page.getByText(/^Bản gửi đã mở/).waitFor();
    },
  },
  {
    name: 'travel-forms',
    step: 'travel',
    plan: planVillages(),
    act: async (page) => {
      await open(page, 'forms');
      await choose(page, FORMS_TEXT.kinds.self.name);
      await page.getByText(/^Sẽ lập/).waitFor();
    },
  },
  {
    name: 'travel-forms-sent',
    step: 'travel',
    plan: planVillages(),
    act: async (page) => {
      await open(page, 'forms');
      await choose(page, FORMS_TEXT.kinds.self.name);
      await page.getByText(/^Sẽ lập/).waitFor();
      // Long ago: all that were sent are late.
      await page.getByLabel(FORMS_TEXT.due).fill('2026-01-15');
      await press(page, FORMS_TEXT.make);
      await page.getByRole('link', { name: /^Tải tệp/ }).waitFor();
      await page.getByText(FORMS_TEXT.states.late).first().waitFor();
    },
  },
  {
    name: 'travel-merge-empty',
    step: 'travel',
    plan: planVillages(),
    act: (page) => open(page, 'merge'),
  },
  { name: 'travel-merge', step: 'travel', plan: planVillages(), act: giveForms },
  {
    name: 'travel-merged',
    step: 'travel',
    plan: planVillages(),
    act: async (page) => {
      await giveForms(page);
      await press(page, MERGE_TEXT.write);
      await page.getByRole('button', { name: WRITE_TEXT.undo }).waitFor();
    },
  },
  {
    name: 'travel-correction',
    step: 'travel',
    plan: planVillages(),
    act: async (page) => {
      await giveForms(page);
      await press(page, CORRECTION_TEXT.openOf('phieu-thon-1.xlsx'));
      await page.getByRole('checkbox').nth(1).check();
      await press(page, CORRECTION_TEXT.make);
      await page.getByText(CORRECTION_TEXT.stillThere).waitFor();
    },
  },
  {
    name: 'travel-next',
    step: 'travel',
    plan: planSample(),
    act: async (page) => {
      await open(page, 'next');
      await page.getByText(NEXT_TEXT.comparison).waitFor();
    },
  },
];

/** Two versions of one form, the form of another village, and a file that is none. */
async function giveForms(page: Page): Promise<void> {
  await open(page, 'merge');
  const files: readonly (readonly [string, Uint8Array])[] = [
    ['phieu-thon-1.xlsx', await returnForm(['I.1', 'Không đạt'], ['I.2', 0.85])],
    ['phieu-thon-1-sua.xlsx', await returnForm(['I.2', 0.9])],
    ['phieu-thon-2.xlsx', await returnFormOf(BOOK, [['I.1', 'Đạt']], 'TT02 – Thôn 2')],
    ['anh.xlsx', new Uint8Array([1, 2, 3])],
  ];
  await page.locator('input[type=file]').setInputFiles(
    files.map(([name, bytes]) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    })),
  );
  await page.getByText(/^4 tệp:/).waitFor();
  await page.getByRole('button', { name: /^Thay đổi/ }).click();
}
