import { BIRTH_DATE, datesIn } from '../../text/travel/birth-dates';
import type { SheetPlan } from '../sheet-plan';
import { mapTexts } from './map-cells';

/** What stands where something was taken out. */
const HIDDEN = '…';

const SPACE = String.raw`[ \u00a0.-]`;

/**
 * Numbers of people (số CMND, CCCD, điện thoại): nine to twelve digits in a row; groups of three, unless
 * they look like money; and whatever begins with 0 or +84, in the groups in which it is printed:
 * "0905 12 34 56", "090 512 3456", "(0257) 3822 456", "0790 8300 1234".
 */
const NUMBERS_OF_PEOPLE = [
  String.raw`\p{Nd}{9,12}`,
  String.raw`(?!0)\p{Nd}{3}(?:[ \u00a0-]\p{Nd}{3}){2,3}(?<!000)`,
  String.raw`0\p{Nd}{3}(?:${SPACE}\p{Nd}{2}){3}`,
  [
    String.raw`(?!000)(?=(?:[^\p{Nd}\p{L}]{0,2}\p{Nd}){9})`,
    String.raw`(?:\(0\p{Nd}{1,4}\)|0\p{Nd}{1,4}|\+84|0084)${SPACE}{0,2}`,
    String.raw`\p{Nd}{3,9}(?:${SPACE}\p{Nd}{2,4}){0,3}`,
  ].join(''),
];

const LONG_NUMBER = new RegExp(
  String.raw`(?<!\p{Nd}[.,]?)(?:${NUMBERS_OF_PEOPLE.join('|')})(?!\p{Nd})`,
  'gu',
);

/** How often identity and telephone numbers stand in a text. */
export function countLongNumbers(text: string): number {
  return text.match(LONG_NUMBER)?.length ?? 0;
}

/**
 * Takes identity and telephone numbers out of all texts of the sheets. The same number is replaced
 * alike wherever it stands, two numbers never alike, so that rows stay apart.
 */
export function hideLongNumbers(sheets: readonly SheetPlan[]): {
  readonly sheets: readonly SheetPlan[];
  readonly hidden: number;
} {
  const known = new Map<string, string>();
  let hidden = 0;
  const hide = (text: string): string =>
    text.replace(LONG_NUMBER, (found) => {
      hidden += 1;
      const digits = found.replace(/[^\p{Nd}]/gu, '');
      const mark = known.get(digits) ?? `[${HIDDEN}${known.size + 1}]`;
      known.set(digits, mark);
      return mark;
    });
  return { sheets: sheets.map((sheet) => mapTexts(sheet, hide)), hidden };
}

/** Takes the day or year of birth out of a sentence: as such, and wherever the given year stands. */
export function hideBirthYear(text: string, birthYear: string): string {
  const shown = text.replace(BIRTH_DATE, HIDDEN);
  const [year] = /(?<!\p{Nd})(?:19|20)\p{Nd}{2}(?!\p{Nd})/u.exec(birthYear) ?? [];
  return year === undefined ? shown : shown.replace(datesIn(year), HIDDEN);
}
