import {
  countLongNumbers,
  hideBirthYear,
  hideLongNumbers,
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
])('%s', (text, count) => {
  expect(countLongNumbers(text)).toBe(count);
});

test('the same number is replaced alike everywhere, another one differently; numbers in cells stay', () => {
  const { sheets, hidden } = hideLongNumbers([
    sheet('CCCD 054067001234', 'CMND 221234567, 054 067 001 234'),
    sheet('054067001234', 54067001234, 'Thôn 1'),
  ]);
  expect(sheets.map(valuesOf)).toEqual([
    ['CCCD […1]', 'CMND […2], […1]'],
    ['[…1]', 54067001234, 'Thôn 1'],
  ]);
  expect(hidden).toBe(4);
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
  ['Nguyễn Văn A (05/3/1985), xã viên từ 1985', '05/3/1985', 'Nguyễn Văn A (…), xã viên từ …'],
  ['vệ sinh năm 2023, 12 học sinh năm 2024', '', 'vệ sinh năm 2023, 12 học sinh năm 2024'],
  ['hiệu quả từ năm 2023', '', 'hiệu quả từ năm 2023'],
  ['Quyết định 19671/QĐ', '1967', 'Quyết định 19671/QĐ'],
  ['An ninh 2023', '', 'An ninh 2023'],
])('%s, born in "%s"', (text, year, shown) => {
  expect(hideBirthYear(text, year)).toBe(shown);
});
