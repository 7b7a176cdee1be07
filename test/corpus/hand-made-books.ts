import type { ChangeableCell, CorpusBook } from './corpus';
import * as excel from './excel-books';
import { makeBareBook, makeOddZipBook, makePrefixedBook } from './odd-books';

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

/** Written out part by part: what only Excel writes, and packages of odd but legal form. */
export const HAND_MADE_BOOKS: readonly CorpusBook[] = [
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
