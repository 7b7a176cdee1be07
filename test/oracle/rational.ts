// Exact fractions over BigInt: no floats, no rounding except where it is asked for.

export type Rational = { readonly top: bigint; readonly bottom: bigint }; // bottom > 0, reduced

const ZERO = BigInt(0);
const ONE = BigInt(1);
const TWO = BigInt(2);
const TEN = BigInt(10);

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === ZERO ? (a < ZERO ? -a : a) : greatestCommonDivisor(b, a % b);
}

export function fraction(top: bigint, bottom: bigint): Rational {
  if (bottom === ZERO) throw new Error('division by zero');
  const sign = bottom < ZERO ? -ONE : ONE;
  const divisor = greatestCommonDivisor(top, bottom);
  return { top: (sign * top) / divisor, bottom: (sign * bottom) / divisor };
}

export const zero: Rational = fraction(ZERO, ONE);
export const one: Rational = fraction(ONE, ONE);
export const half: Rational = fraction(ONE, TWO);
export const hundred: Rational = fraction(BigInt(100), ONE);

export function parse(text: string): Rational {
  const match = /^(-?)([0-9]+)(?:\.([0-9]+))?$/.exec(text);
  if (match === null) throw new Error(`not a decimal: ${text}`);
  const decimals = match[3] ?? '';
  const digits = BigInt((match[2] ?? '') + decimals);
  return fraction(match[1] === '-' ? -digits : digits, BigInt('1' + '0'.repeat(decimals.length)));
}

export const add = (a: Rational, b: Rational): Rational =>
  fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const negate = (a: Rational): Rational => fraction(-a.top, a.bottom);
export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b));
export const multiply = (a: Rational, b: Rational): Rational =>
  fraction(a.top * b.top, a.bottom * b.bottom);
export const divide = (a: Rational, b: Rational): Rational =>
  fraction(a.top * b.bottom, a.bottom * b.top);
export const sum = (all: readonly Rational[]): Rational => all.reduce(add, zero);

/** Below 0, 0 or above 0, as a is less than, equal to or more than b. */
export function compare(a: Rational, b: Rational): number {
  const difference = subtract(a, b).top;
  return difference < ZERO ? -1 : difference > ZERO ? 1 : 0;
}
export const equal = (a: Rational, b: Rational): boolean => compare(a, b) === 0;
export const smaller = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);

/** The greatest whole number that is not above a. */
export function wholePart(a: Rational): bigint {
  const quotient = a.top / a.bottom;
  return a.top < ZERO && quotient * a.bottom !== a.top ? quotient - ONE : quotient;
}

/** To the nearest multiple of step; a half goes up. Only for a >= 0. */
export function roundHalfUp(a: Rational, step: Rational): Rational {
  if (a.top < ZERO) throw new Error('only amounts of 0 or more are rounded');
  const steps = wholePart(add(divide(a, step), half));
  return multiply(fraction(steps, ONE), step);
}

/** The shortest decimal: "95.5", "-2", "0". */
export function format(a: Rational): string {
  let scaled = a;
  let places = 0;
  while (scaled.bottom !== ONE) {
    scaled = multiply(scaled, fraction(TEN, ONE));
    places += 1;
    if (places > 1000) throw new Error(`not a finite decimal: ${a.top}/${a.bottom}`);
  }
  const sign = scaled.top < ZERO ? '-' : '';
  const digits = (scaled.top < ZERO ? -scaled.top : scaled.top)
    .toString()
    .padStart(places + 1, '0');
  if (places === 0) return sign + digits;
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
