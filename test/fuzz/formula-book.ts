import { makeParts, zipParts } from '../xlsx/make-package';

const DATA = [
  '<row r="1" spans="1:4"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" s="1"/></row>',
  '<row r="2" ht="20" customHeight="1"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>8.5</v></c><c r="C2"><f>B2*2</f><v>17</v></c></row>',
  '<row r="3"><c r="A3" t="inlineStr"><is><r><rPr><b/></rPr><t>Nguyễn </t></r><r><t>Văn B</t></r></is></c><c r="B3"><v>9</v></c><c r="C3"><f t="shared" ref="C3:C5" si="0">B3*2</f><v>18</v></c></row>',
  '<row r="4"><c r="A4" t="str"><f>A2&amp;" (2)"</f><v>Nguyễn Văn A (2)</v></c><c r="B4"><v>0.1</v></c><c r="C4"><f t="shared" si="0"/><v>0.2</v></c></row>',
  '<row r="5" hidden="1"><c r="A5" t="b"><v>1</v></c><c r="B5" t="e"><v>#N/A</v></c><c r="C5"><f t="shared" si="0"/><v>0</v></c></row>',
  '<row r="7"><c r="A7" s="1"><v>45000</v></c><c r="B7"><f>SUM(B2:B4)</f><v>17.6</v></c><c r="C7"><f t="array" ref="C7:C8">B2:B3*2</f><v>17</v></c></row>',
  '<row r="8"><c r="C8"><v>18</v></c><c r="F8"><f ca="1">TODAY()</f><v>45000</v></c></row>',
].join('');

const TOTALS = [
  '<row r="1"><c r="A1"><f>SUM(\'Số liệu\'!B2:B4)</f><v>17.6</v></c><c r="B1"><f>Tong*2</f><v>35.2</v></c></row>',
  '<row r="2"><c r="A2"><f>SUM(Bang[Điểm])</f><v>17.6</v></c><c r="B2" t="str"><f>IF(A1&gt;1,"đạt","")</f><v>đạt</v></c></row>',
].join('');

const TABLE =
  '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="7" name="Bang" displayName="Bang" ref="A1:B4"><autoFilter ref="A1:B4"/><tableColumns count="2"><tableColumn id="1" name="Họ tên"/><tableColumn id="2" name="Điểm"/></tableColumns></table>';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const CONTENT_TYPES = [
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  `<Default Extension="xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`,
  `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>`,
  `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>`,
  `<Override PartName="/xl/sharedStrings.xml" ContentType="${SPREADSHEET}.sharedStrings+xml"/>`,
  `<Override PartName="/xl/tables/table1.xml" ContentType="${SPREADSHEET}.table+xml"/>`,
  '</Types>',
].join('');

/** Formulas of every kind: shared, array, over a table, over a name, of another sheet. */
export function makeFormulaBook(): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const related = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts = makeParts({
    sheets: [
      {
        name: 'Số liệu',
        part: `<worksheet xmlns="${main}" xmlns:r="${related}"><dimension ref="A1:F8"/><sheetData>${DATA}</sheetData><mergeCells count="1"><mergeCell ref="D2:E3"/></mergeCells><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`,
        table: TABLE,
      },
      { name: 'Tổng hợp', rows: TOTALS },
    ],
    cellStyles:
      '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>',
    sharedStrings: ['Họ tên', 'Điểm', 'Nguyễn Văn A'].map((text) => `<si><t>${text}</t></si>`),
    definedNames:
      '<definedNames><definedName name="Tong">\'Số liệu\'!$B$7</definedName></definedNames>',
  });
  return zipParts({ ...parts, '[Content_Types].xml': CONTENT_TYPES });
}
