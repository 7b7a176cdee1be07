import { createPresetBook } from '../../../src/application/books/create-book';
import { planNextBook } from '../../../src/application/books/plan-next-book';
import { findPreset } from '../../../src/presets/preset';
import type { SheetPlan } from '../../../src/workbook/sheet-plan';
import { foundFromPlan } from '../../support/found-from-plan';
import { scoreBook } from '../../support/score-book';

function planChanges(): readonly SheetPlan[] {
  const preset = findPreset('cchc-2023-2025');
  if (preset === null) throw new Error('no preset');
  const scored = scoreBook(foundFromPlan(createPresetBook(preset, 2025, true)));
  if (scored === null) throw new Error('the book has errors');
  const planned = planNextBook(scored, 2026);
  if (!planned.ok) throw new Error(planned.fault);
  return planned.book.plan.sheets.filter(({ name }) => name.startsWith('Thay đổi'));
}

test('every sheet of input that rules on points or awards has its sheet of changes', () => {
  expect(planChanges().map(({ name }) => name)).toEqual([
    'Thay đổi cài đặt',
    'Thay đổi xếp loại',
    'Thay đổi khen thưởng',
    'Thay đổi tiêu chí tập thể',
    'Thay đổi tiêu chí cá nhân',
    'Thay đổi tập thể',
    'Thay đổi cá nhân',
  ]);
});

test('each page repeats the headings of its one table', () => {
  for (const { rows, print, freeze } of planChanges()) {
    const isHeading = rows.map(({ cells }) => cells.some((cell) => cell?.value === 'Hiện nay'));
    const heading = isHeading.indexOf(true);
    expect(isHeading.filter((is) => is)).toHaveLength(1);
    expect(print.repeatRows).toEqual({ from: heading, to: heading });
    expect(freeze?.rows).toBe(heading + 1);
  }
});
