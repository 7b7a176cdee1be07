import { BLANK } from '../../../src/domain/draft';
import { decimalOfNumber } from '../../../src/domain/decimal';
import type { FoundCell } from '../../../src/workbook/found-workbook';
import { setCells } from '../../support/mutate-cells';
import { chain } from '../../support/mutate-workbook';
import type { Mutation } from '../../support/mutate-workbook';
import { number, percent, text } from '../../support/typed-cells';
import { SAMPLE, SAMPLE_WARNINGS, bookOf, problemsOf, rowsOf, scoresOf } from './checked';

const PEOPLE = 'Cá nhân';
const COLLECTIVES = 'Tập thể';
const CRITERIA = 'Tiêu chí tập thể';
const error = (value: string): FoundCell => ({ kind: 'error', value });
const date = (value: string): FoundCell => ({ kind: 'date', value });
const UNCALCULATED: FoundCell = { kind: 'uncalculated' };
const YES: FoundCell = { kind: 'boolean', value: true };

function expectProblems(mutate: Mutation, ...problems: readonly string[]): void {
  expect(problemsOf(mutate(SAMPLE))).toEqual([...problems, ...SAMPLE_WARNINGS].sort());
}

/** A result of “Cá nhân” (or of “Tập thể”) replaced: its one problem, at its cell. */
const ofPerson = (cell: string, content: FoundCell) => setCells(PEOPLE, { [cell]: content });
const ofCollective = (cell: string, content: FoundCell) =>
  setCells(COLLECTIVES, { [cell]: content });

describe('a number is wanted (II.1, counted)', () => {
  test.each<[string, FoundCell, string]>([
    ['nothing', BLANK, 'result-missing'],
    ['blanks', text(' \u00a0\u200b'), 'result-missing'],
    ['“2” as text', text('2'), 'number-as-text'],
    ['“9,5” as text', text('9,5'), 'number-as-text'],
    ['“1.000” as text', text('1.000'), 'number-as-text'],
    ['full-width digits', text('１２'), 'number-as-text'],
    ['a hard space behind', text('2\u00a0'), 'number-as-text'],
    ['an apostrophe of thousands', text("1'000"), 'number-as-text'],
    ['a percent sign as text', text('95%'), 'number-as-text'],
    ['a word', text('hai'), 'not-a-number'],
    ['a number with its unit', text('2 sáng kiến'), 'not-a-number'],
    ['two numbers', text('1+1'), 'not-a-number'],
    ['a dash for none', text('-'), 'not-a-number'],
    ['“Đạt”', text('Đạt'), 'not-a-number'],
    ['TRUE', YES, 'not-a-number'],
    ['a date', date('2024-02-01'), 'date-not-number'],
    ['#N/A', error('#N/A'), 'cell-error'],
    ['#REF!', error('#REF!'), 'cell-error'],
    ['a formula never calculated', UNCALCULATED, 'formula-uncalculated'],
    ['below zero', number('-1'), 'number-negative'],
    ['a fraction', number('1.5'), 'not-whole-number'],
  ])('%s', (_, content, code) => {
    expectProblems(ofPerson('O7', content), `error ${code} 'Cá nhân'!O7`);
    expect(rowsOf(ofPerson('O7', content)(SAMPLE), PEOPLE)).toEqual([25, 1, 0]);
  });

  test.each<[string, FoundCell]>([
    ['0', number('0')],
    ['far more than counts', number('40')],
    ['“Không áp dụng”', text('không  ÁP dụng')],
  ])('%s is right', (_, content) => expectProblems(ofPerson('O7', content)));
});

describe('a share is wanted (III.1.a)', () => {
  test.each<[string, FoundCell, string]>([
    ['98 without a percent sign', number('98'), 'percent-format-missing'],
    ['0,98 without a percent sign', number('0.98'), 'percent-format-missing'],
    ['1 without a percent sign', number('1'), 'percent-format-missing'],
    ['101%', percent('1.01'), 'share-out-of-range'],
    ['9800%', percent('98'), 'share-out-of-range'],
    ['-1%', percent('-0.01'), 'share-out-of-range'],
    ['“98%” as text', text('98%'), 'number-as-text'],
    ['“98,5 %” as text', text('98,5 %'), 'number-as-text'],
    ['a date', date('1900-01-01'), 'date-not-number'],
  ])('%s', (_, content, code) => {
    expectProblems(ofCollective('O7', content), `error ${code} 'Tập thể'!O7`);
  });

  test.each<[string, FoundCell]>([
    ['0 without a percent sign', number('0')],
    ['0%', percent('0')],
    ['100%', percent('1')],
    ['99,995%', percent('0.99995')],
  ])('%s is right', (_, content) => expectProblems(ofCollective('O7', content)));

  test('fulfilment of a plan may pass 100% (II.1), and never falls below 0', () => {
    expectProblems(ofCollective('L7', percent('1.2')));
    expectProblems(ofCollective('L7', percent('-0.2')), "error number-negative 'Tập thể'!L7");
  });
});

