import { parseDecimal } from '../../src/domain/decimal';
import type { Decimal } from '../../src/domain/decimal';
import type { Place } from '../../src/domain/place';
import { reportProblem } from '../../src/domain/problem';
import type { ProblemDetail } from '../../src/domain/problem';
import {
  describeCounts,
  describeProblem,
  describeSeverity,
} from '../../src/text/problems/problems';
import { leafOf } from '../support/scope-contest';

function decimal(text: string): Decimal {
  const value = parseDecimal(text);
  if (value === null) throw new Error(`not a decimal: ${text}`);
  return value;
}

function say(detail: ProblemDetail, place: Place | null): string {
  return describeProblem(reportProblem(detail, place));
}

const criteria = (column: string): Place => ({ block: 'criteria:tapThe', row: 3, column });
const result = (column: string): Place => ({ block: 'nominees:tapThe', row: 0, column });

test('a group that does not add up', () => {
  const detail = { criterion: 'I', stated: decimal('30'), sum: decimal('28') };
  expect(say({ code: 'group-sum-mismatch', ...detail }, criteria('max'))).toBe(
    'Mục I ghi 30 điểm nhưng tổng điểm các dòng con là 28. Sửa điểm của mục I hoặc của các dòng con cho khớp.',
  );
});

test.each([
  [
    '9,5',
    '9.5',
    '“9,5” đang là chữ, không phải số. Nếu đúng là 9,5 thì đổi định dạng ô sang số rồi nhập lại.',
  ],
  [
    '95%',
    '95',
    '“95%” đang là chữ, không phải số. Nếu đúng là 95% thì đổi định dạng ô sang số rồi nhập lại.',
  ],
  [
    '1.234,5',
    '1234.5',
    '“1.234,5” đang là chữ, không phải số. Nếu đúng là 1234,5 thì đổi định dạng ô sang số rồi nhập lại.',
  ],
  ['1.000', null, '“1.000” đang là chữ và có thể hiểu là 1000 hoặc 1. Nhập lại bằng số.'],
  ['-2,500', null, '“-2,500” đang là chữ và có thể hiểu là -2500 hoặc -2,5. Nhập lại bằng số.'],
  ['1.2,3.4', null, '“1.2,3.4” đang là chữ và không rõ là số nào. Nhập lại bằng số.'],
])('the text %s where a number belongs', (value, reading, sentence) => {
  const detail = { value, reading: reading === null ? null : decimal(reading) };
  expect(say({ code: 'number-as-text', ...detail }, result('result:I.1'))).toBe(sentence);
});

test.each([
  ['0.98', 'Nếu là 98% thì nhập 98%; nếu là 0,98% thì nhập 0,98%.'],
  ['1', 'Nếu là 100% thì nhập 100%; nếu là 1% thì nhập 1%.'],
  ['1.2', 'Nếu là 120% thì nhập 120%; nếu là 1,2% thì nhập 1,2%.'],
  ['98', 'Nếu là 98% thì nhập 98%.'],
])('%s without a percent sign', (value, advice) => {
  const detail = { code: 'percent-format-missing', value: decimal(value) } as const;
  expect(say(detail, result('result:I.1'))).toBe(
    `Ô này cần tỷ lệ phần trăm nhưng ghi ${value.replace('.', ',')}, không có dấu %. ${advice}`,
  );
});

test('what is missing says what may be typed', () => {
  const leaf = leafOf('IV.1', '10', { kind: 'passFail' });
  const detail = { code: 'result-missing', leaf, nominee: 'Thôn Phú Khê' } as const;
  expect(say(detail, result('result:IV.1'))).toBe(
    '“Thôn Phú Khê” chưa có kết quả ở tiêu chí IV.1. Chọn “Đạt” hoặc “Không đạt”; nếu tiêu chí không áp dụng thì chọn “Không áp dụng”, không bỏ trống.',
  );
  expect(say(detail, result('last:IV.1'))).toBe(
    '“Thôn Phú Khê” chưa có thứ hạng năm trước ở tiêu chí IV.1. Nhập thứ hạng, hoặc ghi “Mới” nếu năm trước chưa xếp hạng.',
  );
});

