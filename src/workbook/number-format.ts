/** How a number's format makes people read it. */
export type NumberKind = 'number' | 'percent' | 'date';

/** Literal text, escaped, padding and filling characters: they show, but say nothing. */
const LITERALS = /"[^"]*"?|\\.|[_*]./g;
const ELAPSED_TIME = /\[(?:h+|m+|s+)\]/i;
/** Colours, conditions, currencies, locales. */
const BRACKETS = /\[[^\]]*\]?/g;
const DATE_LETTERS = /[ymdhs]/i;

/** Format codes in files are en-US, whatever the machine. */
export function classifyFormat(code: string): NumberKind {
  const meaning = code.replace(LITERALS, '');
  const bare = meaning.replace(BRACKETS, '');
  if (bare.includes('%')) return 'percent';
  return ELAPSED_TIME.test(meaning) || DATE_LETTERS.test(bare) ? 'date' : 'number';
}

/** The formats that files name by number only. */
export function classifyBuiltInFormat(id: number): NumberKind {
  if (id === 9 || id === 10) return 'percent';
  const isDate =
    within(id, 14, 22) || within(id, 27, 36) || within(id, 45, 47) || within(id, 50, 58);
  return isDate ? 'date' : 'number';
}

const DAY_SECONDS = 86_400;
const DAY_MILLISECONDS = DAY_SECONDS * 1000;
/** 31/12/9999, the last day of Excel's calendar. */
const LAST_DAY = 2_958_465;
/** Lotus took 1900 for a leap year; Excel keeps that day, number 60. */
const IMAGINARY_DAY = 60;
export const DAYS_FROM_1900_TO_1904 = 1462;

/**
 * "2025-03-01", with a time "2025-03-01T08:30:00", without a day "08:30:00".
 * Null when no day of Excel's calendar has that number.
 */
export function dateOfSerial(serial: number, isFrom1904: boolean): string | null {
  let day = Math.floor(serial);
  let seconds = Math.round((serial - day) * DAY_SECONDS);
  if (seconds === DAY_SECONDS) {
    day += 1;
    seconds = 0;
  }
  const number = isFrom1904 ? day + DAYS_FROM_1900_TO_1904 : day;
  if (!(day >= 0 && number <= LAST_DAY)) return null;
  const time = new Date(seconds * 1000).toISOString().slice(11, 19);
  if (day === 0 && seconds > 0) return time;
  return seconds === 0 ? dayOfNumber(number) : `${dayOfNumber(number)}T${time}`;
}

function dayOfNumber(number: number): string {
  if (number === IMAGINARY_DAY) return '1900-02-29';
  const epoch = Date.UTC(1899, 11, number < IMAGINARY_DAY ? 31 : 30);
  return new Date(epoch + number * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

function within(id: number, first: number, last: number): boolean {
  return id >= first && id <= last;
}
