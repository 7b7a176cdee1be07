import type { FoundCell, FoundWorkbook } from '../../src/workbook/found-workbook';
import { readXlsxWorkbook } from '../../src/xlsx/read/read-workbook';
import { makePackage } from './make-package';
import type { MadeWorkbook } from './make-package';

const STYLES = `<numFmts><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts>
<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="9"><alignment/></xf></cellXfs>`;
const [PERCENT, DATE, BUILT_IN_PERCENT] = [1, 2, 3];

async function read(book: MadeWorkbook): Promise<FoundWorkbook> {
  const reading = await readXlsxWorkbook(makePackage(book));
  if (!reading.ok) throw new Error(reading.reason);
  return reading.workbook;
}

async function readRows(
  rows: string,
  more: Partial<MadeWorkbook> = {},
): Promise<readonly (readonly FoundCell[])[]> {
  const { sheets } = await read({ sheets: [{ name: 'S', rows }], cellStyles: STYLES, ...more });
  return sheets[0]?.rows ?? [];
}

async function readCell(cell: string, more: Partial<MadeWorkbook> = {}): Promise<FoundCell> {
  const rows = await readRows(`<row r="1">${cell}</row>`, more);
  return rows[0]?.[0] ?? { kind: 'blank' };
}

const number = (units: number, scale = 0, percentFormat = false): FoundCell => ({
  kind: 'number',
  value: { units, scale },
  percentFormat,
});
const text = (value: string): FoundCell => ({ kind: 'text', value });

