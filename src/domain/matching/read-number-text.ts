import { parseDecimal } from '../decimal';
import type { Decimal } from '../decimal';

/** A number typed as text: the reading we propose, null where two readings are possible. */
export type NumberText = { readonly reading: Decimal | null };

const SPACES = /[\s\u00a0\u202f\u2009\u3000]+/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const SUPERSCRIPT = /[\u00b2\u00b3\u00b9\u2070-\u2079]/;

/**
 * Does this text look like a number ("9,5", "1.000", full-width digits, "95%")? Null when it does not.
 * Never used to score: the person is shown the reading and types the number.
 */
export function readNumberText(text: string): NumberText | null {
  const plain = text
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(SPACES, ' ')
    .trim();
  const signed = plain
    .replace(/ ?%$/, '')
    .replace(/^\+ ?/, '')
    .replace(/^[-\u2212\u2013] ?/, '-');
  if (!/^-?\d/.test(signed)) return null;
  if (SUPERSCRIPT.test(signed)) return /^-?\d+[^\d\s]+$/.test(signed) ? { reading: null } : null;
  if (!/^-?[\d.,' ]+$/.test(signed)) return null;
  const bare = joinGroups(signed);
  return { reading: bare === null ? null : readMarks(bare) };
}

/** "1 234" groups by three; "9 5" are two numbers, or a slip: nobody knows. */
function joinGroups(text: string): string | null {
  if (!/[ ']/.test(text)) return text;
  return /^-?\d{1,3}(?:[ ']\d{3})+(?:[.,]\d+)?$/.test(text) ? text.replace(/[ ']/g, '') : null;
}

function readMarks(bare: string): Decimal | null {
  const points = bare.split('.').length - 1;
  const commas = bare.split(',').length - 1;
  if (points === 0 && commas === 0) return parseDecimal(bare);
  if (points > 0 && commas > 0) return readBothMarks(bare);
  const groups = bare.split(points > 0 ? '.' : ',');
  const others = groups.slice(1);
  const looksGrouped = areGroups(groups);
  if (others.length > 1) return looksGrouped ? parseDecimal(groups.join('')) : null;
  // "1.000" is one thousand here and one elsewhere: ask.
  return looksGrouped ? null : parseDecimal(groups.join('.'));
}

/** One to three digits, not 0, then threes. */
function areGroups([first = '', ...others]: readonly string[]): boolean {
  return /^-?[1-9]\d{0,2}$/.test(first) && others.every((group) => group.length === 3);
}

/** "1.234,5" and "1,234.5": the last mark is the decimal one, if the others group by three. */
function readBothMarks(bare: string): Decimal | null {
  const decimalMark = bare.lastIndexOf('.') > bare.lastIndexOf(',') ? '.' : ',';
  const groupMark = decimalMark === '.' ? ',' : '.';
  const [whole = '', fraction = '', ...more] = bare.split(decimalMark);
  const groups = whole.split(groupMark);
  if (more.length > 0 || fraction.includes(groupMark) || !areGroups(groups)) return null;
  return parseDecimal(`${groups.join('')}.${fraction}`);
}
