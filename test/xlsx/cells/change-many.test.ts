import { BLANK } from '../../../src/domain/draft';
import { applyWritePlan } from '../../../src/xlsx/splice/apply-write-plan';
import { makePackage } from '../make-package';

test('a hundred thousand cells changed at once', async () => {
  const change = Array.from({ length: 100_000 }, (_, row) => ({
    sheet: 'S',
    row,
    column: 0,
    old: BLANK,
    next: row,
  }));
  const plan = { add: [], addBefore: null, replace: [], append: [] };
  const result = await applyWritePlan(makePackage({ sheets: [{ name: 'S' }] }), {
    ...plan,
    change,
    concerns: 'user-cells',
  });
  expect(result.ok).toBe(true);
});
