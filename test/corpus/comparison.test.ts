import { comparePackages, expectOthersUntouched } from '../support/compare-packages';
import { readLooks } from '../support/read-looks';
import type { LookCell } from '../support/read-looks';
import { makeAttachmentsBook, makeDrawingsBook } from './excel-books';
import { PackageDraft } from './package-draft';

const FIRST = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';
const RELATIONSHIPS = 'xl/worksheets/_rels/sheet1.xml.rels';

const whole = makeDrawingsBook();

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function mutate(change: (draft: PackageDraft) => void): Uint8Array {
  const draft = PackageDraft.of(whole);
  change(draft);
  return draft.toBytes();
}

function cellOf(bytes: Uint8Array, address: string): LookCell | undefined {
  return readLooks(bytes).sheets[0]?.cells[address];
}

describe('a comparison of packages', () => {
  it('finds no difference between a book and itself, zipped once more', () => {
    const again = mutate(() => undefined);
    expect(comparePackages(whole, again)).toMatchObject({ changed: [], gone: [], added: [] });
    expectOthersUntouched(whole, again);
  });

  it.each<[string, (draft: PackageDraft) => void]>([
    ['a byte', (draft) => draft.edit('xl/comments1.xml', 'đã đối chiếu', 'đã đối chiêu')],
    ['white space', (draft) => draft.edit(FIRST, '</worksheet>', ' </worksheet>')],
    ['a part nobody asked for', (draft) => draft.parts.set('xl/stray.xml', new Uint8Array(9))],
    [
      'relationships that a sheet had none of',
      (draft) => draft.parts.set('xl/worksheets/_rels/sheet9.xml.rels', encode('<Relationships/>')),
    ],
    ['a part gone', (draft) => draft.parts.delete('xl/charts/style1.xml')],
    ['a byte of a picture', (draft) => draft.parts.set('xl/media/image1.png', new Uint8Array(9))],
    [
      'a relationship gone from the workbook',
      (draft) =>
        draft.edit(
          'xl/_rels/workbook.xml.rels',
          '<Relationship Id="rId6" Type="http://schemas.microsoft.com/office/2017/10/relationships/person" Target="persons/person.xml"/>',
          '',
        ),
    ],
    [
      'a relationship that leads elsewhere',
      (draft) => draft.edit('xl/_rels/workbook.xml.rels', 'theme/theme1.xml', 'theme/theme2.xml'),
    ],
    ['a relationship of a sheet', (draft) => draft.edit(RELATIONSHIPS, '"rId1"', '"rId91"')],
  ])('fails on %s', (_name, change) => {
    expect(() => expectOthersUntouched(whole, mutate(change))).toThrow();
  });

  it('lets what lists the sheets change, and what a plan names', () => {
    const changed = mutate((draft) => {
      draft.edit(STYLES, '<cellXfs count="10">', '<cellXfs count="10" >');
      draft.edit('xl/workbook.xml', '</sheets>', ' </sheets>');
      draft.edit(FIRST, '</worksheet>', ' </worksheet>');
    });
    expectOthersUntouched(whole, changed, { planned: [FIRST] });
  });
});

describe('a comparison of packages, where sheets are new', () => {
  const NEW = 'xl/worksheets/sheet90.xml';
  const TABLE = 'xl/tables/table90.xml';
  const withNew = mutate((draft) => {
    for (const part of [NEW, TABLE]) draft.parts.set(part, encode('<a/>'));
    const table = '<Relationship Id="rId1" Type="x/table" Target="../tables/table90.xml"/>';
    draft.parts.set(
      'xl/worksheets/_rels/sheet90.xml.rels',
      encode(`<Relationships xmlns="x">${table}</Relationships>`),
    );
  });

  it('lets them come with what is theirs', () => {
    expectOthersUntouched(whole, withNew, { newSheets: [NEW] });
  });

  it('fails on a sheet that is not planned, and on one that is missing', () => {
    expect(() => expectOthersUntouched(whole, withNew)).toThrow();
    expect(() => expectOthersUntouched(whole, whole, { newSheets: [NEW] })).toThrow();
  });
});

