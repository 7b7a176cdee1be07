import { isPercentUnit } from '../../src/domain/percent-unit';

test.each(['%', 'Tỷ lệ (%)', ' % ', '％', '% kế hoạch'])('%j is a percentage', (unit) => {
  expect(isPercentUnit(unit, 'proportional')).toBe(true);
});

test.each([undefined, '', 'lần', 'văn bản', 'phần trăm', '‰'])('%j is none', (unit) => {
  expect(isPercentUnit(unit, 'tiers')).toBe(false);
});

test('only what is measured has percentages: nobody counts or ranks in per cent', () => {
  const kinds = ['direct', 'proportional', 'tiers', 'leader'] as const;
  expect(kinds.map((kind) => isPercentUnit('%', kind))).toEqual([true, true, true, true]);
  for (const kind of ['count', 'bonus', 'deduction', 'levels', 'rankChange', 'passFail'] as const) {
    expect([kind, isPercentUnit('%', kind)]).toEqual([kind, false]);
  }
});
