import { scoreDirect } from '../../../src/domain/rules/direct';
import { readResult } from '../../../src/domain/validation/read-result';
import { dec, shown } from '../../support/decimals';
import { num, pct } from '../../support/draft-book';
import { DIRECT, leafOf, SETTINGS } from '../../support/scope-contest';

// contest.json: `direct`, a number 0…max; the result is the points.

test.each([
  ['0', '0.01'],
  ['0.01', '0.01'],
  ['9.99', '0.01'],
  ['10', '0.01'],
  ['7.3', '0.1'],
  ['2.75', '0.25'],
  ['9.5', '0.5'],
  ['8', '1'],
])('%s typed by the council is %s points exactly', (result, step) => {
  expect(shown(scoreDirect(dec(result), dec(step)), dec(step))).toBe(result);
});

test.each([
  ['7.255', '0.01'],
  ['2.8', '0.25'],
  ['8.5', '1'],
  ['0.1', '0.5'],
])('%s is finer than the step %s and never reaches the scoring', (result, step) => {
  expect(() => scoreDirect(dec(result), dec(step))).toThrow('finer than the step');
});

describe('what may be typed where 10 points are the most', () => {
  const leaf = leafOf('I.1', '10', DIRECT);

  test.each(['0', '0.01', '9.99', '10'])('%s is taken', (result) => {
    const reading = readResult(leaf, num(result), SETTINGS);
    expect(reading).toEqual({ result: { kind: 'number', value: dec(result) } });
  });

  test.each([
    ['10.01', { code: 'points-over-maximum', value: dec('10.01'), max: dec('10') }],
    ['10.001', { code: 'points-over-maximum', value: dec('10.001'), max: dec('10') }],
    ['9.999', { code: 'finer-than-step', value: dec('9.999'), step: dec('0.01') }],
    ['-0.01', { code: 'number-negative', value: dec('-0.01') }],
  ])('%s is refused', (result, fault) => {
    expect(readResult(leaf, num(result), SETTINGS)).toEqual({ fault });
  });
});

test('percent points may be given directly, up to 100%', () => {
  const leaf = leafOf('I.1', '100', DIRECT, { percent: true });
  expect(readResult(leaf, pct('1'), SETTINGS)).toEqual({
    result: { kind: 'number', value: dec('100') },
  });
  expect(readResult(leaf, pct('1.0001'), SETTINGS)).toEqual({
    fault: { code: 'share-out-of-range', value: dec('100.01') },
  });
});

test('fifteen digits are exact, and more steps than that are refused', () => {
  expect(scoreDirect(dec('9999999999999.99'), dec('0.01'))).toBe(999999999999999);
  expect(() => scoreDirect(dec('99999999999999.9'), dec('0.001'))).toThrow();
});
