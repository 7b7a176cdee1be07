import type { Found } from '../../../src/domain/draft';
import type { ProblemDetail } from '../../../src/domain/problem';
import { computeResults } from '../../../src/domain/results';
import { dec } from '../../support/decimals';
import {
  check,
  errorCell,
  num,
  pct,
  scale,
  txt,
  uncalculated,
  word,
} from '../../support/draft-book';

/** What check says of one cell of the first nominee, and nothing else may be said. */
function judge(column: string, found: Found): ProblemDetail | 'fine' {
  const { problems } = check((book) => (book.nominee(0)[column] = found));
  expect(problems.length).toBeLessThanOrEqual(1);
  return problems[0]?.detail ?? 'fine';
}

const criterion = 'I.4';

describe('a cell that should hold a number', () => {
  test.each<[Found, ProblemDetail]>([
    [txt('9,5'), { code: 'number-as-text', value: '9,5', reading: dec('9.5') }],
    [txt('1.000'), { code: 'number-as-text', value: '1.000', reading: null }],
    [txt('１２'), { code: 'number-as-text', value: '１２', reading: dec('12') }],
    [txt('95%'), { code: 'number-as-text', value: '95%', reading: dec('95') }],
    [txt('tốt'), { code: 'not-a-number', value: 'tốt' }],
    [word('passed', 'Đạt'), { code: 'not-a-number', value: 'Đạt' }],
    [
      { kind: 'boolean', value: true },
      { code: 'not-a-number', value: 'TRUE' },
    ],
    [
      { kind: 'boolean', value: false },
      { code: 'not-a-number', value: 'FALSE' },
    ],
    [
      { kind: 'date', value: '2023-05-09' },
      { code: 'date-not-number', value: '2023-05-09' },
    ],
    [errorCell('#REF!'), { code: 'cell-error', value: '#REF!' }],
    [uncalculated, { code: 'formula-uncalculated' }],
  ])('%j', (found, detail) => {
    expect(judge('result:I.1', found)).toEqual(detail);
  });

  test('a text is never scored, however plain it is', () => {
    const { contest } = check((book) => (book.nominee(0)['result:I.1'] = txt('9')));
    expect(contest).toBeNull();
  });
});

describe('a cell that should hold đạt or không đạt', () => {
  test.each<[Found, ProblemDetail | 'fine']>([
    [word('passed', 'đạt'), 'fine'],
    [word('failed', 'Chưa đạt'), 'fine'],
    [word('notApplicable'), 'fine'],
    [txt('x'), { code: 'result-word-unknown', criterion: 'I.2', value: 'x' }],
    [word('yes', 'Có'), { code: 'result-word-unknown', criterion: 'I.2', value: 'Có' }],
    [num('1'), { code: 'result-word-unknown', criterion: 'I.2', value: '1' }],
    [num('0.5'), { code: 'result-word-unknown', criterion: 'I.2', value: '0.5' }],
    [
      { kind: 'boolean', value: true },
      { code: 'result-word-unknown', criterion: 'I.2', value: 'TRUE' },
    ],
    [errorCell('#N/A'), { code: 'cell-error', value: '#N/A' }],
    [uncalculated, { code: 'formula-uncalculated' }],
  ])('%j', (found, detail) => {
    expect(judge('result:I.2', found)).toEqual(detail);
  });
});

