import { openExcelWorkbook } from '../../src/excel/excel-workbook';
import type { SheetPlan } from '../../src/workbook/sheet-plan';
import { STYLES } from '../../src/workbook/styles';
import { startExcel } from '../host/excel-host';
import type { ExcelHost } from '../host/excel-host';
import { BLANK, formulaOf, numberOf, textOf } from '../host/model/cell';
import type { Sheet } from '../host/model/sheet';
import { makeBook, makeSheet, makeWrite } from '../xlsx/make-plan';
import { drawBook } from '../host/model/draw-plan';
import { expectOk, KINDS, planList, valuesOf } from './write-plans';

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
    expectOk(await openExcelWorkbook().apply(makeWrite({ replace: plans })));
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
      print: { ...print, orientation: 'landscape', rowBreaks: [2], columnBreaks: [1] },
    });
    const sheet = host.workbook.sheet('Điểm');
    expect([0, 1, 2].map((column) => sheet.width(column))).toEqual([183.75, 33.75, 48]);
    expect([sheet.height(0), sheet.height(4)]).toEqual([24, 15]);
    expect(sheet.freeze).toEqual({ rows: 2, columns: 0 });
    expect(sheet.tabColor).toBe('#548235');
    expect(sheet.page).toMatchObject({
      orientation: 'Landscape',
      rowBreaks: [2],
      columnBreaks: [1],
    });
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

  test('a long one too, with the heights of its rows, though Excel copies fewer at once', async () => {
    start(OLD);
    const rows = Array.from({ length: 2500 }, (_, row) => ['Nguyễn Văn A', row]);
    const plan = planList('Điểm', rows);
    const tall = plan.rows.map((row, index) => (index === 2400 ? { ...row, height: 60 } : row));
    await replace({ ...plan, rows: tall });
    const sheet = host.workbook.sheet('Điểm');
    expect([sheet.cell(2501, 1).value, sheet.height(2400), sheet.height(2399)]).toEqual([
      ...[2499, 60, 15],
    ]);
    expect(host.traffic.batches).toBe(3);
  });

  const FORMULA = '=TDKT.BANGDIEM(A1:B9)';
  const read = async () => {
    const isWanted = (name: string): boolean => name === 'Điểm';
    const contents = await openExcelWorkbook().readContents({ isWanted, expected: [] });
    return expectOk(contents).sheets;
  };

  test.each<[string, string, (sheet: Sheet) => void]>([
    ['another number', 'B3', ({ grid }) => grid.putContent(2, 1, numberOf(7))],
    ['a text for a number', 'B3', ({ grid }) => grid.putContent(2, 1, textOf('1'))],
    ['nothing', 'C5', ({ grid }) => grid.putContent(4, 2, BLANK)],
    ['a formula', 'B3', ({ grid }) => grid.putContent(2, 1, formulaOf('=1'))],
    ['a row less', 'A5', ({ grid }) => grid.remove({ top: 4, left: 0, bottom: 4, right: 2 })],
    ['more', 'A7', ({ grid }) => grid.putContent(6, 0, textOf('ghi chú'))],
  ])('stays as it is when it holds %s by now, and the cell is told', async (_, place, edit) => {
    start(OLD);
    const seen = await read();
    edit(host.workbook.sheet('Điểm'));
    const before = valuesOf(host, 'Điểm');
    const plan = makeWrite({ replace: [NEW], seen });
    const fault = { code: 'cell-changed', sheet: 'Điểm', cell: place };
    expect(await openExcelWorkbook().apply(plan)).toEqual({ ok: false, faults: [fault] });
    expect(valuesOf(host, 'Điểm')).toEqual(before);
    expect(host.workbook.sheetNames).toEqual(['Sổ', 'Điểm']);
  });

  test('is replaced when it holds what was seen, or a formula has given other values', async () => {
    const area = { top: 2, left: 0, bottom: 4, right: 2 };
    start(OLD);
    const sheet = host.workbook.sheet('Điểm');
    sheet.spills.push({ row: 2, column: 0, area });
    const anchor = { row: 2, column: 0 };
    for (let row = 2; row <= 4; row += 1) {
      for (let column = 0; column <= 2; column += 1) {
        const from = row === 2 && column === 0 ? { formula: FORMULA } : { spilledFrom: anchor };
        sheet.grid.putContent(row, column, { ...sheet.cell(row, column), ...from });
      }
    }
    const seen = await read();
    sheet.grid.putContent(3, 1, { ...numberOf(9), spilledFrom: anchor });
    expectOk(await openExcelWorkbook().apply(makeWrite({ replace: [NEW], seen })));
    expect(valuesOf(host, 'Điểm')[2]).toEqual(['Nguyễn Văn Ạ', 9]);
    const now = await read();
    expectOk(await openExcelWorkbook().apply(makeWrite({ replace: [OLD], seen: now })));
    expect(valuesOf(host, 'Điểm')[4]).toEqual(['Nguyễn Văn C', 3, 'cũ']);
  });

  test('formulas are written where they stand, not copied', async () => {
    const area = { top: 2, left: 0, bottom: 2, right: 1 };
    start(OLD);
    await replace({ ...NEW, formulas: [{ area, formula: '=TDKT.BANGDIEM(A1:B9)' }] });
    expect(host.workbook.sheet('Điểm').cell(2, 0).formula).toBe('=TDKT.BANGDIEM(A1:B9)');
    expect(host.workbook.sheet('Điểm').cell(2, 1).value).toBeNull();
  });
});
