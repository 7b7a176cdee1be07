import type { SheetPlan } from '../../src/workbook/sheet-plan';
import { STYLES } from '../../src/workbook/styles';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { readPartText } from './make-package';
import { makeBook, makeRichBook, makeRow, makeSheet } from './make-plan';

const write = (...sheets: SheetPlan[]): Promise<Uint8Array> =>
  writeXlsxWorkbook(makeBook(...sheets));

describe('the written file', () => {
  let bytes: Uint8Array;
  let sheet: string;
  let workbook: string;
  beforeAll(async () => {
    bytes = await writeXlsxWorkbook(makeRichBook());
    sheet = readPartText(bytes, 'xl/worksheets/sheet1.xml');
    workbook = readPartText(bytes, 'xl/workbook.xml');
  });

  test('is the same for the same plan, whenever it is written', async () => {
    jest.useFakeTimers({ now: new Date('2031-01-01') });
    try {
      expect(await writeXlsxWorkbook(makeRichBook())).toEqual(bytes);
    } finally {
      jest.useRealTimers();
    }
  });

  test('holds no formula, and a text of an error is a text', () => {
    expect(sheet).not.toContain('<f>');
    expect(sheet).not.toContain('t="e"');
    expect(readPartText(bytes, 'xl/sharedStrings.xml')).toContain('<t>=1+1</t>');
  });

  test('names print titles and areas with the sheet in quotes', () => {
    expect(workbook).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">' +
        "'Cá nhân'!$A:$B,'Cá nhân'!$3:$3</definedName>",
    );
    expect(workbook).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="0">' +
        "'Cá nhân'!$A$1:$D$6</definedName>",
    );
    expect(workbook).toContain(`<definedName name="Vung_CaNhan">'Cá nhân'!$A$3:$D$5</definedName>`);
    expect(workbook).toContain('activeTab="1"');
  });

  test('prints on A4, fitted to the width, numbered from the second page', () => {
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(sheet).toContain(
      '<pageMargins left="0.3937" right="0.3937" top="0.5906" bottom="0.5906" header="0.315" footer="0.315"/>',
    );
    expect(sheet).toContain(
      '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P</oddHeader></headerFooter>',
    );
    const list = readPartText(bytes, 'xl/worksheets/sheet2.xml');
    expect(list).toContain(
      '<oddFooter>&amp;C&amp;"Times New Roman,Regular"&amp;12&amp;P/&amp;N</oddFooter>',
    );
    expect(list).toContain('<mergeCell ref="A1:D1"/>');
    expect(list).not.toContain('fitTo');
  });

  test('shows as planned', () => {
    expect(sheet).toContain('<tabColor rgb="FFBF8F00"/>');
    expect(sheet).toContain('showGridLines="0"');
    expect(sheet).toContain('<pane xSplit="2" ySplit="3" topLeftCell="C4" state="frozen"');
    expect(sheet).toContain('<col min="2" max="2" width="31.125" customWidth="true"/>');
    expect(sheet).toContain('<row r="5" ht="40.5" customHeight="1">');
    expect(readPartText(bytes, 'xl/styles.xml')).toMatch(
      /<fonts count="\d+"><font><sz val="12"\/><name val="Times New Roman"\/><\/font>/,
    );
  });

  test('names table columns by their headings', () => {
    const table = readPartText(bytes, 'xl/tables/table1.xml');
    expect(table).toContain('displayName="CaNhan" ref="A3:D5"');
    expect(table).toContain('<autoFilter ref="A3:D5"/>');
    expect(table).toContain('name="Họ và tên_x000a_(in hoa)"');
    expect(table).toContain('name="Đạt _x005F_x0041_"');
  });

  test('asks for what cells take', () => {
    expect(sheet).toContain('<formula1>"Có,Không,nói ""thế"""</formula1>');
    expect(sheet).toContain('type="decimal" sqref="C4:C2001" operator="between"');
    expect(sheet).toContain('type="whole" sqref="A4:A10" operator="greaterThanOrEqual"');
    expect(sheet).toContain('type="none" sqref="D4:D10"');
    expect(sheet).toContain('errorStyle="warning"');
  });

  test('spells the words of a list and its messages as texts of cells', async () => {
    const hard = '_x0041_ \uFFFE';
    const prompt = { title: hard, text: hard };
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    const allow = { kind: 'list', words: [hard] } as const;
    const xml = readPartText(
      await write(makeSheet({ validations: [{ area, allow, prompt }] })),
      'xl/worksheets/sheet1.xml',
    );
    expect(xml).toContain('<formula1>"_x005F_x0041_ _xFFFE_"</formula1>');
    expect(xml).toContain('promptTitle="_x005F_x0041_ _xFFFE_" prompt="_x005F_x0041_ _xFFFE_"');
  });

  test('keeps the style of an empty cell', async () => {
    const xml = readPartText(
      await write(makeSheet({ rows: [makeRow(['', null], STYLES.inputText)] })),
      'xl/worksheets/sheet1.xml',
    );
    expect(xml).toContain('<c r="A1" s="1"/><c r="B1" s="1"/>');
  });

  test('leaves alone what is not planned', async () => {
    const styled = { value: 1, style: STYLES.inputText };
    const rows = [
      { height: null, cells: [styled, styled] },
      { height: null, cells: [styled, styled] },
      { height: null, cells: [styled, null] },
    ];
    const xml = readPartText(await write(makeSheet({ rows })), 'xl/worksheets/sheet1.xml');
    expect(xml).not.toContain('r="B3"');
  });
});

