import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusBook } from './corpus';

const load = (name: string) => async (): Promise<Uint8Array> =>
  new Uint8Array(readFileSync(join(__dirname, 'books', `${name}.xlsx`)));

const FIRST = 'xl/worksheets/sheet1.xml';
const SECOND = 'xl/worksheets/sheet2.xml';
const WORKBOOK = 'xl/workbook.xml';

/** Made by libraries and by LibreOffice; the scripts are in make. */
export const PROGRAM_BOOKS: readonly CorpusBook[] = [
  {
    name: 'openpyxl-so-theo-doi',
    load: load('openpyxl-so-theo-doi'),
    holds: {
      'xl/charts/chart1.xml': '<barChart>',
      'xl/comments/comment1.xml': 'Chấm lại ngày 3',
      'xl/drawings/commentsDrawing1.vml': 'ObjectType="Note"',
      'xl/tables/table1.xml': 'displayName="DiemThon"',
      'xl/styles.xml': 'Khá tốt',
      [FIRST]: 'type="dataBar"',
      [SECOND]: '<sheetProtection',
      [WORKBOOK]: 'name="Rieng" localSheetId="1"',
    },
    cells: [
      { sheet: 'Điểm thi đua', row: 2, column: 1 },
      { sheet: 'Điểm thi đua', row: 3, column: 0 },
      { sheet: 'Điểm thi đua', row: 20, column: 8 },
    ],
    table: 'DiemThon',
  },
  {
    name: 'xlsxwriter-bao-cao',
    load: load('xlsxwriter-bao-cao'),
    holds: {
      'xl/charts/chart1.xml': '<c:lineChart>',
      'xl/chartsheets/sheet1.xml': '<chartsheet',
      'xl/media/image1.png': '',
      'xl/drawings/drawing1.xml': 'Ghi trong khung',
      'xl/drawings/vmlDrawing1.vml': 'ObjectType="Button"',
      'xl/comments1.xml': 'Đã kiểm tra',
      'xl/metadata.xml': 'fDynamic="1"',
      'docProps/custom.xml': '12/BC',
      [FIRST]: 'x14:sparklineGroup',
      [WORKBOOK]: 'state="veryHidden"',
    },
    cells: [
      { sheet: 'Báo cáo quý', row: 2, column: 7 },
      { sheet: 'Báo cáo quý', row: 5, column: 1 },
      // One takes its column's look, one its row's.
      { sheet: 'Báo cáo quý', row: 19, column: 1 },
      { sheet: 'Báo cáo quý', row: 1, column: 1 },
      { sheet: 'Ghi chú', row: 1, column: 1 },
    ],
    table: 'BaoCaoQuy',
  },
  {
    name: 'exceljs-danh-sach',
    load: load('exceljs-danh-sach'),
    holds: {
      'xl/media/image1.png': '',
      'xl/comments2.xml': 'Đã đối chiếu',
      'xl/tables/table1.xml': 'DanhSach',
      'xl/styles.xml': '<gradientFill',
      [SECOND]: '<sheetProtection',
    },
    cells: [
      { sheet: 'Danh sách', row: 1, column: 1 },
      { sheet: 'Danh sách', row: 5, column: 0 },
      { sheet: 'Danh sách', row: 2, column: 2 },
    ],
    table: 'DanhSach',
  },
  {
    name: 'sheetjs-bang-ke',
    load: load('sheetjs-bang-ke'),
    holds: { [FIRST]: '<hyperlink', [WORKBOOK]: 'state="hidden"', 'xl/metadata.xml': '' },
    cells: [
      { sheet: 'Bảng kê', row: 1, column: 0 },
      { sheet: 'Bảng kê', row: 2, column: 1 },
    ],
  },
  {
    name: 'libreoffice-so-thon',
    load: load('libreoffice-so-thon'),
    holds: {
      'xl/comments1.xml': 'Đã chấm lại',
      'xl/tables/table1.xml': '<autoFilter',
      [FIRST]: '<cfRule',
      [WORKBOOK]: 'O&apos;Brien&apos;s',
    },
    cells: [
      { sheet: 'Sổ thôn', row: 1, column: 1 },
      { sheet: 'Sổ thôn', row: 2, column: 0 },
    ],
  },
  {
    name: 'libreoffice-bao-cao',
    load: load('libreoffice-bao-cao'),
    holds: {
      'xl/charts/chart1.xml': '<c:lineChart>',
      'xl/media/image1.png': '',
      'xl/drawings/vmlDrawing1.vml': 'ObjectType="Button"',
      'xl/ctrlProps/ctrlProps2.xml': '',
      'docProps/custom.xml': '12/BC',
      [FIRST]: '<controls>',
    },
    cells: [
      { sheet: 'Báo cáo quý', row: 2, column: 7 },
      { sheet: 'Báo cáo quý', row: 5, column: 1 },
    ],
    table: 'BaoCaoQuy',
  },
];
