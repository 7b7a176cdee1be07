import { BLANK } from '../../src/domain/draft';
import type { FoundCell } from '../../src/workbook/found-workbook';
import type { CellChange } from '../../src/workbook/write-plan';
import { startExcel } from '../host/excel-host';
import type { ExcelHost } from '../host/excel-host';
import { dec } from '../support/decimals';
import { change, SHEET, startBook, text, TEXTS } from './cells-book';
import { applyWrite, expectOk, KINDS, valuesOf, write } from './write-plans';

describe.each(KINDS)('cells in %s', (kind) => {
  let host: ExcelHost;
  beforeEach(() => {
    host = startBook(kind);
  });
  afterEach(() => expect(host.lacking).toEqual([]));

  const cell = (row: number, column: number) => host.workbook.sheet(SHEET).cell(row, column);

  test.each(TEXTS)('%s is written as text into cells of texts and of no format', async (next) => {
    const looks = [cell(1, 0).look, cell(1, 1).look];
    const changes = [change(1, 0, text('CN1'), next), change(1, 1, text('Nguyễn Văn A'), next)];
    await write({ change: changes });
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
    await write({ change: changes });
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
    expect((await applyWrite({ change: changes })).ok).toBe(false);
    expect([cell(1, 1).value, cell(2, 2).value, cell(3, 1).value]).toEqual(['B', 0.8, null]);
    const { undo } = await write({ change: changes });
    expect([cell(1, 1).value, cell(2, 2).value, cell(3, 1).value]).toEqual(['B', 0.8, 7]);
    expectOk(await undo());
    expect(valuesOf(host, SHEET)).toEqual(before);
  });

  test('numbers and blanks too, where the cells hold what was read', async () => {
    const share: FoundCell = { kind: 'number', value: dec('0.95'), percentFormat: true };
    const changes = [
      change(1, 2, share, 0.8),
      change(2, 1, text('Nguyễn Văn B'), null),
      change(3, 1, BLANK, 7),
    ];
    await write({ change: changes });
    expect([cell(1, 2).value, cell(2, 1).value, cell(3, 1).value]).toEqual([0.8, null, 7]);
    expect(cell(1, 2).look.numberFormat).toBe('0%');
  });

  test('a number is shown as it is meant; undone, the cell has its own format again', async () => {
    const looks = [cell(1, 0), cell(1, 2), cell(3, 1)].map(({ look }) => look.numberFormat);
    const share: FoundCell = { kind: 'number', value: dec('0.95'), percentFormat: true };
    const changes: readonly CellChange[] = [
      { ...change(1, 0, text('CN1'), 7), shownAs: 'number' },
      { ...change(1, 2, share, 0.8), shownAs: 'percent' },
      { ...change(3, 1, BLANK, 0.98), shownAs: 'percent' },
    ];
    const before = valuesOf(host, SHEET);
    const { undo } = await write({ change: changes });
    expect([cell(1, 0), cell(1, 2), cell(3, 1)]).toMatchObject([
      { kind: 'number', value: 7, look: { numberFormat: 'General' } },
      { kind: 'number', value: 0.8, look: { numberFormat: '0%' } },
      { kind: 'number', value: 0.98, look: { numberFormat: '0.00%' } },
    ]);
    expect(host.traffic.batches).toBe(2);
    expectOk(await undo());
    expect(valuesOf(host, SHEET)).toEqual(before);
    expect([cell(1, 0), cell(1, 2), cell(3, 1)].map(({ look }) => look.numberFormat)).toEqual(
      looks,
    );
  });
});