describe('a plan that Excel would have to repair throws', () => {
  const area = { top: 0, left: 0, bottom: 1, right: 1 };
  const table = (name: string, ...headings: (string | number | null)[]): SheetPlan =>
    makeSheet({ rows: [makeRow(headings), makeRow([1, 2])], tables: [{ name, area }] });
  const list = (...words: string[]): SheetPlan =>
    makeSheet({ validations: [{ area, allow: { kind: 'list', words } }] });

  test.each<[string, SheetPlan]>([
    ['a number that is none', makeSheet({ rows: [makeRow([NaN])] })],
    ['an infinite number', makeSheet({ rows: [makeRow([Infinity])] })],
    ['too long a text', makeSheet({ rows: [makeRow(['a'.repeat(32_768)])] })],
    ['a sheet without a name', makeSheet({ name: '' })],
    ['a sheet name with a slash', makeSheet({ name: 'a/b' })],
    ['too long a sheet name', makeSheet({ name: 'a'.repeat(32) })],
    ['a table name with a space', table('Ca nhan', 'a', 'b')],
    ['a table name like a cell', table('AB12', 'a', 'b')],
    ['a heading that is missing', table('T_1', 'a', null)],
    ['a heading that is a number', table('T_1', 'a', 2)],
    ['too long a heading', table('T_1', 'a', 'b'.repeat(256))],
    ['two equal headings', table('T_1', 'a', 'A')],
    [
      'a table and a name of one name',
      { ...table('T_1', 'a', 'b'), names: [{ name: 't_1', area }] },
    ],
    ['a list without words', list()],
    ['a word with a comma', list('a,b')],
    ['too long a list', list('a'.repeat(200), 'b'.repeat(60))],
    [
      'too long a prompt',
      makeSheet({
        validations: [
          { area, allow: { kind: 'any' }, prompt: { title: 'a'.repeat(33), text: 'b' } },
        ],
      }),
    ],
  ])('%s', async (_name, sheet) => {
    await expect(write(sheet)).rejects.toThrow();
  });

  test('two sheets of one name', async () => {
    await expect(write(makeSheet({ name: 'a' }), makeSheet({ name: 'A' }))).rejects.toThrow();
  });
});
