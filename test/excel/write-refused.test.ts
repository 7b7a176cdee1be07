import { BLANK } from '../../src/domain/draft';
import type { FoundCell } from '../../src/workbook/found-workbook';
import { startExcel } from '../host/excel-host';
import type { ExcelHost } from '../host/excel-host';
import { numberOf, textOf } from '../host/model/cell';
import { fillBook } from '../host/model/fill-book';
import { dec } from '../support/decimals';
import { change, expectRefused, SHEET, startBook, text } from './cells-book';
import { applyWrite, KINDS, planList, write } from './write-plans';

describe.each(KINDS)('refused in %s', (kind) => {
  let host: ExcelHost;
  beforeEach(() => {
    host = startBook(kind);
  });
  afterEach(() => expect(host.lacking).toEqual([]));

  const cell = (row: number, column: number) => host.workbook.sheet(SHEET).cell(row, column);

  test('a formula that gives what is to be written already refuses', async () => {
    host.workbook.sheet(SHEET).grid.putContent(1, 1, { ...textOf('B'), formula: '="B"' });
    await expectRefused(
      host,
      { change: [change(1, 1, text('Nguyễn Văn A'), 'B')] },
      { code: 'cell-changed', sheet: SHEET, cell: 'B2' },
    );
  });

  test('a cell that somebody has changed refuses the whole write, with all others', async () => {
    const changes = [
      change(1, 0, text('CN9'), 'x'),
      change(2, 0, text('CN2'), 'y'),
      change(2, 2, { kind: 'number', value: dec('0.5'), percentFormat: false }, 1),
      { ...change(0, 0, BLANK, 'z'), sheet: 'Đã xóa' },
    ];
    await expectRefused(
      host,
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
      host,
      { change: [change(1, 0, text('CN1'), 'x'), open] },
      { code: 'cell-locked', sheet: SHEET, cell: 'A2' },
    );
    await write({ change: [open] });
  });

  test('a cell behind a merged one refuses, the first of the merge does not', async () => {
    host.workbook.sheet(SHEET).merges = [{ top: 4, left: 0, bottom: 5, right: 1 }];
    const first = change(4, 0, text('ghi chú'), 'x');
    await expectRefused(
      host,
      { change: [first, change(5, 1, BLANK, 'y')] },
      { code: 'cell-in-merge', sheet: SHEET, cell: 'B6' },
    );
    await write({ change: [first] });
    expect(cell(4, 0).value).toBe('x');
  });

  test('a protected structure refuses sheets, and lets cells be', async () => {
    host.workbook.isStructureProtected = true;
    const changes = [change(1, 1, text('Nguyễn Văn A'), 'B')];
    await expectRefused(
      host,
      { change: changes, add: [planList('Điểm', [['a']])] },
      { code: 'structure-protected' },
    );
    await write({ change: changes });
  });

  test('a book opened for viewing refuses all', async () => {
    host.workbook.isReadOnly = true;
    await expectRefused(
      host,
      { change: [change(1, 1, text('Nguyễn Văn A'), 'B')] },
      { code: 'excel-read-only' },
    );
  });

  test('sheets that are there or not, against the plan', async () => {
    await expectRefused(
      host,
      { add: [planList('nhật KÝ', [['a']])] },
      { code: 'excel-name-taken' },
    );
    host.traffic.reset();
    await expectRefused(
      host,
      { replace: [planList('Điểm', [['a']])] },
      { code: 'excel-item-gone' },
    );
    host.traffic.reset();
    host.workbook.sheet('Nhật ký').protection = { options: {}, password: null };
    await expectRefused(
      host,
      { replace: [planList('Nhật ký', [['a']])] },
      { code: 'cell-locked', sheet: 'Nhật ký', cell: 'A1' },
    );
  });
});

test('a cell that a formula has filled refuses', async () => {
  const host = startExcel({ workbook: fillBook({ [SHEET]: { rows: [[]] } }) });
  const sheet = host.workbook.sheet(SHEET);
  const area = { top: 0, left: 0, bottom: 1, right: 0 };
  sheet.spills.push({ row: 0, column: 0, area });
  sheet.grid.putContent(0, 0, { ...numberOf(1), formula: '=TDKT.A()' });
  sheet.grid.putContent(1, 0, { ...numberOf(2), spilledFrom: { row: 0, column: 0 } });
  const old: FoundCell = { kind: 'number', value: dec('2'), percentFormat: false };
  const result = await applyWrite({ change: [change(1, 0, old, 'x')] });
  expect(result).toEqual({
    ok: false,
    faults: [{ code: 'cell-in-array', sheet: SHEET, cell: 'A2' }],
  });
  expect(host.lacking).toEqual([]);
});
