import fc from 'fast-check';
import {
  compareDecimals,
  decimalOfNumber,
  formatDecimal,
  normalizeDecimal,
  numberOfDecimal,
  parseDecimal,
  percentPointsOf,
  shareOfPercentPoints,
  subtractDecimals,
} from '../../src/domain/decimal';
import type { Decimal } from '../../src/domain/decimal';
import { decimalOfPoints, pointsOfDecimal, scaleByRatio } from '../../src/domain/points';
import {
  add,
  compare,
  divide,
  fraction,
  half,
  multiply,
  parse,
  wholePart,
} from '../oracle/rational';
import type { Rational } from '../oracle/rational';

const RUNS = { seed: 20230905, numRuns: 2000 };
const LARGEST = 999_999_999_999_999;

/** Up to 15 digits, as a cell holds; small numbers and round ones often. */
const units = fc.oneof(
  fc.integer({ min: -LARGEST, max: LARGEST }),
  fc.integer({ min: -2000, max: 2000 }),
  fc.integer({ min: -1000, max: 1000 }).map((thousands) => thousands * 1000),
);
const decimals: fc.Arbitrary<Decimal> = fc
  .record({ units, scale: fc.integer({ min: 0, max: 18 }) })
  .map(({ units: found, scale }) => ({ units: found + 0, scale }));
const positive = decimals
  .filter((one) => one.units !== 0)
  .map(({ units: found, scale }) => ({ units: Math.abs(found), scale }));

const exact = ({ units: found, scale }: Decimal): Rational =>
  fraction(BigInt(found), 10n ** BigInt(scale));
const sign = (value: number): number => Math.sign(value) + 0;

function holds<Values extends [unknown, ...unknown[]]>(
  arbitraries: { [Key in keyof Values]: fc.Arbitrary<Values[Key]> },
  check: (...values: Values) => void,
): void {
  fc.assert(
    fc.property(fc.tuple<Values>(...arbitraries), (values) => check(...values)),
    RUNS,
  );
}

test('what is written is read back the same, and is the same number', () => {
  holds([decimals], (value) => {
    const text = formatDecimal(value);
    expect(parseDecimal(text)).toEqual(normalizeDecimal(value));
    expect(compare(parse(text), exact(value))).toBe(0);
    expect(formatDecimal(normalizeDecimal(value))).toBe(text);
  });
});

test('zeros before the number and behind its point change nothing', () => {
  const zeros = fc.integer({ min: 0, max: 6 }).map((count) => '0'.repeat(count));
  holds([decimals, zeros, zeros], (value, before, behind) => {
    const text = formatDecimal(value);
    const padded = `${text.includes('.') ? text : `${text}.0`}${behind}`;
    expect(parseDecimal(padded.replace(/^(-?)/, `$1${before}`))).toEqual(parseDecimal(text));
  });
});

test('a cell gives back every decimal of 15 digits', () => {
  holds([decimals], (value) => {
    expect(decimalOfNumber(numberOfDecimal(value))).toEqual(normalizeDecimal(value));
    expect(numberOfDecimal(value)).toBe(Number(formatDecimal(value)));
  });
});

test('of any other double, the 15 digits that Excel shows', () => {
  const doubles = fc.double({ min: -1e15, max: 1e15, noNaN: true });
  holds([doubles.filter((value) => Math.abs(value) > 1e-7 || value === 0)], (value) => {
    const found = decimalOfNumber(value);
    expect(compare(exact(found), parse(formatDecimal(found)))).toBe(0);
    expect(numberOfDecimal(found)).toBe(Number(value.toPrecision(15)));
    expect(Object.is(found.units, -0)).toBe(false);
    expect(decimalOfNumber(numberOfDecimal(found))).toEqual(found);
  });
});

test('comparing is comparing the exact numbers: a total order', () => {
  const close = fc
    .tuple(decimals, fc.integer({ min: -1, max: 1 }))
    .map(
      ([one, by]) => [one, { units: Math.min(LARGEST, one.units + by), scale: one.scale }] as const,
    );
  const pairs = fc.oneof(fc.tuple(decimals, decimals), close);
  holds([pairs, decimals], ([a, b], c) => {
    expect(sign(compareDecimals(a, b))).toBe(sign(compare(exact(a), exact(b))));
    expect(sign(compareDecimals(b, a)) + sign(compareDecimals(a, b))).toBe(0);
    expect(compareDecimals(a, a)).toBe(0);
    const [low, middle, high] = [a, b, c].sort(compareDecimals);
    if (!low || !middle || !high) throw new Error('three decimals were sorted');
    expect(compareDecimals(low, high)).toBeLessThanOrEqual(0);
    expect(compareDecimals(low, middle)).toBeLessThanOrEqual(0);
  });
});

test('a difference added again is what it was', () => {
  const small = fc.record({
    units: fc.integer({ min: -1e7, max: 1e7 }),
    scale: fc.integer({ min: 0, max: 6 }),
  });
  holds([small, small], (a, b) => {
    expect(compare(add(exact(subtractDecimals(a, b)), exact(b)), exact(a))).toBe(0);
  });
});

test('a share and its percent points', () => {
  holds([decimals], (value) => {
    const points = percentPointsOf(value);
    if (!Number.isSafeInteger(points.units)) return;
    expect(compare(exact(points), multiply(exact(value), parse('100')))).toBe(0);
    expect(shareOfPercentPoints(points)).toEqual(normalizeDecimal(value));
  });
});

test('points × top ÷ bottom is rounded half up, once, whatever the sizes', () => {
  const points = fc.oneof(
    fc.integer({ min: 0, max: 100_000 }),
    fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
  );
  const amounts = fc.oneof(positive, fc.constant({ units: 0, scale: 0 }));
  holds([points, amounts, positive], (count, top, bottom) => {
    const ratio = divide(exact(top), exact(bottom));
    const wanted = wholePart(add(multiply(fraction(BigInt(count), 1n), ratio), half));
    if (wanted > BigInt(Number.MAX_SAFE_INTEGER)) return;
    expect(BigInt(scaleByRatio(count, top, bottom))).toBe(wanted);
  });
});

test('at an exact half, always up', () => {
  const counts = fc.integer({ min: 0, max: 1e12 });
  holds([counts, fc.integer({ min: 1, max: 1000 })], (count, by) => {
    const [top, bottom] = [
      { units: by, scale: 1 },
      { units: 2 * by, scale: 1 },
    ];
    expect(scaleByRatio(2 * count + 1, top, bottom)).toBe(count + 1);
    expect(scaleByRatio(2 * count, top, bottom)).toBe(count);
  });
});

test('points of any step are whole numbers of it, or none', () => {
  const steps = fc.constantFrom('0.01', '0.1', '0.25', '0.5', '1', '10');
  holds([decimals, steps], (value, text) => {
    const step = parseDecimal(text) ?? value;
    const points = pointsOfDecimal(value, step);
    const count = divide(exact(value), exact(step));
    if (points === null) {
      expect(count.bottom > 1n || !Number.isSafeInteger(Number(count.top))).toBe(true);
    } else {
      expect([BigInt(points), 1n]).toEqual([count.top, count.bottom]);
      if (Number.isSafeInteger(points * step.units)) {
        expect(decimalOfPoints(points, step)).toEqual(normalizeDecimal(value));
      }
    }
  });
});