test('a missing column is called by the heading it had on that sheet', () => {
  const missing = (place: Place): string =>
    say({ code: 'column-missing', column: place.column ?? '' }, place);
  const heading = (words: string): string =>
    `Thiếu cột “${words}”. Thêm lại cột với đúng tiêu đề này.`;
  expect(missing(criteria('name'))).toBe(heading('Nội dung tiêu chí'));
  expect(missing(result('name'))).toBe(heading('Tên tập thể'));
  expect(missing({ block: 'nominees:caNhan', row: null, column: 'name' })).toBe(
    heading('Họ và tên'),
  );
  expect(missing({ block: 'settings', row: null, column: 'value:caNhan' })).toBe(
    heading('Cá nhân'),
  );
  expect(missing({ block: 'information', row: null, column: 'value' })).toBe(heading('Nội dung'));
  expect(missing({ block: 'awards', row: null, column: 'quotaShare' })).toBe(
    heading('Tỷ lệ tối đa'),
  );
  expect(missing(result('last:IV.1'))).toBe(heading('IV.1. Thứ hạng năm trước'));
  expect(missing(result('evidence:I.1'))).toBe(heading('I.1. Minh chứng'));
  expect(missing(result('result:I.1'))).toBe(
    'Thiếu cột ghi kết quả của tiêu chí I.1. Thêm cột có tiêu đề bắt đầu bằng mã “I.1.”.',
  );
});

test('a word that is none of the column’s names those that are', () => {
  const place: Place = { block: 'awards', row: 1, column: 'award' };
  const allowed = ['bangKhen', 'giayKhen'] as const;
  expect(say({ code: 'unknown-word', value: 'Huân chương', allowed }, place)).toBe(
    '“Huân chương” không phải là giá trị của cột “Hình thức khen thưởng”. Chọn một trong các giá trị: “Bằng khen”, “Giấy khen”.',
  );
});

test.each([
  ['\u00d0', 'Tên có ký tự “\u00d0” (mã U+00D0), trông giống “Đ” (mã U+0110)', 'Gõ lại thành “Đ”.'],
  ['\u0256', 'Tên có ký tự “\u0256” (mã U+0256), trông giống “đ” (mã U+0111)', 'Gõ lại thành “đ”.'],
  ['\u0421', 'Tên có ký tự “\u0421” (mã U+0421), trông giống “C” (mã U+0043)', 'Gõ lại thành “C”.'],
  ['\u03bf', 'Tên có ký tự “\u03bf” (mã U+03BF), trông giống “o” (mã U+006F)', 'Gõ lại thành “o”.'],
  ['\u0436', 'Tên có ký tự “\u0436” (mã U+0436), không phải chữ cái', 'Gõ lại tên.'],
  ['\u200b', 'Tên có một ký tự ẩn (mã U+200B)', 'Xóa ký tự đó hoặc gõ lại tên.'],
])('a letter that is not what it looks like: %j', (letter, beginning, end) => {
  const sentence = say({ code: 'name-suspicious-letter', letter }, result('name'));
  expect(sentence.startsWith(beginning)).toBe(true);
  expect(sentence.endsWith(end)).toBe(true);
});

test('the first of two rows is told by its position in the list', () => {
  const detail = { nominee: 'TT01', firstRow: result('code') };
  expect(say({ code: 'nominee-code-duplicate', ...detail }, result('code'))).toBe(
    'Mã “TT01” đã dùng cho tập thể thứ nhất trong danh sách. Ghi một mã khác; nếu hai dòng là một thì xóa một dòng.',
  );
});

test('a long text is quoted on one line and cut short', () => {
  const value = `Đã thực hiện\n${'rất '.repeat(30)}tốt`;
  const sentence = say({ code: 'not-a-number', value }, criteria('max'));
  expect(sentence).toMatch(
    /^“Đã thực hiện rất [^\n]{1,50}…” không phải là số\. Nhập lại bằng số\.$/u,
  );
});

test('counts and severities have their labels', () => {
  expect(describeCounts(3, 1)).toBe('3 lỗi, 1 cảnh báo');
  expect(describeCounts(3, 0)).toBe('3 lỗi');
  expect(describeCounts(0, 2)).toBe('Không có lỗi, 2 cảnh báo');
  expect([describeSeverity('error'), describeSeverity('warning')]).toEqual(['LỖI', 'CẢNH BÁO']);
});
