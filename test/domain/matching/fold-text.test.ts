import { findSuspiciousLetter, foldText } from '../../../src/domain/matching/fold-text';

describe('what a reader takes for the same is the same', () => {
  test.each([
    ['NFC and NFD', 'Nguyễn Thị Hồng Ánh', 'Nguyễn Thị Hồng Ánh'.normalize('NFD')],
    ['where the tone sits', 'Hòa Xuân Nam', 'Hoà Xuân Nam'],
    ['where the tone sits: uy', 'Thúy', 'Thuý'],
    ['where the tone sits: oe', 'khỏe', 'khoẻ'],
    ['upper and lower case', 'THÔN PHÚ KHÊ', 'Thôn Phú Khê'],
    ['Đ and đ', 'ĐÔNG HÒA', 'đông hoà'],
    ['spaces at the ends', '  Thôn 1 ', 'Thôn 1'],
    ['spaces between', 'Thôn   Bàn  Nham', 'Thôn Bàn Nham'],
    ['a tab and a line break', 'Thôn\tBàn\r\nNham', 'Thôn Bàn Nham'],
    ['a no-break space', 'Thôn\u00a01', 'Thôn 1'],
    ['narrow and wide spaces', 'Thôn\u202f1\u3000A', 'Thôn 1 A'],
    ['a zero-width space', 'Th\u200bôn 1', 'Thôn 1'],
    ['a byte-order mark', '\ufeffThôn 1', 'Thôn 1'],
    ['a soft hyphen', 'Bàn\u00adNham', 'BànNham'],
    ['full-width letters', 'Ｔｈôｎ　１', 'Thôn 1'],
    ['marks in another order', 'ê\u0323', 'e\u0323\u0302'],
    ['all of it at once', ' PHÒNG\u00a0 HOÀ giải '.normalize('NFD'), 'phòng hòa giải'],
    ['no marks at all', 'ABC 12', 'abc 12'],
    ['nothing', '', ' \u00a0\u200b'],
  ])('%s', (_, left, right) => {
    expect(foldText(left)).toBe(foldText(right));
  });
});

describe('what is another word stays another word', () => {
  test.each([
    ['another tone', 'Hòa', 'Hóa'],
    ['no tone', 'Hòa', 'Hoa'],
    ['another vowel', 'Thôn', 'Thơn'],
    ['đ is not d', 'Đông', 'Dông'],
    ['a tone of another syllable', 'Hà Nôi', 'Ha Nồi'],
    ['a space that parts two words', 'Bàn Nham', 'BànNham'],
    ['a digit', 'Thôn 1', 'Thôn 2'],
    ['the look-alike Ð', 'Ðông', 'Đông'],
    ['a Cyrillic А', '\u0410n', 'An'],
  ])('%s', (_, left, right) => {
    expect(foldText(left)).not.toBe(foldText(right));
  });
});

test('a folded text is folded', () => {
  for (const text of ['Hòa Xuân Nam', 'NƯỚC', 'Thúy', 'ệ', 'á́', ' ̣́x', 'İstanbul']) {
    expect(foldText(foldText(text))).toBe(foldText(text));
  }
});

test('hundreds of marks on one letter take no time', () => {
  const text = `a${'\u0301\u0323'.repeat(5_000)}`;
  expect(foldText(text).length).toBeGreaterThan(0);
});

describe('letters that make a name unfindable', () => {
  test.each([
    ['Ðông', 'Ð'],
    ['ðông', 'ð'],
    ['Ɖông', 'Ɖ'],
    ['ɖông', 'ɖ'],
    ['Nguyễn\u200b An', '\u200b'],
    ['\ufeffNguyễn', '\ufeff'],
    ['Bàn\u00adNham', '\u00ad'],
    ['Nguyễn Văn \u0410n', '\u0410'],
    ['\u039dam', '\u039d'],
    ['Ａn', 'Ａ'],
    ['Nguyễn\u202a An', '\u202a'],
  ])('%j has %j', (name, letter) => {
    expect(findSuspiciousLetter(name)).toBe(letter);
  });

  test.each([
    'Đặng Thị Đào',
    'Đặng Thị Đào'.normalize('NFD'),
    'Y Brắc Niê Kđăm',
    "H'Hen Niê",
    // Ê Đê, Gia Rai, Ba Na and Chăm people of these highlands write their names with ƀ, č, ñ, ŏ, ŭ.
    'Y Ƀhiăo Ƀuôn Yă',
    'Rčăm Ñŏ Ŭt',
    'Ban CHQS xã (2023–2025)',
    'Thôn\u00a01',
    '',
  ])('%j has none', (name) => {
    expect(findSuspiciousLetter(name)).toBeNull();
  });
});
