import type { Cell } from './cell';

const DAY = 86_400_000;
const NUMBER_FORMAT = /^(#,##)?0(?:\.(0+))?(%)?$/;
const DATE_TOKEN = /yyyy|yy|mm|m|dd|d|hh|h|ss|s/gi;

/**
 * What a cell shows, for the formats that the tests need: General, "0", "#,##0.00", "0%", dates, "@".
 * Null for a format that the host cannot draw.
 */
export function showText(cell: Cell): string | null {
  if (cell.kind === 'boolean') return cell.value === true ? 'TRUE' : 'FALSE';
  if (typeof cell.value !== 'number') return cell.value === null ? '' : String(cell.value);
  const format = cell.look.numberFormat;
  if (format === 'General' || format === '@') return showGeneral(cell.value);
  const number = NUMBER_FORMAT.exec(format);
  if (number !== null) return showNumber(cell.value, number);
  return isDateFormat(format) ? showDate(cell.value, format) : null;
}

/** Whether a format shows days or times. */
export function isDateFormat(format: string): boolean {
  return /[ymdhs]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')) && format !== 'General';
}

function showGeneral(value: number): string {
  return String(Number(value.toPrecision(11)));
}

function showNumber(value: number, [, grouping, decimals = '', percent]: RegExpExecArray): string {
  const shown = new Intl.NumberFormat('en-US', {
    useGrouping: grouping !== undefined,
    minimumFractionDigits: decimals.length,
    maximumFractionDigits: decimals.length,
  }).format(percent === undefined ? value : value * 100);
  return shown + (percent ?? '');
}

function showDate(serial: number, format: string): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.round(serial * DAY));
  const pad = (value: number): string => String(value).padStart(2, '0');
  let afterHours = false;
  return format.replace(DATE_TOKEN, (token) => {
    const part = token.toLowerCase();
    const isMinutes = afterHours && part.startsWith('m');
    afterHours = part.startsWith('h') || (afterHours && !part.startsWith('m'));
    if (part === 'yyyy') return String(date.getUTCFullYear());
    if (part === 'yy') return pad(date.getUTCFullYear() % 100);
    const value = isMinutes
      ? date.getUTCMinutes()
      : { m: date.getUTCMonth() + 1, d: date.getUTCDate(), h: date.getUTCHours() }[part[0] ?? ''];
    const shown = value ?? date.getUTCSeconds();
    return part.length === 2 ? pad(shown) : String(shown);
  });
}
