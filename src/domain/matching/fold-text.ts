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

/** Zero-width spaces and joiners, soft hyphen, marks of direction, byte-order mark. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

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

/** What a reader cannot see, or takes for another letter: a name typed with it is found by nobody. */
const SUSPICIOUS = /\p{Default_Ignorable_Code_Point}|(?![A-Za-z\u0110\u0111\u0180\u0243])\p{L}/u;

/**
 * The first invisible character of a name, or letter that is none of the Latin ones with their marks
 * and Đ (or Ƀ, of the Ê Đê): Ð and Ɖ, Cyrillic А, full-width Ａ. Null when there is none.
 */
export function findSuspiciousLetter(name: string): string | null {
  return SUSPICIOUS.exec(name.normalize('NFD').replace(/\p{M}/gu, ''))?.[0] ?? null;
}
