import { createPresetBook } from '../../src/application/books/create-book';
import { planScoresForExcel } from '../../src/application/score/plan-live-scores';
import { openExcelWorkbook } from '../../src/excel/excel-workbook';
import { PRESETS } from '../../src/presets/preset';
import { readAnswer, startWithFunctions } from '../functions/genuine-runtime';
import { foundFromPlan } from '../support/found-from-plan';
import { scoreFound } from '../workbook/live/live-book';

const FORM = { functions: true, order: 'rank' } as const;

test('the sample: sheets built live hold what was planned, and are planned alike afterwards', async () => {
  const book = createPresetBook(PRESETS[0]!, 2025, true);
  const host = startWithFunctions(book, { kind: 'excel2021' });
  const { checked, results } = scoreFound(foundFromPlan(book));
  const planned = planScoresForExcel(checked, results, FORM);
  const { sheets } = planned;
  expect(sheets.map(({ formulas }) => formulas?.length)).toEqual([1, 1]);
  const plan = { add: sheets, addBefore: null, replace: [], change: [], append: [] };
  const applied = await openExcelWorkbook().apply({ ...plan, concerns: 'our-sheets' });
  expect(applied.ok).toBe(true);
  await host.settle();
  for (const { name, rows, formulas = [] } of sheets) {
    const { top = 0, bottom = 0 } = formulas[0]?.area ?? {};
    const values = rows.slice(top, bottom + 1).map(({ cells }) => cells.map((cell) => cell?.value));
    expect(readAnswer(host, name, top)).toEqual(
      values.map((row) => row.map((value) => value ?? '')),
    );
  }
  const read = await openExcelWorkbook().read();
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const again = scoreFound(read.value);
  expect(planScoresForExcel(again.checked, again.results, FORM)).toEqual(planned);
  expect(host.lacking).toEqual([]);
});
