import type { FoundWorkbook } from '../../src/workbook/found-workbook';
import { readXlsxWorkbook } from '../../src/xlsx/read/read-workbook';
import { makePackage, makeParts, zipParts } from './make-package';

const SHEET = 'xl/worksheets/sheet1.xml';
const WORKBOOK = 'xl/workbook.xml';
const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';
const rows =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45717</v></c></row>' +
  '<row r="3"><c r="B3"><v>7.5</v></c></row>';
const book = {
  sheets: [{ name: 'Cá nhân', rows }],
  sharedStrings: ['<si><t>Nguyễn Văn A</t></si>'],
  cellStyles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
};
const parts = makeParts(book);

type Parts = Record<string, string>;

async function read(bytes: Uint8Array): Promise<FoundWorkbook> {
  const reading = await readXlsxWorkbook(bytes);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.workbook;
}

function edit(name: string, change: (text: string) => string, to = name): Parts {
  const { [name]: text = '', ...others } = parts;
  const changed = change(text);
  if (changed === text && to === name) throw new Error(`nothing changed in ${name}`);
  return { ...others, [to]: changed };
}

const editAll = (change: (text: string) => string): Parts =>
  Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, change(text)]));

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

describe('the same workbook in other legal forms is read the same', () => {
  test.each<[string, Parts]>([
    [
      'Strict Open XML',
      editAll((text) =>
        text
          .replaceAll(MAIN, STRICT)
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
      ),
    ],
    ['byte order marks', editAll((text) => `\ufeff${text}`)],
    ['declarations and comments', editAll((text) => `<?xml version="1.0"?>\n<!-- a -->${text}\n`)],
    ['values in apostrophes', edit(SHEET, (xml) => xml.replaceAll('"', "'"))],
    ['absolute targets', edit(RELATIONSHIPS, (xml) => xml.replaceAll('Target="', 'Target="/xl/'))],
    [
      'targets with ./ and ../',
      edit(RELATIONSHIPS, (xml) => xml.replaceAll('Target="', 'Target="./../xl/./')),
    ],
    [
      'absolute targets with ../',
      edit(RELATIONSHIPS, (xml) => xml.replaceAll('Target="', 'Target="/a/../xl/')),
    ],
    [
      'a name in letters that the relationship encodes',
      {
        ...edit(SHEET, (xml) => xml, 'xl/worksheets/Bảng 1.xml'),
        [RELATIONSHIPS]: (parts[RELATIONSHIPS] ?? '').replace('sheet1', 'B%E1%BA%A3ng%201'),
      },
    ],
    [
      'a name that both encode',
      {
        ...edit(SHEET, (xml) => xml, 'xl/worksheets/B%e1%ba%a3ng.xml'),
        [RELATIONSHIPS]: (parts[RELATIONSHIPS] ?? '').replace('sheet1', 'B%E1%BA%A3ng'),
      },
    ],
    [
      'cells without places',
      edit(SHEET, (xml) =>
        xml.replace('<row r="3"><c r="B3">', '<row/><row><c/><c>').replaceAll(/ r="[A-Z]*\d"/g, ''),
      ),
    ],
    [
      'prefixed names',
      edit(SHEET, (xml) => xml.replace('xmlns=', 'xmlns:x=').replaceAll(/<(\/?)(?=\w)/g, '<$1x:')),
    ],
    ['spaces in tags', edit(SHEET, (xml) => xml.replaceAll(/(\w"|\w)(\/?>)/g, '$1 \n$2'))],
    [
      'values in CDATA, comments beside them',
      edit(SHEET, (xml) => xml.replace('<v>7.5</v>', '<v><!-- 9 -->7<![CDATA[.5]]><!-- & --></v>')),
    ],
    ['characters written as numbers', edit(SHEET, (xml) => xml.replace('7.5', '&#55;&#x2E;5'))],
    [
      'what extensions say at the end',
      edit(WORKBOOK, (xml) =>
        xml.replace(
          '</workbook>',
          '<extLst><ext><y:sheets xmlns:y="y"><y:sheet name="Y"/></y:sheets></ext></extLst></workbook>',
        ),
      ),
    ],
    [
      'a control anchored by column and row',
      edit(SHEET, (xml) =>
        xml.replace(
          '</worksheet>',
          '<controls><control><from><d:col xmlns:d="d">9</d:col><d:row xmlns:d="d">9</d:row></from></control></controls></worksheet>',
        ),
      ),
    ],
    [
      'a million rows that are only formatted',
      edit(SHEET, (xml) =>
        xml.replace(
          '</sheetData>',
          `${Array.from({ length: 1_048_573 }, (_, at) => `<row r="${at + 4}" s="1" customFormat="1"/>`).join('')}</sheetData>`,
        ),
      ),
    ],
    [
      'a merge, rules and a choice over the whole sheet',
      edit(SHEET, (xml) =>
        xml.replace(
          '</sheetData>',
          '</sheetData><conditionalFormatting sqref="A1:XFD1048576"/><dataValidations><dataValidation sqref="A1:XFD1048576"/></dataValidations>',
        ),
      ),
    ],
  ])('%s', async (_name, odd) => {
    expect(await read(zipParts(odd))).toEqual(await read(makePackage(book)));
  });

  test('a directory told to be elsewhere', async () => {
    const bytes = makePackage(book);
    new DataView(bytes.buffer).setUint32(bytes.length - 6, bytes.length * 3, true);
    expect(await read(bytes)).toEqual(await read(makePackage(book)));
  });
});

describe('what scripts leave out', () => {
  test('no styles, no shared strings', async () => {
    const bare = makeParts({
      sheets: [
        { name: 'S', rows: '<row><c t="inlineStr"><is><t>An</t></is></c><c><v>1</v></c></row>' },
      ],
    });
    delete bare['xl/styles.xml'];
    delete bare['xl/sharedStrings.xml'];
    bare[RELATIONSHIPS] = (bare[RELATIONSHIPS] ?? '').replaceAll(
      /<Relationship Id="rIdSt\w+"[^>]*>/g,
      '',
    );
    const { sheets } = await read(zipParts(bare));
    expect(sheets[0]?.rows).toEqual([
      [
        { kind: 'text', value: 'An' },
        { kind: 'number', value: { units: 1, scale: 0 }, percentFormat: false },
      ],
    ]);
  });
});

describe('odd names of sheets', () => {
  const NFC = 'Điểm cá nhân'.normalize('NFC');
  const NFD = NFC.normalize('NFD');
  const area = { top: 0, left: 0, bottom: 1, right: 0 };
  const makeSheet = (name: string, table: string, text: string) => ({
    name,
    part: `<worksheet><sheetData><row><c t="str"><v>${text}</v></c></row></sheetData><tableParts><tablePart id="rId1"/></tableParts></worksheet>`,
    table: `<table displayName="${table}" ref="A1:A2"><tableColumns><tableColumn name="một"/></tableColumns></table>`,
  });

  test.each([
    ["O'Brien's", "O'Brien's", "'O''Brien''s'"],
    ['KQ "2025"', 'KQ &quot;2025&quot;', `'KQ &quot;2025&quot;'`],
    ['A1', 'A1', "'A1'"],
    ['  Thôn 1 ', '  Thôn 1 ', "'  Thôn 1 '"],
    ['A & B', 'A &amp; B', "'A &amp; B'"],
    ['__proto__', '__proto__', '__proto__'],
    ['constructor', 'constructor', 'constructor'],
    ['Năm, 2025!', 'Năm, 2025!', "'Năm, 2025!'"],
  ])('%j', async (name, written, quoted) => {
    const { sheets, names } = await read(
      makePackage({
        sheets: [{ name: written }],
        definedNames: `<definedNames><definedName name="Bang">${quoted}!$A$1:$A$2</definedName></definedNames>`,
      }),
    );
    expect(sheets.map((sheet) => sheet.name)).toEqual([name]);
    expect(names).toEqual([{ name: 'Bang', sheet: name, area }]);
  });

  test('two that differ only in how marks are written are two', async () => {
    const name = (own: string, sheet: string): string =>
      `<definedName name="${own}">'${sheet}'!$A$1:$A$2</definedName>`;
    const { sheets, names } = await read(
      makePackage({
        sheets: [makeSheet(NFC, 'BangMot', 'một'), makeSheet(NFD, 'BangHai', 'hai')],
        definedNames: `<definedNames>${name('Hai', NFD)}${name('Mot', NFC)}</definedNames>`,
      }),
    );
    const found = sheets.map(({ name: own, rows: [row], tables }) => [own, row, tables[0]?.name]);
    expect(found).toEqual([
      [NFC, [{ kind: 'text', value: 'một' }], 'BangMot'],
      [NFD, [{ kind: 'text', value: 'hai' }], 'BangHai'],
    ]);
    expect(names).toEqual([
      { name: 'Hai', sheet: NFD, area },
      { name: 'Mot', sheet: NFC, area },
    ]);
  });
});
