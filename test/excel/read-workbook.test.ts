import { createPresetBook } from '../../src/application/books/create-book';
import { readExcelWorkbook } from '../../src/excel/read/read-workbook';
import { TooManyCellsError } from '../../src/excel/read/too-many-cells';
import { takeStagingNames } from '../../src/excel/staging-name';
import { CCHC_2023_2025 } from '../../src/presets/cchc-2023-2025/movement';
import type { FoundCell, FoundWorkbook } from '../../src/workbook/found-workbook';
import { caught } from '../host/caught';
import { startExcel } from '../host/excel-host';
import type { ExcelHost, HostOptions } from '../host/excel-host';
import { BLANK, textOf } from '../host/model/cell';
import { drawBook } from '../host/model/draw-plan';
import { fillBook } from '../host/model/fill-book';
import type { Workbook } from '../host/model/workbook';
import { dec } from '../support/decimals';
import { foundFromPlan } from '../support/found-from-plan';

let host: ExcelHost;

function read(workbook: Workbook, options: HostOptions = {}): Promise<FoundWorkbook> {
  host = startExcel({ ...options, workbook });
  return Excel.run(readExcelWorkbook);
}

afterEach(() => {
  expect(host.lacking).toEqual([]);
});

const blank: FoundCell = { kind: 'blank' };
const text = (value: string): FoundCell => ({ kind: 'text', value });
const number = (value: string, percentFormat = false): FoundCell => ({
  kind: 'number',
  value: dec(value),
  percentFormat,
});

/** Blank cells and rows that nothing follows say nothing. */
function trim<Item>(items: readonly Item[], isEmpty: (item: Item) => boolean): readonly Item[] {
  let { length } = items;
  while (length > 0 && isEmpty(items[length - 1]!)) length -= 1;
  return items.slice(0, length);
}

test('finds what a planned workbook holds, in two syncs', async () => {
  const plan = createPresetBook(CCHC_2023_2025, 2025, true);
  const expected = foundFromPlan(plan);
  const found = await read(drawBook(plan));
  expect(host.traffic.batches).toBe(2);
  expect(host.heldObjects).toBe(0);
  expect(found.names).toEqual(expected.names);
  expect(found.sheets).toEqual(
    expected.sheets.map((sheet) => ({
      ...sheet,
      rows: trim(
        sheet.rows.map((cells) =>
          trim(cells, (cell) => cell.kind === 'blank' || (cell.kind === 'text' && !cell.value)),
        ),
        ({ length }) => length === 0,
      ),
    })),
  );
});

test.each([10, 1000, 10_000])('takes two syncs for %i rows', async (count) => {
  const rows = Array.from({ length: count }, (_, index) => [`TT${index}`, `Thôn ${index}`, index]);
  const { sheets } = await read(fillBook({ 'Tập thể': { rows }, 'Cá nhân': { rows } }));
  expect(sheets.map((sheet) => sheet.rows.length)).toEqual([count, count]);
  expect(host.traffic.batches).toBe(2);
});

test('tells cells of every kind apart', async () => {
  const workbook = fillBook({
    S: {
      rows: [
        ['Thôn 1', 12.5, 0.95, 45_000, true, '#DIV/0!'],
        ['=1+1', null, 0.1 + 0.2, 45_000.5, false],
      ],
      numberFormats: { C1: '0.0%', D1: 'dd/mm/yyyy', D2: 'd/m/yyyy h:mm' },
    },
  });
  const { grid } = workbook.sheet('S');
  grid.putContent(2, 0, textOf('#N/A'));
  grid.putContent(2, 1, textOf('=1+1'));
  grid.putContent(2, 2, { ...BLANK, kind: 'pending', formula: '=TDKT.KIEMTRA(A1)' });
  grid.putContent(2, 3, { ...BLANK, kind: 'text', value: '', formula: '=""' });
  const [sheet] = (await read(workbook)).sheets;
  expect(sheet?.rows).toEqual([
    [
      text('Thôn 1'),
      number('12.5'),
      number('0.95', true),
      { kind: 'date', value: '2023-03-15' },
      { kind: 'boolean', value: true },
      { kind: 'error', value: '#DIV/0!' },
    ],
    [
      { kind: 'error', value: '#CALC!' },
      blank,
      number('0.3'),
      { kind: 'date', value: '2023-03-15T12:00:00' },
      { kind: 'boolean', value: false },
    ],
    [text('#N/A'), text('=1+1'), { kind: 'uncalculated' }],
  ]);
});

