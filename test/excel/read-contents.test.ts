import { readExcelContents } from '../../src/excel/read/read-contents';
import { takeStagingNames } from '../../src/excel/staging-name';
import { digestPlan } from '../../src/workbook/content/digest-content';
import type { SheetPlan } from '../../src/workbook/sheet-plan';
import { STYLES } from '../../src/workbook/styles';
import { startExcel } from '../host/excel-host';
import { BLANK, formulaOf, numberOf, textOf } from '../host/model/cell';
import { drawBook } from '../host/model/draw-plan';
import type { BorderLook, Look } from '../host/model/look';
import type { Sheet } from '../host/model/sheet';
import { Table } from '../host/model/table';
import { LETTER_SHEET, MARKED_SHEET } from '../workbook/content/marked-sheet';
import { makeBook, makeRow, makeSheet } from '../xlsx/make-plan';
import { dress, put, readContent, readDigest } from './read-digest';
import type { Edit } from './read-digest';

const { name: NAME } = MARKED_SHEET;
const DIGEST = digestPlan(MARKED_SHEET);
const NUMBER = { row: 3, column: 2 };
const TEXT = { row: 3, column: 1 };

const withFont = (font: Partial<Look['font']>) => (sheet: Sheet) =>
  dress(sheet, TEXT, (look) => ({ font: { ...look.font, ...font } }));

const LINE: BorderLook = { style: 'Continuous', weight: 'Medium', color: '#000000' };
const withLine = (side: keyof Look['borders'], line: BorderLook | null) => (sheet: Sheet) =>
  dress(sheet, TEXT, ({ borders }) => ({ borders: { ...borders, [side]: line } }));

const ATTACHMENT = { id: '{1}', label: 'Một' };

