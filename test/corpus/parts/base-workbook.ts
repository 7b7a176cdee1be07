import { DOCUMENT, PackageDraft, SPREADSHEET_TYPE } from '../package-draft';
import { LOOK, STYLES } from './styles';
import { THEME } from './theme';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORKBOOK = 'xl/workbook.xml';

/** Namespaces that Excel declares on every sheet. */
const SHEET_NAMESPACES = `xmlns="${MAIN}" xmlns:r="${DOCUMENT}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr xr2 xr3" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xmlns:xr2="http://schemas.microsoft.com/office/spreadsheetml/2015/revision2" xmlns:xr3="http://schemas.microsoft.com/office/spreadsheetml/2016/revision3" xr:uid="{00000000-0001-0000-0000-000000000000}"`;

const CORE = `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>Nguyễn Văn A</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2025-01-01T00:00:00Z</dcterms:created></cp:coreProperties>`;

const STRINGS = `<sst xmlns="${MAIN}" count="12" uniqueCount="9"><si><t>Đơn vị</t></si><si><t>Kinh phí</t></si><si><t>Tỷ lệ</t></si><si><t>Ngày</t></si><si><t>Thôn 1</t></si><si><r><t>Thôn </t></r><r><rPr><b/><sz val="11"/><color theme="5"/><rFont val="Calibri"/><family val="2"/></rPr><t>2</t></r></si><si><t xml:space="preserve"> dòng một
dòng hai </t></si><si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh><phoneticPr fontId="0"/></si><si><t>_x0041_ và _x005F_x0042_</t></si></sst>`;

const DATA = `<row r="1" spans="1:4" s="${LOOK.heading}" customFormat="1" ht="30" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="${LOOK.heading}" t="s"><v>0</v></c><c r="B1" s="${LOOK.heading}" t="s"><v>1</v></c><c r="C1" s="${LOOK.heading}" t="s"><v>2</v></c><c r="D1" s="${LOOK.heading}" t="s"><v>3</v></c></row>
<row r="2" spans="1:4" x14ac:dyDescent="0.25"><c r="A2" s="${LOOK.good}" t="s"><v>4</v></c><c r="B2" s="${LOOK.money}"><v>1500000.25</v></c><c r="C2" s="${LOOK.share}"><v>0.98499999999999999</v></c><c r="D2" s="${LOOK.day}"><v>45717</v></c></row>
<row r="3" spans="1:4" x14ac:dyDescent="0.25"><c r="A3" t="s"><v>5</v></c><c r="B3" s="${LOOK.money}"><v>-2000000</v></c><c r="C3" s="${LOOK.share}"><v>0.8</v></c><c r="D3" s="${LOOK.day}"><v>45748</v></c></row>
<row r="4" spans="1:4" x14ac:dyDescent="0.25"><c r="A4" s="${LOOK.quoted}" t="s"><v>8</v></c><c r="B4" s="${LOOK.money}"><f>SUM(B2:B3)</f><v>-499999.75</v></c><c r="C4" s="${LOOK.open}"/><c r="D4" t="b"><v>1</v></c></row>
<row r="6" spans="1:4" hidden="1" x14ac:dyDescent="0.25"><c r="A6" t="s"><v>6</v></c><c r="B6" t="str"><f>A2&amp;""</f><v>Thôn 1</v></c><c r="C6" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D6"><f t="shared" ref="D6:D7" si="0">B2*2</f><v>3000000.5</v></c></row>
<row r="7" spans="1:4" x14ac:dyDescent="0.25"><c r="A7" t="s"><v>7</v></c><c r="B7" s="${LOOK.gradient}"/><c r="D7"><f t="shared" si="0"/><v>-4000000</v></c></row>`;

const SECOND_DATA = `<row r="1" x14ac:dyDescent="0.25"><c r="A1" s="${LOOK.text}" t="s"><v>4</v></c><c r="B1"><f>'Số liệu'!B4*1.1</f><v>-549999.72499999998</v></c></row><row r="3" x14ac:dyDescent="0.25"><c r="B3" s="${LOOK.share}"><v>0.5</v></c><c r="C3"><v>12</v></c></row>`;

