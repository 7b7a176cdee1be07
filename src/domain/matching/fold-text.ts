/**
 * Chuỗi để so khớp: two spellings that a reader takes for the same give the same key — NFC and NFD,
 * upper and lower case, any white space, Hòa and Hoà. Only for matching: what is shown stays as typed.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const plain = text.normalize('NFKC').replace(INVISIBLE, '').replace(WHITE_SPACE, ' ').trim();
  return plain
    .toLowerCase()
    .normalize('NFD')
    .replace(LETTERS_WITH_TONE, moveToneToEnd)
    .normalize('NFC');
}

/** Words of ASCII letters and digits with single spaces: nothing to fold but the case. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** Zero-width spaces and joiners, soft hyphen, byte-order mark. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

const WHITE_SPACE = /[\s\u00a0\u202f\u3000]+/g;

/** A run of letters of one syllable with its marks, in NFD. */
const LETTERS_WITH_TONE = /[\p{L}\p{M}]+/gu;

/** Huyền, sắc, ngã, hỏi, nặng. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Where the tone mark sits within a syllable is a matter of taste: "Hòa" = "Hoà". */
function moveToneToEnd(syllable: string): string {
  const tones = syllable.match(TONES);
  return tones === null ? syllable : syllable.replace(TONES, '') + tones.join('');
}

/** Letters that look like Đ, and invisible characters: a name typed with them is found by nobody. */
const SUSPICIOUS = /[\u00ad\u00d0\u00f0\u0189\u0256\u200b-\u200f\u2060\ufeff]/u;

/** Mixed scripts: a Cyrillic or Greek letter among Latin ones. */
const FOREIGN_LETTER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** The first look-alike or invisible character of a name; null when there is none. */
export function findSuspiciousLetter(name: string): string | null {
  return SUSPICIOUS.exec(name)?.[0] ?? FOREIGN_LETTER.exec(name)?.[0] ?? null;
}
