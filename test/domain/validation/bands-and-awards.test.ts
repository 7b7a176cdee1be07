import type { AwardRule } from '../../../src/domain/awards/award-rule';
import type { Found } from '../../../src/domain/draft';
import { BLANK } from '../../../src/domain/draft';
import type { ProblemDetail } from '../../../src/domain/problem';
import { dec } from '../../support/decimals';
import { check, errorCell, faultsOf, num, pct, txt, word } from '../../support/draft-book';
import type { Book, Cells } from '../../support/draft-book';

const bands = (book: Book, ...rows: [label: Found, from: Found][]): void => {
  book.blocks.bands = rows.map(([label, from]) => ({ scope: word('tapThe'), label, from }));
};

describe('bands', () => {
  test.each<[string, [Found, Found][], string[]]>([
    ['fine', [[txt('Tốt'), num('70')]], []],
    ['from 0', [[txt('Yếu'), num('0')]], []],
    ['below 0', [[txt('Tốt'), num('-1')]], ['band-invalid bands 0 from']],
    ['finer than the step', [[txt('Tốt'), num('70.005')]], []],
    ['without an edge', [[txt('Tốt'), BLANK]], ['band-invalid bands 0 from']],
    ['without a label', [[BLANK, num('70')]], ['band-invalid bands 0 label']],
    ['text', [[txt('Tốt'), txt('bảy mươi')]], ['not-a-number bands 0 from']],
    [
      'a text that looks like a number',
      [[txt('Tốt'), txt('70,5')]],
      ['number-as-text bands 0 from'],
    ],
    [
      'two from one edge',
      [
        [txt('Tốt'), num('70')],
        [txt('Khá'), num('70')],
      ],
      ['band-duplicate bands 1 from'],
    ],
    [
      'two with one label',
      [
        [txt('Hòa'), num('70')],
        [txt(' HOÀ'), num('50')],
      ],
      ['band-duplicate bands 1 label'],
    ],
    [
      'two without a label are two faults',
      [
        [BLANK, num('70')],
        [BLANK, num('50')],
      ],
      ['band-invalid bands 0 label', 'band-invalid bands 1 label'],
    ],
  ])('%s', (_, rows, faults) => {
    expect(faultsOf((book) => bands(book, ...rows))).toEqual(faults.map((one) => `error ${one}`));
  });

  test('may stand in any order', () => {
    const { contest } = check((book) => bands(book, [txt('B'), num('50')], [txt('A'), num('90')]));
    expect(contest?.scopes[0]?.bands).toEqual([
      { label: 'B', from: 5000, row: 0 },
      { label: 'A', from: 9000, row: 1 },
    ]);
  });
});

test.each(['bands', 'awards'] as const)('%s without a scope, or with no scope of ours', (block) => {
  const invalid = block === 'bands' ? 'band-invalid' : 'award-invalid';
  const set =
    (found: Found) =>
    (book: Book): void => {
      Object.assign(book.rows(block)[0] ?? {}, { scope: found });
    };
  expect(faultsOf(set(BLANK))).toEqual([`error ${invalid} ${block} 0 scope`]);
  expect(faultsOf(set(txt('Hộ gia đình')))).toEqual([`error unknown-word ${block} 0 scope`]);
  expect(faultsOf(set(word('yes', 'Có')))).toEqual([`error unknown-word ${block} 0 scope`]);
  expect(faultsOf(set(errorCell('#N/A')))).toEqual([`error cell-error ${block} 0 scope`]);
});

test('rows of a scope that the book does not have are nobody’s', () => {
  const faults = faultsOf((book) => {
    book.rows('bands').push({ scope: word('caNhan'), label: BLANK, from: BLANK });
    book.rows('awards').push({ scope: word('caNhan'), award: word('giayKhen') });
  });
  expect(faults).toEqual([]);
});

const award = (book: Book, cells: Cells): void => {
  Object.assign(book.rows('awards')[1] ?? {}, { quotaShare: BLANK }, cells);
};

