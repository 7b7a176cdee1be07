import type { CellStyle, SheetPlan } from '../../src/workbook/sheet-plan';
import { STYLES, withNumberFormat } from '../../src/workbook/styles';
import type { SheetFacts } from '../contract/sheet-facts';
import type { ExcelHost, HostOptions } from '../host/excel-host';
import {
  ADD,
  APPEND,
  CHANGES,
  factsOf,
  FORMER,
  NOTHING_KEPT,
  REPLACE,
  startBook,
} from './undo-book';
import { expectOk, KINDS, planList, write } from './write-plans';

/** Every look that a sheet of ours may have. */
function dress(plan: SheetPlan): SheetPlan {
  const looks: readonly CellStyle[] = [
    withNumberFormat(STYLES.cellNumber, '#,##0.00'),
    STYLES.explanation,
    { font: { size: 13, italic: true, underline: true }, border: 'hair', indent: 2, wrap: true },
    { font: { size: 12 }, border: 'bottom', horizontal: 'justify', vertical: 'bottom' },
    { font: { size: 12 }, border: 'top', fill: 'E2EFDA' },
    STYLES.cell,
  ];
  const rows = plan.rows.map(({ height, cells }, row) => ({
    height,
    cells: cells.map((cell, column) =>
      cell === null || row < 2
        ? cell
        : { ...cell, style: looks[(row * 2 + column) % looks.length]! },
    ),
  }));
  return { ...plan, rows };
}

describe.each(KINDS)('undo in %s', (kind) => {
  let host: ExcelHost;
  const start = (former: SheetPlan = FORMER, options: HostOptions = {}): void => {
    host = startBook(kind, former, options);
  };
  beforeEach(() => start());
  afterEach(() => expect(host.lacking).toEqual([]));

  const facts = (): readonly SheetFacts[] => factsOf(host);
  const cell = (name: string, row: number, column: number) =>
    host.workbook.sheet(name).cell(row, column);

  test('takes all of it back: sheets, cells and lines', async () => {
    const before = facts();
    const done = await write({
      add: ADD,
      addBefore: 'Nhật ký',
      replace: [planList('Điểm', [['mới', 1, 2]])],
      change: CHANGES,
      append: APPEND,
    });
    expect(host.workbook.sheetNames).toHaveLength(5);
    expect(expectOk(await done.undo())).toEqual(NOTHING_KEPT);
    expect(facts()).toEqual(before);
    expect(host.heldObjects).toBe(0);
  });

  test.each([true, false])(
    'a sheet is as it was, look by look (one line an edge: %s)',
    async (sharedEdges) => {
      start(dress(FORMER), { sharedEdges });
      const before = facts();
      const heights = [...host.workbook.sheet('Điểm').heights];
      const next = planList(
        'Điểm',
        [
          ['mới', 1],
          ['mới', 2],
          ['mới', 3],
          ['mới', 4],
        ],
        {},
        STYLES.cellCenter,
      );
      const done = await write({ replace: [next] });
      expect(facts()).not.toEqual(before);
      expect(host.traffic.batches).toBe(3);
      expectOk(await done.undo());
      expect(facts()).toEqual(before);
      expect([...host.workbook.sheet('Điểm').heights]).toEqual(heights);
    },
  );

  test('a formula comes back, and not what it gave', async () => {
    const sheet = host.workbook.sheet('Điểm');
    sheet.grid.putContent(2, 1, { ...sheet.cell(2, 1), formula: '=TDKT.BANGDIEM(A1)' });
    const done = await write({ replace: REPLACE });
    expect(cell('Điểm', 2, 1).formula).toBeNull();
    expectOk(await done.undo());
    expect(cell('Điểm', 2, 1).formula).toBe('=TDKT.BANGDIEM(A1)');
  });

  test('a sheet of which too much would have to be asked stays as it is, and is told', async () => {
    const sheet = host.workbook.sheet('Điểm');
    for (let row = 5; row < 26; row += 1) {
      sheet.grid.putContent(row, 0, { ...sheet.cell(2, 1), formula: `=B${row}*2` });
    }
    const done = await write({
      replace: REPLACE,
      change: CHANGES,
      append: APPEND,
      concerns: 'user-cells',
    });
    expect(expectOk(await done.undo())).toEqual({ keptCells: [], keptSheets: ['Điểm'] });
    expect([cell('Điểm', 2, 0).value, cell('Cá nhân', 1, 0).value]).toEqual(['mới', '=CN1']);
    expect(host.workbook.sheet('Nhật ký').table('NhatKy')?.area.bottom).toBe(3);
  });

  test('tables come back under their names', async () => {
    const area = { top: 1, left: 0, bottom: 4, right: 3 };
    const tables = [{ name: 'Bang', area }];
    start({ ...FORMER, tables });
    const before = facts();
    const next = planList('Điểm', [['mới', 1]], {
      tables: [{ name: 'Bang', area: { ...area, bottom: 2, right: 1 } }],
    });
    const done = await write({ replace: [next] });
    expectOk(await done.undo());
    expect(facts()).toEqual(before);
  });

  test('lines are found wherever they were moved to', async () => {
    const done = await write({ append: APPEND });
    await write({ append: [{ table: 'NhatKy', rows: [[45_002.5, 'sau đó']] }] });
    expectOk(await done.undo());
    const log = host.workbook.sheet('Nhật ký');
    expect([1, 2, 3].map((row) => log.cell(row, 1).value)).toEqual(['cũ', 'sau đó', null]);
  });

  test('is done once: a second call says what the first has said', async () => {
    const done = await write({ add: ADD, change: CHANGES });
    const first = await done.undo();
    host.user.type('Cá nhân', 'A2', 'mới');
    host.traffic.reset();
    expect(await done.undo()).toEqual(first);
    expect(host.traffic.batches).toBe(0);
    expect(cell('Cá nhân', 1, 0).value).toBe('mới');
  });
});
