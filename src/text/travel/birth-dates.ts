/** Words that end in "sinh" and speak of nobody's birth: học sinh, vệ sinh, phát sinh, an sinh … */
const NOT_BORN =
  '(?<!(?:học|thí|giám|tuyển|vệ|phát|nảy|tái|hy|hi|an|dân|mưu|quyên|trường) )(?<![\\p{L}\\p{M}])';

const BIRTH = `${NOT_BORN}(?:sinh|S[./]?N)(?:[\\s,]+(?:vào|ngày|tháng|năm))*\\s*[:.]?\\s*`;

/** "05/3/", "05 tháng 3 năm ": the day and the month as they stand before a year. */
const DAY_AND_MONTH = '(?:\\p{Nd}{1,2}(?!\\p{Nd})[\\s/.,-]*(?:(?:tháng|năm)\\s*)?){0,2}';

/** "19/5/1967" after "sinh ngày"; "1967" after "SN:" and "s/n". */
export const BIRTH_DATE = new RegExp(
  `(?<=${BIRTH})${DAY_AND_MONTH}(?:19|20)\\p{Nd}{2}(?!\\p{Nd})`,
  'giu',
);

/** Any day of a year, or the year itself. */
export function datesIn(year: string): RegExp {
  return new RegExp(`(?<!\\p{Nd})${DAY_AND_MONTH}${year}(?!\\p{Nd})`, 'giu');
}