describe.each([
  ['the line between two cells is one', true],
  ['each cell has its own lines', false],
])('in an Excel where %s, the digest', (_, sharesEdges) => {
  test.each([MARKED_SHEET, LETTER_SHEET])('is the plan’s: $name', async (plan) => {
    expect((await readDigest({ plan, sharesEdges })).digest).toBe(digestPlan(plan));
  });

  test.each<[string, readonly SheetPlan[]]>([
    ['nothing', []],
    ['another sheet', [LETTER_SHEET]],
    ['fewer rows', [{ ...MARKED_SHEET, rows: MARKED_SHEET.rows.slice(2, 5) }]],
    ['more rows', [{ ...MARKED_SHEET, rows: MARKED_SHEET.rows.flatMap((row) => [row, row]) }]],
  ])('is the same when %s is expected', async (__, expected) => {
    expect((await readDigest({ plan: MARKED_SHEET, expected, sharesEdges })).digest).toBe(DIGEST);
  });

  test.each<[string, Edit]>([
    ['a text', (sheet) => put(sheet, TEXT, textOf('Thôn 9'))],
    ['a number', (sheet) => put(sheet, NUMBER, numberOf(95.56))],
    ['a number as text', (sheet) => put(sheet, NUMBER, textOf('95.55'))],
    ['a truth value', (sheet) => put(sheet, NUMBER, { ...BLANK, kind: 'boolean', value: true })],
    ['an error', (sheet) => put(sheet, TEXT, { ...BLANK, kind: 'error', value: '#N/A' })],
    ['a blank', (sheet) => put(sheet, TEXT, BLANK)],
    ['a formula', (sheet) => put(sheet, NUMBER, { ...numberOf(95.55), formula: '=90+5.55' })],
    [
      'a formula that shows nothing',
      (sheet) =>
        put(sheet, { row: 5, column: 3 }, { ...BLANK, kind: 'text', value: '', formula: '=""' }),
    ],
    ['a cell more', (sheet) => put(sheet, { row: 40, column: 9 }, textOf('x'))],
    ['a heading', (sheet) => put(sheet, { row: 1, column: 0 }, textOf('Số'))],
    ['a number format', (sheet) => dress(sheet, NUMBER, () => ({ numberFormat: '0.000' }))],
    ['another fill', (sheet) => dress(sheet, TEXT, () => ({ fill: '#FFFF00' }))],
    ['no fill', (sheet) => dress(sheet, { row: 4, column: 1 }, () => ({ fill: null }))],
    [
      'a fill of a blank cell',
      (sheet) => dress(sheet, { row: 30, column: 0 }, () => ({ fill: '#FF0000' })),
    ],
    ['another font', withFont({ name: 'Arial' })],
    ['larger letters', withFont({ size: 14 })],
    ['bold letters', withFont({ bold: true })],
    ['slanted letters', withFont({ italic: true })],
    ['underlined letters', withFont({ underline: 'Double' })],
    ['struck letters', withFont({ strikethrough: true })],
    ['red letters', withFont({ color: '#FF0000' })],
    ['some bold letters', withFont({ bold: null as unknown as boolean })],
    ['letters of several sizes', withFont({ size: null as unknown as number })],
    ['a heavier line on the left', withLine('left', LINE)],
    ['a heavier line below', withLine('bottom', LINE)],
    ['a double line', withLine('top', { ...LINE, style: 'Double', weight: 'Thick' })],
    ['a line across', withLine('diagonalUp', LINE)],
    [
      'lines of a blank cell',
      (sheet) =>
        dress(sheet, { row: 30, column: 2 }, ({ borders }) => ({
          borders: { ...borders, top: LINE },
        })),
    ],
    ['a merge more', (sheet) => sheet.merges.push({ top: 3, left: 0, bottom: 4, right: 0 })],
    ['a merge less', (sheet) => sheet.merges.pop()],
    ['a hidden row', (sheet) => sheet.hiddenRows.add(4)],
    ['a hidden row below all', (sheet) => sheet.hiddenRows.add(400)],
    ['a hidden column', (sheet) => sheet.hiddenColumns.add(1)],
    ['a comment', (sheet) => sheet.comments.push(ATTACHMENT)],
    ['a chart', (sheet) => sheet.charts.push(ATTACHMENT)],
    ['a picture', (sheet) => sheet.shapes.push(ATTACHMENT)],
    ['a pivot table', (sheet) => sheet.pivotTables.push(ATTACHMENT)],
    [
      'a table',
      (sheet) =>
        sheet.tables.push(new Table('{t}', 'Bang', { top: 9, left: 0, bottom: 10, right: 1 })),
    ],
    [
      'a filter',
      (sheet) => {
        sheet.filter = { area: { top: 2, left: 0, bottom: 7, right: 3 }, isDataFiltered: false };
      },
    ],
    [
      'a conditional format',
      (sheet) =>
        sheet.conditionalFormats.push({
          id: '1',
          type: 'DataBar',
          area: { top: 3, left: 2, bottom: 4, right: 2 },
        }),
    ],
    [
      'a rule of what cells take',
      (sheet) =>
        sheet.validations.push({
          area: { top: 3, left: 2, bottom: 4, right: 2 },
          rule: { list: { inCellDropDown: true, source: 'a,b' } },
          prompt: { showPrompt: true, title: '', message: '' },
          errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
          ignoreBlanks: true,
        }),
    ],
    [
      'protection',
      (sheet) => {
        sheet.protection = { options: {}, password: null };
      },
    ],
    [
      'a name of its own',
      (sheet) =>
        sheet.names.push({
          id: '1',
          name: 'Rieng',
          formula: '=5',
          comment: '',
          visible: true,
          sheet,
        }),
    ],
    [
      'a footer by hand',
      (sheet) => {
        sheet.page.headers.DefaultForAllPages.LeftFooter = 'Đã trình';
      },
    ],
    [
      'no header',
      (sheet) => {
        sheet.page.headers.DefaultForAllPages.LeftHeader = '';
      },
    ],
    [
      'an “&” on pages',
      (sheet) => {
        sheet.page.headers.DefaultForAllPages.LeftHeader += ' &&12';
      },
    ],
    [
      'a first page of its own',
      (sheet) => {
        sheet.page.headerState = 'FirstAndDefault';
      },
    ],
    [
      'even pages of their own',
      (sheet) => {
        sheet.page.headerState = 'OddAndEven';
      },
    ],
  ])('changes with %s', async (__, edit) => {
    expect((await readDigest({ plan: MARKED_SHEET, edit, sharesEdges })).digest).not.toBe(DIGEST);
  });

  test.each<[string, Edit]>([
    ['alignment', (sheet) => dress(sheet, TEXT, () => ({ horizontal: 'Right', wrap: false }))],
    [
      'widths and heights',
      (sheet) => {
        sheet.widths.set(1, 99);
        sheet.heights.set(3, 40);
      },
    ],
    ['the colour of a line', withLine('left', { ...LINE, weight: 'Thin', color: '#FF0000' })],
    ['a lighter line under a heavier one', withLine('left', { ...LINE, weight: 'Hairline' })],
    ['the format of a text', (sheet) => dress(sheet, TEXT, () => ({ numberFormat: '0.000' }))],
    [
      'letters that a blank cell would have',
      (sheet) =>
        dress(sheet, { row: 30, column: 0 }, ({ font }) => ({ font: { ...font, bold: true } })),
    ],
    [
      'what a merged cell covers',
      (sheet) => dress(sheet, { row: 0, column: 2 }, () => ({ fill: '#FF0000' })),
    ],
    [
      'the colour of the tab',
      (sheet) => {
        sheet.tabColor = '#FF0000';
      },
    ],
    [
      'letters of page numbers',
      (sheet) => {
        sheet.page.headers.DefaultForAllPages.CenterFooter = '&"Arial"&9 &P/&N';
      },
    ],
    [
      'texts for pages that are as the others',
      (sheet) => {
        sheet.page.headers.EvenPages.LeftHeader = 'x';
      },
    ],
    [
      'the print area by its name',
      (sheet) =>
        sheet.names.push({
          id: '1',
          name: 'Print_Area',
          formula: '=$A$1',
          comment: '',
          visible: true,
          sheet,
        }),
    ],
  ])('does not change with %s', async (__, edit) => {
    expect((await readDigest({ plan: MARKED_SHEET, edit, sharesEdges })).digest).toBe(DIGEST);
  });
});

