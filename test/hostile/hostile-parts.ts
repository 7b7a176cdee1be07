import { strToU8 } from 'fflate';
import type { HostileFile } from './hostile-file';
import { changePart, RELATIONSHIPS, replaceIn, SHEET, smallParts, WORKBOOK } from './small-book';

const BROKEN = 'bị hỏng bên trong';
const ENTITIES = 'khai báo DOCTYPE';

const damagedBy = (name: string, make: () => Uint8Array): HostileFile => [
  name,
  make,
  'damaged',
  BROKEN,
];

/** In the worksheet: what is put for what. */
const inSheet = (name: string, from: string, to: string): HostileFile =>
  damagedBy(`a worksheet with ${name}`, () => replaceIn(SHEET, from, to));

const LAUGHS = `<!DOCTYPE a [<!ENTITY a0 "ha">${Array.from(
  { length: 30 },
  (_, at) => `<!ENTITY a${at + 1} "&a${at};&a${at};">`,
).join('')}]>`;

const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);

const row = (place: string, cell: string): string => `<row r="${place}">${cell}</row></sheetData>`;

export const HOSTILE_PARTS: readonly HostileFile[] = [
  ...Object.keys(smallParts)
    .filter((name) => name !== '[Content_Types].xml')
    .map((name) => damagedBy(`without ${name}`, () => changePart(name, () => null))),
  damagedBy('without [Content_Types].xml', () => changePart('[Content_Types].xml', () => null)),
  ...Object.keys(smallParts).flatMap((name) => [
    damagedBy(`${name} empty`, () => changePart(name, () => '')),
    damagedBy(`${name} cut`, () => changePart(name, (xml) => xml.slice(0, -9))),
  ]),
  inSheet('a row too few', '</row></sheetData></worksheet>', '</row>'),
  inSheet('a stray ampersand', 'Thôn 1', 'Thôn & 1'),
  inSheet('an undefined entity', 'Thôn 1', 'Thôn&nbsp;1'),
  inSheet('a reference to no character', 'Thôn 1', '&#0;'),
  inSheet('a reference beyond all characters', 'Thôn 1', '&#x110000;'),
  inSheet('a control character', 'Thôn 1', 'Thôn\u0001'),
  inSheet('a less-than sign in a text', 'Thôn 1', '5 < 6'),
  inSheet('a less-than sign in an attribute', 'r="B2"', 'r="B2" cm="<"'),
  inSheet('the end of a section in a text', 'Thôn 1', 'a]]>b'),
  inSheet('the same attribute twice', 'r="B2"', 'r="B2" r="B2"'),
  inSheet('attributes without space between', 'r="A1" t', 'r="A1"t'),
  inSheet('an attribute without quotes', 'r="B2"', 'r=B2'),
  inSheet('a name that is none', '<is>', '<1s>'),
  inSheet('a name of two prefixes', '<is>', '<a:b:is>'),
  inSheet('tags that do not nest', '</c></row>', '</row></c>'),
  inSheet('a comment with two dashes', '<is>', '<!-- a -- b --><is>'),
  inSheet('a comment without an end', '<is>', '<!-- <is>'),
  inSheet('a declaration in its middle', '<sheetData>', '<?xml version="1.0"?><sheetData>'),
  inSheet('a deep nest', '<sheetData>', `${'<a>'.repeat(1e5)}${'</a>'.repeat(1e5)}<sheetData>`),
  inSheet('a row of 99,999,999', '</sheetData>', row('99999999', '')),
  inSheet('a row of no number', '</sheetData>', row('ba', '')),
  inSheet('elements in a formula', '</row>', '<c r="Z1"><f>A1<v>1</v></f><v>1</v></c></row>'),
  inSheet('a row in a row', '</sheetData>', '<row r="9"><row r="10"/></row></sheetData>'),
  inSheet('a cell in no row', '</sheetData>', '<c r="C2"/></sheetData>'),
  inSheet('a row told twice', '</sheetData>', row('2', '')),
  inSheet('a cell of another row', 'r="B2"', 'r="B3"'),
  inSheet('a cell told twice', 'r="B2"', 'r="A2"'),
  inSheet('a cell at no place', 'r="B2"', 'r="2B"'),
  inSheet('a cell beyond the last column', 'r="B2"', 'r="XFE2"'),
  inSheet('a text that is not in the list', '<v>0</v>', '<v>1</v>'),
  inSheet('a text of no number', '<v>0</v>', '<v>-1</v>'),
  inSheet('a style that is not there', 's="1"', 's="2"'),
  inSheet('a number that is none', '<v>7</v>', '<v>bảy</v>'),
  inSheet('a number in hexadecimal', '<v>7</v>', '<v>0x7</v>'),
  inSheet('an unknown kind of cell', 't="inlineStr"', 't="chu"'),
  inSheet('a tag within a value', '<v>7</v>', '<v>7<i/></v>'),
  inSheet('a merge of no area', '</sheetData>', '</sheetData><a><mergeCell ref="A:"/></a>'),
  inSheet('a table that is not there', '</sheetData>', '</sheetData><a><tablePart/></a>'),
  inSheet(
    'columns that overlap',
    '<sheetData>',
    '<cols><col min="1" max="9"/><col min="5" max="6"/></cols><sheetData>',
  ),
  damagedBy('a worksheet that is none', () => changePart(SHEET, () => '<chartsheet/>')),
  damagedBy('bytes that are no UTF-8', () =>
    changePart(SHEET, (xml) => strToU8(xml).map((byte) => (byte === 55 ? 0xff : byte))),
  ),
  [
    'a worksheet in UTF-16',
    () => changePart(SHEET, (xml) => utf16(`<?xml version="1.0" encoding="UTF-16"?>${xml}`)),
    'other-encoding',
    'khác UTF-8 (như UTF-16)',
  ],
  ...['us-ascii', 'ISO-8859-1', 'windows-1258'].map((encoding): HostileFile => [
    `a worksheet said to be in ${encoding}`,
    () => changePart(SHEET, (xml) => `<?xml version='1.0' encoding='${encoding}'?>${xml}`),
    'other-encoding',
    'khác UTF-8',
  ]),
  ['billion laughs', () => changePart(SHEET, (xml) => LAUGHS + xml), 'document-type', ENTITIES],
  [
    'a file of the machine pulled in',
    () =>
      changePart(WORKBOOK, (xml) => `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${xml}`),
    'document-type',
    ENTITIES,
  ],
  [
    'a document type from elsewhere',
    () =>
      changePart(RELATIONSHIPS, (xml) => `<!DOCTYPE a SYSTEM "http://example.org/a.dtd">${xml}`),
    'document-type',
    ENTITIES,
  ],
  damagedBy('a sheet of no part', () => replaceIn(RELATIONSHIPS, 'sheet1.xml', 'sheet7.xml')),
  damagedBy('a sheet of no relationship', () => replaceIn(WORKBOOK, 'r:id="rId1"', 'r:id="rId9"')),
  damagedBy('a sheet that is the workbook', () =>
    replaceIn(RELATIONSHIPS, 'worksheets/sheet1.xml', '../xl/workbook.xml'),
  ),
  damagedBy('a sheet with cells that is said to be of charts', () =>
    replaceIn(RELATIONSHIPS, '/worksheet"', '/chartsheet"'),
  ),
  damagedBy('a sheet of a kind that nobody knows', () =>
    replaceIn(RELATIONSHIPS, '/worksheet"', '/theme"'),
  ),
  damagedBy('two sheets of one part', () =>
    replaceIn(WORKBOOK, '</sheets>', '<sheet name="S" sheetId="2" r:id="rId1"/></sheets>'),
  ),
  damagedBy('two sheets whose names differ in case', () =>
    replaceIn(WORKBOOK, '</sheets>', '<sheet name="CÁ NHÂN" sheetId="2" r:id="rId2"/></sheets>'),
  ),
  damagedBy('a sheet without a name', () => replaceIn(WORKBOOK, 'name="Cá nhân"', 'name=""')),
  damagedBy('no sheet at all', () => changePart(WORKBOOK, () => '<workbook><sheets/></workbook>')),
  damagedBy('sheets listed anywhere but among the sheets', () =>
    changePart(WORKBOOK, (xml) => xml.replaceAll('sheets>', 'workbookPr>')),
  ),
  damagedBy('two relationships of one id', () =>
    replaceIn(
      RELATIONSHIPS,
      '</Relationships>',
      '<Relationship Id="rId1" Type="x/theme" Target="theme.xml"/></Relationships>',
    ),
  ),
  damagedBy('relationships inside relationships', () =>
    changePart(RELATIONSHIPS, (xml) => `<Relationships>${xml}</Relationships>`),
  ),
  damagedBy('one defined name twice', () =>
    replaceIn(
      WORKBOOK,
      '</sheets>',
      '</sheets><definedNames><definedName name="Bang">S!$A$1</definedName><definedName name="bang">S!$B$1</definedName></definedNames>',
    ),
  ),
];
