import { createPresetBook } from '../../../src/application/books/create-book';
import { checkWorkbook, countRows } from '../../../src/application/check/check-workbook';
import type { CheckedWorkbook } from '../../../src/application/check/check-workbook';
import type { ContestData } from '../../../src/domain/contest-data';
import { computeResults } from '../../../src/domain/results';
import { findPreset } from '../../../src/presets/preset';
import { quoteSheetName } from '../../../src/workbook/address';
import { planBook } from '../../../src/workbook/book/plan-book';
import type { FoundWorkbook } from '../../../src/workbook/found-workbook';
import { foundFromPlan } from '../../support/found-from-plan';
import { showResults } from '../../support/golden-cases';

function presetBook(sample: boolean): FoundWorkbook {
  const preset = findPreset('cchc-2023-2025');
  if (preset === null) throw new Error('the preset is gone');
  return foundFromPlan(createPresetBook(preset, 2024, sample));
}

export const SAMPLE = presetBook(true);
export const NEW_BOOK = presetBook(false);

/** What the sample is reminded of, and nothing else. */
export const SAMPLE_WARNINGS = [
  "warning evidence-missing 'Cá nhân'!Q24",
  "warning evidence-missing 'Tập thể'!R10",
];

export function bookOf(...contests: readonly ContestData[]): FoundWorkbook {
  return foundFromPlan(planBook({ subtitle: '', information: {}, contests }));
}

/**
 * Problems as "error code 'Sheet'!A1", "error code [Sheet]" where no cell is at fault, or "error code"
 * for the whole file, sorted. Whatever is wrong with the workbook, every row is accounted for.
 */
export function problemsOf(found: FoundWorkbook, allowMissing = false): readonly string[] {
  const checked = checkWorkbook(found, { allowMissing });
  accountForRows(checked);
  const errors = checked.problems.filter((problem) => problem.severity === 'error').length;
  expect(checked.report.errors).toBe(errors);
  expect(checked.report.problems).toHaveLength(checked.problems.length);
  expect(checked.contest === null).toBe(errors > 0);
  return checked.report.problems
    .map(({ code, severity, sheet, cell, message }) => {
      expect(message).toMatch(/^[\p{Lu}“].*[.?]$/su);
      if (cell === null) return `${severity} ${code}${sheet === null ? '' : ` [${sheet}]`}`;
      expect(cell).toMatch(/^[A-Z]{1,3}[1-9]\d*$/);
      return `${severity} ${code} ${quoteSheetName(sheet ?? '')}!${cell}`;
    })
    .sort();
}

/** Rows read = used + refused + skipped, and each row below the headings is one of them once. */
function accountForRows(checked: CheckedWorkbook): void {
  const counts = new Map(countRows(checked).map((count) => [count.block, count]));
  expect(counts.size).toBe(checked.reading.blocks.size);
  for (const [block, { location, sheetRows, skipped }] of checked.reading.blocks) {
    const { sheet, headingRow } = location;
    const below = Array.from(
      { length: sheet.rows.length - headingRow - 1 },
      (_, index) => headingRow + 1 + index,
    );
    const seen = [...sheetRows, ...skipped.map(({ row }) => row)].sort((a, b) => a - b);
    expect(seen).toEqual(below);
    const count = counts.get(block);
    expect(count?.sheet).toBe(sheet.name);
    expect((count?.used ?? NaN) + (count?.refused ?? NaN) + (count?.skipped ?? NaN)).toBe(
      below.length,
    );
  }
}

export type RowsOfBlock = readonly [used: number, refused: number, skipped: number];

/** Used, refused and skipped rows of a sheet. */
export function rowsOf(found: FoundWorkbook, sheet: string): RowsOfBlock | null {
  const counts = countRows(checkWorkbook(found, { allowMissing: false }));
  const count = counts.find((one) => one.sheet === sheet);
  return count === undefined ? null : [count.used, count.refused, count.skipped];
}

/** Totals, ranks, points and proposals by scope and code, whatever the order of the rows. */
export function scoresOf(found: FoundWorkbook): unknown {
  const { contest, report } = checkWorkbook(found, { allowMissing: false });
  if (contest === null) throw new Error(JSON.stringify(report.problems, null, 1));
  const byCode = (a: { code: string }, b: { code: string }): number => (a.code < b.code ? -1 : 1);
  return Object.fromEntries(
    computeResults(contest).map((results) => [
      results.contest.scope,
      (showResults(results) as { code: string }[]).sort(byCode),
    ]),
  );
}

export const SAMPLE_SCORES = scoresOf(SAMPLE);
