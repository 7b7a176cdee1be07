import { BLANK } from '../../../src/domain/draft';
import type { FoundCell } from '../../../src/workbook/found-workbook';
import { setCells } from '../../support/mutate-cells';
import { chain } from '../../support/mutate-workbook';
import type { Mutation } from '../../support/mutate-workbook';
import { number, percent, text } from '../../support/typed-cells';
import { SAMPLE, SAMPLE_SCORES, SAMPLE_WARNINGS, bookOf, problemsOf, scoresOf } from './checked';

const CRITERIA = 'Tiêu chí tập thể';

const errorsOf = (mutate: Mutation): readonly string[] =>
  problemsOf(mutate(SAMPLE)).filter((one) => one.startsWith('error'));

describe('8 typed into a cell that a paste had made a percentage is 8%, and is asked about', () => {
  test.each<[string, string, string, FoundCell]>([
    ['times counted', 'Tập thể', 'K7', percent('4')],
    ['a rank', 'Tập thể', 'V7', percent('3')],
    ['the lower edge of a band', 'Xếp loại', 'C6', percent('0.8')],
    ['the least total of an award', 'Khen thưởng', 'C6', percent('0.8')],
    ['points a time', CRITERIA, 'J26', percent('0.03')],
    ['the floor', 'Cài đặt', 'B7', percent('0.5')],
  ])('%s: %s!%s', (_, sheet, cell, value) => {
    expect(errorsOf(setCells(sheet, { [cell]: value })).join()).toMatch(`'${sheet}'!${cell}`);
  });

  test('points given', () => {
    const book = bookOf({
      scope: 'caNhan',
      declaredTotal: '20',
      criteria: [
        { code: '1', parent: null, name: 'Chuyên môn', max: '20', rule: { kind: 'direct' } },
      ],
      nominees: [{ code: 'A', name: 'Nguyễn Văn A', results: { '1': '17' } }],
    });
    const pasted = setCells('Cá nhân', { K5: percent('0.17') })(book);
    expect(problemsOf(pasted).join()).toMatch(/^error [a-z-]+ 'Cá nhân'!K5$/);
  });
});

describe('a criterion of percentages that no longer says so', () => {
  const isUnderstood = (mutate: Mutation): boolean =>
    JSON.stringify(scoresOf(mutate(SAMPLE))) === JSON.stringify(SAMPLE_SCORES);

  test.each<[string, FoundCell]>([
    ['deleted', BLANK],
    ['“Tỷ lệ (%)”', text('Tỷ lệ (%)')],
    ['“phần trăm”', text('phần trăm')],
    ['“％” of full width', text('％')],
  ])('tiers, the unit %s: nobody falls to the lowest tier without a word', (_, unit) => {
    const found = setCells(CRITERIA, { G14: unit });
    expect(errorsOf(found).length > 0 || isUnderstood(found)).toBe(true);
  });

  test('proportional, the unit deleted and the target written as 100', () => {
    const found = setCells(CRITERIA, { G10: BLANK, H10: number('100') });
    expect(errorsOf(found)).not.toEqual([]);
  });
});

describe('bounds of percentages', () => {
  test('“từ 0,95” may be 95% or 0,95%', () => {
    const scale = text('từ 1: 7; từ 0,95: 5; từ 0,9: 3; còn lại: 0');
    expect(errorsOf(setCells(CRITERIA, { K14: scale })).join()).toMatch(/!K14$/);
  });

  test('“từ 0,95%” cannot', () => {
    const scale = text('từ 100%: 7; từ 0,95%: 5; từ 0,9%: 3; còn lại: 0');
    expect(errorsOf(setCells(CRITERIA, { K14: scale }))).toEqual([]);
  });

  test('“từ 95” can only be 95%', () => {
    const scale = text('từ 100: 7; từ 95: 5; từ 90: 3; còn lại: 0');
    const found = setCells(CRITERIA, { K14: scale })(SAMPLE);
    expect(problemsOf(found)).toEqual(SAMPLE_WARNINGS);
    expect(scoresOf(found)).toEqual(SAMPLE_SCORES);
  });

  test('“từ 95%” where no percentages are typed', () => {
    const counted = chain(
      setCells(CRITERIA, { F8: text('Theo bậc'), J8: BLANK, K8: text('từ 95%: 6; còn lại: 0') }),
    );
    expect(errorsOf(counted)).not.toEqual([]);
  });
});
