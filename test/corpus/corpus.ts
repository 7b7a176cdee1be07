import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as excel from './excel-books';
import { makeBareBook, makeOddZipBook, makePrefixedBook } from './odd-books';

/** A plain cell of the book that may be changed: no formula, no merge, not locked. */
export type ChangeableCell = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
};

export type CorpusBook = {
  readonly name: string;
  readonly load: () => Promise<Uint8Array>;
  /** What makes the book worth having: part by part, a text that it holds ("" for any bytes). */
  readonly holds: Readonly<Record<string, string>>;
  readonly cells: readonly ChangeableCell[];
  /** A table that takes rows, by its name. */
  readonly table?: string;
};

const load = (name: string) => async (): Promise<Uint8Array> =>
  new Uint8Array(readFileSync(join(__dirname, 'books', `${name}.xlsx`)));

const FIRST = 'xl/worksheets/sheet1.xml';
const SECOND = 'xl/worksheets/sheet2.xml';
const WORKBOOK = 'xl/workbook.xml';

/** Cells of the base of the books that Excel would write: a number, a text, a blank one with a style. */
const EXCEL_CELLS = (sheet: string): ChangeableCell[] => [
  { sheet, row: 1, column: 1 },
  { sheet, row: 3, column: 0 },
  { sheet, row: 3, column: 2 },
  { sheet, row: 11, column: 5 },
];

/** Workbooks that are not ours, by many makers, to be driven through every write. */
export const CORPUS: readonly CorpusBook[] = [
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
  {
    name: 'excel-drawings',
    load: async () => excel.makeDrawingsBook(),
    holds: {
      'xl/charts/chart1.xml': '<c:barChart>',
      'xl/charts/style1.xml': 'chartStyle',
      'xl/chartsheets/sheet1.xml': '<drawing',
      'xl/media/image1.png': '',
      'xl/drawings/drawing1.xml': 'textlink="$B$4"',
      'xl/comments1.xml': 'Nguyễn Văn A',
      'xl/threadedComments/threadedComment1.xml': 'parentId=',
      'xl/persons/person.xml': '<person ',
      'xl/printerSettings/printerSettings1.bin': '',
      [WORKBOOK]: 'firstSheet="1" activeTab="2"',
    },
    cells: EXCEL_CELLS('Số liệu'),
  },
  {
    name: 'excel-analysis',
    load: async () => excel.makeAnalysisBook(),
    holds: {
      'xl/pivotTables/pivotTable1.xml': '<format dxfId="2">',
      'xl/pivotCache/pivotCacheRecords1.xml': '<r>',
      'xl/slicers/slicer1.xml': '<slicer ',
      'xl/slicerCaches/slicerCache1.xml': 'tableSlicerCache',
      'xl/queryTables/queryTable1.xml': 'connectionId="1"',
      'xl/connections.xml': 'example.org',
      'xl/externalLinks/externalLink1.xml': '<externalBook',
      'xl/calcChain.xml': '<c r="B4"',
      'xl/metadata.xml': 'XLDAPR',
      'xl/tables/table5.xml': 'name="NhatKy"',
      [SECOND]: 't="array" ref="I2:I3"',
      [WORKBOOK]: 'name="CaNhan"',
    },
    cells: EXCEL_CELLS('Số liệu'),
    table: 'NhatKy',
  },
  {
    name: 'excel-formats',
    load: async () => excel.makeFormatsBook(),
    holds: {
      [FIRST]: 'x14:sparklineGroup',
      [SECOND]: 'algorithmName="SHA-512"',
      [WORKBOOK]: '<customWorkbookView ',
      'xl/styles.xml': '<tableStyleElement type="headerRow" dxfId="1"/>',
      'xl/sharedStrings.xml': '<rPh ',
    },
    cells: EXCEL_CELLS('Số liệu'),
  },
  {
    name: 'excel-attachments',
    load: async () => excel.makeAttachmentsBook(),
    holds: {
      'customXml/item1.xml': '12/BC',
      'customXml/itemProps1.xml': 'itemID',
      'xl/webextensions/taskpanes.xml': 'webextensionref',
      'xl/printerSettings/printerSettings1.bin': '',
      'xl/ctrlProps/ctrlProp1.xml': 'CheckBox',
      'xl/embeddings/oleObject1.bin': '',
      'xl/externalLinks/externalLink1.xml': '<externalBook',
      [WORKBOOK]: '<definedName name="Rieng" localSheetId="2">',
      [FIRST]: 'codeName="Sheet1"',
    },
    cells: EXCEL_CELLS('Số liệu'),
  },
  {
    name: 'excel-odd-names',
    load: async () => excel.makeOddNamesBook(),
    holds: {
      [WORKBOOK]: `date1904="1"`,
      'xl/worksheets/sheet20.xml': '<v>0</v>',
      'xl/worksheets/sheet700.xml': '<v>33</v>',
    },
    cells: [
      ...EXCEL_CELLS("O'Brien's"),
      { sheet: 'KQ "2025"', row: 0, column: 0 },
      { sheet: 'A1', row: 0, column: 0 },
      { sheet: ' lead', row: 0, column: 0 },
      { sheet: 'Thôn & xóm', row: 0, column: 0 },
      { sheet: 'Tổng kết'.normalize('NFC'), row: 0, column: 0 },
      { sheet: 'Tổng kết'.normalize('NFD'), row: 0, column: 0 },
    ],
  },
  {
    name: 'bare',
    load: async () => makeBareBook(),
    holds: { 'book.xml': '<sheets>', 'one.xml': 't="inlineStr"' },
    cells: [
      { sheet: 'Trang 1', row: 0, column: 1 },
      { sheet: 'Trang 1', row: 9, column: 9 },
    ],
  },
  {
    name: 'prefixed',
    load: async () => makePrefixedBook(),
    holds: {
      [WORKBOOK]: '<x:sheet ',
      'xl/worksheets/sheet.xml': 'q:id="T1"',
      'xl/_rels/workbook.xml.rels': 'Target="/xl/styles.xml"',
      'xl/styles.xml': '<x:cellXfs>',
    },
    cells: [
      { sheet: 'Dữ liệu', row: 1, column: 0 },
      { sheet: 'Dữ liệu', row: 1, column: 1 },
    ],
    table: 'BangDuLieu',
  },
  {
    name: 'odd-zip',
    load: makeOddZipBook,
    holds: { [FIRST]: '<sheetData>', 'docProps/app.xml': 'Microsoft Excel' },
    cells: EXCEL_CELLS('Số liệu'),
  },
];
