import type { Unit } from '../../../src/domain/units/find-unit';
import { watchOtherNames } from '../../../src/workbook/copies/watch-other-names';
import type { NamedRow } from '../../../src/workbook/copies/watch-other-names';

const ROWS: readonly NamedRow[] = [
  { scope: 'tapThe', row: 0, name: 'Chi bộ Thôn 1' },
  { scope: 'tapThe', row: 1, name: 'Thôn 1' },
  { scope: 'tapThe', row: 2, name: 'Thôn 12 (mới)' },
  { scope: 'caNhan', row: 0, name: 'Lê Văn A' },
  { scope: 'caNhan', row: 1, name: 'Trần Thị Hòa (1971)' },
  { scope: 'caNhan', row: 2, name: 'Lê Văn A (sn 1980)' },
];
/** Of the first collective and the first person. */
const UNIT: Unit = {
  name: 'Chi bộ Thôn 1',
  code: 'TT01',
  rows: new Map([
    ['tapThe', new Set([0])],
    ['caNhan', new Set([0])],
  ]),
};

test.each([
  ['đối chiếu với Thôn 1', true],
  ['ĐỐI CHIẾU VỚI THÔN  1.', true],
  ['đối chiếu với Thôn 10', false],
  ['do Chi bộ Thôn 1 báo cáo', false],
  ['do Chi bộ Thôn 1 báo cáo, Thôn 1 xác nhận', true],
  ['thay Thôn 12', true],
  ['bà Trần Thị Hoà nhận thay', true],
  ['bà Trần Thị Hòa'.normalize('NFD'), true],
  ['bà Trần Thị nhận thay', false],
  ['ông Lê Văn A', false],
  ['', false],
])('%s: %s', (text, isMention) => {
  expect(watchOtherNames(ROWS, UNIT)(text)).toBe(isMention);
  expect(watchOtherNames(ROWS, null)(text)).toBe(false);
});
