import type { Found } from '../../../src/domain/draft';
import { BLANK } from '../../../src/domain/draft';
import type { ParameterFault, ProblemDetail } from '../../../src/domain/problem';
import { computeResults } from '../../../src/domain/results';
import { dec, shown } from '../../support/decimals';
import {
  check,
  criterionRow,
  errorCell,
  num,
  pct,
  scale,
  txt,
  word,
} from '../../support/draft-book';
import type { Cells } from '../../support/draft-book';

/** Puts cells into a criterion's row; the faults found, which must all stand in that row. */
function faultsOfRow(code: string, cells: Cells): readonly [string | null, ProblemDetail][] {
  const { problems } = check((book) => {
    Object.assign(book.criterion(code), cells);
    for (const award of book.rows('awards')) award['required'] = BLANK;
  });
  return problems.map(({ detail, place, severity }) => {
    expect(severity).toBe('error');
    expect([place?.block, place?.row]).toEqual(['criteria:tapThe', criterionRow(code)]);
    return [place?.column ?? null, detail];
  });
}

const invalid = (criterion: string, reason: ParameterFault): ProblemDetail => ({
  code: 'parameter-invalid',
  criterion,
  reason,
});

describe('each way in which a parameter cannot be used', () => {
  test.each<[ParameterFault, string, string, Found]>([
    ['not-positive', 'I.3', 'target', pct('0')],
    ['not-positive', 'I.8', 'target', num('0')],
    ['not-positive', 'I.8', 'target', num('-80')],
    ['negative', 'I.1', 'max', num('-10')],
    ['negative', 'I.5', 'per', num('-2')],
    ['negative', 'I.7', 'newcomer', num('-1')],
    ['negative', 'II', 'cap', num('-5')],
    ['negative', 'I.4', 'scale', scale('từ 90: -1; còn lại: 0')],
    ['negative', 'I.6', 'scale', scale('Tốt: 5; Kém: -1')],
    ['finer-than-step', 'I.1', 'max', num('10.005')],
    ['finer-than-step', 'I', 'max', num('70.001')],
    ['finer-than-step', 'II', 'cap', num('5.001')],
    ['over-maximum', 'I.7', 'newcomer', num('10.01')],
    ['over-maximum', 'I.4', 'scale', scale('từ 90: 10,01; còn lại: 0')],
    ['over-maximum', 'I.7', 'scale', scale('từ 1: 11; còn lại: 0')],
    ['over-maximum', 'I.6', 'scale', scale('Tốt: 5,01; Khá: 3')],
    ['tiers-not-descending', 'I.4', 'scale', scale('từ 80: 6; từ 90: 10; còn lại: 0')],
    ['tiers-not-descending', 'I.4', 'scale', scale('từ 90: 6; từ 90: 10; còn lại: 0')],
    ['tiers-not-descending', 'I.4', 'scale', scale('từ 90: 10; trên 90: 6; còn lại: 0')],
    ['tiers-not-descending', 'I.4', 'scale', scale('trên 90: 10; trên 90: 6; còn lại: 0')],
    ['tiers-without-last', 'I.4', 'scale', scale('từ 90: 10; từ 80: 6')],
    ['tier-last-not-lowest', 'I.4', 'scale', scale('còn lại: 0; từ 90: 10; còn lại: 0')],
    ['levels-doubled', 'I.6', 'scale', scale('Tốt: 5; tốt: 3')],
    ['levels-doubled', 'I.6', 'scale', scale('Hòa: 5; Hoà: 3')],
    ['level-reserved', 'I.6', 'scale', scale('Tốt: 5; không áp dụng: 0')],
    ['percent-in-scale', 'I.7', 'scale', scale('từ 1%: 10; còn lại: 0')],
    ['percent-missing-in-scale', 'I.4', 'scale', scale('từ 0,9: 10; còn lại: 0')],
    ['percent-missing-in-scale', 'I.4', 'scale', scale('từ 90%: 10; trên 1: 6; còn lại: 0')],
    ['scale-unreadable', 'I.4', 'scale', txt('từ 90: 10')],
    ['scale-unreadable', 'I.4', 'scale', num('10')],
    ['scale-unreadable', 'I.4', 'scale', scale('chín mươi trở lên 10 điểm')],
    ['scale-unreadable', 'I.4', 'scale', scale('Tốt: 5; Khá: 3')],
    ['scale-unreadable', 'I.6', 'scale', scale('Tốt 5')],
    ['cap-on-scored-group', 'I', 'cap', num('60')],
    ['cap-on-scored-group', 'I.1', 'cap', num('5')],
    ['cap-on-scored-group', 'II.1', 'cap', num('5')],
    ['requirement-with-points', 'IV', 'max', num('5')],
  ])('%s: %s %s %j', (reason, code, column, found) => {
    expect(faultsOfRow(code, { [column]: found })).toEqual([[column, invalid(code, reason)]]);
  });

  test.each<[string, string, Found]>([
    ['I.4', 'scale', scale('trên 90: 10; từ 90: 6; còn lại: 0')],
    ['I.4', 'scale', scale('từ 90: 10; từ 80,5: 10; còn lại: 10')],
    ['I.4', 'scale', scale('còn lại: 3')],
    // 95 can only be 95%; 0,9% says so itself; 0 is 0 either way.
    ['I.4', 'scale', scale('từ 95: 10; từ 0,9%: 3; từ 0: 1; còn lại: 0')],
    ['I.7', 'newcomer', num('10')],
    ['I.7', 'newcomer', num('0')],
    ['I.6', 'scale', scale('Tốt: 5; Khá: 5; Kém: 0')],
    ['II', 'cap', num('0')],
    ['II', 'cap', num('100')],
    ['II', 'cap', BLANK],
    ['IV', 'max', num('0')],
    ['I.3', 'direction', BLANK],
    ['I.5', 'per', num('0')],
  ])('fine: %s %s %j', (code, column, found) => {
    const { problems } = check((book) => {
      book.criterion(code)[column] = found;
      book.nominee(0)['result:I.6'] = book.nominee(2)['result:I.6'] = txt('Tốt');
    });
    expect(problems.filter((one) => one.detail.code !== 'level-unknown')).toEqual([]);
  });
});

