import { SHAPES_OF_PERSONAL_NUMBERS } from '../../../src/text/travel/personal-numbers';
import {
  beginHidingNumbers,
  countPersonalNumbers,
  hideBirthYear,
} from '../../../src/workbook/copies/hide-texts';
import type { SheetPlan } from '../../../src/workbook/sheet-plan';

const STYLE = { font: { size: 12 } };

function sheet(...values: readonly (string | number)[]): SheetPlan {
  return {
    name: 'A',
    tabColor: '000000',
    columnWidths: [10],
    rows: values.map((value) => ({ height: null, cells: [{ value, style: STYLE }] })),
    merges: [],
    tables: [],
    names: [],
    validations: [],
    freeze: null,
    showGridLines: true,
    print: {
      orientation: 'portrait',
      margins: { top: 0, right: 0, bottom: 0, left: 0, header: 0, footer: 0 },
      fitToWidth: null,
      pageNumbers: 'none',
    },
  };
}

const valuesOf = ({ rows }: SheetPlan) => rows.map(({ cells }) => cells[0]?.value);

test.each([
  ['CMND 221234567', 1],
  ['CCCD 054067001234.', 1],
  ['CCCD: 054 067 001 234', 1],
  ['054.067.001.234', 1],
  ['điện thoại 0905123456', 1],
  ['0905 123 456; 0905.123.457', 2],
  ['số ０５４０６７００１２３４', 1],
  ['liên hệ 090 512 3456, CCCD 0790 8300 1234', 2],
  ['ĐT (0257) 3822 456 - 0257.3822456', 2],
  ['024 3825 4567; (028)38221234; 0905 12 34 56', 3],
  ['+84 905 123 456 hoặc +84905123457', 2],
  ['vận động 150.000.000 đồng', 0],
  ['vận động 1.000.000.000 đồng, 150 000 000 đồng, 2 000 000 000 đồng', 0],
  ['từ 01.02.2023 đến 05.02.2023, 07.30', 0],
  ['Kế hoạch 12345678/KH', 0],
  ['mã vạch 8934567890123', 0],
  ['giai đoạn 2023-2025, ngày 01-02-2023', 0],
  ['2021, 2022, 2023 và 2024', 0],
  ['(0257)3.851.234, (0257) 3 851 234, 0257 3 851 234', 3],
  ['CMND 221.234.567', 1],
  ['Căn cước công dân số: 054.067.001.234', 1],
  ['hộ chiếu C1234567', 1],
  ['BHYT DN4 79 12345 67890', 1],
  ['TK 1903456789012; STK 1903 4567 8901 2345', 2],
  ['số tài khoản ngân hàng: 1903-2014-5678-90', 1],
  ['Điện thoại: 3.851.234'.normalize('NFD'), 1],
  ['đt 3851234 đồng chí Nam, ĐT 0905123456 đ/c Lan', 2],
  ['nguyen.a@xaa.gov.vn, NGUYEN.B@gmail.com', 2],
  ['0905123456 0912345678', 2],
  ['nộp ngân sách 123456789000 đồng', 0],
  ['thu 123 456 789 đồng, 987654321đ, 123456789,5 triệu, 221234567 VNĐ', 0],
  ['quyết định số 1234567890, Công văn số: 123456789', 0],
  ['chuyển vào tài khoản 150.000.000 đồng', 0],
  ['cấp căn cước 01.02.2023; BHYT 2024-2025', 0],
  ['cấp 12.345 thẻ căn cước, tài khoản cho 250 hộ', 0],
  ['từ 03.05.2023-06.05.2023', 0],
])('%s', (text, count) => {
  expect(countPersonalNumbers(text)).toBe(count);
});

test.each(SHAPES_OF_PERSONAL_NUMBERS)('$example by its own shape', ({ example, pattern }) => {
  expect(example.match(new RegExp(pattern, 'giu'))).toHaveLength(1);
});

test('the same number is replaced alike everywhere, another one differently; numbers in cells stay', () => {
  const hide = beginHidingNumbers();
  const { sheets, hidden } = hide([
    sheet('CCCD 054067001234', 'CMND 221234567, 054 067 001 234'),
    sheet('054067001234', 54067001234, 'Thôn 1'),
  ]);
  expect(sheets.map(valuesOf)).toEqual([
    ['CCCD […1]', 'CMND […2], […1]'],
    ['[…1]', 54067001234, 'Thôn 1'],
  ]);
  expect(hidden).toBe(4);
});

test('a sheet that comes later goes on where the others ended', () => {
  const hide = beginHidingNumbers();
  hide([sheet('0905 123 456', 'a.b@xa.vn')]);
  const { sheets, hidden } = hide([sheet('0912345678, +84 905 123 456', 'ab@xa.vn; A.B@xa.vn')]);
  expect(sheets.map(valuesOf)).toEqual([['[…3], […1]', '[…4]; […2]']]);
  expect(hidden).toBe(4);
});

test('a text in which nothing is hidden keeps the letters that were typed', () => {
  const typed = 'Điện thoại di động'.normalize('NFD');
  const { sheets } = beginHidingNumbers()([sheet(typed)]);
  expect(sheets.map(valuesOf)).toEqual([[typed]]);
});

test.each([
  ['Sinh năm 1967, bí thư chi bộ', '', 'Sinh năm …, bí thư chi bộ'],
  ['sinh ngày 02/03/1967', '', 'sinh ngày …'],
  ['(SN: 1967)', '', '(SN: …)'],
  ['Nguyễn Văn A (1967)', '1967', 'Nguyễn Văn A (…)'],
  ['Nguyễn Văn A (1967)', '1968', 'Nguyễn Văn A (1967)'],
  ['Bà sinh ngày 05 tháng 3 năm 1985;', '', 'Bà sinh ngày …;'],
  ['Ngày, tháng, năm sinh: 05-3-1985', '', 'Ngày, tháng, năm sinh: …'],
  ['sinh tháng 3 năm 1985', '', 'sinh tháng …'],
  ['Bí thư (s/n 1969), s.n. 1970', '', 'Bí thư (s/n …), s.n. …'],
  ['Sinh năm 1985'.normalize('NFD'), '', 'Sinh năm …'],
  ['Nguyễn Văn A (05/3/1985), xã viên từ 1985', '05/3/1985', 'Nguyễn Văn A (…), xã viên từ …'],
  ['vệ sinh năm 2023, 12 học sinh năm 2024', '', 'vệ sinh năm 2023, 12 học sinh năm 2024'],
  ['hiệu quả từ năm 2023', '', 'hiệu quả từ năm 2023'],
  ['Quyết định 19671/QĐ', '1967', 'Quyết định 19671/QĐ'],
  ['An ninh 2023', '', 'An ninh 2023'],
])('%s, born in "%s"', (text, year, shown) => {
  expect(hideBirthYear(text, year)).toBe(shown);
});
