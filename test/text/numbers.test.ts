import { joinWords, padCount } from '../../src/text/counts';
import { writeDecimal, writePercent, writePoints } from '../../src/text/numbers';
import { dec, pts } from '../support/decimals';

test.each([
  [0, '00'],
  [6, '06'],
  [10, '10'],
  [125, '125'],
  [1250, '1.250'],
])('a count of %d is written %s', (count, written) => {
  expect(padCount(count)).toBe(written);
});

test.each([
  ['0', '0'],
  ['-2', '-2'],
  ['97.50', '97,5'],
  ['999', '999'],
  ['1000.5', '1.000,5'],
  ['-1234567.25', '-1.234.567,25'],
  ['0.000123', '0,000123'],
])('%s is written %s', (value, written) => {
  expect(writeDecimal(dec(value))).toBe(written);
});

test('percent points carry their sign', () => {
  expect(writePercent(dec('97.5'))).toBe('97,5%');
});

test('points are written in the step of their contest', () => {
  expect(writePoints(pts('86.50'), dec('0.01'))).toBe('86,5');
  expect(writePoints(346, dec('0.25'))).toBe('86,5');
});

test.each([
  [[], ''],
  [['tập thể'], 'tập thể'],
  [['tập thể', 'cá nhân'], 'tập thể và cá nhân'],
  [['I.1', 'I.2', 'II'], 'I.1, I.2 và II'],
])('%j is joined as "%s"', (words, joined) => {
  expect(joinWords(words)).toBe(joined);
});
