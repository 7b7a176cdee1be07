import fc from 'fast-check';
import { createPresetBook } from '../../../src/application/books/create-book';
import { planNextBook } from '../../../src/application/books/plan-next-book';
import { findPreset } from '../../../src/presets/preset';
import { planBook } from '../../../src/workbook/book/plan-book';
import type { WorkbookPlan } from '../../../src/workbook/sheet-plan';
import { checkFormula } from '../../../src/workbook/twins/check-formula';
import { books } from '../../support/arbitrary-books';
import { foundFromPlan } from '../../support/found-from-plan';
import { scoreBook } from '../../support/score-book';

/** The formulas of the sheets "Thay đổi …" of the book after this one. */
function listFormulas(book: WorkbookPlan): readonly string[] {
  const scored = scoreBook(foundFromPlan(book));
  if (scored === null) throw new Error('the book has errors');
  const planned = planNextBook(scored, 2099);
  if (!planned.ok) throw new Error(planned.fault);
  const changes = planned.book.plan.sheets.filter(({ name }) => name.startsWith('Thay đổi'));
  return changes.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.formula ?? [])),
  );
}

describe('the formulas of the sheets of changes keep to the rules of old programs', () => {
  test('of the sample', () => {
    const preset = findPreset('cchc-2023-2025');
    if (preset === null) throw new Error('no preset');
    const formulas = listFormulas(createPresetBook(preset, 2025, true));
    expect(formulas.length).toBeGreaterThan(100);
    expect(formulas.flatMap(checkFormula)).toEqual([]);
  });

  test('of any book', () => {
    fc.assert(
      fc.property(books, (data) => {
        const formulas = listFormulas(planBook(data));
        // Two counts a scope, and those of awards and bands, at the least.
        expect(formulas.length).toBeGreaterThanOrEqual(2 * data.contests.length + 2);
        expect(formulas.flatMap(checkFormula)).toEqual([]);
      }),
      { seed: 20261123, numRuns: 40 },
    );
  });
});
