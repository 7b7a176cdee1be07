import {
  balanceLines,
  countLines,
  estimateHeight,
  innerWidth,
  measureText,
} from '../../../src/workbook/layout/measure-text';

const PLAIN = { size: 12 };
const BOLD = { size: 12, bold: true };

/** Widths in Times New Roman as its own tables give them, in points. */
test.each([
  ['Nguyễn Thị Phương Thảo', { size: 12 }, 125.8],
  ['HỘI ĐỒNG THI ĐUA – KHEN THƯỞNG', { size: 13, bold: true }, 239.3],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 13, bold: true }, 271.2],
  ['Độc lập - Tự do - Hạnh phúc', { size: 14, bold: true }, 171.4],
])('"%s" is measured a little wider than it is', (text, letters, actual) => {
  const measured = measureText(text, letters);
  expect(measured).toBeGreaterThanOrEqual(actual);
  expect(measured).toBeLessThan(actual * 1.06);
});

test('marks do not widen a letter, composed or not', () => {
  expect(measureText('Đặng Ngọc Ánh', PLAIN)).toBe(measureText('Dang Ngoc Anh', PLAIN));
  expect(measureText('Hòa'.normalize('NFD'), PLAIN)).toBe(measureText('Hòa', PLAIN));
});

test('bold letters and capitals are wider', () => {
  expect(measureText('tập thể', BOLD)).toBeGreaterThan(measureText('tập thể', PLAIN));
  expect(measureText('TẬP THỂ', PLAIN)).toBeGreaterThan(measureText('tập thể', PLAIN));
});

test('a text takes as many lines as its words fill', () => {
  const width = measureText('một hai ba', PLAIN);
  expect(countLines('một hai ba', PLAIN, width)).toBe(1);
  expect(countLines('một hai ba bốn', PLAIN, width)).toBe(2);
  expect(countLines('một\nhai\n\nba', PLAIN, width)).toBe(4);
  expect(countLines('', PLAIN, width)).toBe(1);
});

test('a word longer than the width is broken', () => {
  expect(countLines('m'.repeat(100), PLAIN, measureText('m'.repeat(30), PLAIN))).toBe(4);
});

test('a summary of six hundred letters has room in the list', () => {
  const summary = 'Hoàn thành xuất sắc nhiệm vụ được giao. '.repeat(15);
  const height = estimateHeight(summary, PLAIN, innerWidth(36.5));
  expect(height).toBeGreaterThan(200);
  expect(height).toBeLessThan(260);
});

test('merged columns are wider than their characters: an edge lies between them', () => {
  expect(innerWidth(10, 10)).toBeGreaterThan(innerWidth(20));
});

test('a text that needs a second line is parted evenly', () => {
  const text = 'Ban Chỉ đạo các chương trình mục tiêu quốc gia của xã';
  const parted = balanceLines(text, PLAIN, measureText(text, PLAIN) * 0.95);
  const [first = '', second = ''] = parted.split('\n');
  expect(`${first} ${second}`).toBe(text);
  expect(measureText(second, PLAIN)).toBeGreaterThan(measureText(first, PLAIN) * 0.6);
});

test('no line begins with a dash', () => {
  const text = 'HỘI ĐỒNG THI ĐUA – KHEN THƯỞNG';
  const width = measureText('HỘI ĐỒNG THI ĐUA', BOLD) + 1;
  expect(balanceLines(text, BOLD, width)).not.toMatch(/\n–/);
});

test('what fits stays in one line', () => {
  expect(balanceLines('Thôn Phú Khê', PLAIN, 500)).toBe('Thôn Phú Khê');
});
