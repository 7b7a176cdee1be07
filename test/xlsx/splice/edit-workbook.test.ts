import { editWorkbook } from '../../../src/xlsx/splice/edit-workbook';
import type { WorkbookEdit } from '../../../src/xlsx/splice/edit-workbook';
import { outlineWorkbook } from '../../../src/xlsx/splice/workbook-outline';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const NOTHING: WorkbookEdit = {
  add: [],
  place: 0,
  renewed: new Set(),
  names: [],
  rewordName: () => null,
  recalculate: false,
};

const NEW = { name: 'Mới & "hay"', sheetId: 7, relationshipId: 'rId9' };
const NEW_TAG = '<sheet name="Mới &amp; &quot;hay&quot;" sheetId="7" r:id="rId9"/>';

const edited = (xml: string, edit: Partial<WorkbookEdit>): string =>
  editWorkbook(outlineWorkbook(xml), { ...NOTHING, ...edit });

const book = (inner: string): string => `<workbook ${MAIN} ${R}>${inner}</workbook>`;
const SHEETS =
  '<sheets><sheet name="A" sheetId="1" r:id="r1"/><sheet name="B" sheetId="4" r:id="r2"/></sheets>';

test('nothing to do leaves every letter', () => {
  const xml = book(`<!-- x --><bookViews><workbookView activeTab="1"/></bookViews>${SHEETS}`);
  expect(edited(xml, {})).toBe(xml);
});

test('a sheet in the middle moves the tabs and the owners of names behind it', () => {
  const names =
    '<definedNames><definedName name="P" localSheetId="0">A!$A$1</definedName>' +
    '<definedName name="P" localSheetId="1">B!$A$1</definedName><definedName name="Q">1</definedName></definedNames>';
  const views = '<bookViews><workbookView firstSheet="0" activeTab="1"/></bookViews>';
  const result = edited(book(views + SHEETS + names), { add: [NEW], place: 1 });
  expect(result).toContain('<workbookView firstSheet="0" activeTab="2"/>');
  expect(result).toContain(`r:id="r1"/>${NEW_TAG}<sheet name="B"`);
  expect(result).toContain('localSheetId="0">A!$A$1');
  expect(result).toContain('localSheetId="2">B!$A$1');
  expect(result).toContain('<definedName name="Q">1</definedName>');
});

test('a sheet at the end moves nothing', () => {
  const xml = book(`<bookViews><workbookView activeTab="1"/></bookViews>${SHEETS}`);
  expect(edited(xml, { add: [NEW], place: 2 })).toBe(
    xml.replace('</sheets>', `${NEW_TAG}</sheets>`),
  );
});

test('the prefix of the part is kept, and the relationship’s is declared where it is not', () => {
  const xml =
    '<x:workbook xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheets>' +
    `<x:sheet ${R} name="A" sheetId="1" r:id="r1"/></x:sheets></x:workbook>`;
  const names = [{ name: '_xlnm.Print_Area', sheet: 1, formula: '\'Mới & "hay"\'!$A$1' }];
  const result = edited(xml, { add: [NEW], place: 1, names, recalculate: true });
  expect(result).toContain(
    `<x:sheet ${R} name="Mới &amp; &quot;hay&quot;" sheetId="7" r:id="rId9"/></x:sheets>`,
  );
  expect(result).toContain(
    '</x:sheets><x:definedNames><x:definedName name="_xlnm.Print_Area" localSheetId="1">\'Mới &amp; &quot;hay&quot;\'!$A$1</x:definedName></x:definedNames><x:calcPr fullCalcOnLoad="1"/></x:workbook>',
  );
});

test('names stand where the standard wants them', () => {
  const names = [{ name: 'N', sheet: null, formula: 'A!$A$1' }];
  const own = '<definedNames><definedName name="N">A!$A$1</definedName></definedNames>';
  const references = '<externalReferences><externalReference r:id="r8"/></externalReferences>';
  expect(edited(book(`${SHEETS}${references}<calcPr calcId="1"/>`), { names })).toBe(
    book(`${SHEETS}${references}${own}<calcPr calcId="1"/>`),
  );
  expect(edited(book(`${SHEETS}<definedNames/><calcPr/>`), { names })).toBe(
    book(`${SHEETS}${own}<calcPr/>`),
  );
});

test('print names of a renewed sheet go; its other names and those of others stay', () => {
  const name = (which: string, sheet: number): string =>
    `<definedName name="${which}" localSheetId="${sheet}">B!$A$1</definedName>`;
  const xml = book(
    `${SHEETS}<definedNames>${name('_xlnm.Print_Area', 0)}${name('_xlnm.Print_Area', 1)}${name('Của_tôi', 1)}</definedNames>`,
  );
  const result = edited(xml, { renewed: new Set([1]) });
  expect(result).toContain(
    `<definedNames>${name('_xlnm.Print_Area', 0)}${name('Của_tôi', 1)}</definedNames>`,
  );
});

test('a name is reworded, and only it', () => {
  const xml = book(
    `${SHEETS}<definedNames><definedName name="T" comment="x">'A &amp; B'!$A$1</definedName><definedName name="U">1</definedName></definedNames>`,
  );
  const rewordName = (formula: string): string | null =>
    formula === "'A & B'!$A$1" ? "'A & B'!$A$2" : null;
  expect(edited(xml, { rewordName })).toBe(xml.replace('$A$1', '$A$2'));
});

test.each([
  ['<calcPr calcId="191029"/>', '<calcPr fullCalcOnLoad="1" calcId="191029"/>'],
  ['<calcPr fullCalcOnLoad="0"/>', '<calcPr fullCalcOnLoad="1"/>'],
  ['', '<calcPr fullCalcOnLoad="1"/>'],
])('Excel is told to calculate: %s', (before, after) => {
  expect(edited(book(SHEETS + before), { recalculate: true })).toBe(book(SHEETS + after));
});
