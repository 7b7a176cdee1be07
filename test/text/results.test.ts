import type { Leaf } from '../../src/domain/criterion';
import type { Result } from '../../src/domain/nominee';
import { nameCounted, nameCriterion, showResult } from '../../src/text/results';

const LEAF: Leaf = {
  kind: 'leaf',
  code: 'II.3',
  name: 'Tỷ lệ hồ sơ đúng hạn',
  max: 10,
  rule: { kind: 'direct' },
  percent: false,
  unit: '',
  needsEvidence: false,
  scoredBy: 'selfScored',
  reviewer: '',
  index: 0,
  row: 0,
};
const nine = { units: 9, scale: 0 };
const two = { units: 2, scale: 0 };

test.each<[string, Result, string]>([
  ['missing', { kind: 'missing' }, ''],
  ['not applicable', { kind: 'notApplicable' }, 'Không áp dụng'],
  ['passed', { kind: 'judged', passed: true }, 'Đạt'],
  ['failed', { kind: 'judged', passed: false }, 'Không đạt'],
  ['a level', { kind: 'level', name: 'Tốt' }, 'Tốt'],
  ['a number', { kind: 'number', value: { units: 12345, scale: 1 } }, '1.234,5'],
  ['a rise', { kind: 'ranks', last: nine, now: two }, '9 → 2'],
  ['a newcomer', { kind: 'ranks', last: null, now: two }, 'Mới → 2'],
])('%s is shown as in the workbook', (_, result, shown) => {
  expect(showResult(LEAF, result)).toBe(shown);
});

test('a percentage has its sign', () => {
  const result: Result = { kind: 'number', value: { units: 975, scale: 1 } };
  expect(showResult({ ...LEAF, percent: true }, result)).toBe('97,5%');
});

test('a criterion is named by its code and its name on one line', () => {
  expect(nameCriterion(LEAF)).toBe('II.3 Tỷ lệ hồ sơ đúng hạn');
  expect(nameCriterion({ code: 'II', name: 'Kết quả\nthực hiện:' })).toBe('II Kết quả thực hiện');
  expect(nameCriterion({ code: 'II', name: ' ' })).toBe('II');
});

test.each([
  ['', 'lần'],
  ['%', 'lần'],
  ['sáng kiến', 'sáng kiến'],
  [' Sáng  kiến ', 'sáng kiến'],
  ['Số lần', 'lần'],
  ['số mô hình', 'mô hình'],
  ['TTHC', 'TTHC'],
  ['số', 'số'],
])('what a unit of “%s” counts is called “%s”', (unit, counted) => {
  expect(nameCounted({ unit })).toBe(counted);
});