describe('a percentage is typed as one', () => {
  test.each<[Found, ProblemDetail | 'fine']>([
    [pct('0.98'), 'fine'],
    [pct('1'), 'fine'],
    [pct('0'), 'fine'],
    [num('0'), 'fine'],
    // Without % format nobody knows whether 0,98 or 98 is meant.
    [num('0.98'), { code: 'percent-format-missing', value: dec('0.98') }],
    [num('98'), { code: 'percent-format-missing', value: dec('98') }],
    // A share of a whole stays between 0 and 100%.
    [pct('1.0001'), { code: 'share-out-of-range', value: dec('100.01') }],
    [pct('98'), { code: 'share-out-of-range', value: dec('9800') }],
    [pct('-0.01'), { code: 'share-out-of-range', value: dec('-1') }],
    [txt('98%'), { code: 'number-as-text', value: '98%', reading: dec('98') }],
  ])('a share: %j', (found, detail) => {
    expect(judge(`result:${criterion}`, found)).toEqual(detail);
  });

  test.each<[Found, ProblemDetail | 'fine']>([
    [pct('1.2'), 'fine'],
    [pct('5'), 'fine'],
    [pct('5.0001'), { code: 'percent-implausible', value: dec('500.01') }],
    [pct('98'), { code: 'percent-implausible', value: dec('9800') }],
    [num('1.2'), { code: 'percent-format-missing', value: dec('1.2') }],
    [pct('-0.01'), { code: 'number-negative', value: dec('-1') }],
  ])('fulfilment of a plan may pass 100%%: %j', (found, detail) => {
    expect(judge('result:I.3', found)).toEqual(detail);
  });

  test.each([
    ['trên 100%: 10; còn lại: 0', 'fine'],
    ['từ 110%: 10; còn lại: 0', 'fine'],
    ['từ -5%: 10; còn lại: 0', 'fine'],
    ['từ 100%: 10; còn lại: 0', 'share-out-of-range'],
    ['còn lại: 5', 'share-out-of-range'],
  ])('tiers measure a share unless a bound lies beyond one: %s', (tiers, code) => {
    const { problems } = check((book) => {
      book.criterion('I.4')['scale'] = scale(tiers);
      book.nominee(0)['result:I.4'] = pct('1.05');
    });
    expect(problems[0]?.detail.code ?? 'fine').toBe(code);
  });

  test.each([
    ['0.99', 'share-out-of-range'],
    // Only above the target is the second half of the points to be had.
    ['1', 'fine'],
  ])('beside a leader with a target of %s', (target, code) => {
    const { problems } = check((book) => {
      book.criterion('I.8')['unit'] = txt('%');
      book.criterion('I.8')['target'] = pct(target);
      for (const row of book.rows('nominees:tapThe')) row['result:I.8'] = pct('0.9');
      book.nominee(0)['result:I.8'] = pct('1.05');
    });
    expect(problems[0]?.detail.code ?? 'fine').toBe(code);
  });

  test('a number beyond all sense is refused or scored, but nothing breaks', () => {
    const huge: Found = { kind: 'number', value: { units: 1e307, scale: 0 }, percentFormat: true };
    const scored = () => {
      const { contest } = check((book) => {
        book.criterion('I.3')['target'] = pct('0.9555');
        book.nominee(0)['result:I.3'] = huge;
      });
      return contest === null ? [] : computeResults(contest);
    };
    expect(scored).not.toThrow();
  });

  test('the percent points are what is scored', () => {
    const { contest } = check((book) => (book.nominee(0)['result:I.4'] = pct('0.9875')));
    const results = contest?.scopes[0]?.nominees[0]?.results ?? [];
    expect(results).toContainEqual({ kind: 'number', value: dec('98.75') });
  });
});

describe('a percentage where none belongs', () => {
  test.each(['result:I.1', 'result:I.5', 'result:I.8', 'result:II.1', 'result:III'])(
    '%s',
    (column) => {
      expect(judge(column, pct('0.08'))).toEqual({
        code: 'percent-format-unexpected',
        value: dec('8'),
      });
      expect(judge(column, pct('0'))).toBe('fine');
    },
  );
});

describe('counts are whole numbers of 0 or more', () => {
  test.each<[string, Found, ProblemDetail | 'fine']>([
    ['result:I.5', num('0'), 'fine'],
    ['result:I.5', num('1000000'), 'fine'],
    ['result:I.5', num('2.5'), { code: 'not-whole-number', value: dec('2.5') }],
    ['result:I.5', num('-2.5'), { code: 'number-negative', value: dec('-2.5') }],
    ['result:II.1', num('0.1'), { code: 'not-whole-number', value: dec('0.1') }],
    ['result:II.1', num('-1'), { code: 'number-negative', value: dec('-1') }],
    ['result:III', num('1.01'), { code: 'not-whole-number', value: dec('1.01') }],
    ['result:III', num('-1'), { code: 'number-negative', value: dec('-1') }],
    ['result:I.8', num('-0.5'), { code: 'number-negative', value: dec('-0.5') }],
    ['result:I.8', num('79.123456'), 'fine'],
  ])('%s: %j', (column, found, detail) => {
    expect(judge(column, found)).toEqual(detail);
  });
});

test('"không áp dụng" may stand wherever a result may', () => {
  for (const code of [
    'I.1',
    'I.2',
    'I.3',
    'I.4',
    'I.5',
    'I.6',
    'I.7',
    'I.8',
    'II.1',
    'III',
    'IV',
  ]) {
    expect([code, judge(`result:${code}`, word('notApplicable'))]).toEqual([code, 'fine']);
  }
});
