import { createPresetBook } from '../../src/application/books/create-book';
import { findPreset } from '../../src/presets/preset';
import type { WorkbookPlan } from '../../src/workbook/sheet-plan';

/** The sample year of the preset, or its book with nobody in it yet. */
export function planSample(isFilled = true): WorkbookPlan {
  const preset = findPreset('cchc-2023-2025');
  if (preset === null) throw new Error('the preset is gone');
  return createPresetBook(preset, 2025, isFilled);
}