describe('one fault of an award, at its cell', () => {
  test.each<[string, Cells, ProblemDetail]>([
    ['award', { award: BLANK }, { code: 'award-invalid' }],
    [
      'award',
      { award: txt('Cờ thi đua') },
      { code: 'unknown-word', value: 'Cờ thi đua', allowed: ['bangKhen', 'giayKhen'] },
    ],
    ['award', { award: word('bangKhen') }, { code: 'row-duplicate' }],
    ['minimumTotal', { minimumTotal: num('-1') }, { code: 'award-invalid' }],
    [
      'minimumTotal',
      { minimumTotal: txt('năm mươi') },
      { code: 'not-a-number', value: 'năm mươi' },
    ],
    ['quotaCount', { quotaCount: num('-1') }, { code: 'award-invalid' }],
    ['quotaCount', { quotaCount: num('1.5') }, { code: 'award-invalid' }],
    ['quotaShare', { quotaCount: num('1'), quotaShare: pct('0.7') }, { code: 'award-invalid' }],
    ['quotaShare', { quotaShare: pct('1.01') }, { code: 'share-out-of-range', value: dec('101') }],
    ['quotaShare', { quotaShare: pct('-0.1') }, { code: 'share-out-of-range', value: dec('-10') }],
    [
      'quotaShare',
      { quotaShare: num('0.7') },
      { code: 'percent-format-missing', value: dec('0.7') },
    ],
    ['quotaShare', { quotaShare: num('70') }, { code: 'percent-format-missing', value: dec('70') }],
    [
      'excludes',
      { excludes: txt('Cờ') },
      { code: 'unknown-word', value: 'Cờ', allowed: ['bangKhen', 'giayKhen'] },
    ],
    // Decided before it, or itself: too late to rule it out.
    ['excludes', { excludes: word('bangKhen') }, { code: 'award-invalid' }],
    ['excludes', { excludes: word('giayKhen') }, { code: 'award-invalid' }],
    ['required', { required: txt('V.9') }, { code: 'award-criterion-unknown', criterion: 'V.9' }],
    // A group earns nothing itself.
    ['required', { required: txt('I') }, { code: 'award-criterion-unknown', criterion: 'I' }],
  ])('%s: %j', (column, cells, detail) => {
    const { problems, contest } = check((book) => award(book, cells));
    expect(problems).toEqual([
      { severity: 'error', detail, place: { block: 'awards', row: 1, column } },
    ]);
    expect(contest).toBeNull();
  });
});

describe('what an award says', () => {
  function read(cells: Cells): AwardRule | undefined {
    const { contest, problems } = check((book) => award(book, cells));
    expect(problems).toEqual([]);
    return contest?.scopes[0]?.awards[1];
  }

  test.each<[Cells, AwardRule['quota']]>([
    [{}, null],
    [{ quotaCount: num('3') }, { kind: 'count', count: 3 }],
    [{ quotaCount: num('0') }, { kind: 'count', count: 0 }],
    [{ quotaShare: pct('0.7') }, { kind: 'share', percent: dec('70') }],
    [{ quotaShare: pct('0.125') }, { kind: 'share', percent: dec('12.5') }],
    [{ quotaShare: pct('1') }, { kind: 'share', percent: dec('100') }],
    [{ quotaShare: pct('0') }, { kind: 'share', percent: dec('0') }],
    [{ quotaShare: num('0') }, { kind: 'share', percent: dec('0') }],
  ])('%j is the quota %j', (cells, quota) => {
    expect(read(cells)?.quota).toEqual(quota);
  });

  test.each(['I.1; II.1', 'I.1,II.1', 'I.1\nII.1', ' I.1 ;; II.1 ; '])('required: %j', (list) => {
    expect(read({ required: txt(list) })?.required.map((one) => one.code)).toEqual(['I.1', 'II.1']);
  });

  test('bằng khen is decided before giấy khen, whichever row stands first', () => {
    const { contest } = check((book) => book.rows('awards').reverse());
    expect(contest?.scopes[0]?.awards.map((one) => [one.award, one.row, one.excludes])).toEqual([
      ['bangKhen', 1, ['giayKhen']],
      ['giayKhen', 0, []],
    ]);
  });
});