function writeSheet(data: string, { tab = '', cols = '' } = {}): string {
  return `<worksheet ${SHEET_NAMESPACES}><sheetPr codeName="Sheet${tab}"><tabColor theme="4" tint="0.5"/></sheetPr><dimension ref="A1:D7"/><sheetViews><sheetView workbookViewId="0"${tab === '2' ? ' tabSelected="1"' : ''}><selection activeCell="B2" sqref="B2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>${cols}<sheetData>${data}</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;
}

export const FIRST = 'xl/worksheets/sheet1.xml';
export const SECOND = 'xl/worksheets/sheet2.xml';
export { WORKBOOK };

/** Two sheets as Excel writes them, "Số liệu" and "Tổng hợp"; the second is the one shown. */
export function makeBaseWorkbook(): PackageDraft {
  const draft = new PackageDraft(new Map());
  draft.addPart(
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
  );
  draft.addPart(
    WORKBOOK,
    `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15 xr" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="26130"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\So lieu\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent><xr:revisionPtr revIDLastSave="0" documentId="8_{00000000-0000-0000-0000-000000000001}"/><bookViews><workbookView xWindow="-120" yWindow="-120" windowWidth="29040" windowHeight="15840" activeTab="1" xr2:uid="{00000000-000D-0000-FFFF-FFFF00000000}" xmlns:xr2="http://schemas.microsoft.com/office/spreadsheetml/2015/revision2"/></bookViews><sheets><sheet name="Số liệu" sheetId="1" r:id="rId1"/><sheet name="Tổng hợp" sheetId="4" r:id="rId2"/></sheets><calcPr calcId="191029"/></workbook>`,
    `${SPREADSHEET_TYPE}.sheet.main+xml`,
  );
  draft.relate('', 'officeDocument', WORKBOOK);
  const cols = `<cols><col min="1" max="1" width="20.7109375" customWidth="1"/><col min="2" max="3" width="14" style="${LOOK.money}" customWidth="1"/></cols>`;
  draft.addPart(FIRST, writeSheet(DATA, { tab: '1', cols }), `${SPREADSHEET_TYPE}.worksheet+xml`);
  draft.addPart(SECOND, writeSheet(SECOND_DATA, { tab: '2' }), `${SPREADSHEET_TYPE}.worksheet+xml`);
  draft.addPart(
    'xl/theme/theme1.xml',
    THEME,
    'application/vnd.openxmlformats-officedocument.theme+xml',
  );
  draft.addPart('xl/styles.xml', STYLES, `${SPREADSHEET_TYPE}.styles+xml`);
  draft.addPart('xl/sharedStrings.xml', STRINGS, `${SPREADSHEET_TYPE}.sharedStrings+xml`);
  draft.relate(WORKBOOK, 'worksheet', 'worksheets/sheet1.xml');
  draft.relate(WORKBOOK, 'worksheet', 'worksheets/sheet2.xml');
  draft.relate(WORKBOOK, 'theme', 'theme/theme1.xml');
  draft.relate(WORKBOOK, 'styles', 'styles.xml');
  draft.relate(WORKBOOK, 'sharedStrings', 'sharedStrings.xml');
  addProperties(draft);
  return draft;
}

function addProperties(draft: PackageDraft): void {
  draft.addPart(
    'docProps/core.xml',
    CORE,
    'application/vnd.openxmlformats-package.core-properties+xml',
  );
  draft.relate('', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml');
  draft.addPart(
    'docProps/app.xml',
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>Microsoft Excel</Application><HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>Worksheets</vt:lpstr></vt:variant><vt:variant><vt:i4>2</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="2" baseType="lpstr"><vt:lpstr>Số liệu</vt:lpstr><vt:lpstr>Tổng hợp</vt:lpstr></vt:vector></TitlesOfParts><AppVersion>16.0300</AppVersion></Properties>`,
    'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  );
  draft.relate('', 'extended-properties', 'docProps/app.xml');
}