describe('points are wanted', () => {
  const book = bookOf({
    scope: 'caNhan',
    declaredTotal: '20',
    step: '0.25',
    criteria: [
      { code: '1', parent: null, name: 'Chuyên môn', max: '20', rule: { kind: 'direct' } },
    ],
    nominees: [{ code: 'A', name: 'Nguyễn Văn A', results: { '1': '17.5' } }],
  });
  const scored = (value: FoundCell) => problemsOf(setCells(PEOPLE, { K5: value })(book));

  test('17.500000000000004 is 17,5', () => {
    const cell: FoundCell = {
      kind: 'number',
      value: decimalOfNumber(17.500000000000004),
      percentFormat: false,
    };
    expect(scored(cell)).toEqual([]);
    expect(scoresOf(setCells(PEOPLE, { K5: cell })(book))).toEqual(scoresOf(book));
  });

  test.each<[FoundCell, string]>([
    [number('20.25'), 'points-over-maximum'],
    [number('-0.25'), 'number-negative'],
    [number('17.3'), 'finer-than-step'],
    [number('20.0001'), 'points-over-maximum'],
    [text('17,5'), 'number-as-text'],
    [text('17,5 điểm'), 'not-a-number'],
  ])('%j', (content, code) => expect(scored(content)).toEqual([`error ${code} 'Cá nhân'!K5`]));
});

describe('words are wanted', () => {
  test.each<[string, string, FoundCell, string]>([
    ['đạt hay không', 'K7', text('Có'), 'result-word-unknown'],
    ['đạt hay không', 'K7', number('1'), 'result-word-unknown'],
    ['đạt hay không', 'K7', YES, 'result-word-unknown'],
    ['đạt hay không', 'K7', text('x'), 'result-word-unknown'],
    ['đạt hay không', 'K7', error('#VALUE!'), 'cell-error'],
    ['đạt hay không', 'K7', UNCALCULATED, 'formula-uncalculated'],
    ['mức', 'N7', text('Xuất sắc'), 'level-unknown'],
    ['mức', 'N7', text('Tốt.'), 'level-unknown'],
    ['mức', 'N7', number('25'), 'level-unknown'],
    ['mức', 'N7', date('2024-01-02'), 'level-unknown'],
    ['mức', 'N7', error('#NAME?'), 'cell-error'],
    ['mức', 'N7', BLANK, 'result-missing'],
    ['có hay không', 'G7', text('x'), 'unknown-word'],
    ['có hay không', 'H7', YES, 'unknown-word'],
  ])('%s at %s: %j', (_, cell, content, code) => {
    expectProblems(ofPerson(cell, content), `error ${code} 'Cá nhân'!${cell}`);
  });

  test('written a little otherwise they are understood', () => {
    const found = chain(
      ofPerson('K7', text('KHÔNG  ĐẠT')),
      ofPerson('N7', text('tốt '.normalize('NFD'))),
      ofPerson('P7', text('CHƯA được\ncông nhận')),
      ofPerson('G7', text('\u200bkhông')),
    );
    expectProblems(found);
  });
});

describe('ranks are wanted (IV.1)', () => {
  test.each<[string, FoundCell, string]>([
    ['U7', text('mới'), ''],
    ['U7', text('Đơn vị mới'), ''],
    ['U7', BLANK, 'result-missing'],
    ['V7', BLANK, 'result-missing'],
    ['V7', text('Mới'), 'not-a-number'],
    ['U7', number('0'), 'rank-invalid'],
    ['V7', number('2.5'), 'rank-invalid'],
    ['V7', text('hạng 3'), 'not-a-number'],
    ['U7', text('3'), 'number-as-text'],
    ['V7', UNCALCULATED, 'formula-uncalculated'],
  ])('%s: %j', (cell, content, code) => {
    const problems = code === '' ? [] : [`error ${code} 'Tập thể'!${cell}`];
    expectProblems(ofCollective(cell, content), ...problems);
  });
});

test('#N/A beside “Không áp dụng” is still #N/A', () => {
  const found = chain(ofCollective('U7', text('Không áp dụng')), ofCollective('V7', error('#N/A')));
  expectProblems(found, "error cell-error 'Tập thể'!V7");
});

describe('one problem for one cell', () => {
  test.each<[string, string, FoundCell, string]>([
    [PEOPLE, 'A7', error('#REF!'), 'cell-error'],
    [PEOPLE, 'C7', error('#N/A'), 'cell-error'],
    [PEOPLE, 'C7', UNCALCULATED, 'formula-uncalculated'],
    [PEOPLE, 'F7', error('#N/A'), 'cell-error'],
    [PEOPLE, 'T7', error('#N/A'), 'cell-error'],
    [CRITERIA, 'C8', error('#N/A'), 'cell-error'],
    [CRITERIA, 'G8', UNCALCULATED, 'formula-uncalculated'],
    ['Xếp loại', 'B6', error('#N/A'), 'cell-error'],
    ['Khen thưởng', 'D5', error('#N/A'), 'cell-error'],
    ['Thông tin', 'B6', error('#N/A'), 'cell-error'],
    ['Thông tin', 'A6', error('#N/A'), 'cell-error'],
    ['Cài đặt', 'A9', error('#N/A'), 'cell-error'],
  ])('%s!%s: %j', (sheet, cell, content, code) => {
    const quoted = `'${sheet}'!${cell}`;
    expectProblems(setCells(sheet, { [cell]: content }), `error ${code} ${quoted}`);
  });

  test.each<[string, FoundCell, string]>([
    ['#N/A', error('#N/A'), 'cell-error'],
    ['a formula never calculated', UNCALCULATED, 'formula-uncalculated'],
  ])('%s is no document (I.1 asks for one)', (_, content, code) => {
    expectProblems(ofPerson('L6', content), `error ${code} 'Cá nhân'!L6`);
  });
});
