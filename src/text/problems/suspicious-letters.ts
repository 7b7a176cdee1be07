import { quote } from '../quotes';

/** Letters that look like others, each over the one it looks like. */
const LOOK_ALIKES: readonly (readonly [string, string])[] = [
  // Icelandic and African letters.
  ['\u00d0\u00f0\u0189\u0256', 'ĐđĐđ'],
  // Cyrillic capitals, then small letters.
  ['\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425', 'ABEKMHOPCTYX'],
  [
    '\u0405\u0406\u0408\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0455\u0456\u0458',
    'SIJaeopcyxsij',
  ],
  // Greek capitals, then small letters.
  [
    '\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7',
    'ABEZHIKMNOPTYX',
  ],
  ['\u03b1\u03b9\u03ba\u03bd\u03bf\u03c5', 'aikvou'],
];

const MEANT: ReadonlyMap<string, string> = new Map(
  LOOK_ALIKES.flatMap(([alike, meant]) =>
    [...alike].map((letter, index): [string, string] => [letter, meant[index] ?? '']),
  ),
);

/** A letter of a name that is not what it looks like: which, its code, and what it should be. */
export function describeSuspiciousLetter(letter: string): string {
  const code = codeOf(letter);
  const meant = MEANT.get(letter);
  if (meant !== undefined) {
    return `Tên có ký tự ${quote(letter)} (mã ${code}), trông giống ${quote(meant)} (mã ${codeOf(meant)}) nhưng là ký tự khác nên tìm tên sẽ không thấy. Gõ lại thành ${quote(meant)}.`;
  }
  if (/\p{Letter}/u.test(letter)) {
    return `Tên có ký tự ${quote(letter)} (mã ${code}), không phải chữ cái tiếng Việt. Gõ lại tên.`;
  }
  return `Tên có một ký tự ẩn (mã ${code}), không nhìn thấy nhưng làm cho tìm tên không thấy. Xóa ký tự đó hoặc gõ lại tên.`;
}

/** "U+00D0". */
function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