describe('sheets', () => {
  test('count their rows and columns from the first, wherever something stands', async () => {
    const workbook = fillBook({ S: {}, Trống: {} });
    workbook.sheet('S').grid.putContent(2, 1, textOf('Mã'));
    const { sheets } = await read(workbook);
    expect(sheets.map(({ rows }) => rows)).toEqual([[[], [], [blank, text('Mã')]], []]);
  });

  test('come in their order, hidden ones too, without those that were never finished', async () => {
    const [staged = ''] = takeStagingNames(1);
    const workbook = fillBook({ A: {}, Ẩn: {}, [staged]: {}, B: {}, 'BinhXet~2': {} });
    workbook.sheet('Ẩn').visibility = 'VeryHidden';
    const { sheets } = await read(workbook);
    expect(sheets.map(({ name }) => name)).toEqual(['A', 'Ẩn', 'B', 'BinhXet~2']);
  });

  test('with hidden rows and columns, merged cells and tables', async () => {
    const rows = [['Mã', 'Tên', 'Cụm'], ['TT1', 'Thôn 1', 'Cụm 1'], ['TT2'], ['TT3'], ['Tổng']];
    const workbook = fillBook({
      S: { rows, tables: { TapThe: 'A1:B5' } },
      Khác: { rows: [['a', 'b']], tables: { Khac: 'A1:B2' } },
    });
    const sheet = workbook.sheet('S');
    sheet.hiddenRows.add(2).add(40);
    sheet.hiddenColumns.add(1);
    sheet.table('TapThe')!.showTotals = true;
    sheet.merges = [{ top: 1, left: 2, bottom: 3, right: 2 }];
    const [found, other] = (await read(workbook)).sheets;
    expect(found?.hiddenRows).toEqual(new Set([2]));
    expect(found?.hiddenColumns).toEqual(new Set([1]));
    expect(found?.merges).toEqual(sheet.merges);
    const area = { top: 0, left: 0, bottom: 4, right: 1 };
    expect(found?.tables).toEqual([{ name: 'TapThe', area, hasTotalsRow: true }]);
    expect(other?.tables).toMatchObject([{ name: 'Khac', hasTotalsRow: false }]);
  });

  test.each(['1.9', '1.12'])(
    'without their merged cells before ExcelApi 1.13: %s',
    async (version) => {
      const workbook = fillBook({ S: { rows: [['a', 'b']] } });
      workbook.sheet('S').merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
      const { sheets } = await read(workbook, { sets: { ExcelApi: version } });
      expect(sheets[0]?.rows).toEqual([[text('a'), text('b')]]);
      expect(sheets[0]?.merges).toEqual([]);
    },
  );
});

test('knows the names that are one plain area, of the workbook and of a sheet', async () => {
  const workbook = fillBook({ 'Cá nhân': {}, 'Bảng B': {} });
  const own = workbook.sheet('Bảng B');
  const add = (name: string, formula: string, sheet: typeof own | null = null): void => {
    const owner = sheet ?? workbook;
    owner.names.push({ id: name, name, formula, comment: '', visible: true, sheet });
  };
  add('Vung', "='cá nhân'!$A$1:$C$9");
  add('Hai_vung', "='Cá nhân'!$A$1,'Cá nhân'!$C$1");
  add('So', '=5');
  add('Mat', '=#REF!');
  add('Noi_khac', "='Không có'!$A$1");
  add('Rieng', "='Bảng B'!$B$2", own);
  const { names } = await read(workbook);
  expect(names).toEqual([
    { name: 'Vung', sheet: 'Cá nhân', area: { top: 0, left: 0, bottom: 8, right: 2 } },
    { name: 'Rieng', sheet: 'Bảng B', area: { top: 1, left: 1, bottom: 1, right: 1 } },
  ]);
});

describe('what Excel does not answer at once', () => {
  const rows = Array.from({ length: 3000 }, (_, index) => [
    `TT${index}`,
    index % 7 === 0 ? null : index / 8,
    'x'.repeat(100),
  ]);
  const makeBook = (): Workbook => {
    const workbook = fillBook({ A: { rows }, Trống: {}, B: { rows, tables: { TapThe: 'A1:C9' } } });
    const sheet = workbook.sheet('B');
    sheet.hiddenRows.add(0).add(2500);
    sheet.hiddenColumns.add(2);
    sheet.merges = [{ top: 1000, left: 1, bottom: 1001, right: 2 }];
    return workbook;
  };

  test('because of its size is read in blocks of rows, as if it were whole', async () => {
    const whole = await read(makeBook());
    expect(host.traffic.batches).toBe(2);
    const inBlocks = await read(makeBook(), { kind: 'web', payloadLimit: 1_000_000 });
    expect(host.traffic.batches).toBeGreaterThan(2);
    expect(inBlocks).toEqual(whole);
  });

  test('because of its many merged cells, too', async () => {
    const workbook = makeBook();
    const merges = Array.from({ length: 600 }, (_, index) => {
      const top = index * 5;
      return { top, left: 0, bottom: top + 4, right: 0 };
    });
    workbook.sheet('A').merges = merges;
    const { sheets } = await read(workbook);
    expect(sheets[0]?.merges).toEqual(merges);
    expect(sheets[0]?.rows).toHaveLength(3000);
  });

  test('is not asked for when nobody could hold it', async () => {
    const workbook = fillBook({ S: { rows: [['a']] } });
    workbook.sheet('S').grid.putContent(1_000_000, 9, textOf('lạc'));
    await expect(read(workbook)).rejects.toThrow(TooManyCellsError);
    expect(host.traffic.batches).toBe(3);
  });

  test('for any other reason is a failure', async () => {
    host = startExcel({ workbook: makeBook() });
    host.failBatch({ batch: 2, how: 'refused', code: 'InactiveWorkbook' });
    const error = await caught(Excel.run(readExcelWorkbook));
    expect(error.code).toBe('InactiveWorkbook');
    expect(host.traffic.batches).toBe(2);
  });
});