describe('a reading of looks', () => {
  it('tells value, formula and look', () => {
    expect(cellOf(whole, 'C2')).toEqual({
      value: 'n 0.98499999999999999',
      formula: '',
      look: {
        numberFormat: 'built-in 10',
        font: '<font><i></i><u val="double"></u><sz val="13"></sz><color theme="5" tint="-0.249977111117893"></color><name val="Times New Roman"></name><family val="1"></family><charset val="163"></charset></font>',
        fill: '<fill><patternFill patternType="none"></patternFill></fill>',
        border:
          '<border><left></left><right></right><top></top><bottom></bottom><diagonal></diagonal></border>',
        alignment: '',
        protection: '',
        namedStyle: expect.stringContaining('Percent {') as string,
        flags: 'applyFont=1 applyNumberFormat=1',
      },
    });
    expect(cellOf(whole, 'B4')).toMatchObject({ formula: '<f>SUM(B2:B3)</f>' });
    expect(cellOf(whole, 'A3')?.value).toContain('<b></b>');
  });

  it('does not mind how the XML is spelt', () => {
    const respelt = mutate((draft) => {
      draft.edit(FIRST, '<c r="B2" s="2">', '<c  s="2"\n r="B2" >');
      draft.edit(
        STYLES,
        '<fill><patternFill patternType="none"/></fill>',
        '<fill>\n<patternFill patternType="none"></patternFill></fill>',
      );
    });
    expect(readLooks(respelt)).toEqual(readLooks(whole));
  });

  it.each<[string, string, string, string]>([
    ['a shifted style index', FIRST, '<c r="B2" s="2">', '<c r="B2" s="3">'],
    ['a style index lost', FIRST, '<c r="B2" s="2">', '<c r="B2">'],
    [
      'a style put in front of the others',
      STYLES,
      '<cellXfs count="10">',
      '<cellXfs count="11"><xf fontId="1"/>',
    ],
    [
      'a font put in front of the others',
      STYLES,
      '<fonts count="5" x14ac:knownFonts="1">',
      '<fonts><font><sz val="9"/></font>',
    ],
    ['another number format', STYLES, 'numFmtId="167" formatCode', 'numFmtId="168" formatCode'],
    [
      'another tint',
      STYLES,
      '<top style="medium"><color theme="4"/>',
      '<top style="medium"><color theme="4" tint="0.1"/>',
    ],
    ['a column style', FIRST, 'width="14" style="2"', 'width="14" style="1"'],
    ['a row style', FIRST, 'spans="1:4" s="1"', 'spans="1:4" s="2"'],
    ['a value', FIRST, '<v>1500000.25</v>', '<v>1500000.2</v>'],
    ['a formula', FIRST, 'SUM(B2:B3)', 'SUM(B2:B4)'],
    ['a shared text', 'xl/sharedStrings.xml', '<t>Thôn 1</t>', '<t>Thôn 1 </t>'],
    ['a named style', STYLES, '<xf numFmtId="9" ', '<xf numFmtId="10" '],
    ['a look of a table', STYLES, '<dxf><font><b/>', '<dxf><font>'],
    ['the sheet shown', 'xl/workbook.xml', 'activeTab="2"', 'activeTab="1"'],
    [
      'the order of tabs',
      'xl/workbook.xml',
      'name="Tổng hợp" sheetId="4"',
      'name="Tổng hợp" sheetId="5"',
    ],
  ])('sees %s', (_name, part, from, to) => {
    expect(readLooks(mutate((draft) => draft.edit(part, from, to)))).not.toEqual(readLooks(whole));
  });

  it('sees a name that is local to another sheet', () => {
    const draft = PackageDraft.of(makeAttachmentsBook());
    const before = readLooks(draft.toBytes());
    draft.edit('xl/workbook.xml', 'name="Rieng" localSheetId="2"', 'name="Rieng" localSheetId="1"');
    expect(readLooks(draft.toBytes()).names).not.toEqual(before.names);
  });
});
