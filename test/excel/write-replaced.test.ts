import { openExcelWorkbook } from '../../src/excel/excel-workbook';
import type { SheetPlan } from '../../src/workbook/sheet-plan';
import { STYLES } from '../../src/workbook/styles';
import { startExcel } from '../host/excel-host';
import type { ExcelHost } from '../host/excel-host';
import { makeBook, makeSheet } from '../xlsx/make-plan';
import { drawBook } from '../host/model/draw-plan';
import { expectOk, KINDS, planList, planWrite, valuesOf } from './write-plans';

const OLD = planList('Điểm', [
  ['Nguyễn Văn A', 1, 'cũ'],
  ['Nguyễn Văn B', 2, 'cũ'],
  ['Nguyễn Văn C', 3, 'cũ'],
]);
const NEW = planList('Điểm', [['Nguyễn Văn Ạ', 9]], {}, STYLES.cellCenter);

describe.each(KINDS)('a sheet that is replaced in %s', (kind) => {
  let host: ExcelHost;
  function start(...sheets: readonly SheetPlan[]): void {
    host = startExcel({ kind, workbook: drawBook(makeBook(makeSheet({ name: 'Sổ' }), ...sheets)) });
  }
  afterEach(() => expect(host.lacking).toEqual([]));

  async function replace(...plans: readonly SheetPlan[]): Promise<void> {
    expectOk(await openExcelWorkbook().apply(planWrite({ replace: plans })));
  }

  test('is the same sheet with other cells: nothing of the old ones is left', async () => {
    start(OLD);
    const sheet = host.workbook.sheet('Điểm');
    await replace(NEW);
    expect(host.workbook.sheetNames).toEqual(['Sổ', 'Điểm']);
    expect(host.workbook.sheet('Điểm')).toBe(sheet);
    expect(valuesOf(host, 'Điểm')).toEqual([
      ['BẢNG Điểm', null],
      ['Cột 1', 'Cột 2'],
      ['Nguyễn Văn Ạ', 9],
    ]);
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(sheet.cell(2, 0).look.horizontal).toBe('Center');
    expect(sheet.cell(2, 2).look.borders).toMatchObject({ right: null, bottom: null });
    expect(sheet.cell(4, 1).look.borders.bottom).toBeNull();
    expect(host.traffic.batches).toBe(3);
    expect(host.heldObjects).toBe(0);
  });

  test('names that people gave to its cells go on leading there', async () => {
    start(OLD);
    const formula = '=Điểm!$B$3';
    host.workbook.names.push({
      ...{ id: 'n', name: 'Diem', formula, comment: '', visible: true, sheet: null },
    });
    await replace(NEW);
    expect(host.workbook.findName('Diem')?.formula).toBe(formula);
  });

  test('gets its sizes, view and page anew, and sizes of rows behind it are forgotten', async () => {
    const tall = { ...OLD.rows[4]!, height: 60 };
    start({ ...OLD, rows: [...OLD.rows.slice(0, 4), tall], columnWidths: [10, 10, 50] });
    const { print } = makeSheet();
    await replace({
      ...NEW,
      columnWidths: [30, 5],
      freeze: { rows: 2, columns: 0 },
      tabColor: '548235',
      print: { ...print, orientation: 'landscape', rowBreaks: [2], pageNumbers: 'bottom' },
    });
    const sheet = host.workbook.sheet('Điểm');
    expect([0, 1, 2].map((column) => sheet.width(column))).toEqual([183.75, 33.75, 48]);
    expect([sheet.height(0), sheet.height(4)]).toEqual([24, 15]);
    expect(sheet.freeze).toEqual({ rows: 2, columns: 0 });
    expect(sheet.tabColor).toBe('#548235');
    expect(sheet.page).toMatchObject({ orientation: 'Landscape', rowBreaks: [2] });
  });

  test('its table gives its name to the one that comes', async () => {
    const area = { top: 1, left: 0, bottom: 4, right: 2 };
    start({ ...OLD, tables: [{ name: 'Bang', area }] });
    await replace({ ...NEW, tables: [{ name: 'Bang', area: { ...area, bottom: 2, right: 1 } }] });
    expect(host.workbook.tables.map(({ table }) => [table.name, table.area.bottom])).toEqual([
      ['Bang', 2],
    ]);
  });

  test('as do many at once, in three syncs', async () => {
    const old = Array.from({ length: 8 }, (_, index) => ({ ...OLD, name: `Trang ${index}` }));
    start(...old);
    await replace(...old.map(({ name }) => ({ ...NEW, name })));
    expect(host.traffic.batches).toBe(3);
    expect(valuesOf(host, 'Trang 7')).toHaveLength(3);
  });

  test('formulas are written where they stand, not copied', async () => {
    const area = { top: 2, left: 0, bottom: 2, right: 1 };
    start(OLD);
    await replace({ ...NEW, formulas: [{ area, formula: '=TDKT.BANGDIEM(A1:B9)' }] });
    expect(host.workbook.sheet('Điểm').cell(2, 0).formula).toBe('=TDKT.BANGDIEM(A1:B9)');
    expect(host.workbook.sheet('Điểm').cell(2, 1).value).toBeNull();
  });
});
