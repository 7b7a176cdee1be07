import { foldForSearch } from '../../../src/domain/matching/fold-for-search';

test.each([
  ['no marks', 'Nguyễn Thị Hồng Ánh', 'nguyen thi hong anh'],
  ['NFD', 'Nguyễn Thị Hồng Ánh'.normalize('NFD'), 'nguyen thi hong anh'],
  ['letters with a horn', 'Hương Trưởng', 'huong truong'],
  ['đ', 'Đặng Thị Đào', 'dang thi dao'],
  ['đ in NFD', 'Đặng'.normalize('NFD'), 'dang'],
  ['what is typed for đ', 'Ðông Ɖông ðông', 'dong dong dong'],
  ['where the tone sits', 'Hoà', foldForSearch('Hòa')],
  ['upper case', 'THÔN PHÚ KHÊ', 'thon phu khe'],
  ['a capital with a dot', 'İ', 'i'],
  ['full-width letters', 'Ｔｈôｎ　１', 'thon 1'],
  ['spaces', '  Thôn\u00a0 1\t', 'thon 1'],
  ['what nobody sees', 'Th\u200bôn\ufeff 1', 'thon 1'],
  ['names of the highlands', 'Y Ƀuôn Yă Rčăm Ñŏ', foldForSearch('y Ƀuon ya rcam no')],
  ['nothing', ' \u00a0\u200b', ''],
])('%s', (_, text, folded) => {
  expect(foldForSearch(text)).toBe(folded);
});

test('what differs in a letter is not found', () => {
  expect(foldForSearch('Thôn 1')).not.toBe(foldForSearch('Thôn 2'));
  expect(foldForSearch('Bàn Nham')).not.toBe(foldForSearch('BànNham'));
});

test('a folded text is folded', () => {
  for (const text of ['Hòa Xuân Nam', 'ĐÔNG', 'İ', 'ﬁ', '１']) {
    expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text));
  }
});
