import type { NotedChange } from '../../src/application/workbook-port';
import { openExcelWorkbook } from '../../src/excel/excel-workbook';
import { describeHostFault } from '../../src/text/problems/host-faults';
import { startExcel } from '../host/excel-host';
import type { ExcelHost } from '../host/excel-host';
import { fillBook } from '../host/model/fill-book';
import { makeWrite } from '../xlsx/make-plan';
import { expectOk, KINDS, planList } from './write-plans';

const AREA = { top: 4, left: 1, bottom: 6, right: 2 };

describe.each(KINDS)('the open workbook in %s', (kind) => {
  let host: ExcelHost;
  beforeEach(() => {
    const workbook = fillBook({ 'Cá nhân': { rows: [['a']] }, 'Tập thể': { rows: [['b']] } });
    host = startExcel({ kind, workbook });
  });
  afterEach(() => expect(host.lacking).toEqual([]));

  test('shows an area of a sheet, and tells what is selected', async () => {
    const workbook = openExcelWorkbook();
    expectOk(await workbook.show('Tập thể', AREA));
    expect(host.workbook.activeSheet.name).toBe('Tập thể');
    expect(host.workbook.selection.area).toEqual(AREA);
    expect(expectOk(await workbook.readSelection())).toEqual({ sheet: 'Tập thể', area: AREA });
  });

  test.each(['Hidden', 'VeryHidden'])('a sheet that is %s stays so', async (visibility) => {
    host.workbook.sheet('Tập thể').visibility = visibility;
    const fault = { code: 'excel-sheet-hidden', sheet: 'Tập thể' } as const;
    const result = await openExcelWorkbook().show('Tập thể', AREA);
    expect(result).toEqual({ ok: false, faults: [fault] });
    expect(host.workbook.activeSheet.name).toBe('Cá nhân');
    expect(describeHostFault(fault)).toContain('“Tập thể” đang ẩn');
  });

  test('a sheet that has gone cannot be shown', async () => {
    const result = await openExcelWorkbook().show('Đã xóa', AREA);
    expect(result).toEqual({ ok: false, faults: [{ code: 'excel-item-gone' }] });
  });

  test('what people change is told, what we write is not, until it is stopped', async () => {
    const noted: NotedChange[] = [];
    const settle = async (): Promise<void> => {
      await host.settle();
      await new Promise((resolve) => setTimeout(resolve, 20));
    };
    const workbook = openExcelWorkbook();
    const stop = expectOk(await workbook.watch((change) => void noted.push(change)));
    host.user.type('Tập thể', 'B5:C7', 1);
    await settle();
    expect(noted).toEqual([{ sheet: 'Tập thể', area: AREA, kind: 'typed' }]);
    expectOk(await workbook.apply(makeWrite({ add: [planList('Điểm', [['a', 1]])] })));
    await settle();
    expect(noted).toHaveLength(1);
    host.user.type('Điểm', 'A1', 'x');
    await settle();
    expect(noted[1]).toEqual({
      sheet: 'Điểm',
      area: { top: 0, left: 0, bottom: 0, right: 0 },
      kind: 'typed',
    });
    expectOk(await stop());
    host.user.type('Tập thể', 'A1', 'y');
    await settle();
    expect(noted).toHaveLength(2);
  });
});

describe('what changes without a cell being typed into', () => {
  const start = async (kind: 'excel2021' | 'web') => {
    const workbook = fillBook({
      'Cá nhân': { rows: [['a', '=1+1']] },
      'Tập thể': { rows: [['b'], ['c']] },
    });
    const host = startExcel({ kind, workbook });
    const noted: NotedChange[] = [];
    const stop = expectOk(await openExcelWorkbook().watch((change) => void noted.push(change)));
    const settle = async (): Promise<void> => {
      await host.settle();
      await new Promise((resolve) => setTimeout(resolve, 60));
    };
    return { host, noted, stop, settle };
  };
  const told = (sheet: string, kind: NotedChange['kind']) => ({ sheet, area: null, kind });

  test('is told too, one question for all that happens at once', async () => {
    const { host, noted, stop, settle } = await start('excel2021');
    host.traffic.reset();
    host.latency = 10;
    host.user.recalculate('Cá nhân', 'B1', 3);
    host.user.dress('Cá nhân', 'A1', '0%');
    host.user.hide('Cá nhân', { row: 1 });
    host.user.sort('Tập thể', 'A1:A2');
    host.user.addSheet('Thêm');
    await settle();
    expect(noted).toEqual([
      told('Cá nhân', 'computed'),
      { sheet: 'Cá nhân', area: { top: 0, left: 0, bottom: 0, right: 0 }, kind: 'dressed' },
      told('Cá nhân', 'dressed'),
      told('Tập thể', 'typed'),
      told('Thêm', 'typed'),
    ]);
    expect(host.traffic.batches).toBeLessThanOrEqual(2);
    host.user.removeSheet('Thêm');
    await settle();
    expect(noted.slice(5)).toEqual([told('Thêm', 'typed')]);
    expectOk(await stop());
    expect([...host.workbook.listeners]).toEqual([]);
    expect(host.lacking).toEqual([]);
  });

  test('is told by the names that are known when they cannot be asked for, and so is the next', async () => {
    const { host, noted, settle } = await start('excel2021');
    const run = jest.spyOn(Excel, 'run').mockRejectedValueOnce(new Error('lost'));
    host.user.hide('Cá nhân', { row: 1 });
    await settle().catch(() => undefined);
    expect(noted).toEqual([told('Cá nhân', 'dressed')]);
    host.user.hide('Tập thể', { row: 1 });
    await settle();
    expect(noted.slice(1)).toEqual([told('Tập thể', 'dressed')]);
    run.mockRestore();
  });

  test('a new name where Excel tells of it, and in others no failure', async () => {
    const web = await start('web');
    web.host.user.rename('Tập thể', 'Đơn vị');
    await web.settle();
    expect(web.noted).toEqual([told('Đơn vị', 'typed')]);
    const desk = await start('excel2021');
    desk.host.user.rename('Tập thể', 'Đơn vị');
    await desk.settle();
    expect(desk.noted).toEqual([]);
    expect(desk.host.lacking).toEqual([]);
  });
});

test('an Excel that is too old to watch says so', async () => {
  startExcel({ kind: 'excel2019' });
  const result = await openExcelWorkbook().watch(() => undefined);
  expect(result).toEqual({ ok: false, faults: [{ code: 'excel-too-old' }] });
});
