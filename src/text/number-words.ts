import { formatDecimal } from '../domain/decimal';
import type { Decimal } from '../domain/decimal';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const GROUPS = ['', ' nghìn', ' triệu'];

/** A number in words as papers write it: "Một nghìn không trăm linh năm", "Âm hai phẩy năm". */
export function writeNumberInWords(value: Decimal): string {
  const written = formatDecimal(value);
  const [whole = '', fraction] = written.replace('-', '').split('.');
  const words = [
    ...(written.startsWith('-') ? ['âm'] : []),
    readWhole(whole),
    ...(fraction === undefined ? [] : ['phẩy', readFraction(fraction)]),
  ].join(' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** By thousands of millions, as Vietnamese counts: whatever is above "tỷ" is a number of them. */
function readWhole(digits: string): string {
  const bare = digits.replace(/^0+(?=\d)/, '');
  if (bare.length <= 9) return readMillions(bare, false) || 'không';
  const rest = readMillions(bare.slice(-9), true);
  return `${readWhole(bare.slice(0, -9))} tỷ${rest === '' ? '' : ` ${rest}`}`;
}

/** Up to nine digits; behind something else every hundred is read, "không trăm" too. */
function readMillions(digits: string, isBehind: boolean): string {
  const groups = digits.padStart(9, '0').match(/\d{3}/g) ?? [];
  const words: string[] = [];
  for (const [at, group] of groups.entries()) {
    if (group === '000') continue;
    words.push(`${readHundreds(group, isBehind || words.length > 0)}${GROUPS[2 - at] ?? ''}`);
  }
  return words.join(' ');
}

function readHundreds(group: string, isBehind: boolean): string {
  const [hundreds = 0, tens = 0, units = 0] = [...group].map(Number);
  const readsHundreds = isBehind || hundreds > 0;
  const words = readsHundreds ? [`${nameDigit(hundreds)} trăm`] : [];
  if (tens === 0 && units > 0) words.push(`${readsHundreds ? 'linh ' : ''}${nameDigit(units)}`);
  if (tens === 1) words.push('mười');
  if (tens > 1) words.push(`${nameDigit(tens)} mươi`);
  if (tens > 0 && units > 0) words.push(readUnits(tens, units));
  return words.join(' ');
}

/** "mười lăm", "hai mươi mốt". */
function readUnits(tens: number, units: number): string {
  if (units === 5) return 'lăm';
  return units === 1 && tens > 1 ? 'mốt' : nameDigit(units);
}

/** "không năm" for 05, "hai mươi lăm" for 25; a long one digit by digit. */
function readFraction(digits: string): string {
  const zeros = /^0*/.exec(digits)?.[0].length ?? 0;
  const rest = digits.slice(zeros);
  const read =
    rest.length <= 3 ? [readWhole(rest)] : [...rest].map((one) => nameDigit(Number(one)));
  return [...Array.from({ length: zeros }, () => nameDigit(0)), ...read].join(' ');
}

function nameDigit(digit: number): string {
  return DIGITS[digit] ?? '';
}
