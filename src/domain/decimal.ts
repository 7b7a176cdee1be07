/**
 * Số thập phân chính xác: `units × 10^-scale`, never a binary fraction.
 * Excel keeps 15 significant digits, so `units` of what a cell can hold is always a safe integer.
 */
export type Decimal = { readonly units: number; readonly scale: number };

const MOST_DIGITS = 15;
const PLAIN_DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Reads "-12.50" (ASCII digits, a point, no exponent). Null for anything else, or beyond 15 digits. */
export function parseDecimal(text: string): Decimal | null {
  const match = PLAIN_DECIMAL.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  const digits = (whole + fraction).replace(/^0+(?=\d)/, '');
  const trailing = fraction === '' ? 0 : countTrailingZeros(whole + fraction, fraction.length);
  if (digits.length - trailing > MOST_DIGITS) return null;
  const units = Number(digits.slice(0, digits.length - trailing) || '0');
  return { units: sign === '-' && units !== 0 ? -units : units, scale: fraction.length - trailing };
}

/**
 * The decimal that Excel shows for a stored binary number: its first 15 significant digits, so that
 * 17.500000000000004 is 17.5. Refuses (throws) what no cell can hold: NaN and infinities.
 */
export function decimalOfNumber(value: number): Decimal {
  for (let scale = 0, power = 1; scale <= 4; scale += 1, power *= 10) {
    const units = Math.round(value * power);
    if (Math.abs(units) < 1e15 && units / power === value) return { units: units + 0, scale };
  }
  const written = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(value.toExponential(MOST_DIGITS - 1));
  if (written === null) throw new Error(`not a finite number: ${value}`);
  const [, sign = '', first = '', rest = '', exponent = '0'] = written;
  const kept = (first + rest).replace(/0+$/, '') || '0';
  const scale = kept.length - 1 - Number(exponent);
  const units = Number(sign + kept);
  return scale >= 0 ? { units, scale } : { units: units * 10 ** -scale, scale: 0 };
}

/** The nearest binary number: what Excel stores when the decimal is typed. */
export function numberOfDecimal({ units, scale }: Decimal): number {
  return units / 10 ** scale;
}

/** Shortest form with a point: "95.5", "-2", "0". */
export function formatDecimal(value: Decimal): string {
  const { units, scale } = normalizeDecimal(value);
  if (scale === 0) return BigInt(units).toString();
  const digits = String(Math.abs(units)).padStart(scale + 1, '0');
  return `${units < 0 ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** Without trailing zeros after the point. */
export function normalizeDecimal({ units, scale }: Decimal): Decimal {
  let shorter = units;
  let places = scale;
  while (places > 0 && shorter % 10 === 0) {
    shorter /= 10;
    places -= 1;
  }
  return { units: shorter, scale: places };
}

/** Negative when `left` is less, 0 when equal, positive when more. Exact. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  const shift = left.scale - right.scale;
  if (shift === 0) return left.units - right.units;
  const a = shift < 0 ? left.units * powerOfTen(-shift) : left.units;
  const b = shift > 0 ? right.units * powerOfTen(shift) : right.units;
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return a - b;
  const [exactLeft, exactRight] = alignDecimals(left, right);
  return exactLeft < exactRight ? -1 : exactLeft > exactRight ? 1 : 0;
}

const POWERS_OF_TEN = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/** Infinite beyond what a double holds exactly, so that the safe-integer check fails. */
export function powerOfTen(exponent: number): number {
  return POWERS_OF_TEN[exponent] ?? Infinity;
}

/** Both as whole numbers of the finer of the two scales. */
export function alignDecimals(left: Decimal, right: Decimal): [bigint, bigint] {
  const scale = Math.max(left.scale, right.scale);
  return [unitsAtScale(left, scale), unitsAtScale(right, scale)];
}

/** `left - right`, exact; throws when the difference has more digits than a cell can hold. */
export function subtractDecimals(left: Decimal, right: Decimal): Decimal {
  const [a, b] = alignDecimals(left, right);
  const units = Number(a - b);
  if (!Number.isSafeInteger(units)) throw new Error('difference beyond exact range');
  return normalizeDecimal({ units, scale: Math.max(left.scale, right.scale) });
}

/** Percent points of a share as Excel stores it: 0.98 is 98. */
export function percentPointsOf(share: Decimal): Decimal {
  if (share.scale >= 2) return { units: share.units, scale: share.scale - 2 };
  const units = share.units * 10 ** (2 - share.scale);
  return { units: Math.sign(units) * Math.min(Math.abs(units), Number.MAX_VALUE), scale: 0 };
}

/** The share as Excel stores it: 98 percent points are 0.98. */
export function shareOfPercentPoints(points: Decimal): Decimal {
  return normalizeDecimal({ units: points.units, scale: points.scale + 2 });
}

export function isWholeNumber(value: Decimal): boolean {
  return normalizeDecimal(value).scale === 0;
}

export function unitsAtScale({ units, scale }: Decimal, target: number): bigint {
  return BigInt(units) * 10n ** BigInt(target - scale);
}

function countTrailingZeros(digits: string, most: number): number {
  let count = 0;
  while (count < most && digits[digits.length - 1 - count] === '0') count += 1;
  return count;
}
