import { BLANK } from '../../src/domain/draft';
import { openExcelWorkbook } from '../../src/excel/excel-workbook';
import type { FoundCell } from '../../src/workbook/found-workbook';
import type { CellValue } from '../../src/workbook/sheet-plan';
import type { CellChange, WritePlan } from '../../src/workbook/write-plan';
import { startExcel } from '../host/excel-host';
import type { ExcelHost } from '../host/excel-host';
import { numberOf, textOf } from '../host/model/cell';
import { fillBook } from '../host/model/fill-book';
import { dec } from '../support/decimals';
import { expectOk, KINDS, planList, planWrite, valuesOf } from './write-plans';

const SHEET = 'Cá nhân';
const TEXTS = ['=1+1', '@a', '-x', "'nháy", '1/2', '#N/A', 'TRUE', 'Nguyễn Văn Ạ'];

function text(value: string): FoundCell {
  return { kind: 'text', value };
}

function change(row: number, column: number, old: FoundCell, next: CellValue): CellChange {
  return { sheet: SHEET, row, column, old, next };
}

describe.each(KINDS)('cells and rows in %s', (kind) => {
  let host: ExcelHost;
  beforeEach(() => {
    host = startExcel({
      kind,
      workbook: fillBook({
        [SHEET]: {
          rows: [
            ['Mã', 'Tên', 'Tỷ lệ', 'Tổng'],
            ['CN1', 'Nguyễn Văn A', 0.95, '=C2*2'],
            ['CN2', 'Nguyễn Văn B', 0.5, null],
            [],
            ['ghi chú'],
          ],
          numberFormats: { 'A2:A3': '@', 'C2:C3': '0%' },
          tables: { CaNhan: 'A1:D3' },
        },
        'Nhật ký': {
          rows: [
            ['Thời điểm', 'Việc', 'Số ô'],
            [45_000.5, 'Chấm điểm', 12],
          ],
          numberFormats: { A2: 'dd/mm/yyyy hh:mm', B2: '@' },
          tables: { NhatKy: 'A1:C2' },
        },
      }),
    });
  });
  afterEach(() => expect(host.lacking).toEqual([]));

  const apply = (plan: Partial<WritePlan>) => openExcelWorkbook().apply(planWrite(plan));
  const cell = (row: number, column: number) => host.workbook.sheet(SHEET).cell(row, column);

  async function expectRefused(
    plan: Partial<WritePlan>,
    ...faults: readonly object[]
  ): Promise<void> {
    const before = host.workbook.sheetNames.map((name) => valuesOf(host, name));
    expect(await apply(plan)).toEqual({ ok: false, faults });
    expect(host.traffic.batches).toBe(1);
    expect(host.workbook.sheetNames.map((name) => valuesOf(host, name))).toEqual(before);
  }

  test.each(TEXTS)('%s is written as text into cells of texts and of no format', async (next) => {
    const looks = [cell(1, 0).look, cell(1, 1).look];
    const changes = [change(1, 0, text('CN1'), next), change(1, 1, text('Nguyễn Văn A'), next)];
    expectOk(await apply({ change: changes }));
    for (const column of [0, 1]) {
      expect(cell(1, column)).toMatchObject({ kind: 'text', value: next, formula: null });
      expect(cell(1, column).look).toBe(looks[column]);
    }
    expect(host.traffic.batches).toBe(2);
  });

  test('one step of Ctrl+Z is asked for, and done without where Excel refuses that', async () => {
    host = startExcel({ kind, workbook: host.workbook, sets: { ExcelApi: '1.20' } });
    host.failBatch({ batch: 2, how: 'refused', code: 'UndoNotSupported' });
    const run = jest.spyOn(Excel, 'run');
    const changes = [change(1, 1, text('Nguyễn Văn A'), 'B')];
    expectOk(await apply({ change: changes }));
    const options = run.mock.calls.map(([first]) => (first as Excel.RunOptions).mergeUndoGroup);
    run.mockRestore();
    expect(options).toEqual([undefined, true, undefined]);
    expect(cell(1, 1).value).toBe('B');
  });

  test('cells that a failed write has changed are no obstacle to the next, nor to undoing it', async () => {
    const changes = [
      change(1, 1, text('Nguyễn Văn A'), 'B'),
      change(2, 2, { kind: 'number', value: dec('0.5'), percentFormat: true }, 0.8),
      change(3, 1, BLANK, 7),
    ];
    const before = valuesOf(host, SHEET);
    host.failBatch({ batch: 2, how: 'midway', after: 2 });
    host.failBatch({ batch: 3, how: 'refused' });
    expect((await apply({ change: changes })).ok).toBe(false);
    expect([cell(1, 1).value, cell(2, 2).value, cell(3, 1).value]).toEqual(['B', 0.8, null]);
    const { undo } = expectOk(await apply({ change: changes }));
    expect([cell(1, 1).value, cell(2, 2).value, cell(3, 1).value]).toEqual(['B', 0.8, 7]);
    expectOk(await undo());
    expect(valuesOf(host, SHEET)).toEqual(before);
  });

  test('a formula that gives what is to be written is none of them', async () => {
    host.workbook.sheet(SHEET).grid.putContent(1, 1, { ...textOf('B'), formula: '="B"' });
    await expectRefused(
      { change: [change(1, 1, text('Nguyễn Văn A'), 'B')] },
      { code: 'cell-changed', sheet: SHEET, cell: 'B2' },
    );
  });

  test('numbers and blanks too, where the cells hold what was read', async () => {
    const share: FoundCell = { kind: 'number', value: dec('0.95'), percentFormat: true };
    const changes = [
      change(1, 2, share, 0.8),
      change(2, 1, text('Nguyễn Văn B'), null),
      change(3, 1, BLANK, 7),
    ];
    expectOk(await apply({ change: changes }));
    expect([cell(1, 2).value, cell(2, 1).value, cell(3, 1).value]).toEqual([0.8, null, 7]);
    expect(cell(1, 2).look.numberFormat).toBe('0%');
  });

  test('a cell that somebody has changed refuses the whole write, with all others', async () => {
    const changes = [
      change(1, 0, text('CN9'), 'x'),
      change(2, 0, text('CN2'), 'y'),
      change(2, 2, { kind: 'number', value: dec('0.5'), percentFormat: false }, 1),
      { ...change(0, 0, BLANK, 'z'), sheet: 'Đã xóa' },
    ];
    await expectRefused(
      { change: changes, add: [planList('Điểm', [['a']])] },
      { code: 'cell-changed', sheet: SHEET, cell: 'A2' },
      { code: 'cell-changed', sheet: SHEET, cell: 'C3' },
      { code: 'cell-changed', sheet: 'Đã xóa', cell: 'A1' },
    );
  });

  test('locked cells of a protected sheet refuse, unlocked ones do not', async () => {
    const sheet = host.workbook.sheet(SHEET);
    sheet.protection = { options: {}, password: null };
    const unlock = { top: 1, left: 1, bottom: 1, right: 1 };
    sheet.grid.changeLook(unlock, (look) => ({ ...look, locked: false }));
    const open = change(1, 1, text('Nguyễn Văn A'), 'B');
    await expectRefused(
      { change: [change(1, 0, text('CN1'), 'x'), open] },
      { code: 'cell-locked', sheet: SHEET, cell: 'A2' },
    );
    expectOk(await apply({ change: [open] }));
  });

  test('a cell behind a merged one refuses, the first of the merge does not', async () => {
    host.workbook.sheet(SHEET).merges = [{ top: 4, left: 0, bottom: 5, right: 1 }];
    const first = change(4, 0, text('ghi chú'), 'x');
    await expectRefused(
      { change: [first, change(5, 1, BLANK, 'y')] },
      { code: 'cell-in-merge', sheet: SHEET, cell: 'B6' },
    );
    expectOk(await apply({ change: [first] }));
    expect(cell(4, 0).value).toBe('x');
  });

  test('lines go below the last row of a table and look like it', async () => {
    const rows = [...TEXTS.map((line): CellValue[] => [45_001.25, line, 3]), [null, 'x', null]];
    expectOk(await apply({ append: [{ table: 'nhatky', rows }] }));
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
    expectOk(await apply({ append: [{ table: 'NhatKy', rows: [['=1+1', '1/2', '9f86 1e10']] }] }));
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
    await expectRefused({ append: [{ table: 'NhatKy', rows }] }, { code, table: 'NhatKy' });
  });

  test('nor where it has other columns by now', async () => {
    await expectRefused(
      { append: [{ table: 'NhatKy', rows: [[1, 'a']] }] },
      { code: 'excel-item-gone' },
    );
  });

  test('a protected structure refuses sheets, and lets cells be', async () => {
    host.workbook.isStructureProtected = true;
    const changes = [change(1, 1, text('Nguyễn Văn A'), 'B')];
    await expectRefused(
      { change: changes, add: [planList('Điểm', [['a']])] },
      { code: 'structure-protected' },
    );
    expectOk(await apply({ change: changes }));
  });

  test('a book opened for viewing refuses all', async () => {
    host.workbook.isReadOnly = true;
    await expectRefused(
      { change: [change(1, 1, text('Nguyễn Văn A'), 'B')] },
      { code: 'excel-read-only' },
    );
  });

  test('sheets that are there or not, against the plan', async () => {
    await expectRefused({ add: [planList('nhật KÝ', [['a']])] }, { code: 'excel-name-taken' });
    host.traffic.reset();
    await expectRefused({ replace: [planList('Điểm', [['a']])] }, { code: 'excel-item-gone' });
    host.traffic.reset();
    host.workbook.sheet('Nhật ký').protection = { options: {}, password: null };
    await expectRefused(
      { replace: [planList('Nhật ký', [['a']])] },
      { code: 'cell-locked', sheet: 'Nhật ký', cell: 'A1' },
    );
  });
});

type Log = ReturnType<ExcelHost['workbook']['sheet']>;

function type(log: Log, row: number, column: number): void {
  log.grid.putContent(row, column, textOf('ghi chú'));
}

test('a cell that a formula has filled refuses', async () => {
  const host = startExcel({ workbook: fillBook({ [SHEET]: { rows: [[]] } }) });
  const sheet = host.workbook.sheet(SHEET);
  const area = { top: 0, left: 0, bottom: 1, right: 0 };
  sheet.spills.push({ row: 0, column: 0, area });
  sheet.grid.putContent(0, 0, { ...numberOf(1), formula: '=TDKT.A()' });
  sheet.grid.putContent(1, 0, { ...numberOf(2), spilledFrom: { row: 0, column: 0 } });
  const old: FoundCell = { kind: 'number', value: dec('2'), percentFormat: false };
  const result = await openExcelWorkbook().apply(planWrite({ change: [change(1, 0, old, 'x')] }));
  expect(result).toEqual({
    ok: false,
    faults: [{ code: 'cell-in-array', sheet: SHEET, cell: 'A2' }],
  });
  expect(host.lacking).toEqual([]);
});
