import { formatDecimal } from '../../../src/domain/decimal';
import { readNumberText } from '../../../src/domain/matching/read-number-text';

const readingOf = (text: string): string | null | undefined => {
  const found = readNumberText(text);
  if (found === null) return undefined;
  return found.reading === null ? null : formatDecimal(found.reading);
};

describe('a number typed as text, with the one reading it can have', () => {
  test.each([
    ['9,5', '9.5'],
    ['9.5', '9.5'],
    ['9,25', '9.25'],
    ['12', '12'],
    ['１２', '12'],
    ['９，５', '9.5'],
    ['-3', '-3'],
    ['−3', '-3'],
    ['+3', '3'],
    [' 7 ', '7'],
    ['7\u00a0', '7'],
    ['\u200b7', '7'],
    ['\ufeff7', '7'],
    ['95%', '95'],
    ['95 %', '95'],
    ['97,5%', '97.5'],
    ['1 000', '1000'],
    ['1\u00a0000', '1000'],
    ['1\u202f234\u202f567', '1234567'],
    ["1'000", '1000'],
    ['1.234,5', '1234.5'],
    ['1,234.5', '1234.5'],
    ['1.234.567', '1234567'],
    ['1,234,567', '1234567'],
    ['1.234.567,89', '1234567.89'],
    ['1 234,5', '1234.5'],
    ['0,0001', '0.0001'],
    ['0,500', '0.5'],
    ['-0.125', '-0.125'],
    ['- 3', '-3'],
    ['–3', '-3'],
    ['1234567', '1234567'],
    ['-1.234,5', '-1234.5'],
  ])('%j is %s', (text, reading) => {
    expect(readingOf(text)).toBe(reading);
  });
});

describe('a number that could be two: asked about, without a reading', () => {
  test.each([
    '1.000',
    '1,000',
    '95.500',
    '12,345',
    '-1.000',
    '1.000%',
    '1.2.3',
    '1.23,45,6',
    '1.23,456',
    '12,34.5',
    '1,',
    '1.',
    '1234567890123456',
    // No groups of thousands: the first is too long, or nothing.
    '1234.567,8',
    '12345.678.901',
    '0.123,4',
    '0,123.4',
  ])('%j', (text) => {
    expect(readingOf(text)).toBeNull();
  });
});

describe('no number', () => {
  test.each([
    ...['abc', '', ' ', '-', '%', ',', '.', '+', '--3', '3-', '8-9', '10/10', '5 điểm', 'IV', '5a'],
    ...['1e5', '0x10', '#N/A', '(3)', '½', 'Đạt', '=1+1', '1:2', ',5', '.5', '٣', '3\u0301'],
    ...['NaN', 'Infinity', '∞', '5%%', '%5', '1-2', '12 tháng'],
  ])('%j', (text) => {
    expect(readingOf(text)).toBeUndefined();
  });
});

describe('digits that stand apart are not run together into a proposal', () => {
  test.each(['9 5', '12 34', '1 2 3', '5²', '10¹', '9,5 8,5', '1234 567', "12'"])('%j', (text) => {
    expect(readingOf(text)).toBeNull();
  });
});