test.each(['1.9', '1.12'])(
  'nobody can tell of a sheet in an Excel that says nothing of merged cells (ExcelApi %s)',
  async (version) => {
    const options = { sets: { ExcelApi: version } };
    expect((await readContent({ plan: MARKED_SHEET, options })).content).toBeNull();
  },
);

test('asks nothing of sheets that are not wanted, nor of those that were never finished', async () => {
  const workbook = drawBook(makeBook(MARKED_SHEET, makeSheet({ name: takeStagingNames(1)[0]! })));
  const host = startExcel({ workbook });
  const read = (isWanted: (name: string) => boolean) =>
    Excel.run((context) => readExcelContents(context, { isWanted, expected: [] }));
  expect((await read(() => false)).sheets.size).toBe(0);
  expect(host.traffic.batches).toBe(1);
  expect([...(await read(() => true)).sheets.keys()]).toEqual([NAME]);
});

test.each<[string, readonly string[]]>([
  ['Default', ['oddHeader &Lchung&C&P&Rtrang', 'oddFooter &R12']],
  [
    'FirstAndDefault',
    ['oddHeader &Lchung&C&P&Rtrang', 'oddFooter &R12', 'differentFirst ', 'firstHeader &Cđầu'],
  ],
  ['OddAndEven', ['oddHeader &Llẻ', 'differentOddEven ', 'evenFooter &Rchẵn && đôi']],
  [
    'FirstOddAndEven',
    [
      'oddHeader &Llẻ',
      'differentFirst ',
      'firstHeader &Cđầu',
      'differentOddEven ',
      'evenFooter &Rchẵn && đôi',
    ],
  ],
])('tells what is printed on pages as files do: %s', async (state, expected) => {
  const { content } = await readContent({
    plan: makeSheet({ name: NAME, rows: [makeRow(['a'])] }),
    edit: ({ page }) => {
      page.headerState = state;
      const {
        DefaultForAllPages: all,
        FirstPage: first,
        OddPages: odd,
        EvenPages: even,
      } = page.headers;
      Object.assign(all, {
        LeftHeader: 'chung',
        CenterHeader: '&12&P',
        RightHeader: 'trang',
        RightFooter: '12',
      });
      first.CenterHeader = '&"Arial,Bold"đầu';
      odd.LeftHeader = 'lẻ';
      even.RightFooter = 'chẵn && đôi';
    },
  });
  expect([...(content?.pageTexts ?? [])].sort()).toEqual([...expected].sort());
});

test('tells of each cell the lines that are its own, however many look alike', async () => {
  const plain = makeSheet({
    name: NAME,
    rows: Array.from({ length: 6 }, () => makeRow(['a', 'b', 'c'], { font: { size: 12 } })),
  });
  const rim = { top: 0, right: 2, bottom: 5, left: 0 };
  const lineAt = (row: number, column: number): Record<keyof typeof rim, string> => ({
    top: row === rim.top ? 'medium' : '',
    right: column === rim.right ? 'medium' : '',
    bottom: row === rim.bottom ? 'medium' : '',
    left: column === rim.left ? 'medium' : '',
  });
  const { content } = await readContent({
    plan: plain,
    edit: (sheet) => {
      for (let row = 0; row < 6; row += 1) {
        for (let column = 0; column < 3; column += 1) {
          const lines = Object.entries(lineAt(row, column)).filter(([, style]) => style !== '');
          const drawn = Object.fromEntries(lines.map(([side]) => [side, LINE]));
          dress(sheet, { row, column }, ({ borders }) => ({ borders: { ...borders, ...drawn } }));
        }
      }
    },
  });
  for (const { row, column, borders } of content?.cells ?? []) {
    const isInside = row > 0 && row < 5 && column === 1;
    expect(borders).toEqual(isInside ? null : { ...lineAt(row, column), diagonal: '' });
  }
  expect(content?.cells).toHaveLength(18);
});

test('keeps apart a text that looks like a formula, and a formula', async () => {
  const plan = makeSheet({ name: NAME, rows: [makeRow(['=1+1'], STYLES.inputText)] });
  expect((await readDigest({ plan })).digest).toBe(digestPlan(plan));
  const edit: Edit = (sheet) => put(sheet, { row: 0, column: 0 }, formulaOf('=1+1'));
  expect((await readDigest({ plan, edit })).digest).not.toBe(digestPlan(plan));
});