describe('cells as found', () => {
  test.each<[string, FoundCell]>([
    ['<c r="A1"/>', { kind: 'blank' }],
    ['<c r="A1" s="1"/>', { kind: 'blank' }],
    ['<c r="A1"><v>95.5</v></c>', number(955, 1)],
    ['<c r="A1" t="n"><v>17.500000000000004</v></c>', number(175, 1)],
    ['<c r="A1"><v>1E+300</v></c>', number(10 ** 300)],
    [
      '<c r="A1"><v>7</v><extLst><ext><v>8</v><is><t>9</t></is><f>A2</f></ext></extLst></c>',
      number(7),
    ],
    ['<c r="A1"><v>1E+999</v></c>', { kind: 'error', value: '#NUM!' }],
    ['<c r="A1"><v>1.7976931348623157E+308</v></c>', { kind: 'error', value: '#NUM!' }],
    ['<c r="A1"><v>12345678901234567890</v></c>', number(12345678901234600000)],
    [`<c r="A1" s="${PERCENT}"><v>0.98</v></c>`, number(98, 2, true)],
    [`<c r="A1" s="${BUILT_IN_PERCENT}"><v>1</v></c>`, number(1, 0, true)],
    [`<c s='${PERCENT}' r='A1' ><v>0.5</v></c >`, number(5, 1, true)],
    [`<c r="A1" s="${DATE}"><v>45717</v></c>`, { kind: 'date', value: '2025-03-01' }],
    [`<c r="A1" s="${DATE}"><v>-5</v></c>`, number(-5)],
    ['<c r="A1" t="d"><v>2025-03-01</v></c>', { kind: 'date', value: '2025-03-01' }],
    ['<c r="A1" t="d"><v>2025-03-01T00:00:00.000</v></c>', { kind: 'date', value: '2025-03-01' }],
    ['<c r="A1" t="b"><v>1</v></c>', { kind: 'boolean', value: true }],
    ['<c r="A1" t="e"><v>#N/A</v></c>', { kind: 'error', value: '#N/A' }],
    ['<c r="A1" t="inlineStr"><is><t> hai  cách </t></is></c>', text(' hai  cách ')],
    [
      '<c r="A1" t="inlineStr"><is><r><t>Nguyễn </t></r><r><t>An</t></r></is></c>',
      text('Nguyễn An'),
    ],
    [`<c r="A1" t="inlineStr" s="${PERCENT}"><is><t>95%</t></is></c>`, text('95%')],
    ['<c r="A1" t="str"><v>&lt;s="1"&gt; &amp; &#8364;</v></c>', text('<s="1"> & €')],
    ['<c r="A1" t="inlineStr"><is><t></t></is></c>', { kind: 'blank' }],
  ])('%s', async (cell, found) => expect(await readCell(cell)).toEqual(found));

  test.each<[string, FoundCell]>([
    ['<c r="A1"><f>B1+1</f><v>3</v></c>', number(3)],
    [`<c r="A1" s="${PERCENT}"><f>B1</f><v>0.5</v></c>`, number(5, 1, true)],
    [`<c r="A1" s="${DATE}"><f>TODAY()</f><v>45717</v></c>`, { kind: 'date', value: '2025-03-01' }],
    ['<c r="A1" t="str"><f>B1</f><v>Đạt</v></c>', text('Đạt')],
    ['<c r="A1" t="str"><f>B1</f><v></v></c>', { kind: 'blank' }],
    ['<c r="A1" t="b"><f>B1=1</f><v>0</v></c>', { kind: 'boolean', value: false }],
    ['<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { kind: 'error', value: '#DIV/0!' }],
    ['<c r="A1"><f>B1+1</f></c>', { kind: 'uncalculated' }],
    ['<c r="A1"><f>B1+1</f><v></v></c>', { kind: 'uncalculated' }],
    ['<c r="A1"><f>B1+1</f><v/></c>', { kind: 'uncalculated' }],
    ['<c r="A1" t="b"><f>B1=1</f></c>', { kind: 'uncalculated' }],
    ['<c r="A1" t="str"><f>B1</f></c>', { kind: 'uncalculated' }],
    ['<c r="A1"><f t="shared" si="0"/></c>', { kind: 'uncalculated' }],
  ])('a formula counts as its value: %s', async (cell, found) => {
    expect(await readCell(cell)).toEqual(found);
  });

  test('the children of a shared formula count as their values', async () => {
    const rows = await readRows(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2" t="str"><f t="shared" si="0"/><v>hai</v></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>',
    );
    expect(rows).toEqual([[number(1)], [text('hai')], [number(3)]]);
  });

  test('so do the other cells of an array, and they await one where they have none', async () => {
    const cell = (address: string, inner: string): string => `<c r="${address}">${inner}</c>`;
    const array = cell('B1', '<f t="array" ref="B1:C3">A1:A3</f><v>1</v>');
    const table = cell('E1', '<f t="dataTable" ref="E1:E2" r1="A9"/><v>1</v>');
    const rows = await readRows(
      `<row r="1"><c r="A1"/>${array}<c r="C1"/><c r="D1"/>${table}</row>` +
        `<row r="2"><c r="B2" t="str"><v></v></c><c r="C2"><v/></c><c r="D2"/><c r="E2"/></row>` +
        `<row r="3">${cell('B3', '<v>3</v>')}${cell('C3', '')}<c r="E3"/></row>` +
        '<row r="4"><c r="B4"/><c r="C4"><v>4</v></c></row>',
    );
    const blank: FoundCell = { kind: 'blank' };
    const waiting: FoundCell = { kind: 'uncalculated' };
    expect(rows).toEqual([
      [blank, number(1), waiting, blank, number(1)],
      [blank, blank, waiting, blank, waiting],
      [blank, number(3), waiting],
      [blank, blank, number(4)],
    ]);
  });

  test('shared strings: plain, rich, with a reading aid, escaped', async () => {
    const sharedStrings = [
      '<si><t>Thôn 1</t></si>',
      '<si><r><rPr><b/></rPr><t>Trần </t></r><r><t>Bình</t></r></si>',
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>',
      '<si><t>a_x000D_b</t></si>',
    ];
    const cells = ['A', 'B', 'C', 'D'].map(
      (letter, at) => `<c r="${letter}1" t="s"><v>${at}</v></c>`,
    );
    const rows = await readRows(`<row r="1">${cells.join('')}</row>`, { sharedStrings });
    expect(rows).toEqual([[text('Thôn 1'), text('Trần Bình'), text('東京'), text('a\rb')]]);
  });

  test('places may be left out, and names may have a prefix', async () => {
    const rows =
      '<x:row><x:c><x:v>1</x:v></x:c><x:c s="1"><x:v>2</x:v></x:c></x:row><x:row/><x:row><x:c/><x:c><x:v>3</x:v></x:c></x:row>';
    const part = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
    const { sheets } = await read({ sheets: [{ name: 'S', part }], cellStyles: STYLES });
    expect(sheets[0]?.rows).toEqual([
      [number(1), number(2, 0, true)],
      [],
      [{ kind: 'blank' }, number(3)],
    ]);
  });

  test('days count from 1904 where the workbook says so', async () => {
    const found = await readCell(`<c r="A1" s="${DATE}"><v>44255</v></c>`, {
      workbookPr: '<workbookPr date1904="1"/>',
    });
    expect(found).toEqual({ kind: 'date', value: '2025-03-01' });
  });

  test('what looks like cells outside the rows is none', async () => {
    const part =
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' +
      '<controls><anchor><row>9</row><c r="B9"><v>5</v></c></anchor></controls></worksheet>';
    const { sheets } = await read({ sheets: [{ name: 'S', part }] });
    expect(sheets[0]?.rows).toEqual([[number(1)]]);
  });
});
