import {
  alignDecimals,
  compareDecimals,
  decimalOfNumber,
  formatDecimal,
  isWholeNumber,
  normalizeDecimal,
  numberOfDecimal,
  parseDecimal,
  percentPointsOf,
  shareOfPercentPoints,
  subtractDecimals,
} from '../../src/domain/decimal';
import { dec } from '../support/decimals';

describe('parseDecimal', () => {
  test.each([
    ['0', 0, 0],
    ['-0', 0, 0],
    ['0.000', 0, 0],
    ['007', 7, 0],
    ['12', 12, 0],
    ['100', 100, 0],
    ['12.50', 125, 1],
    ['-12.50', -125, 1],
    ['0.010', 1, 2],
    ['-0.01', -1, 2],
    ['10.0', 10, 0],
    ['0.00000000000000000001', 1, 20],
    ['999999999999999', 999999999999999, 0],
    ['0.999999999999999', 999999999999999, 15],
    ['12345678901234.5000', 123456789012345, 1],
  ])('"%s" is %i with %i decimals', (text, units, scale) => {
    expect(parseDecimal(text)).toEqual({ units, scale });
    expect(Object.is(parseDecimal(text)?.units, -0)).toBe(false);
  });

  test.each([
    ...['', ' ', '1 ', ' 1', '+1', '1.', '.5', '-', '--1', '1e3', '1,5', '1.2.3', '0x10', 'NaN'],
    ...['１２', '1 000', '1_000', 'Infinity', '5%', '−3', '1000000000000000', '0.1234567890123456'],
    ...['1\n', '٣'],
  ])('"%s" is no plain decimal', (text) => {
    expect(parseDecimal(text)).toBeNull();
  });
});

describe('decimalOfNumber: the first 15 digits, as Excel shows them', () => {
  test.each([
    [17.500000000000004, '17.5'],
    [0.28999999999999998, '0.29'],
    [0.1 + 0.2, '0.3'],
    [2.675, '2.675'],
    [1.005, '1.005'],
    [1.1 * 1.1, '1.21'],
    [4.35 * 100, '435'],
    [0, '0'],
    [-0, '0'],
    [-2.5, '-2.5'],
    [123456789012345.6, '123456789012346'],
    [0.98, '0.98'],
    [1 / 3, '0.333333333333333'],
    [2 / 3, '0.666666666666667'],
    [99.99999999999999, '100'],
    [99.9999999999999, '99.9999999999999'],
    [1e-10, '0.0000000001'],
    [0.00012345, '0.00012345'],
    [1e15, '1000000000000000'],
    [-1e-7, '-0.0000001'],
  ])('%d is %s', (value, text) => {
    expect(formatDecimal(decimalOfNumber(value))).toBe(text);
  });

  test('minus nothing is nothing', () => {
    expect(Object.is(decimalOfNumber(-0).units, 0)).toBe(true);
  });

  test.each([NaN, Infinity, -Infinity])('%d stands in no cell', (value) => {
    expect(() => decimalOfNumber(value)).toThrow('not a finite number');
  });
});

test.each([
  [{ units: 0, scale: 0 }, '0'],
  [{ units: 0, scale: 3 }, '0'],
  [{ units: 5, scale: 3 }, '0.005'],
  [{ units: -5, scale: 1 }, '-0.5'],
  [{ units: 9550, scale: 2 }, '95.5'],
  [{ units: -200, scale: 2 }, '-2'],
  [{ units: 100, scale: 0 }, '100'],
  [{ units: 123456789012345, scale: 5 }, '1234567890.12345'],
])('%j is written %s', (value, text) => {
  expect(formatDecimal(value)).toBe(text);
});

test('a number of many digits is still written with digits only', () => {
  expect(formatDecimal(decimalOfNumber(1e21))).toBe('1000000000000000000000');
});

test('zeros behind the point say nothing; zeros before it do', () => {
  expect(normalizeDecimal({ units: 1200, scale: 3 })).toEqual({ units: 12, scale: 1 });
  expect(normalizeDecimal({ units: 1200, scale: 1 })).toEqual({ units: 120, scale: 0 });
  expect(normalizeDecimal({ units: 0, scale: 9 })).toEqual({ units: 0, scale: 0 });
});

test.each([
  ['1', '1', 0],
  ['1', '1.0', 0],
  ['95', '95.0000000001', -1],
  ['-1', '1', -1],
  ['-0.5', '-0.25', -1],
  ['100', '99.99', 1],
  ['999999999999999', '0.000000000000001', 1],
  ['0.3', '0.30', 0],
  ['0', '0.00000000000000000001', -1],
  ['0', '-0.00000000000000000001', 1],
  ['900000000000000', '0.00000000000000000001', 1],
])('%s beside %s: %i', (left, right, sign) => {
  expect(Math.sign(compareDecimals(dec(left), dec(right)))).toBe(sign);
  expect(Math.sign(compareDecimals(dec(right), dec(left))) + sign).toBe(0);
});

test('a difference is exact', () => {
  expect(subtractDecimals(dec('0.3'), dec('0.1'))).toEqual({ units: 2, scale: 1 });
  expect(subtractDecimals(dec('9'), dec('12'))).toEqual({ units: -3, scale: 0 });
  expect(subtractDecimals(dec('1.5'), dec('0.5'))).toEqual({ units: 1, scale: 0 });
  expect(() => subtractDecimals(dec('999999999999999'), dec('0.001'))).toThrow('exact range');
});

test('two decimals on the finer of their scales', () => {
  expect(alignDecimals(dec('1.5'), dec('0.025'))).toEqual([1500n, 25n]);
});

test.each([
  ['0.98', '98'],
  ['0.955', '95.5'],
  ['1', '100'],
  ['1.2', '120'],
  ['0.00005', '0.005'],
  ['-0.1', '-10'],
  ['0', '0'],
])('a share of %s is %s per cent', (share, points) => {
  expect(formatDecimal(percentPointsOf(dec(share)))).toBe(points);
  expect(shareOfPercentPoints(dec(points))).toEqual(dec(share));
});

test('what Excel stores for a typed decimal is read back as it was typed', () => {
  for (const text of ['2.675', '1.005', '0.29', '17.5', '0.07', '123456.789', '-0.1']) {
    expect(numberOfDecimal(dec(text))).toBe(Number(text));
    expect(decimalOfNumber(numberOfDecimal(dec(text)))).toEqual(dec(text));
  }
});

test.each([
  ['3', true],
  ['3.0', true],
  ['-3', true],
  ['3.5', false],
  ['0.0001', false],
])('%s is a whole number: %s', (text, whole) => {
  expect(isWholeNumber(dec(text))).toBe(whole);
});
