import type { CellStyle, SheetPlan } from '../../src/workbook/sheet-plan';
import { STYLES, withNumberFormat } from '../../src/workbook/styles';
import { makeRow, makeSheet } from '../xlsx/make-plan';

const LOOKS: readonly CellStyle[] = [
  ...Object.values(STYLES),
  ...['0.00', '#,##0.00', '0%', '0.0%', '#,##0.0 "điểm"'].map((format) =>
    withNumberFormat(STYLES.cellNumber, format),
  ),
  { font: { size: 10, underline: true, color: '1F4E79' }, border: 'hair', horizontal: 'justify' },
  { font: { size: 12 }, border: 'top', fill: 'FFFBE6', indent: 2 },
  { font: { size: 12, bold: true, italic: true }, border: 'bottom', vertical: 'top' },
];

/** A sheet of ours with every look we have, a table, a name, rules, breaks, titles and merges. */
export function planSheet(name: string, table: string): SheetPlan {
  return makeSheet({
    name,
    columnWidths: [8, 30, 12.5],
    rows: [
      makeRow([`Bảng <${name}> & "tập thể"`], STYLES.sheetTitle),
      makeRow(['TT', 'Họ và tên\n(in hoa)', 'Điểm'], STYLES.heading),
      makeRow([1, 'Nguyễn Văn A', 98.25], STYLES.cellNumber),
      makeRow([2, '=1+1', 0.1], withNumberFormat(STYLES.cellNumber, '0.0%')),
      ...LOOKS.map((style, index) => makeRow([index, `dòng ${index}`, null, index / 8], style)),
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    tables: [{ name: table, area: { top: 1, left: 0, bottom: 3, right: 2 } }],
    names: [{ name: `Vung_${table}`, area: { top: 1, left: 0, bottom: 3, right: 2 } }],
    validations: [
      {
        area: { top: 2, left: 2, bottom: 9, right: 2 },
        allow: { kind: 'decimal', from: 0, to: 100 },
        error: { title: 'Sai', text: 'Từ 0 đến 100', strict: true },
      },
    ],
    freeze: { rows: 2, columns: 1 },
    print: {
      ...makeSheet().print,
      fitToWidth: 1,
      repeatRows: { from: 1, to: 1 },
      area: { top: 0, left: 0, bottom: 30, right: 3 },
      rowBreaks: [10],
    },
  });
}
