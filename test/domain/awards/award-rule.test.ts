import { countSeats } from '../../../src/domain/awards/award-rule';
import { dec } from '../../support/decimals';

test('no quota is without limit; a number is that number', () => {
  expect(countSeats(null, 90)).toBeNull();
  expect(countSeats({ kind: 'count', count: 0 }, 90)).toBe(0);
  expect(countSeats({ kind: 'count', count: 3 }, 2)).toBe(3);
});

// A share is rounded down, in whole numbers: 90 × 0.7 is 62,99999999999999 in doubles.
test.each([
  [90, '70', 63],
  [9, '70', 6],
  [10, '70', 7],
  [0, '70', 0],
  [1, '99.9', 0],
  [1, '100', 1],
  [7, '100', 7],
  [7, '0', 0],
  [3, '33.3', 0],
  [3, '33.4', 1],
  [1000, '0.1', 1],
  [999, '0.1', 0],
  [29, '20', 5],
  [30, '20', 6],
  [100, '57', 57],
  [100, '29', 29],
])('%i × %s%% = %i', (participants, percent, seats) => {
  expect(countSeats({ kind: 'share', percent: dec(percent) }, participants)).toBe(seats);
});
