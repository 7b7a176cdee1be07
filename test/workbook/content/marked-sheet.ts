import type { SheetPlan, WorkbookPlan } from '../../../src/workbook/sheet-plan';
import { STYLES, withNumberFormat } from '../../../src/workbook/styles';
import { makeBook, makeRow, makeSheet } from '../../xlsx/make-plan';

const { print } = makeSheet();

/** Titles, headings over two rows, texts that programs love to spoil, and every kind of look. */
export const MARKED_SHEET: SheetPlan = makeSheet({
  name: 'Điểm tập thể',
  columnWidths: [8, 30, 12, 20],
  rows: [
    makeRow(['BẢNG ĐIỂM <1> & "2"', null, null, null], STYLES.sheetTitle),
    makeRow(['Mã', 'Tên tập thể\n(đủ dấu)', 'Điểm', null], STYLES.builtHeading),
    makeRow([null, null, 'Kết quả', 'Ghi chú'], STYLES.builtHeading),
    makeRow(['001', 'Thôn 1', 95.55, '#N/A'], STYLES.cell),
    makeRow(['002', '  =Thôn 2  ', 0.1 + 0.2, 'TRUE'], STYLES.inputText),
    {
      height: 30,
      cells: [
        { value: 3, style: STYLES.inputNumberBold },
        { value: 'Hòa Hoà Đà Ða', style: STYLES.explanation },
        { value: 1 / 3, style: withNumberFormat(STYLES.cellNumber, '0.0%') },
        null,
        { value: null, style: STYLES.inputCenter },
        { value: 'Gạch chân', style: { font: { size: 10, underline: true, color: 'C00000' } } },
      ],
    },
    makeRow([46348.82396990741, 1e-7, -0, 123456789012345], STYLES.cellNumber),
    {
      height: null,
      cells: ['# ##0', '#,##0', '#,##0.00', '0.00%', '0.000'].map((format) => ({
        value: 1234.5,
        style: withNumberFormat({ font: { size: 13 }, border: 'hair' }, format),
      })),
    },
  ],
  merges: [
    { top: 0, left: 0, bottom: 0, right: 3 },
    { top: 1, left: 0, bottom: 2, right: 0 },
    { top: 1, left: 1, bottom: 2, right: 1 },
    { top: 1, left: 2, bottom: 1, right: 3 },
  ],
  print: { ...print, pageNumbers: 'bottom', namedPages: true },
});

/** Lines above and below cells, and pages numbered as official letters are. */
export const LETTER_SHEET: SheetPlan = makeSheet({
  name: 'ĐN giấy khen',
  rows: [
    makeRow(['ỦY BAN NHÂN DÂN', null], { font: { size: 13, bold: true }, border: 'bottom' }),
    makeRow(['Nơi nhận:', null], { font: { size: 12, italic: true }, border: 'top' }),
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  print: { ...print, pageNumbers: 'top-from-second' },
});

export const MARKED_BOOK: WorkbookPlan = makeBook(MARKED_SHEET, LETTER_SHEET);
