import { scoreProportional } from '../../../src/domain/rules/proportional';
import { dec, pts, shown } from '../../support/decimals';

// contest.json: `proportional`, max × min(result ÷ target, 1); with `lower` max × min(target ÷ result, 1),
// and a result of 0 earns the maximum.

function score(result: string, target: string, max: string, lower = false): string {
  const rule = { kind: 'proportional', target: dec(target), lower } as const;
  return shown(scoreProportional(rule, dec(result), pts(max)));
}

describe('more is better', () => {
  test.each([
    ['0', '100', '10', '0'],
    ['50', '100', '10', '5'],
    // Below, at and above the target.
    ['99.9', '100', '10', '9.99'],
    ['99.99', '100', '10', '10'],
    ['100', '100', '10', '10'],
    ['100.01', '100', '10', '10'],
    ['120', '100', '10', '10'],
    // 10 × 94,99 ÷ 95 = 9,998947… and 10 × 90 ÷ 95 = 9,473684…
    ['94.99', '95', '10', '10'],
    ['90', '95', '10', '9.47'],
    // 10 × 33,35% = 3,335: half goes up.
    ['33.35', '100', '10', '3.34'],
    ['33.349', '100', '10', '3.33'],
    // 5 × 53,5% = 2,675 (a double would give 2,67); 3 × 26,8 ÷ 80 = 1,005.
    ['53.5', '100', '5', '2.68'],
    ['26.8', '80', '3', '1.01'],
    ['12.5', '100', '1', '0.13'],
    // 5 × 53,49% = 2,6745: rounded once to 2,67, not by way of 2,675 to 2,68.
    ['53.49', '100', '5', '2.67'],
    ['0.1', '100', '5', '0.01'],
    ['0.09', '100', '5', '0'],
    ['3', '7', '3', '1.29'],
  ])('%s of %s, at most %s points: %s', (result, target, max, points) => {
    expect(score(result, target, max)).toBe(points);
  });
});

describe('less is better', () => {
  test.each([
    ['0', '5', '10', '10'],
    ['4.99', '5', '10', '10'],
    ['5', '5', '10', '10'],
    // 10 × 5 ÷ 5,01 = 9,98003…; 10 × 5 ÷ 8 = 6,25; 10 × 5 ÷ 16 = 3,125; 10 × 5 ÷ 1000 = 0,05.
    ['5.01', '5', '10', '9.98'],
    ['8', '5', '10', '6.25'],
    ['16', '5', '10', '3.13'],
    ['1000', '5', '10', '0.05'],
    ['10000.1', '5', '10', '0'],
    ['0.0001', '0.0002', '10', '10'],
    ['0.0003', '0.0001', '10', '3.33'],
  ])('%s where %s is wanted, at most %s points: %s', (result, target, max, points) => {
    expect(score(result, target, max, true)).toBe(points);
  });
});

test('numbers of fifteen digits lose nothing', () => {
  // 1000 × 123456789012345 ÷ 999999999999999 = 123,4567890123451…
  expect(score('123456789012345', '999999999999999', '1000')).toBe('123.46');
  expect(score('999999999999998', '999999999999999', '1000')).toBe('1000');
  expect(score('499999999999999', '999999999999999', '0.01')).toBe('0');
  expect(score('500000000000000', '999999999999999', '0.01')).toBe('0.01');
});

test('nothing can be earned where the maximum is 0', () => {
  expect(score('50', '100', '0')).toBe('0');
  expect(score('0', '5', '0', true)).toBe('0');
});
