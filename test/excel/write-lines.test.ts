import type { CellValue } from '../../src/workbook/sheet-plan';
import type { ExcelHost } from '../host/excel-host';
import { textOf } from '../host/model/cell';
import { expectRefused, startBook, TEXTS } from './cells-book';
import { KINDS, write } from './write-plans';

type Log = ReturnType<ExcelHost['workbook']['sheet']>;

function type(log: Log, row: number, column: number): void {
  log.grid.putContent(row, column, textOf('ghi chú'));
}

describe.each(KINDS)('lines of a table in %s', (kind) => {
  let host: ExcelHost;
  beforeEach(() => {
    host = startBook(kind);
  });
  afterEach(() => expect(host.lacking).toEqual([]));

  test('lines go below the last row of a table and look like it', async () => {
    const rows = [...TEXTS.map((line): CellValue[] => [45_001.25, line, 3]), [null, 'x', null]];
    await write({ append: [{ table: 'nhatky', rows }] });
    const log = host.workbook.sheet('Nhật ký');
    expect(log.table('NhatKy')?.area.bottom).toBe(1 + rows.length);
    for (const [index, line] of TEXTS.entries()) {
      expect(log.cell(2 + index, 1)).toMatchObject({ kind: 'text', value: line, formula: null });
      expect(log.cell(2 + index, 1).look.numberFormat).toBe('@');
      expect(log.cell(2 + index, 0)).toMatchObject({ kind: 'number', value: 45_001.25 });
      expect(log.cell(2 + index, 0).look.numberFormat).toBe('dd/mm/yyyy hh:mm');
    }
    expect(log.cell(2 + TEXTS.length, 2).value).toBeNull();
    expect(host.traffic.batches).toBe(2);
  });

  test('in columns of no format they are texts as well', async () => {
    await write({ append: [{ table: 'NhatKy', rows: [['=1+1', '1/2', '9f86 1e10']] }] });
    const log = host.workbook.sheet('Nhật ký');
    expect([0, 1, 2].map((column) => log.cell(2, column).value)).toEqual([
      '=1+1',
      '1/2',
      '9f86 1e10',
    ]);
    expect([0, 1, 2].map((column) => log.cell(2, column).kind)).toEqual(['text', 'text', 'text']);
  });

  test.each([
    ['there is none', 'table-missing', (log: Log) => void (log.tables = [])],
    [
      'it has totals',
      'table-has-totals',
      (log: Log) => void (log.table('NhatKy')!.showTotals = true),
    ],
    ['something stands below it', 'table-has-no-room', (log: Log) => type(log, 3, 1)],
    [
      'its sheet is protected',
      'table-locked',
      (log: Log) => void (log.protection = { options: {}, password: null }),
    ],
  ])('no line goes into a table where %s', async (_, code, prepare) => {
    prepare(host.workbook.sheet('Nhật ký'));
    const rows: CellValue[][] = [
      [1, 'a', 2],
      [1, 'b', 2],
    ];
    await expectRefused(host, { append: [{ table: 'NhatKy', rows }] }, { code, table: 'NhatKy' });
  });

  test('nor where it has other columns by now', async () => {
    await expectRefused(
      host,
      { append: [{ table: 'NhatKy', rows: [[1, 'a']] }] },
      { code: 'excel-item-gone' },
    );
  });
});
