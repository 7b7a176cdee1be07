/** "05/12/2026" from "2026-12-05". */
export function writeFormDay(day: string): string {
  return day.split('-').reverse().join('/');
}

/** "2026-12-05" from "05/12/2026", also as people retype it; null for anything else. */
export function readFormDay(text: string): string | null {
  const [, day = '', month = '', year = ''] = DAY.exec(text.trim()) ?? [];
  return day === '' ? null : [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

const DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
