import { addControls, addCustomXml, addExternalLink } from './parts/attachments';
import { addPrinterSettings, addWebExtension } from './parts/attachments';
import { FIRST, makeBaseWorkbook, SECOND, WORKBOOK } from './parts/base-workbook';
import { addComments } from './parts/comments';
import { addChartSheet, addDrawing } from './parts/drawings';
import { addConditionalFormats, addCustomViews, addSparklines } from './parts/formats';
import { addValidations, protectSheet } from './parts/formats';
import { addSheet, defineNames } from './parts/more-sheets';
import { addPivot, addSlicer, addTable } from './parts/tables';
import { SPREADSHEET_TYPE } from './package-draft';
import type { PackageDraft } from './package-draft';

const AREA = "'Số liệu'!$B$2:$B$3";
const HEADINGS = ['Đơn vị', 'Kinh phí', 'Tỷ lệ', 'Ngày'];

/** Everything that is drawn, with a chart sheet between the others, and conversations. */
export function makeDrawingsBook(): Uint8Array {
  const draft = makeBaseWorkbook();
  addDrawing(draft, FIRST, AREA);
  addComments(draft, FIRST);
  addPrinterSettings(draft, FIRST);
  const id = addChartSheet(draft, AREA);
  draft.edit(
    WORKBOOK,
    '<sheet name="Tổng hợp"',
    `<sheet name="Biểu đồ" sheetId="3" r:id="${id}"/><sheet name="Tổng hợp"`,
  );
  draft.edit(WORKBOOK, 'activeTab="1"', 'firstSheet="1" activeTab="2"');
  return draft.toBytes();
}