describe('points stated more finely than the step', () => {
  /** The first nominee's points for a criterion with these cells. */
  function pointsOf(code: string, cells: Cells, results: Cells): string {
    const { contest, problems } = check((book) => {
      Object.assign(book.criterion(code), cells);
      Object.assign(book.nominee(0), results);
    });
    expect(problems).toEqual([]);
    const [scope] = contest === null ? [] : computeResults(contest);
    const leaf = scope?.contest.criteria.leaves.find((one) => one.code === code);
    return shown(scope?.nominees[0]?.scored.points[leaf?.index ?? -1] ?? NaN);
  }

  test.each<[string, Cells, Cells, string]>([
    ['I.4', { scale: scale('từ 90: 6,005; còn lại: 0') }, { 'result:I.4': pct('0.9') }, '6.01'],
    ['I.4', { scale: scale('từ 90: 6,0049; còn lại: 0') }, { 'result:I.4': pct('0.9') }, '6'],
    ['I.6', { scale: scale('Tốt: 4,995; Khá: 3') }, { 'result:I.6': txt('Tốt') }, '5'],
    ['I.7', { newcomer: num('2.675') }, { 'last:I.7': word('newcomer') }, '2.68'],
    // 3 × 0,335 = 1,005 is rounded once; 3 × 0,34 would be 1,02.
    ['I.5', { per: num('0.335') }, { 'result:I.5': num('3') }, '1.01'],
    ['I.5', { per: num('4.999') }, { 'result:I.5': num('3') }, '10'],
    ['II.1', { per: num('0.0049') }, { 'result:II.1': num('1') }, '0'],
    ['III', { per: num('0.125') }, { 'result:III': num('1') }, '-0.13'],
  ])('%s %j with %j: %s', (code, cells, results, points) => {
    expect(pointsOf(code, cells, results)).toBe(points);
  });
});

describe('a parameter that is not there', () => {
  test.each([
    ['I', 'max'],
    ['I.1', 'max'],
    ['I.3', 'target'],
    ['I.8', 'target'],
    ['I.4', 'scale'],
    ['I.6', 'scale'],
    ['I.7', 'scale'],
    ['I.7', 'newcomer'],
    ['I.5', 'per'],
    ['II.1', 'per'],
    ['III', 'per'],
  ])('%s %s', (code, column) => {
    expect(faultsOfRow(code, { [column]: BLANK })).toEqual([
      [column, { code: 'parameter-missing', criterion: code }],
    ]);
  });
});

