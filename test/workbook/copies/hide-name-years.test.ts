import type { ContestData } from '../../../src/domain/contest-data';
import type { ScopeId } from '../../../src/domain/scope';
import { planBook } from '../../../src/workbook/book/plan-book';
import { hideYearsOfName } from '../../../src/workbook/copies/hide-name-years';
import { selectResults } from '../../../src/workbook/copies/select-results';
import { foundFromPlan } from '../../../src/workbook/reading/found-from-plan';
import { scoreBook } from '../../support/score-book';

test.each([
  ['Hoàng Thị Đ (1979)', 'Hoàng Thị Đ (…)'],
  ['Hoàng Thị Đ [05/3/1979]', 'Hoàng Thị Đ […]'],
  ['Hoàng Thị Đ (Tuy An, 1979, nữ)', 'Hoàng Thị Đ (Tuy An, …, nữ)'],
  ['Hoàng Thị Đ – 1979', 'Hoàng Thị Đ – …'],
  ['Hoàng Thị Đ, SN 1979', 'Hoàng Thị Đ, SN …'],
  ['Hoàng Thị Đ', 'Hoàng Thị Đ'],
  ['Hoàng Thị Đ (số 19791)', 'Hoàng Thị Đ (số 19791)'],
  ['Tổ 1979 của Hoàng Thị Đ', 'Tổ 1979 của Hoàng Thị Đ'],
])('%s', (name, shown) => {
  expect(hideYearsOfName(name)).toBe(shown);
});

function contestOf(scope: ScopeId): ContestData {
  return {
    scope,
    declaredTotal: '10',
    criteria: [{ code: 'I', parent: null, name: 'Điểm chấm', max: '10', rule: { kind: 'direct' } }],
    nominees: [{ code: 'A', name: 'Bình Minh (1979)', birthYear: '1983', results: { I: '9' } }],
  };
}

test.each([
  ['caNhan', 'hide-in-names', 'Bình Minh (…)'],
  ['caNhan', 'hide', 'Bình Minh (1979)'],
  ['tapThe', 'hide-in-names', 'Bình Minh (1979)'],
] as const)('%s with birth years: %s', (scope, birthYears, shown) => {
  const plan = planBook({ subtitle: '', information: {}, contests: [contestOf(scope)] });
  const { results } = scoreBook(foundFromPlan(plan)) ?? { results: [] };
  const selected = selectResults(results, { unit: null, isDiscreet: true, birthYears });
  const names = selected.flatMap(({ contest }) => contest.nominees.map(({ name }) => name));
  expect(names).toEqual([shown]);
});
