import { BIRTH_DATE, datesIn } from '../../text/travel/birth-dates';
import { SHAPES_OF_PERSONAL_NUMBERS } from '../../text/travel/personal-numbers';
import type { SheetPlan } from '../sheet-plan';
import { mapTexts } from './map-cells';

/** What stands where something was taken out. */
export const HIDDEN = '…';

const PERSONAL_NUMBER = new RegExp(
  SHAPES_OF_PERSONAL_NUMBERS.map(({ pattern }) => pattern).join('|'),
  'giu',
);

/** How often numbers and addresses of people stand in a text. */
export function countPersonalNumbers(text: string): number {
  return text.normalize('NFC').match(PERSONAL_NUMBER)?.length ?? 0;
}

export type HiddenNumbers = { readonly sheets: readonly SheetPlan[]; readonly hidden: number };

/**
 * Begins to hide numbers and addresses of people in one copy. What it gives takes them out of all texts
 * of sheets and counts them: over all its calls the same number is replaced alike wherever it stands,
 * two numbers never alike, so that rows stay apart.
 */
export function beginHidingNumbers(): (sheets: readonly SheetPlan[]) => HiddenNumbers {
  const known = new Map<string, string>();
  return (sheets) => {
    let hidden = 0;
    const mark = (found: string): string => {
      hidden += 1;
      const key = identifyNumber(found);
      const own = known.get(key) ?? `[${HIDDEN}${known.size + 1}]`;
      known.set(key, own);
      return own;
    };
    const hide = (text: string): string => replaceIn(text, PERSONAL_NUMBER, mark);
    return { sheets: sheets.map((sheet) => mapTexts(sheet, hide)), hidden };
  };
}

/** The same for all ways of writing one number, with or without the prefix of the country. */
function identifyNumber(found: string): string {
  const plain = found.normalize('NFKC').toLowerCase();
  if (plain.includes('@')) return plain;
  return plain.replace(/^(?:\+|00)84/u, '0').replace(/[^\p{L}\p{Nd}]/gu, '');
}

/** Takes the day or year of birth out of a sentence: as such, and wherever the given year stands. */
export function hideBirthYear(text: string, birthYear: string): string {
  const shown = replaceIn(text, BIRTH_DATE, () => HIDDEN);
  const [year] = /(?<!\p{Nd})(?:19|20)\p{Nd}{2}(?!\p{Nd})/u.exec(birthYear) ?? [];
  return year === undefined ? shown : replaceIn(shown, datesIn(year), () => HIDDEN);
}

/** Finds also where marks are letters of their own; a text without a finding stays as typed. */
function replaceIn(text: string, pattern: RegExp, change: (found: string) => string): string {
  const composed = text.normalize('NFC');
  const changed = composed.replace(pattern, change);
  return changed === composed ? text : changed;
}
