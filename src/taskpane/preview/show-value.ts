import { decimalOfNumber, percentPointsOf, unitsAtScale } from '../../domain/decimal';
import type { Decimal } from '../../domain/decimal';
import { roundHalfUpBig } from '../../domain/points';
import { classifyFormat, dateOfSerial } from '../../workbook/number-format';
import { writeDecimal } from '../../text/numbers';
import type { CellStyle, CellValue } from '../../workbook/sheet-plan';

/**
 * What Excel on a Vietnamese machine shows of a value: the formats are those that plans use, a fixed
 * number of decimals with or without groups of thousands, percentages, and days with or without a time.
 */
export function showValue(value: CellValue, { numberFormat = 'General' }: CellStyle): string {
  if (typeof value !== 'number') return value ?? '';
  const kind = classifyFormat(numberFormat);
  if (kind === 'date') return showDate(value, /h/i.test(numberFormat));
  const number = decimalOfNumber(value);
  if (!numberFormat.includes('0')) return ungroup(writeDecimal(number));
  const isPercent = kind === 'percent';
  const shown = showDecimals(
    isPercent ? percentPointsOf(number) : number,
    /\.(0*)/.exec(numberFormat)?.[1]?.length ?? 0,
  );
  return `${numberFormat.includes(',') ? shown : ungroup(shown)}${isPercent ? '%' : ''}`;
}

/** Rounded as Excel does, half away from zero, with all its decimals: "1.234,50". */
function showDecimals({ units, scale }: Decimal, decimals: number): string {
  const finest = Math.max(scale, decimals);
  const exact = unitsAtScale({ units: Math.abs(units), scale }, finest);
  const digits = String(roundHalfUpBig(exact, 10n ** BigInt(finest - decimals)));
  const padded = digits.padStart(decimals + 1, '0');
  const whole = padded.slice(0, padded.length - decimals).replace(/\B(?=(\d{3})+$)/g, '.');
  const fraction = decimals === 0 ? '' : `,${padded.slice(-decimals)}`;
  return `${units < 0 ? '-' : ''}${whole}${fraction}`;
}

function ungroup(shown: string): string {
  return shown.replaceAll('.', '');
}

/** "07/05/2026 12:30"; nothing for what is no day of Excel's calendar. */
function showDate(serial: number, hasTime: boolean): string {
  const [day, time = '00:00'] = (dateOfSerial(serial, false) ?? '').split('T');
  const date = day?.split('-').reverse().join('/') ?? '';
  return hasTime && date !== '' ? `${date} ${time.slice(0, 5)}` : date;
}
