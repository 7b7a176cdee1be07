import type { WritePlan } from '../../src/workbook/write-plan';
import type { SheetFacts } from '../contract/sheet-facts';
import type { ExcelHost } from '../host/excel-host';
import { ADD, APPEND, CHANGES, factsOf, NOTHING_KEPT, REPLACE, startBook } from './undo-book';
import { expectOk, KINDS, planList, write } from './write-plans';

describe.each(KINDS)('undo in %s', (kind) => {
  let host: ExcelHost;
  beforeEach(() => {
    host = startBook(kind);
  });
  afterEach(() => expect(host.lacking).toEqual([]));

  const facts = (): readonly SheetFacts[] => factsOf(host);
  const cell = (name: string, row: number, column: number) =>
    host.workbook.sheet(name).cell(row, column);

  test('what people have edited since stays, and is told', async () => {
    const done = await write({
      add: ADD,
      replace: REPLACE,
      change: CHANGES,
      append: APPEND,
      concerns: 'user-cells',
    });
    host.user.type('Hai', 'A3', 'của tôi');
    host.user.type('Điểm', 'B3', 5);
    host.user.type('Cá nhân', 'B2', 'gõ sau');
    host.user.type('Nhật ký', 'B4', 'ghi chú');
    expect(expectOk(await done.undo())).toEqual({
      keptCells: [{ sheet: 'Cá nhân', row: 1, column: 1 }],
      keptSheets: ['Điểm', 'Hai'],
    });
    expect(host.workbook.sheetNames).toEqual(['Cá nhân', 'Điểm', 'Nhật ký', 'Hai']);
    expect(cell('Hai', 2, 0).value).toBe('của tôi');
    expect(cell('Điểm', 2, 1).value).toBe('5');
    expect([cell('Cá nhân', 1, 0), cell('Cá nhân', 1, 1)].map(({ value }) => value)).toEqual([
      ...['=CN1', 'gõ sau'],
    ]);
    const log = host.workbook.sheet('Nhật ký');
    expect(log.table('NhatKy')?.area.bottom).toBe(3);
    expect([log.cell(2, 1).value, log.cell(3, 1).value]).toEqual(['Chấm điểm', 'ghi chú']);
  });

  test('a line that somebody has edited stays, and is told', async () => {
    const done = await write({ add: ADD, append: APPEND });
    host.user.type('Nhật ký', 'B4', 'ghi chú');
    expect(expectOk(await done.undo())).toEqual({ keptCells: [], keptSheets: ['Nhật ký'] });
    const log = host.workbook.sheet('Nhật ký');
    expect(log.table('NhatKy')?.area.bottom).toBe(2);
    expect(log.cell(2, 1).value).toBe('ghi chú');
  });

  test.each<[string, Partial<WritePlan>]>([
    ['in a table', { append: APPEND }],
    ['in cells', { change: CHANGES, concerns: 'our-sheets' }],
  ])('lines %s stay as long as a sheet does that they tell of', async (_, lines) => {
    const done = await write({ add: ADD, ...lines });
    const before = facts().filter(({ name }) => name !== 'Một');
    host.user.type('Hai', 'B3', 5);
    expect(expectOk(await done.undo())).toEqual({ keptCells: [], keptSheets: ['Hai'] });
    const others = ({ name }: SheetFacts): boolean => name !== 'Hai';
    expect(facts().filter(others)).toEqual(before.filter(others));
  });

  test('so does a log that was made by the same write', async () => {
    const done = await write({ add: [...ADD, planList('Nhật ký (2)', [['a', 1]])] });
    host.user.type('Hai', 'B3', 5);
    expect(expectOk(await done.undo())).toEqual({ keptCells: [], keptSheets: ['Hai'] });
    expect(host.workbook.sheetNames.slice(3)).toEqual(['Hai', 'Nhật ký (2)']);
  });

  test('sheets that somebody has deleted are no longer ours', async () => {
    const done = await write({ add: ADD, replace: REPLACE });
    for (const name of ['Một', 'Điểm']) {
      host.workbook.removeSheet(host.workbook.sheet(name));
    }
    expect(expectOk(await done.undo())).toEqual(NOTHING_KEPT);
    expect(host.workbook.sheetNames).toEqual(['Cá nhân', 'Nhật ký']);
  });
});