describe('a parameter that is no number', () => {
  test.each<[string, string, Found, ProblemDetail]>([
    ['I.1', 'max', txt('mười'), { code: 'not-a-number', value: 'mười' }],
    ['I', 'max', txt('70 điểm'), { code: 'not-a-number', value: '70 điểm' }],
    ['I.1', 'max', pct('0.1'), { code: 'percent-format-unexpected', value: dec('10') }],
    ['I.5', 'per', pct('0.02'), { code: 'percent-format-unexpected', value: dec('2') }],
    ['I.8', 'target', pct('0.8'), { code: 'percent-format-unexpected', value: dec('80') }],
    ['I.7', 'newcomer', pct('0.05'), { code: 'percent-format-unexpected', value: dec('5') }],
    ['I.4', 'scale', errorCell('#N/A'), { code: 'cell-error', value: '#N/A' }],
    ['I.5', 'per', txt('0,5'), { code: 'number-as-text', value: '0,5', reading: dec('0.5') }],
    ['II', 'cap', errorCell('#N/A'), { code: 'cell-error', value: '#N/A' }],
    ['I.8', 'target', { kind: 'uncalculated' }, { code: 'formula-uncalculated' }],
    [
      'I.3',
      'direction',
      txt('cao'),
      { code: 'unknown-word', value: 'cao', allowed: ['lowerIsBetter', 'higherIsBetter'] },
    ],
    ['I.2', 'evidence', txt('x'), { code: 'unknown-word', value: 'x', allowed: ['yes', 'no'] }],
    [
      'I.3',
      'direction',
      word('yes', 'Có'),
      { code: 'unknown-word', value: 'Có', allowed: ['lowerIsBetter', 'higherIsBetter'] },
    ],
  ])('%s %s %j', (code, column, found, detail) => {
    expect(faultsOfRow(code, { [column]: found })).toEqual([[column, detail]]);
  });
});

describe('the target of a row of percentages', () => {
  test.each<[Found, ProblemDetail[]]>([
    [pct('0.95'), []],
    [pct('1.2'), []],
    // 95 without % format can only be 95%; 0,95 may be 95% or 0,95%: asked about.
    [num('95'), []],
    [num('0.95'), [{ code: 'percent-format-missing', value: dec('0.95') }]],
    [num('1'), [{ code: 'percent-format-missing', value: dec('1') }]],
  ])('%j', (found, details) => {
    expect(faultsOfRow('I.3', { target: found }).map(([, detail]) => detail)).toEqual(details);
  });

  test.each<[Found, string]>([
    [pct('0.95'), '95'],
    [num('95'), '95'],
    [pct('1.2'), '120'],
  ])('%j is %s percent points', (target, points) => {
    const { contest } = check((book) => (book.criterion('I.3')['target'] = target));
    const leaf = contest?.scopes[0]?.criteria.leaves.find((one) => one.code === 'I.3');
    expect(leaf?.rule).toEqual({ kind: 'proportional', target: dec(points), lower: false });
  });
});

describe('one rule a row: a parameter of another rule is a second one', () => {
  test.each<[string, string, Found, string]>([
    ['I.1', 'target', num('5'), 'direct'],
    ['I.2', 'scale', scale('Tốt: 5'), 'passFail'],
    ['I.3', 'scale', scale('từ 90: 5; còn lại: 0'), 'proportional'],
    ['I.4', 'target', pct('0.9'), 'tiers'],
    ['I.5', 'newcomer', num('1'), 'count'],
    ['I.6', 'per', num('1'), 'levels'],
    ['I.8', 'direction', word('lowerIsBetter'), 'leader'],
    ['IV', 'per', num('1'), 'requirement'],
  ])('%s with %s', (code, column, found, rule) => {
    expect(faultsOfRow(code, { [column]: found })).toEqual([
      [column, { code: 'rule-ambiguous', criterion: code, rule }],
    ]);
  });

  test('two foreign parameters are two faults', () => {
    const faults = faultsOfRow('I.1', { per: num('1'), target: num('5') });
    expect(faults.map(([column]) => column)).toEqual(['target', 'per']);
  });
});