/** A table with a slicer, a pivot table, a query, and what Excel keeps about calculation. */
export function makeAnalysisBook(): Uint8Array {
  const draft = makeBaseWorkbook();
  addTable(draft, FIRST, { id: 2, name: 'SoLieu', area: 'A1:D3', columns: HEADINGS });
  addSlicer(draft, FIRST, 2);
  addPivot(draft, SECOND, { sheet: 'Số liệu', area: 'A1:B3' });
  const heads = ['Mã', 'Số'].map(
    (text, index) => `<c r="${'AB'[index]}1" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  const rows = `<row r="1">${heads.join('')}</row><row r="2"><c r="A2" t="str"><v>M1</v></c><c r="B2"><v>4</v></c></row>`;
  const query = addSheet(draft, { name: 'Kết nối', sheetId: 9, rows });
  addTable(draft, query, {
    id: 5,
    name: 'NhatKy',
    area: 'A1:B2',
    columns: ['Mã', 'Số'],
    query: true,
  });
  addExternalLink(draft);
  addDynamicArray(draft);
  defineNames(draft, [
    '<definedName name="CaNhan">\'Số liệu\'!$A$2:$A$3</definedName>',
    '<definedName name="NamTruoc">[1]Điểm!$A$1</definedName>',
    '<definedName name="Slicer_DonVi">#N/A</definedName>',
  ]);
  draft.addPart(
    'xl/calcChain.xml',
    '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B4" i="1"/><c r="B6"/><c r="C6"/><c r="D6"/><c r="D7"/><c r="B1" i="4"/><c r="I2" i="4" a="1"/></calcChain>',
    `${SPREADSHEET_TYPE}.calcChain+xml`,
  );
  draft.relate(WORKBOOK, 'calcChain', 'calcChain.xml');
  return draft.toBytes();
}

/** A formula that spills, which the workbook's metadata mark as such. */
function addDynamicArray(draft: PackageDraft): void {
  draft.edit(
    SECOND,
    '<row r="3" ',
    '<row r="2" x14ac:dyDescent="0.25"><c r="I2" cm="1"><f t="array" ref="I2:I3">_xlfn._xlws.SORT(\'Số liệu\'!B2:B3)</f><v>-2000000</v></c></row><row r="3" ',
  );
  draft.edit(SECOND, '<v>12</v></c></row>', '<v>12</v></c><c r="I3"><v>1500000.25</v></c></row>');
  draft.addPart(
    'xl/metadata.xml',
    '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
    `${SPREADSHEET_TYPE}.sheetMetadata+xml`,
  );
  draft.relate(WORKBOOK, 'sheetMetadata', 'metadata.xml');
}

/** Rules, bars, little charts in cells, lists, saved views, and a locked sheet with a password. */
export function makeFormatsBook(): Uint8Array {
  const draft = makeBaseWorkbook();
  addConditionalFormats(draft, FIRST, 'B2:B4');
  addValidations(draft, FIRST, "'Tổng hợp'!$A$1:$A$9");
  addSparklines(draft, FIRST, "'Số liệu'!B2:B3");
  addCustomViews(draft, FIRST);
  draft.insert(FIRST, 'mergeCells', '<mergeCells count="1"><mergeCell ref="A9:C10"/></mergeCells>');
  draft.insert(FIRST, 'phoneticPr', '<phoneticPr fontId="0"/>');
  protectSheet(draft, SECOND);
  draft.insert(
    SECOND,
    'protectedRanges',
    '<protectedRanges><protectedRange sqref="B3" name="Ô mở"/></protectedRanges>',
  );
  draft.insert(
    FIRST,
    'ignoredErrors',
    '<ignoredErrors><ignoredError sqref="A1:D9" numberStoredAsText="1"/></ignoredErrors>',
  );
  return draft.toBytes();
}

/** What others attach to a workbook, and names of every kind. */
export function makeAttachmentsBook(): Uint8Array {
  const draft = makeBaseWorkbook();
  addCustomXml(draft);
  addWebExtension(draft);
  addPrinterSettings(draft, SECOND);
  addControls(draft, FIRST);
  addExternalLink(draft);
  const hidden = addSheet(draft, { name: 'Sâu', sheetId: 12, state: 'veryHidden' });
  draft.edit(hidden, '<sheetData>', '<sheetPr codeName="SheetSau"/><sheetData>');
  defineNames(draft, [
    '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'Số liệu\'!$A$1:$D$3</definedName>',
    '<definedName name="_xlnm.Print_Area" localSheetId="1">\'Tổng hợp\'!$A$1:$C$9</definedName>',
    '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Số liệu\'!$A:$A,\'Số liệu\'!$1:$1</definedName>',
    '<definedName name="HeSo" comment="Hệ số năm">1.25</definedName>',
    '<definedName name="Hỏng">#REF!</definedName>',
    '<definedName name="Loi" hidden="1">\'Đã xóa\'!$A$1</definedName>',
    '<definedName name="Rieng" localSheetId="0">\'Số liệu\'!$A$2</definedName>',
    '<definedName name="Rieng" localSheetId="2">Sâu!$A$2</definedName>',
    '<definedName name="Rieng">"chung"</definedName>',
    "<definedName name=\"Tinh\">SUM('Số liệu'!$B$2:INDEX('Số liệu'!$B:$B,3))</definedName>",
  ]);
  return draft.toBytes();
}

/** Names of sheets that trip programs up, dates from 1904, hidden sheets before the first shown. */
export function makeOddNamesBook(): Uint8Array {
  const draft = makeBaseWorkbook();
  draft.edit(WORKBOOK, '<workbookPr ', '<workbookPr date1904="1" ');
  draft.edit(
    WORKBOOK,
    'name="Số liệu" sheetId="1"',
    'name="O\'Brien\'s" sheetId="1" state="hidden"',
  );
  draft.edit(SECOND, "'Số liệu'!", "'O''Brien''s'!");
  const cell = (value: number): string => `<row r="1"><c r="A1"><v>${value}</v></c></row>`;
  const names = ['KQ &quot;2025&quot;', 'A1', ' lead', 'R1C1', 'Thôn & xóm'.replace('&', '&amp;')];
  names.forEach((name, index) => addSheet(draft, { name, sheetId: 20 + index, rows: cell(index) }));
  const twin = 'Tổng kết';
  addSheet(draft, { name: twin.normalize('NFC'), sheetId: 31, rows: cell(31) });
  addSheet(draft, { name: twin.normalize('NFD'), sheetId: 32, rows: cell(32) });
  addSheet(draft, { name: 'Cá nhân', sheetId: 700, state: 'veryHidden', rows: cell(33) });
  defineNames(draft, [
    "<definedName name=\"Nhay\">'O''Brien''s'!$A$2</definedName>",
    '<definedName name="Rieng" localSheetId="6">\'Thôn &amp; xóm\'!$A$1</definedName>',
    `<definedName name="Tach">'${twin.normalize('NFD')}'!$A$1</definedName>`,
  ]);
  return draft.toBytes();
}
