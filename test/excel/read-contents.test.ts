import { readExcelContents } from '../../src/excel/read/read-contents';
import { takeStagingNames } from '../../src/excel/staging-name';
import { digestPlan } from '../../src/workbook/content/digest-content';
import type { SheetPlan } from '../../src/workbook/sheet-plan';
import { startExcel } from '../host/excel-host';
import { drawBook } from '../host/model/draw-plan';
import { LETTER_SHEET, MARKED_SHEET } from '../workbook/content/marked-sheet';
import { makeBook, makeRow, makeSheet } from '../xlsx/make-plan';
import { EDGES, readContent, readDigest } from './read-digest';

const { name: NAME } = MARKED_SHEET;
const DIGEST = digestPlan(MARKED_SHEET);

describe.each(EDGES)('in an Excel where %s, the digest', (_, sharesEdges) => {
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
