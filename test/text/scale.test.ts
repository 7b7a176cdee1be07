import { formatDecimal } from '../../src/domain/decimal';
import { readScale, showDecimal, writeLevels, writeTiers } from '../../src/text/scale';

const levelsOf = (text: string) =>
  readScale(text).levels?.map(({ name, points }) => [name, formatDecimal(points)]) ?? null;

const tiersOf = (text: string) =>
  readScale(text).tiers?.map(({ from, inclusive, points }) => [
    from === null ? null : formatDecimal(from),
    inclusive,
    formatDecimal(points),
  ]) ?? null;

describe('levels written are read as they were', () => {
  test.each([
    [{ Tốt: '8', Khá: '6.5', 'Trung bình': '4', Yếu: '0' }],
    [{ 'Có: đủ hồ sơ': '2', 'Không; thiếu': '1' }],
    [{ 'Nói "được"': '2', '"': '1', '""': '0' }],
    [{ ' có khoảng trắng ': '1', x: '0' }],
    [{ 'hai\ndòng': '1', 'hai\r\ndòng': '0' }],
    [{ 'một\rdòng': '1', x: '0' }],
    [{ 'từ 95': '2', 'còn lại': '0' }],
    [{ '5': '1', '10': '2' }],
    [{ 'Tốt, rất tốt': '5', "d'Or": '3', 'a – b': '1' }],
    [{ 'A"; B: 3': '5', 'C:"': '2' }],
    [{ điểm: '1', 'Đạt điểm': '0.25' }],
    [{ ['Tên dài '.repeat(20).trim()]: '1' }],
  ])('%j', (levels) => {
    expect(levelsOf(writeLevels(levels))).toEqual(Object.entries(levels));
  });
});

describe('tiers written are read as they were', () => {
  const tier = (from: string | null, points: string, inclusive?: boolean) => ({
    from,
    points,
    ...(inclusive === undefined ? {} : { inclusive }),
  });

  test.each([
    [[tier('95', '10', false), tier('90', '7.25', true), tier(null, '0')], '%'],
    [[tier('0.5', '10'), tier('-1.5', '2.5', false), tier('-10', '1'), tier(null, '0')], ''],
    [[tier('1000', '5'), tier('999.999', '1', false), tier(null, '0.5')], ''],
    [[tier('100', '5', true), tier('0', '1', true)], '%'],
    [[tier(null, '0')], '%'],
  ])('%j in “%s”', (tiers, unit) => {
    expect(tiersOf(writeTiers(tiers, unit))).toEqual(
      tiers.map(({ from, inclusive, points }) => [from, inclusive ?? true, points]),
    );
  });

  test('the words and the comma of the language', () => {
    const written = writeTiers([tier('95.5', '7.5', false), tier('90', '5'), tier(null, '0')], '%');
    expect(written).toBe('trên 95,5%: 7,5\ntừ 90%: 5\ncòn lại: 0');
    expect(writeLevels({ Tốt: '7.5', 'a: b': '0' })).toBe('Tốt: 7,5\n"a: b": 0');
  });
});

describe('written by hand', () => {
  test.each([
    'trên 95%: 10; từ 90%: 8; còn lại: 0',
    'Trên 95%: 10\nTừ 90%: 8\nCòn lại: 0',
    'TRÊN 95 % : 10 ;; TỪ 90 % : 8 ; CÒN LẠI : 0 ;',
    'trên 95%: 10 điểm\r\ntừ 90%: 8 điểm\r\ncòn lại: 0 điểm',
    'trên  95%: 10\u00a0; từ\u00a090%: 8; còn lại: 0',
    'trên 95: 10; từ 90: 8; còn lại: 0',
    'trên 95%: 10; từ 90%: 8; còn lại: 0'.normalize('NFD'),
    'trên 95.0%: 10,0; từ 90,00%: 8.00; còn lại: 0',
  ])('%j', (text) => {
    expect(tiersOf(text)).toEqual([
      ['95', false, '10'],
      ['90', true, '8'],
      [null, true, '0'],
    ]);
  });

  test('names that hold what parts, in quotation marks', () => {
    expect(levelsOf('"Có; đủ": 5; "Tỷ lệ 1:2": 3\n"""": 0')).toEqual([
      ['Có; đủ', '5'],
      ['Tỷ lệ 1:2', '3'],
      ['"', '0'],
    ]);
  });

  test('the last colon parts name and points', () => {
    expect(levelsOf('Tỷ lệ 1:2: 3')).toEqual([['Tỷ lệ 1:2', '3']]);
  });
});

describe('what cannot be read is not guessed', () => {
  test.each([
    '',
    ' ; \n ',
    'Tốt',
    'Tốt - 5',
    'Tốt 5',
    'Tốt: ',
    ': 5',
    '"": 5',
    'Tốt: năm',
    'Tốt: 1.000',
    'Tốt: 1.000,5',
    'Tốt: 1 000',
    'Tốt: 5–6',
    'Tốt: 5%',
    'Tốt: 1e3',
    'Tốt: 5; Khá',
    'Tốt: 1234567890123456',
  ])('%j holds no levels', (text) => {
    expect(readScale(text)).toEqual({ tiers: null, levels: null });
  });

  test.each([
    'từ 95%: 10; 90%: 8; còn lại: 0',
    'từ 1.000: 10; còn lại: 0',
    '≥ 95%: 10; còn lại: 0',
    'từ 95% trở lên: 10; còn lại: 0',
    'dưới 95%: 0; còn lại: 10',
    'từ %: 10',
    'từ 95%%: 10',
    'từ: 10',
    'từ95%: 10',
  ])('%j holds no tiers', (text) => expect(tiersOf(text)).toBeNull());

  test('an odd quotation mark does not swallow the levels behind it', () => {
    expect(levelsOf('Đạt 5" trở lên: 3; Khác: 0')).toBeNull();
    expect(levelsOf('"Có; đủ": 5; Khá: 3\n""""": 0')).toBeNull();
  });
});

test.each([
  [{ units: 75, scale: 1 }, '7,5'],
  [{ units: -5, scale: 2 }, '-0,05'],
  [{ units: 1000, scale: 0 }, '1000'],
  [{ units: 100, scale: 2 }, '1'],
])('%j is shown as “%s”', (value, shown) => expect(showDecimal(value)).toBe(shown));
