import type { Page } from 'playwright-core';
import { createPresetBook } from '../../../src/application/books/create-book';
import type { Step } from '../../../src/application/steps';
import { findPreset } from '../../../src/presets/preset';
import { COMPARISON_TEXT } from '../../../src/text/pane/comparison';
import { STEP_NAMES } from '../../../src/text/pane/frame';
import { NOMINATE_TEXT } from '../../../src/text/pane/nominate';
import { NEW_BOOK_TEXT } from '../../../src/text/pane/start';
import { WRITE_TEXT } from '../../../src/text/pane/write';
import type { WorkbookPlan } from '../../../src/workbook/sheet-plan';
import { planSample } from '../../application/sample-plan';
import { makeBook, makeRow, makeSheet } from '../../xlsx/make-plan';
import { planBrokenSample } from './broken-sample';
import type { Slip } from './broken-sample';
import type { ExcelPage } from './open-excel';
import { SLIPS } from './slips';
import { TRAVEL_SCENES } from './travel-scenes';

/** A state of the pane that people get to see, and the way to it. */
export type Scene = {
  readonly name: string;
  readonly step: Step;
  readonly plan: WorkbookPlan | null;
  readonly act?: (page: Page, excel: ExcelPage) => Promise<unknown>;
};

const MISSING: readonly Slip[] = [
  { sheet: 'Cá nhân', cell: 'M6', value: null },
  { sheet: 'Tập thể', cell: 'K5', value: null },
];

const FOREIGN = makeBook(
  makeSheet({
    name: 'Thu chi',
    rows: [makeRow(['Nội dung', 'Số tiền']), makeRow(['Văn phòng phẩm', 500_000])],
  }),
);

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).first().click();

const chooseBook = (page: Page) => page.getByRole('radio', { name: /^Lập sổ năm/ }).check();

/** The first of a list's nominees. */
export const nominee = (page: Page, place = 0) =>
  page
    .getByRole('region', { name: STEP_NAMES.results })
    .getByRole('listitem')
    .nth(place)
    .getByRole('button');

export const SCENES: readonly Scene[] = [
  { name: 'start-empty', step: 'start', plan: null },
  { name: 'start-new', step: 'start', plan: null, act: chooseBook },
  {
    name: 'start-sample',
    step: 'start',
    plan: null,
    act: (page) => page.getByRole('radio', { name: NEW_BOOK_TEXT.trySample }).check(),
  },
  { name: 'start-foreign', step: 'start', plan: FOREIGN },
  { name: 'start-new-book', step: 'start', plan: planNewBook() },
  { name: 'start-sample-book', step: 'start', plan: planSample() },
  { name: 'start-broken-book', step: 'start', plan: planBrokenSample(SLIPS) },
  {
    name: 'start-written',
    step: 'start',
    plan: null,
    act: async (page) => {
      await chooseBook(page);
      await press(page, /^Lập sổ năm/);
      await page.getByRole('button', { name: WRITE_TEXT.undo }).waitFor();
    },
  },
  {
    name: 'start-failed',
    step: 'start',
    plan: null,
    act: async (page) => {
      await page.evaluate(() => window.emulatedExcel.openForViewing());
      await chooseBook(page);
      await press(page, /^Lập sổ năm/);
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'check-no-book', step: 'check', plan: null },
  { name: 'check-well', step: 'check', plan: planSample() },
  { name: 'check-problems', step: 'check', plan: planBrokenSample(SLIPS) },
  { name: 'check-missing', step: 'check', plan: planBrokenSample(MISSING) },
  {
    name: 'check-jumped',
    step: 'check',
    plan: planBrokenSample(SLIPS),
    act: async (page) => {
      await press(page, /^[A-Z]+\d+\s/);
      await page.getByRole('button', { name: /^Trở lại/ }).waitFor();
    },
  },
  { name: 'results', step: 'results', plan: planSample() },
  { name: 'results-missing', step: 'results', plan: planBrokenSample(MISSING) },
  { name: 'results-errors', step: 'results', plan: planBrokenSample(SLIPS) },
  {
    name: 'results-nobody-found',
    step: 'results',
    plan: planSample(),
    act: (page) => page.getByRole('searchbox').fill('không có ai tên như thế'),
  },
  {
    name: 'results-nominee',
    step: 'results',
    plan: planSample(),
    act: (page) => nominee(page).click(),
  },
  {
    name: 'results-comparison',
    step: 'results',
    plan: planSample(),
    act: openComparison,
  },
  {
    name: 'results-choosing',
    step: 'results',
    plan: planSample(),
    act: async (page) => {
      await openComparison(page);
      await press(page, COMPARISON_TEXT.choose('tapThe'));
    },
  },
  { name: 'nominate', step: 'nominate', plan: planSample() },
  { name: 'nominate-missing', step: 'nominate', plan: planBrokenSample(MISSING) },
  { name: 'nominate-errors', step: 'nominate', plan: planBrokenSample(SLIPS) },
  {
    name: 'nominate-preview',
    step: 'nominate',
    plan: planSample(),
    act: async (page) => {
      await press(page, WRITE_TEXT.preview);
      await page.getByRole('figure').first().waitFor();
    },
  },
  {
    name: 'nominate-written',
    step: 'nominate',
    plan: planSample(),
    act: async (page) => {
      await press(page, NOMINATE_TEXT.build);
      await page.getByRole('button', { name: WRITE_TEXT.undo }).waitFor();
    },
  },
  ...TRAVEL_SCENES,
];

async function openComparison(page: Page): Promise<void> {
  await nominee(page).click();
  await press(page, /^So sánh với/);
  await page.getByRole('heading', { name: COMPARISON_TEXT.title }).waitFor();
}

function planNewBook(): WorkbookPlan {
  const preset = findPreset('cchc-2023-2025');
  if (preset === null) throw new Error('the preset is gone');
  return createPresetBook(preset, 2025, false);
}
