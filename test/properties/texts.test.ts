import fc from 'fast-check';
import { formatDecimal } from '../../src/domain/decimal';
import { foldText } from '../../src/domain/matching/fold-text';
import { readNumberText } from '../../src/domain/matching/read-number-text';

const RUNS = { seed: 20230905, numRuns: 2000 };

const VOWELS = 'aăâeêioôơuưy';
const CONSONANTS = ['', 'b', 'c', 'ch', 'đ', 'd', 'g', 'h', 'kh', 'm', 'n', 'ng', 'ph', 't', 'tr'];
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** A syllable with its tone on either of two vowels: "hòa", "hoà". */
const syllables = fc
  .record({
    first: fc.constantFrom(...CONSONANTS),
    vowels: fc.tuple(fc.constantFrom(...VOWELS), fc.constantFrom(...VOWELS)),
    last: fc.constantFrom('', '', 'n', 'ng', 'ch', 't'),
    tone: fc.constantFrom(...TONES),
  })
  .map(({ first, vowels: [a, b], last, tone }) => ({
    left: `${first}${a}${tone}${b}${last}`,
    right: `${first}${a}${b}${tone}${last}`,
    bare: `${first}${a}${b}${last}`,
    tone,
  }));
const words = fc.array(syllables, { minLength: 1, maxLength: 4 });
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  words.map((all) => all.map((one) => one.left).join(' ')),
  fc
    .array(
      fc.constantFrom(...'aAoOđĐ 1.,%', ...TONES, '\u0302', '\u031b', '\u00a0', '\u200b', '\u0345'),
    )
    .map((letters) => letters.join('')),
);

test('a folded text is folded', () => {
  fc.assert(
    fc.property(anyText, (text) => expect(foldText(foldText(text))).toBe(foldText(text))),
    RUNS,
  );
});

test('NFC and NFD fold to the same', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
    }),
    RUNS,
  );
});

test('a Vietnamese name folds to the same however it is typed', () => {
  const spaces = fc.constantFrom(' ', '  ', '\u00a0', '\t', ' \u00a0 ', '\u3000');
  fc.assert(
    fc.property(words, spaces, fc.boolean(), (all, space, upper) => {
      const plain = all.map((one) => one.left).join(' ');
      const typed = all.map((one) => one.right).join(space);
      const cased = upper ? typed.normalize('NFC').toUpperCase() : typed;
      expect(foldText(` ${cased} `)).toBe(foldText(plain.normalize('NFC')));
    }),
    RUNS,
  );
});

test('but not with another tone, nor without', () => {
  fc.assert(
    fc.property(syllables, fc.constantFrom(...TONES), ({ left, bare, tone }, other) => {
      fc.pre(tone !== other);
      expect(foldText(`${bare}${other}`)).not.toBe(foldText(left));
    }),
    RUNS,
  );
});

test('only what consists of digits, marks, spaces, a sign and a percent sign is a number', () => {
  const near = fc.array(fc.constantFrom(...'0123456789.,-+% aeE\u00a0−1'), { maxLength: 10 });
  const texts = fc.oneof(
    near.map((letters) => letters.join('')),
    anyText,
  );
  fc.assert(
    fc.property(texts, (text) => {
      const found = readNumberText(text);
      const bare = text.normalize('NFKC').replace(/[\s\u200b-\u200f\u2060\ufeff']/gu, '');
      const isLike = /^[+\-\u2212]{0,2}[0-9][0-9.,]*%?$/u.test(bare);
      if (found !== null) expect(isLike).toBe(true);
      if (!/[0-9]/.test(bare) || /\p{L}/u.test(bare)) expect(found).toBeNull();
    }),
    RUNS,
  );
});

test('a reading has the digits of the text and no others', () => {
  const grouped = fc
    .tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 99 }))
    .map(([whole, part]) => [whole, String(part).padStart(2, '0')] as const);
  fc.assert(
    fc.property(grouped, ([whole, part]) => {
      const dots = String(whole).replace(/\B(?=(\d{3})+$)/g, '.');
      const wanted = formatDecimal({ units: whole * 100 + Number(part), scale: 2 });
      for (const text of [`${dots},${part}`, `${dots.replaceAll('.', ',')}.${part}`]) {
        const reading = readNumberText(text)?.reading;
        expect(reading && formatDecimal(reading)).toBe(wanted);
      }
      const spaced = readNumberText(dots.replaceAll('.', '\u00a0'))?.reading;
      expect(spaced && formatDecimal(spaced)).toBe(String(whole));
    }),
    RUNS,
  );
});

test('a text of one mark before three digits has no reading', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -999, max: 999 }).filter((whole) => whole !== 0),
      fc.integer({ min: 0, max: 999 }),
      fc.constantFrom('.', ','),
      (whole, part, mark) => {
        const text = `${whole}${mark}${String(part).padStart(3, '0')}`;
        expect(readNumberText(text)).toEqual({ reading: null });
      },
    ),
    RUNS,
  );
});
