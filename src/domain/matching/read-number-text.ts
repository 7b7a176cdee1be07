import { parseDecimal } from '../decimal';
import type { Decimal } from '../decimal';

/** A number typed as text: the reading we propose, null where two readings are possible. */
export type NumberText = { readonly reading: Decimal | null };

const SPACES = /[\s\u00a0\u202f\u2009']/g;

/**
 * Does this text look like a number ("9,5", "1.000", full-width digits, "95%")? Null when it does not.
 * Never used to score: the person is shown the reading and types the number.
 */
export function readNumberText(text: string): NumberText | null {
  const plain = text.normalize('NFKC').replace(/[\u200b-\u200f\u2060\ufeff]/g, '');
  const bare = plain
    .replace(SPACES, '')
    .replace(/%$/, '')
    .replace(/^\+/, '')
    .replace('\u2212', '-');
  if (!/^-?\d[\d.,]*$/.test(bare)) return null;
  const points = bare.split('.').length - 1;
  const commas = bare.split(',').length - 1;
  if (points === 0 && commas === 0) return { reading: parseDecimal(bare) };
  if (points > 0 && commas > 0) return { reading: readBothMarks(bare) };
  const mark = points > 0 ? '.' : ',';
  const groups = bare.split(mark);
  const looksGrouped = groups.slice(1).every((group) => group.length === 3);
  if (groups.length > 2) return { reading: looksGrouped ? parseDecimal(groups.join('')) : null };
  // "1.000" is one thousand here and one elsewhere: ask.
  if (looksGrouped) return { reading: null };
  return { reading: parseDecimal(groups.join('.')) };
}

/** "1.234,5" and "1,234.5": the last mark is the decimal one, if the others group by three. */
function readBothMarks(bare: string): Decimal | null {
  const decimalMark = bare.lastIndexOf('.') > bare.lastIndexOf(',') ? '.' : ',';
  const groupMark = decimalMark === '.' ? ',' : '.';
  const [whole = '', fraction = '', ...more] = bare.split(decimalMark);
  const groups = whole.split(groupMark);
  if (more.length > 0 || fraction.includes(groupMark)) return null;
  if (!groups.slice(1).every((group) => group.length === 3)) return null;
  return parseDecimal(`${groups.join('')}.${fraction}`);
}
