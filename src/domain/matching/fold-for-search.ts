/**
 * Chuỗi để tìm: what people type in haste finds what is written with care — "nguyen", "NGUYỄN" and
 * "Nguyễn" give the same, and "d" finds "đ". Looser than {@link foldText}, and only for searching: two
 * names that fold alike may be two names.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(LEFT_OUT, '')
    .replace(LIKE_D, 'd')
    .replace(WHITE_SPACE, ' ')
    .trim();
}

/** Tones, the marks of â, ê, ơ, ư, and what nobody sees. */
const LEFT_OUT = /[\p{M}\p{Default_Ignorable_Code_Point}]/gu;

/** đ, and the letters of other languages that are typed in its place. */
const LIKE_D = /[\u0111\u00f0\u0256]/g;

const WHITE_SPACE = /\s+/g;
