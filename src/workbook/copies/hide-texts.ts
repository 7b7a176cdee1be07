import { mapTexts } from './map-cells';
import type { SheetPlan } from '../sheet-plan';

/** What stands where something was taken out. */
const HIDDEN = '…';

/**
 * Nine to twelve digits in a row (số CMND, CCCD, điện thoại), or in groups as they are printed. Groups
 * of three behind points may be money: only a number that begins with 0 is none.
 */
const LONG_NUMBER =
  /(?<!\p{Nd})(?:\p{Nd}{9,12}|\p{Nd}{3}(?:[ \u00a0-]\p{Nd}{3}){2,3}|0\p{Nd}{2}(?:[ \u00a0.-]\p{Nd}{3}){2,3}|0\p{Nd}{3}(?:[ \u00a0.-]\p{Nd}{3}){2})(?!\p{Nd})/gu;

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

const BORN =
  /(?<=(?:sinh|SN)(?:\s+(?:ngày|năm|tháng))?\s*[:.]?\s*)(?:\p{Nd}{1,2}\s*[/.-]\s*){0,2}(?:19|20)\p{Nd}{2}(?!\p{Nd})/giu;

/** Takes the day or year of birth out of a sentence: as such, and wherever the given year stands. */
export function hideBirthYear(text: string, birthYear: string): string {
  const year = birthYear.trim();
  const shown = text.replace(BORN, HIDDEN);
  if (!/^\p{Nd}{4}$/u.test(year)) return shown;
  return shown.replace(new RegExp(`(?<!\\p{Nd})${year}(?!\\p{Nd})`, 'gu'), HIDDEN);
}
