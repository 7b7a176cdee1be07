import { isStagingName } from '../../src/excel/staging-name';
import type { CellStyle } from '../../src/workbook/sheet-plan';
import { startExcel } from '../host/excel-host';
import type { ExcelHost } from '../host/excel-host';
import { fillBook } from '../host/model/fill-book';
import { makeRow, makeSheet } from '../xlsx/make-plan';
import { add, applyWrite, KINDS, planList, write } from './write-plans';

describe.each(KINDS)('sheets that are added in %s', (kind) => {
  let host: ExcelHost;
  beforeEach(() => {
    host = startExcel({
      kind,
      workbook: fillBook({ 'Sổ của thôn': { rows: [['a']] }, 'Nhật ký': { rows: [['b']] } }),
    });
  });
  afterEach(() => expect(host.lacking).toEqual([]));

  test('names that others have get a number', async () => {
    const area = { top: 0, left: 0, bottom: 1, right: 0 };
    const rows = [makeRow(['Mã']), makeRow(['a'])];
    const named = { rows, tables: [{ name: 'Bang', area }], names: [{ name: 'Vung', area }] };
    await add({ ...named, name: 'Một' });
    await add({ ...named, name: 'Hai' }, { ...named, name: 'Ba' });
    expect(host.workbook.tables.map(({ table }) => table.name)).toEqual([
      'Bang',
      'Bang_2',
      'Bang_3',
    ]);
    expect(host.workbook.names.map(({ name }) => name)).toEqual(['Vung', 'Vung_2', 'Vung_3']);
  });

  test('they go before a sheet, in their order, and the person sees what was seen', async () => {
    const [one, two] = [planList('Một', [['a']]), planList('Hai', [['b']])];
    host.user.select('Sổ của thôn', 'A1');
    await write({ add: [one, two], addBefore: 'Nhật ký' });
    expect(host.workbook.sheetNames).toEqual(['Sổ của thôn', 'Một', 'Hai', 'Nhật ký']);
    expect(host.workbook.activeSheet.name).toBe('Sổ của thôn');
    await add({ name: 'Ba' });
    expect(host.workbook.sheetNames.at(-1)).toBe('Ba');
  });

  test('a new log goes behind the sheets that it tells of', async () => {
    const add = ['Một', 'Hai', 'Nhật ký (2)'].map((name) => planList(name, [['a']]));
    await write({ add, addBefore: 'Sổ của thôn' });
    const before = ['Một', 'Hai', 'Nhật ký (2)'];
    expect(host.workbook.sheetNames).toEqual([...before, 'Sổ của thôn', 'Nhật ký']);
  });

  test('three syncs, whatever their number', async () => {
    const sheets = Array.from({ length: 12 }, (_, index) => planList(`Trang ${index}`, [['a', 1]]));
    await write({ add: sheets });
    expect(host.traffic.batches).toBe(3);
    expect(host.heldObjects).toBe(0);
  });

  test('what an earlier write did not finish is removed', async () => {
    const area = { top: 0, left: 0, bottom: 1, right: 0 };
    const rows = [makeRow(['Mã']), makeRow(['a'])];
    const plan = makeSheet({
      name: 'Một',
      rows,
      tables: [{ name: 'Bang', area }],
      names: [{ name: 'Vung', area }],
    });
    const { sheetNames } = host.workbook;
    for (const batch of [3, 5]) host.failBatch({ batch, how: 'refused' });
    const apply = () => applyWrite({ add: [plan] });
    const failed = { ok: false, faults: [{ code: 'excel-failed' }] };
    expect(await apply()).toEqual(failed);
    expect(host.workbook.sheetNames).toEqual(sheetNames);
    expect(host.workbook.names).toEqual([]);
    for (const batch of [3, 5, 6]) host.failBatch({ batch, how: 'refused' });
    expect(await apply()).toEqual(failed);
    expect(host.workbook.sheetNames.filter(isStagingName)).toHaveLength(1);
    await add(plan);
    expect(host.workbook.sheetNames).toEqual(['Sổ của thôn', 'Nhật ký', 'Một']);
    expect(host.workbook.tables.map(({ table }) => table.name)).toEqual(['Bang']);
    expect(host.workbook.names.map(({ name, formula }) => name + formula)).toEqual([
      'Vung=Một!$A$1:$A$2',
    ]);
  });

  test('what others are building is left alone, also by its name; what they left long ago goes', async () => {
    const minutes = (count: number): string => `BinhXet~${Date.now() - count * 60_000}12301`;
    const [theirs, old, own] = [minutes(5), minutes(16), 'BinhXet~1'];
    for (const name of [theirs, old, own]) host.workbook.addSheet(name);
    await add({ name: 'Một' });
    expect(host.workbook.sheetNames).toEqual(['Sổ của thôn', 'Nhật ký', theirs, own, 'Một']);
  });

  test('a sheet that somebody takes away while it is built is not said to be there', async () => {
    const receive = host.receive.bind(host);
    let requests = 0;
    host.receive = (request) => {
      const [staged] = host.workbook.sheets.filter(({ name }) => isStagingName(name));
      if (staged !== undefined && requests++ === 0) host.workbook.removeSheet(staged);
      return receive(request);
    };
    const result = await applyWrite({ add: [planList('Một', [['a']])] });
    expect(result).toEqual({ ok: false, faults: [{ code: 'excel-item-gone' }] });
    expect(requests).toBe(1);
  });
});

test('more than a browser takes goes in several requests', async () => {
  const host = startExcel({ kind: 'web' });
  const rows = Array.from({ length: 12_000 }, (_, row) =>
    Array.from({ length: 20 }, (__, column) => `Nguyễn Văn A ${row} ${column}`),
  );
  await write({ add: [planList('Dài', rows)] });
  expect(host.traffic.batches).toBeGreaterThan(3);
  expect(host.traffic.largestRequest).toBeLessThan(4.5 * 1024 * 1024);
  expect(host.workbook.sheet('Dài').cell(12_001, 19).value).toBe('Nguyễn Văn A 11999 19');
});

test('thousands of looks are split too', async () => {
  const host = startExcel({ kind: 'web' });
  const styles = [10, 11].map((size): CellStyle => ({
    font: { size, bold: true, color: 'C00000' },
    border: 'thin',
    fill: 'FFFBE6',
  }));
  const rows = Array.from({ length: 100 }, (_, row) => ({
    height: 15 + (row % 2),
    cells: Array.from({ length: 30 }, (__, column) => ({
      value: column,
      style: styles[(row + column) % 2]!,
    })),
  }));
  await write({ add: [makeSheet({ name: 'Dạng', rows })] });
  expect(host.traffic.largestRequest).toBeLessThan(4 * 1024 * 1024);
  expect(host.lacking).toEqual([]);
});
