import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { digestContent, digestPlan } from '../../../src/workbook/content/digest-content';
import type { SheetContent } from '../../../src/workbook/content/sheet-content';
import type { CellStyle, PrintSetup, SheetPlan } from '../../../src/workbook/sheet-plan';
import { STYLES } from '../../../src/workbook/styles';
import { readSheetContents } from '../../../src/xlsx/read/read-contents';
import { applyWritePlan } from '../../../src/xlsx/splice/apply-write-plan';
import { writeXlsxWorkbook } from '../../../src/xlsx/write/write-workbook';
import { CORPUS } from '../../corpus/corpus';
import { makeBook, makeRow, makeSheet } from '../../xlsx/make-plan';
import { LETTER_SHEET, MARKED_SHEET } from './marked-sheet';

const { name: NAME } = MARKED_SHEET;

async function readContent(bytes: Uint8Array, name = NAME): Promise<SheetContent> {
  const { sheets } = await readSheetContents(bytes, (sheet) => sheet === name);
  const content = sheets.get(name);
  if (content === undefined || content === null) throw new Error(`no sheet ${name}`);
  return content;
}

async function digestWritten(plan: SheetPlan): Promise<string> {
  return digestContent(await readContent(await writeXlsxWorkbook(makeBook(plan)), plan.name));
}

const DIGEST = digestPlan(MARKED_SHEET);

test('is sixteen digits in groups of four', () => {
  expect(DIGEST).toMatch(/^([0-9a-f]{4} ){3}[0-9a-f]{4}$/);
});

describe('stays the same', () => {
  const looks: readonly CellStyle[] = [
    ...Object.values(STYLES),
    { font: { size: 9, italic: true, underline: true, color: '000000' } },
    { font: { size: 10.5 }, border: 'hair', numberFormat: '#,##0.0' },
    { font: { size: 13 }, border: 'top', numberFormat: 'dd/mm/yyyy hh:mm' },
    { font: { size: 13, bold: true }, border: 'bottom' },
  ];
  const value = fc.oneof(
    fc.constant(null),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('_x0041_', 'a\r\nb', '\r', ' x ', '#REF!', '=1', '\ud800', '1', 'TRUE', '\t'),
    fc.double({ min: -1e308, max: 1e308, noNaN: true }),
    fc.integer(),
  );
  const cell = fc.option(fc.record({ value, style: fc.constantFrom(...looks) }), { freq: 8 });
  const sheet = fc
    .array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 8 })
    .chain((rows) =>
      fc.record({
        rows: fc.constant(rows.map((cells) => ({ height: null, cells }))),
        merges: fc.subarray([
          { top: 0, left: 0, bottom: 1, right: 2 },
          { top: 3, left: 1, bottom: 3, right: 5 },
        ]),
        print: fc.record({
          pageNumbers: fc.constantFrom<PrintSetup['pageNumbers'][]>(
            'top-from-second',
            'bottom',
            'none',
          ),
          namedPages: fc.boolean(),
        }),
      }),
    )
    .map(({ print, ...plan }) =>
      makeSheet({ ...plan, name: NAME, print: { ...makeSheet().print, ...print } }),
    );

  test('for any planned sheet, once it is written', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, async (plan) => {
        expect(await digestWritten(plan)).toBe(digestPlan(plan));
      }),
      { numRuns: 150 },
    );
  });

  test.each(CORPUS.map(({ name, load }) => [name, load] as const))(
    'put into somebody’s workbook: %s',
    async (_, load) => {
      const plan = {
        add: [MARKED_SHEET, LETTER_SHEET],
        addBefore: null,
        replace: [],
        change: [],
        append: [],
        concerns: 'our-sheets',
      } as const;
      const result = await applyWritePlan(await load(), plan);
      if (!result.ok) throw new Error(JSON.stringify(result.refusals));
      for (const sheet of [MARKED_SHEET, LETTER_SHEET]) {
        const content = await readContent(result.bytes, sheet.name);
        expect(digestContent(content)).toBe(digestPlan(sheet));
      }
    },
  );

  test.each(['libreoffice', 'openpyxl', 'exceljs'])('saved again by %s', async (program) => {
    const bytes = readFileSync(join(__dirname, 'resaved', `${program}.xlsx`));
    for (const sheet of [MARKED_SHEET, LETTER_SHEET]) {
      expect(digestContent(await readContent(bytes, sheet.name))).toBe(digestPlan(sheet));
    }
  });
});

