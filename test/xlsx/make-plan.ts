import type {
  CellStyle,
  CellValue,
  PlannedRow,
  SheetPlan,
  WorkbookPlan,
} from '../../src/workbook/sheet-plan';
import { STYLES, withNumberFormat } from '../../src/workbook/styles';
import type { WritePlan } from '../../src/workbook/write-plan';

const PERCENT = withNumberFormat(STYLES.cellNumber, '0.0%');

export function makeSheet(plan: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name: 'S',
    tabColor: 'BF8F00',
    columnWidths: [],
    rows: [],
    merges: [],
    tables: [],
    names: [],
    validations: [],
    freeze: null,
    showGridLines: true,
    print: {
      orientation: 'portrait',
      margins: { top: 20, right: 15, bottom: 20, left: 30, header: 8, footer: 8 },
      fitToWidth: null,
      pageNumbers: 'none',
    },
    ...plan,
  };
}

export function makeBook(...sheets: SheetPlan[]): WorkbookPlan {
  return { title: 'Xét thi đua năm 2025', sheets, active: 0 };
}

export function makeRow(values: readonly CellValue[], style: CellStyle = STYLES.cell): PlannedRow {
  return { height: null, cells: values.map((value) => ({ value, style })) };
}

/** Nothing is written but what is given. */
export function makeWrite(plan: Partial<WritePlan>): WritePlan {
  return {
    add: [],
    addBefore: null,
    replace: [],
    change: [],
    append: [],
    concerns: 'our-sheets',
    ...plan,
  };
}

/** One file with everything that a plan can say. */
export function makeRichBook(): WorkbookPlan {
  const table = { top: 2, left: 0, bottom: 4, right: 3 };
  const input = makeSheet({
    name: 'Cá nhân',
    columnWidths: [6, 30.5, 12, 12],
    rows: [
      {
        height: 24,
        cells: [{ value: 'Chấm điểm <cá nhân> & "tập thể"', style: STYLES.sheetTitle }],
      },
      { height: 8, cells: [] },
      makeRow(['TT', 'Họ và tên\n(in hoa)', 'Đạt _x0041_', '#'], STYLES.heading),
      {
        height: null,
        cells: [
          { value: 1, style: STYLES.inputCenter },
          { value: '=1+1', style: STYLES.inputText },
          { value: 0.985, style: PERCENT },
          { value: '', style: STYLES.inputText },
        ],
      },
      {
        height: 40.5,
        cells: [
          { value: -2.5, style: STYLES.inputNumber },
          null,
          { value: '#N/A', style: STYLES.inputTextBold },
          { value: null, style: STYLES.inputText },
        ],
      },
      makeRow(['\u0001 \ufdd0\ufffe \ud800 🎖️']),
    ],
    tables: [{ name: 'CaNhan', area: table }],
    names: [{ name: 'Vung_CaNhan', area: table }],
    validations: [
      {
        area: { top: 3, left: 1, bottom: 2000, right: 1 },
        allow: { kind: 'list', words: ['Có', 'Không', 'nói "thế"'] },
        prompt: { title: 'Chọn', text: 'Một trong các từ\ntrong danh sách' },
        error: { title: 'Sai', text: 'Không có từ này', strict: true },
      },
      {
        area: { top: 3, left: 2, bottom: 2000, right: 2 },
        allow: { kind: 'decimal', from: 0, to: 1.5 },
        error: { title: 'Sai', text: 'Từ 0 đến 1,5', strict: false },
      },
      {
        area: { top: 3, left: 0, bottom: 9, right: 0 },
        allow: { kind: 'whole', from: 1, to: null },
      },
      {
        area: { top: 3, left: 3, bottom: 9, right: 3 },
        allow: { kind: 'any' },
        prompt: { title: 'Ghi chú', text: 'Gì cũng được' },
      },
    ],
    freeze: { rows: 3, columns: 2 },
    showGridLines: false,
    print: {
      orientation: 'landscape',
      margins: { top: 15, right: 10, bottom: 15, left: 10, header: 8, footer: 8 },
      fitToWidth: 1,
      repeatRows: { from: 2, to: 2 },
      repeatColumns: { from: 0, to: 1 },
      area: { top: 0, left: 0, bottom: 5, right: 3 },
      pageNumbers: 'top-from-second',
    },
  });
  const list = makeSheet({
    name: "Danh sách 'A1",
    rows: [
      makeRow(['DANH SÁCH'], {
        ...STYLES.plain,
        horizontal: 'center',
        font: { size: 14, bold: true },
      }),
      makeRow(['gạch chân', 'nghiêng'], {
        font: { size: 13, underline: true, italic: true, color: 'C00000' },
        border: 'bottom',
        horizontal: 'justify',
        indent: 1,
      }),
      makeRow(['trên', 'mảnh'], { font: { size: 12 }, border: 'top', fill: 'FFFBE6' }),
      makeRow([1234567.891, 1e-7, 1e21], withNumberFormat(STYLES.plain, '#,##0.00')),
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    freeze: { rows: 1, columns: 0 },
    print: { ...makeSheet().print, pageNumbers: 'bottom' },
  });
  return { ...makeBook(input, list), active: 1 };
}
