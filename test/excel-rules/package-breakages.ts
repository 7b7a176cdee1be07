import { add, swap, together } from './breakages';
import type { Breakage, Breakages } from './breakages';
import * as good from './good-book';

const { CHAIN, CONTENT_TYPES, FIRST, RELATIONSHIPS, SECOND, TABLE, WORKBOOK } = good;
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const COMPATIBILITY = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** The package and its parts. */
export const PACKAGE_BREAKAGES = {
  'entry-doubled': [add('xl/Workbook.xml', '<a/>')],
  'content-type-missing': [add('xl/media/image1.png', '')],
  'content-type-of-nothing': [tellType('Override PartName="/xl/a.xml"')],
  'content-type-doubled': [
    tellType('Default Extension="XML"'),
    tellType('Override PartName="/DOCPROPS/app.xml"'),
  ],
  'content-type-wrong': [
    swap(CONTENT_TYPES, `${TYPES}.styles+xml`, 'application/xml'),
    swap(CONTENT_TYPES, `${TYPES}.table+xml`, `${TYPES}.styles+xml`),
  ],
  'not-well-formed': [
    swap('docProps/app.xml', '</Properties>', ''),
    swap('docProps/app.xml', '<Properties ', '<!DOCTYPE Properties><Properties '),
    swap('docProps/app.xml', '<DocSecurity>0</DocSecurity>', '<b:DocSecurity/>'),
    swap('docProps/app.xml', '<DocSecurity>', '<DocSecurity a="1" a="2">'),
    swap('docProps/app.xml', 'hucre', '&nbsp;'),
    swap('docProps/app.xml', 'hucre', '\u0001'),
    swap('docProps/app.xml', '<Properties ', `<Properties ${COMPATIBILITY} mc:Ignorable="x14" `),
  ],
  'relationship-dangling': [swap(RELATIONSHIPS, 'theme/theme1.xml', 'theme/theme2.xml')],
  'relationship-doubled': [swap(RELATIONSHIPS, 'Id="rId5"', 'Id="rId4"')],
  'relationship-undeclared': [
    swap(FIRST, '<tableParts ', '<legacyDrawing r:id="rId9"/><tableParts '),
  ],
  'workbook-missing': [swap('_rels/.rels', '/officeDocument"', '/other"')],
  'element-order': [
    swap(SECOND, '<hyperlinks>', '<autoFilter ref="A1:A2"/><hyperlinks>'),
    swap(FIRST, '<dimension ref="A1:E4"/>', '<dimension ref="A1"/><dimension ref="A1"/>'),
    swap(FIRST, '<dimension ref="A1:E4"/>', '<dimensions ref="A1"/>'),
    swap(WORKBOOK, '<bookViews>', '<calcPr/><bookViews>'),
    swap(SECOND, '<v>x</v>', '<v>x</v><f>1</f>'),
  ],
  'count-wrong': [
    swap(SECOND, '<mergeCells count="2"', '<mergeCells count="3"'),
    swap(FIRST, '<dataValidations count="2"', '<dataValidations count="1"'),
    swap(TABLE, '<tableColumns count="2"', '<tableColumns count="1"'),
    swap(good.STYLES_PART, '<fonts count="2"', '<fonts count="3"'),
  ],
} satisfies Breakages;

/** Sheets of the workbook, and names. */
export const WORKBOOK_BREAKAGES = {
  'sheet-name': [
    ...['', 'a'.repeat(32), 'a/b', 'a:b', 'a\\b', 'a?', 'a*', '[a', 'a]', "a'", "'a", 'history'],
  ].map(callSecond),
  'sheet-name-doubled': [callSecond('CÁ NHÂN')],
  'sheet-id': [giveSecond('1'), giveSecond('0'), giveSecond('65535')],
  'sheet-part': [
    swap(WORKBOOK, '</sheets>', '<sheet name="C" sheetId="3" r:id="rId2"/></sheets>'),
    together(
      add('xl/worksheets/sheet3.xml', '<a/>'),
      tellType('Override PartName="/xl/worksheets/sheet3.xml"', `${TYPES}.worksheet+xml`),
    ),
  ],
  'sheets-all-hidden': [
    together(hide('sheetId="1"'), hide('sheetId="2"')),
    together(hide('sheetId="1"', 'veryHidden'), hide('sheetId="2"')),
  ],
  'active-tab': [swap(WORKBOOK, 'activeTab="0"', 'activeTab="2"'), hide('sheetId="1"')],
  'tab-selected': [swap(SECOND, '<sheetView ', '<sheetView tabSelected="1" ')],
  'name-illegal': [
    'A1',
    'XFD1048576',
    'r1c1',
    'R',
    'c',
    '1a',
    'a b',
    'a-b',
    'a'.repeat(256),
    '',
  ].map((name) => swap(WORKBOOK, 'name="Vung"', `name="${name}"`)),
  'name-doubled': [
    swap(WORKBOOK, 'name="Vung"', 'name="NGUOI"'),
    swap(WORKBOOK, '</definedNames>', '<definedName name="vung">1</definedName></definedNames>'),
    swap(good.TABLE, 'displayName="Nguoi"', 'displayName="donvi"'),
  ],
  'name-scope': [
    swap(
      WORKBOOK,
      '</definedNames>',
      '<definedName name="a" localSheetId="2">1</definedName></definedNames>',
    ),
  ],
  'name-formula': ['', '=1', 'SUM(1', 'SUM)1(', '"a', "'a", '{1', 'a[b', '1'.repeat(8193)].map(
    define,
  ),
  'name-sheet': ["'Không có'!$A$1", 'KhongCo!$A$1', "'Cá nhân:Khác'!$A$1"].map(define),
  'print-area': ["'Danh sách ''25'!$A$1", '$A$1', "'Cá nhân'!A1:B2:C3", "'Cá nhân'!$A$1,1"].map(
    (area) => swap(WORKBOOK, "'Cá nhân'!$A$1:$D$6", area),
  ),
  'print-titles': ["'Cá nhân'!$A$3:$B$3", "'Danh sách ''25'!$3:$3", "'Cá nhân'!$3"].map((titles) =>
    swap(WORKBOOK, "'Cá nhân'!$3:$3", titles),
  ),
} satisfies Breakages;

function tellType(what: string, type = 'application/xml'): Breakage {
  return swap(CONTENT_TYPES, '</Types>', `<${what} ContentType="${type}"/></Types>`);
}

function callSecond(name: string): Breakage {
  return swap(WORKBOOK, 'name="Danh sách &apos;25"', `name="${name}"`);
}

function giveSecond(id: string): Breakage {
  return together(
    swap(WORKBOOK, 'sheetId="2"', `sheetId="${id}"`),
    swap(CHAIN, 'i="2"', `i="${id}"`),
  );
}

function hide(sheet: string, state = 'hidden'): Breakage {
  return swap(WORKBOOK, sheet, `${sheet} state="${state}"`);
}

function define(formula: string): Breakage {
  return swap(WORKBOOK, "'Cá nhân'!$A$3:$B$5", formula);
}