describe('changes', () => {
  const [row, column] = [4, 1];
  const withCell = (change: Partial<{ value: string | number | null; style: CellStyle }>) => ({
    ...MARKED_SHEET,
    rows: MARKED_SHEET.rows.map((one, index) =>
      index !== row
        ? one
        : {
            ...one,
            cells: one.cells.map((cell, at) =>
              at === column && cell !== null ? { ...cell, ...change } : cell,
            ),
          },
    ),
  });
  const withPrint = (print: Partial<PrintSetup>): SheetPlan => ({
    ...MARKED_SHEET,
    print: { ...MARKED_SHEET.print, ...print },
  });
  const withFont = (font: Partial<CellStyle['font']>) =>
    withCell({ style: { ...STYLES.inputText, font: { size: 12, ...font } } });

  test.each<[string, SheetPlan]>([
    ['a text', withCell({ value: 'Thôn 2' })],
    ['a text to a number', withCell({ value: 2 })],
    ['a text to a blank', withCell({ value: null })],
    ['a text in another form of Unicode', withCell({ value: '  =Thôn 2  '.normalize('NFD') })],
    ['the fill', withCell({ style: { ...STYLES.inputText, fill: 'FFFF00' } })],
    ['the fill to none', withCell({ style: STYLES.cell })],
    ['bold', withFont({ bold: true })],
    ['italic', withFont({ italic: true })],
    ['underline', withFont({ underline: true })],
    ['the colour of letters', withFont({ color: 'FF0000' })],
    ['the size of letters', withFont({ size: 13 })],
    [
      'other borders',
      {
        ...MARKED_SHEET,
        rows: [
          ...MARKED_SHEET.rows.slice(0, -1),
          makeRow([1234.5, 1234.5, 1234.5, 1234.5, 1234.5], { font: { size: 13 }, border: 'thin' }),
        ],
      },
    ],
    [
      'borders of a blank cell',
      {
        ...MARKED_SHEET,
        rows: [
          ...MARKED_SHEET.rows,
          { height: null, cells: [{ value: null, style: STYLES.cell }] },
        ],
      },
    ],
    ['other page numbers', withPrint({ pageNumbers: 'top-from-second' })],
    ['no page numbers', withPrint({ pageNumbers: 'none' })],
    ['no name on pages', withPrint({ namedPages: false })],
    [
      'a merge more',
      {
        ...MARKED_SHEET,
        merges: [...MARKED_SHEET.merges, { top: 3, left: 0, bottom: 4, right: 0 }],
      },
    ],
    ['a merge less', { ...MARKED_SHEET, merges: MARKED_SHEET.merges.slice(1) }],
    [
      'a cell more',
      {
        ...MARKED_SHEET,
        rows: [...MARKED_SHEET.rows, { height: null, cells: [{ value: 'x', style: STYLES.cell }] }],
      },
    ],
    ['rows that changed places', { ...MARKED_SHEET, rows: [...MARKED_SHEET.rows].reverse() }],
  ])('with %s', async (_, plan) => {
    expect(digestPlan(plan)).not.toBe(DIGEST);
    expect(await digestWritten(plan)).toBe(digestPlan(plan));
  });

  /** What plans cannot say, people can do: by the text of a part and what it becomes. */
  const SHEET = 'xl/worksheets/sheet1.xml';
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
      `</sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'${NAME}'!$A$1</definedName></definedNames>`,
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

  test('but not with a lighter line beside a heavier one', async () => {
    const plan = withCell({ style: { ...STYLES.inputText, border: 'hair' } });
    expect(digestPlan(plan)).toBe(DIGEST);
    expect(await digestWritten(plan)).toBe(DIGEST);
  });

  test('but not with a number format where no number is', async () => {
    const plan = withCell({ style: { ...STYLES.inputText, numberFormat: '0.000' } });
    expect(digestPlan(plan)).toBe(DIGEST);
    expect(await digestWritten(plan)).toBe(DIGEST);
  });

  async function digestEdited(part: string, before: RegExp, after: string): Promise<string> {
    const parts = unzipSync(await writeXlsxWorkbook(makeBook(MARKED_SHEET)));
    const xml = strFromU8(parts[part] ?? new Uint8Array());
    expect(xml).toMatch(before);
    parts[part] = strToU8(xml.replace(before, after));
    return digestContent(await readContent(zipSync(parts)));
  }
});
