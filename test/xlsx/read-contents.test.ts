import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { SheetContent } from '../../src/workbook/content/sheet-content';
import { readSheetContents } from '../../src/xlsx/read/read-contents';
import { SharedRuns } from '../../src/xlsx/read/read-runs';
import { makePackage } from './make-package';
import type { MadeWorkbook } from './make-package';

async function read(book: MadeWorkbook): Promise<SheetContent | null | undefined> {
  const { sheets } = await readSheetContents(makePackage(book), () => true);
  return sheets.get('S');
}

async function readTexts(rows: string, sharedStrings: readonly string[] = []): Promise<string[]> {
  const content = await read({ sheets: [{ name: 'S', rows }], sharedStrings });
  return (content?.cells ?? []).map(({ runs }) => runs.map(({ text }) => text).join('|'));
}

const cellOf = (inner: string, type = 'str'): string =>
  `<row r="1"><c r="A1" t="${type}">${inner}</c></row>`;

test.each([
  ['v', '<v>đúng</v><extLst><ext><v>sai</v></ext></extLst>'],
  ['f', '<v>đúng</v><extLst><ext><f>SAI()</f></ext></extLst>'],
  ['is', '<v>đúng</v><extLst><ext><is><t>sai</t></is></ext></extLst>'],
])('takes a <%s> only where it is a child of the cell', async (_, inner) => {
  const rows = cellOf(inner);
  expect(await read({ sheets: [{ name: 'S', rows }] })).toEqual(
    await read({ sheets: [{ name: 'S', rows: cellOf('<v>đúng</v>') }] }),
  );
});

test('takes cells, columns and merges only where they belong', async () => {
  const own = '<c r="A1"/><row r="1" hidden="1"/><x><col hidden="1"/><mergeCell ref="A1:B2"/></x>';
  const beforeRows = `<sheetPr><x>${own}</x></sheetPr>`;
  const [one, other] = [
    await read({ sheets: [{ name: 'S', beforeRows, rows: cellOf('<v>a</v>') }] }),
    await read({ sheets: [{ name: 'S', rows: cellOf('<v>a</v>') }] }),
  ];
  expect(one).toEqual(other);
});

test('tells a formula, and not what it gave', async () => {
  const readGiven = (value: string) =>
    read({ sheets: [{ name: 'S', rows: cellOf(`<f>A2&amp;""</f><v>${value}</v>`) }] });
  const one = await readGiven('2');
  expect(one?.cells).toMatchObject([{ kind: 'blank', runs: [], formula: 'A2&""' }]);
  expect(one).toEqual(await readGiven('3'));
});

test('takes runs together with plain text, without reading aids', async () => {
  const item = '<si><r><t>Thôn</t></r><r><rPr><b/></rPr><t> 1</t></r><rPh><t>?</t></rPh></si>';
  const shared = cellOf('<v>1</v>', 's');
  expect(await readTexts(shared, ['<si/>', item])).toEqual(['Thôn| 1']);
  expect(await readTexts(cellOf(item.replaceAll('si>', 'is>'), 'inlineStr'))).toEqual(['Thôn| 1']);
});

test('has no room for a text of many looks in many cells', async () => {
  const item = `<si>${'<r><t>a</t></r>'.repeat(2_000)}</si>`;
  const rows = (count: number): string =>
    Array.from({ length: count }, () => `<row><c t="s"><v>0</v></c></row>`).join('');
  const open = (count: number) =>
    read({ sheets: [{ name: 'S', rows: rows(count) }], sharedStrings: [item] });
  expect((await open(100))?.cells).toHaveLength(100);
  expect(await open(2_000)).toBeNull();
});

test('keeps of a shared string that no cell asks for no more than its place', () => {
  const count = 100_000;
  const xml = `<sst>${'<si><r><rPr><b/></rPr><t>Thôn 1</t></r></si>'.repeat(count)}</sst>`;
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  new SharedRuns(xml);
  collect();
  const before = process.memoryUsage().heapUsed;
  const strings = new SharedRuns(xml);
  collect();
  const bytes = process.memoryUsage().heapUsed - before;
  expect(bytes / count).toBeLessThan(40);
  expect(strings.at(count - 1)).toMatchObject([{ text: 'Thôn 1', letters: { bold: true } }]);
  expect(strings.at(count)).toEqual([]);
});
