import type { ContestData } from '../../../src/domain/contest-data';
import type { ScopeId } from '../../../src/domain/scope';
import { planBook } from '../../../src/workbook/book/plan-book';
import { hideYearsOfName, hideYearsOfNames } from '../../../src/workbook/copies/hide-name-years';
import { selectResults } from '../../../src/workbook/copies/select-results';
import { foundFromPlan } from '../../../src/workbook/reading/found-from-plan';
import { scoreBook } from '../../support/score-book';

test.each([
  ['Hoàng Thị Đ (1979)', 'Hoàng Thị Đ (…)'],
  ['Hoàng Thị Đ [05/3/1979]', 'Hoàng Thị Đ […]'],
  ['Hoàng Thị Đ (Tuy An, 1979, nữ)', 'Hoàng Thị Đ (Tuy An, …, nữ)'],
  ['Hoàng Thị Đ – 1979', 'Hoàng Thị Đ – …'],
  ['Hoàng Thị Đ, SN 1979', 'Hoàng Thị Đ, SN …'],
  ['Hoàng Thị Đ (sn 1979)', 'Hoàng Thị Đ (sn …)'],
  ['Hoàng Thị Đ', 'Hoàng Thị Đ'],
  ['Hoàng Thị Đ (số 19791)', 'Hoàng Thị Đ (số 19791)'],
  ['Tổ 1979 của Hoàng Thị Đ', 'Tổ 1979 của Hoàng Thị Đ'],
])('%s', (name, shown) => {
  expect(hideYearsOfName(name)).toBe(shown);
});

test('who differed only by the year stays apart from namesakes of the same unit', () => {
  const row = (name: string, unit: string | null = null) => ({ name, unit, birthYear: '' });
  const rows = [
    row('Lê Văn A (1971)'),
    row('Lê Văn A (1985)'),
    row('Lê Văn A (1990)', 'Thôn 2'),
    row('LÊ VĂN A (sn 1990)'),
    row('Lê Văn A (…3)'),
    row('Lê Văn A – 1992'),
    row('Lê Văn A (1993)'),
  ];
  expect(hideYearsOfNames('caNhan', rows)).toEqual([
    'Lê Văn A (…)',
    'Lê Văn A (…2)',
    'Lê Văn A (…)',
    'LÊ VĂN A (sn …)',
    'Lê Văn A (…3)',
    'Lê Văn A – …',
    'Lê Văn A (…4)',
  ]);
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
  ['caNhan', true, 'Bình Minh (…)'],
  ['caNhan', false, 'Bình Minh (1979)'],
  ['tapThe', true, 'Bình Minh (1979)'],
] as const)('%s, without birth years: %s', (scope, hidesBirthYears, shown) => {
  const plan = planBook({ subtitle: '', information: {}, contests: [contestOf(scope)] });
  const { results } = scoreBook(foundFromPlan(plan)) ?? { results: [] };
  const selected = selectResults(results, { unit: null, isDiscreet: true, hidesBirthYears });
  const names = selected.flatMap(({ contest }) => contest.nominees.map(({ name }) => name));
  expect(names).toEqual([shown]);
});
