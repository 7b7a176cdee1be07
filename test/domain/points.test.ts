import {
  decimalOfPoints,
  isNegative,
  isPositive,
  pointsOfDecimal,
  reachByStep,
  roundHalfUpBig,
  roundToStep,
  scaleByRatio,
} from '../../src/domain/points';
import { dec, HUNDREDTH, pts, shown } from '../support/decimals';

// Each criterion's points are rounded once, half up, to the contest's step.

/** points × top ÷ bottom, on paper. */
function scaled(points: string, top: string, bottom: string, step = '0.01'): string {
  const exact = dec(step);
  return shown(scaleByRatio(pts(points, exact), dec(top), dec(bottom)), exact);
}

describe('half goes up', () => {
  test.each([
    // 2,675 → 2,68; 0,125 → 0,13; 1,005 → 1,01: a double gives 2,67, 0,13 and 1,00.
    ['5.35', '1', '2', '2.68'],
    ['0.25', '1', '2', '0.13'],
    ['2.01', '1', '2', '1.01'],
    ['5', '53.5', '100', '2.68'],
    ['1', '12.5', '100', '0.13'],
    ['3', '26.8', '80', '1.01'],
    // A hair below the half goes down, a hair above goes up.
    ['5', '53.4999999999', '100', '2.67'],
    ['5', '53.5000000001', '100', '2.68'],
    // Rounded once: 2,6745 is 2,67.
    ['5', '53.49', '100', '2.67'],
    ['10', '1', '3', '3.33'],
    ['10', '2', '3', '6.67'],
    ['0', '7', '3', '0'],
    ['10', '0', '3', '0'],
    ['72', '100', '80', '90'],
    ['61.82', '100', '80', '77.28'],
  ])('%s × %s ÷ %s = %s', (points, top, bottom, result) => {
    expect(scaled(points, top, bottom)).toBe(result);
  });

  test.each([
    ['0.1', '2.5', '1', '2', '1.3'],
    ['0.25', '10', '1', '16', '0.75'],
    ['0.25', '10', '1', '80', '0.25'],
    ['0.25', '10', '1', '81', '0'],
    ['0.5', '10', '1', '8', '1.5'],
    ['0.5', '10', '49', '200', '2.5'],
    ['1', '5', '1', '2', '3'],
    ['1', '5', '49.99', '100', '2'],
    ['10', '50', '1', '2', '30'],
  ])('in steps of %s: %s × %s ÷ %s = %s', (step, points, top, bottom, result) => {
    expect(scaled(points, top, bottom, step)).toBe(result);
  });
});

describe('beyond 2^53', () => {
  test('products that no double holds', () => {
    // 999999999999999 × 999999999999998 ÷ 999999999999999.
    expect(scaleByRatio(999999999999999, dec('999999999999998'), dec('999999999999999'))).toBe(
      999999999999998,
    );
    // 9007199254740991 ÷ 2 = 4503599627370495,5.
    expect(scaleByRatio(9007199254740991, dec('1'), dec('2'))).toBe(4503599627370496);
    expect(scaleByRatio(9007199254740989, dec('1'), dec('2'))).toBe(4503599627370495);
    // 3 × 333333333333333 ÷ 999999999999999 = 1 exactly; one less is 0,999999999999997.
    expect(scaleByRatio(3, dec('333333333333333'), dec('999999999999999'))).toBe(1);
    expect(scaleByRatio(1, dec('499999999999999'), dec('999999999999999'))).toBe(0);
    expect(scaleByRatio(1, dec('500000000000000'), dec('999999999999999'))).toBe(1);
  });

  test('the same by either way', () => {
    expect(roundHalfUpBig(2675n, 1000n)).toBe(3);
    expect(roundHalfUpBig(5n, 2n)).toBe(3);
    expect(roundHalfUpBig(10n ** 40n + 5n, 10n ** 39n)).toBe(10);
  });

  test('scales far apart', () => {
    expect(scaled('10', '0.000000000000001', '1')).toBe('0');
    expect(scaled('10', '0.000000000000001', '0.000000000000003')).toBe('3.33');
    expect(scaled('0.01', '999999999999999', '0.5')).toBe('19999999999999.98');
  });
});

describe('pointsOfDecimal', () => {
  test.each([
    ['2.68', '0.01', 268],
    ['0', '0.01', 0],
    ['-10', '0.01', -1000],
    ['100', '0.25', 400],
    ['0.75', '0.25', 3],
    ['3', '1', 3],
    ['1.5', '0.5', 3],
    ['1000', '10', 100],
  ])('%s in steps of %s is %i', (value, step, points) => {
    expect(pointsOfDecimal(dec(value), dec(step))).toBe(points);
    expect(decimalOfPoints(points, dec(step))).toEqual(dec(value));
  });

  test.each([
    ['2.675', '0.01'],
    ['0.3', '0.25'],
    ['0.5', '1'],
    ['1005', '10'],
    ['-0.001', '0.01'],
  ])('%s is no whole number of steps of %s', (value, step) => {
    expect(pointsOfDecimal(dec(value), dec(step))).toBeNull();
  });

  test('more steps than are exact', () => {
    expect(pointsOfDecimal(dec('999999999999999'), dec('0.01'))).toBeNull();
    expect(pointsOfDecimal(dec('90071992547409'), dec('0.01'))).toBe(9007199254740900);
  });
});

test('signs', () => {
  expect(['-0.01', '0', '0.01'].map((one) => isPositive(dec(one)))).toEqual([false, false, true]);
  expect(['-0.01', '0', '0.01'].map((one) => isNegative(dec(one)))).toEqual([true, false, false]);
});

test('what is stated more finely than the step: points are rounded half up, edges are reached', () => {
  expect(roundToStep(dec('3.335'), HUNDREDTH)).toBe(pts('3.34'));
  expect(roundToStep(dec('3.334'), HUNDREDTH)).toBe(pts('3.33'));
  // 89,99 does not reach 89,995; 90 does.
  expect(reachByStep(dec('89.995'), HUNDREDTH)).toBe(pts('90'));
  expect(reachByStep(dec('89.99'), HUNDREDTH)).toBe(pts('89.99'));
});
