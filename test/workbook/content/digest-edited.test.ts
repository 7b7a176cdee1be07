import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { digestContent } from '../../../src/workbook/content/digest-content';
import { writeXlsxWorkbook } from '../../../src/xlsx/write/write-workbook';
import { makeBook } from '../../xlsx/make-plan';
import { MARKED_SHEET } from './marked-sheet';
import { DIGEST, readContent } from './digest-written';

/** What plans cannot say, people can do: by the text of a part and what it becomes. */
const SHEET = 'xl/worksheets/sheet1.xml';

async function digestEdited(part: string, before: RegExp, after: string): Promise<string> {
  const parts = unzipSync(await writeXlsxWorkbook(makeBook(MARKED_SHEET)));
  const xml = strFromU8(parts[part] ?? new Uint8Array());
  expect(xml).toMatch(before);
  parts[part] = strToU8(xml.replace(before, after));
  return digestContent(await readContent(zipSync(parts)));
}

describe('changes', () => {
  test.each<[string, string, RegExp, string]>([
    ['a formula', SHEET, /<v>95.55<\/v>/, '<f>90+5.55</f><v>95.55</v>'],
    ['a truth value', SHEET, / s="\d+"><v>95.55<\/v>/, ' t="b"><v>1</v>'],
    ['a strike', 'xl/styles.xml', /<font><b\/>/, '<font><strike/><b/>'],
    [
      'half a text in bold',
      'xl/sharedStrings.xml',
      /<si><t>001<\/t><\/si>/,
      '<si><r><t>0</t></r><r><rPr><b/></rPr><t>01</t></r></si>',
    ],
    ['a theme colour', 'xl/styles.xml', /<fgColor rgb="FFE2EFDA"\/>/, '<fgColor theme="4"/>'],
    ['another font', 'xl/styles.xml', /<name val="Times New Roman"\/>/g, '<name val="Arial"/>'],
    ['the format of a number', 'xl/styles.xml', /formatCode="0.0%"/, 'formatCode="0.00%"'],
    ['a cell crossed out', 'xl/styles.xml', /<diagonal\/>/g, '<diagonal style="thin"/>'],
    ['a line on one side', 'xl/styles.xml', /<left style="thin"/, '<left style="thick"'],
    ['a footer by hand', SHEET, /&amp;P\/&amp;N/, '&amp;P/&amp;N - Đã trình Hội đồng'],
    ['an “&” on pages', SHEET, /&amp;A</, '&amp;A &amp;&amp;12<'],
    ['even pages of their own', SHEET, /<headerFooter>/, '<headerFooter differentOddEven="1">'],
    ['a grouped row', SHEET, /<row r="4"/, '<row r="4" outlineLevel="1"'],
    ['a grouped column', SHEET, /<col min="2"/, '<col outlineLevel="1" min="2"'],
    ['a hidden row', SHEET, /<row r="4"/, '<row r="4" hidden="1"'],
    ['a hidden column', SHEET, /<col min="2"/, '<col hidden="1" min="2"'],
    [
      'a coloured blank cell',
      SHEET,
      /<\/sheetData>/,
      '<row r="99"><c r="C99" s="2"/></row></sheetData>',
    ],
    [
      'a link',
      SHEET,
      /<pageMargins/,
      '<hyperlinks><hyperlink ref="A1" location="B2"/></hyperlinks><pageMargins',
    ],
    [
      'a conditional format',
      SHEET,
      /<mergeCells/,
      '<conditionalFormatting sqref="A1"><cfRule type="top10" priority="1" rank="1"/></conditionalFormatting><mergeCells',
    ],
    ['a filter', SHEET, /<mergeCells/, '<autoFilter ref="A1:B2"/><mergeCells'],
    ['protection', SHEET, /<mergeCells/, '<sheetProtection sheet="1"/><mergeCells'],
    ['an extension', SHEET, /<\/worksheet>/, '<extLst/></worksheet>'],
    [
      'a name of its own',
      'xl/workbook.xml',
      /<\/sheets>/,
      '</sheets><definedNames><definedName name="Rieng" localSheetId="0">1</definedName></definedNames>',
    ],
  ])('with %s', async (_, part, before, after) => {
    expect(await digestEdited(part, before, after)).not.toBe(DIGEST);
  });

  test.each(['comments', 'pivotTable', 'drawing'])('with a relationship to a %s', async (type) => {
    const parts = unzipSync(await writeXlsxWorkbook(makeBook(MARKED_SHEET)));
    parts['xl/worksheets/_rels/sheet1.xml.rels'] = strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="../x.xml"/></Relationships>`,
    );
    expect(digestContent(await readContent(zipSync(parts)))).not.toBe(DIGEST);
  });

  test.each<[string, string, RegExp, string]>([
    ['print settings', SHEET, /<pageMargins /, '<printOptions gridLines="1"/><pageMargins '],
    ['the size of letters on pages', SHEET, /&amp;12&amp;P/, '&amp;&quot;Arial&quot;&amp;9 &amp;P'],
    [
      'words for pages that are as the others',
      SHEET,
      /<\/oddFooter>/,
      '</oddFooter><evenHeader>x</evenHeader>',
    ],
    ['alignment', 'xl/styles.xml', /horizontal="center"/g, 'horizontal="left"'],
    ['widths', SHEET, /width="30.625"/, 'width="44"'],
    ['heights', SHEET, / ht="30"/, ' ht="31.5"'],
    [
      'a print area',
      'xl/workbook.xml',
      /<\/sheets>/,
      `</sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'${MARKED_SHEET.name}'!$A$1</definedName></definedNames>`,
    ],
    [
      'a name of the workbook',
      'xl/workbook.xml',
      /<\/sheets>/,
      '</sheets><definedNames><definedName name="Chung">1</definedName></definedNames>',
    ],
  ])('but not with %s', async (_, part, before, after) => {
    expect(await digestEdited(part, before, after)).toBe(DIGEST);
  });
});
