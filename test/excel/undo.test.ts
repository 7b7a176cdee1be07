import type { Applied } from '../../src/application/workbook-port';
import { openExcelWorkbook } from '../../src/excel/excel-workbook';
import type { FoundCell } from '../../src/workbook/found-workbook';
import type { CellStyle, SheetPlan } from '../../src/workbook/sheet-plan';
import { STYLES, withNumberFormat } from '../../src/workbook/styles';
import type { WritePlan } from '../../src/workbook/write-plan';
import { readHostFacts } from '../contract/read-host-facts';
import type { SheetFacts } from '../contract/sheet-facts';
import { startExcel } from '../host/excel-host';
import type { ExcelHost } from '../host/excel-host';
import { numberOf } from '../host/model/cell';
import { drawBook } from '../host/model/draw-plan';
import { makeBook, makeRow, makeSheet } from '../xlsx/make-plan';
import { expectOk, KINDS, planList, planWrite } from './write-plans';

const INPUT = makeSheet({
  name: 'Cá nhân',
  rows: [
    makeRow(['Mã', 'Điểm'], STYLES.heading),
    makeRow(['=CN1', '0012'], STYLES.inputText),
    makeRow(['CN2', 7], STYLES.inputNumber),
  ],
});
const LOG = makeSheet({
  name: 'Nhật ký',
  rows: [
    makeRow(['Thời điểm', 'Việc'], STYLES.heading),
    makeRow([45_000.5, 'cũ'], withNumberFormat(STYLES.cell, 'dd/mm/yyyy hh:mm')),
  ],
  tables: [{ name: 'NhatKy', area: { top: 0, left: 0, bottom: 1, right: 1 } }],
});
const FORMER = planList(
  'Điểm',
  [
    ['=Nguyễn Văn A', 9.5, "'ghi chú", 0.5],
    ['Nguyễn Văn B', 8, null, 1],
    ['#N/A', 7.25, 'hai\ndòng', 0.25],
  ],
  { merges: [{ top: 0, left: 0, bottom: 0, right: 2 }] },
);
const NOTHING_KEPT = { keptCells: [], keptSheets: [] };
const text = (value: string): FoundCell => ({ kind: 'text', value });

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

/** Of undoing a write that has only added sheets and lines. */
const LAST_BATCH = 7;

describe.each(KINDS)('undo in %s', (kind) => {
  let host: ExcelHost;
  function start(former: SheetPlan = FORMER, options = {}): void {
    const workbook = drawBook(makeBook(INPUT, former, LOG));
    host = startExcel({ kind, workbook, ...options });
  }
  beforeEach(() => start());
  afterEach(() => expect(host.lacking).toEqual([]));

  const facts = (): readonly SheetFacts[] => host.workbook.sheets.map(readHostFacts);
  const cell = (name: string, row: number, column: number) =>
    host.workbook.sheet(name).cell(row, column);

  async function apply(plan: Partial<WritePlan>): Promise<Applied> {
    return expectOk(await openExcelWorkbook().apply(planWrite(plan)));
  }

  const CHANGES = [
    { sheet: 'Cá nhân', row: 1, column: 0, old: text('=CN1'), next: 'mới' },
    { sheet: 'Cá nhân', row: 1, column: 1, old: text('0012'), next: null },
  ];
  const APPEND = [
    {
      table: 'NhatKy',
      rows: [
        [45_001.5, 'Chấm điểm'],
        [45_001.5, '=x'],
      ],
    },
  ];
  const ADD = [planList('Một', [['a', 1]]), planList('Hai', [['b', 2]])];

  test('takes all of it back: sheets, cells and lines', async () => {
    const before = facts();
    const done = await apply({
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
      const done = await apply({ replace: [next] });
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
    const done = await apply({ replace: [planList('Điểm', [['mới', 1]])] });
    expect(cell('Điểm', 2, 1).formula).toBeNull();
    expectOk(await done.undo());
    expect(cell('Điểm', 2, 1).formula).toBe('=TDKT.BANGDIEM(A1)');
  });

  test('a sheet of which too much would have to be asked stays as it is, and is told', async () => {
    const sheet = host.workbook.sheet('Điểm');
    for (let row = 5; row < 26; row += 1) {
      sheet.grid.putContent(row, 0, { ...sheet.cell(2, 1), formula: `=B${row}*2` });
    }
    const done = await apply({
      replace: [planList('Điểm', [['mới', 1]])],
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
    const done = await apply({ replace: [next] });
    expectOk(await done.undo());
    expect(facts()).toEqual(before);
  });

  test('what people have edited since stays, and is told', async () => {
    const done = await apply({
      add: ADD,
      replace: [planList('Điểm', [['mới', 1]])],
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
    const done = await apply({ add: ADD, append: APPEND });
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
    const done = await apply({ add: ADD, ...lines });
    const before = facts().filter(({ name }) => name !== 'Một');
    host.user.type('Hai', 'B3', 5);
    expect(expectOk(await done.undo())).toEqual({ keptCells: [], keptSheets: ['Hai'] });
    const others = ({ name }: SheetFacts): boolean => name !== 'Hai';
    expect(facts().filter(others)).toEqual(before.filter(others));
  });

  test('so does a log that was made by the same write', async () => {
    const done = await apply({ add: [...ADD, planList('Nhật ký (2)', [['a', 1]])] });
    host.user.type('Hai', 'B3', 5);
    expect(expectOk(await done.undo())).toEqual({ keptCells: [], keptSheets: ['Hai'] });
    expect(host.workbook.sheetNames.slice(3)).toEqual(['Hai', 'Nhật ký (2)']);
  });

  test('a sheet that is edited while its former one is built is not lost', async () => {
    const done = await apply({ replace: [planList('Điểm', [['mới', 1]])] });
    const receive = host.receive.bind(host);
    host.receive = (request) => {
      const isBuilding = JSON.stringify(request.message.body).includes('BinhXet~');
      if (isBuilding) host.workbook.sheet('Điểm').grid.putContent(2, 1, numberOf(7));
      return receive(request);
    };
    const result = await done.undo();
    host.receive = receive;
    expect(result).toEqual({
      ok: false,
      faults: [{ code: 'cell-changed', sheet: 'Điểm', cell: 'B3' }],
    });
    expect(cell('Điểm', 2, 0).value).toBe('mới');
    expect(host.workbook.sheetNames).toEqual(['Cá nhân', 'Điểm', 'Nhật ký']);
    expect(expectOk(await done.undo())).toEqual({ keptCells: [], keptSheets: ['Điểm'] });
  });

  test('lines are found wherever they were moved to', async () => {
    const done = await apply({ append: APPEND });
    await apply({ append: [{ table: 'NhatKy', rows: [[45_002.5, 'sau đó']] }] });
    expectOk(await done.undo());
    const log = host.workbook.sheet('Nhật ký');
    expect([1, 2, 3].map((row) => log.cell(row, 1).value)).toEqual(['cũ', 'sau đó', null]);
  });

  test('is done once: a second call says what the first has said', async () => {
    const done = await apply({ add: ADD, change: CHANGES });
    const first = await done.undo();
    host.user.type('Cá nhân', 'A2', 'mới');
    host.traffic.reset();
    expect(await done.undo()).toEqual(first);
    expect(host.traffic.batches).toBe(0);
    expect(cell('Cá nhân', 1, 0).value).toBe('mới');
  });

  test('one that Excel refuses may be tried again', async () => {
    const before = facts();
    const done = await apply({ add: ADD, change: CHANGES, append: APPEND });
    host.failBatch({ batch: 1, how: 'refused', code: 'AccessDenied' });
    expect(await done.undo()).toEqual({ ok: false, faults: [{ code: 'excel-access-denied' }] });
    expect(expectOk(await done.undo())).toEqual(NOTHING_KEPT);
    expect(facts()).toEqual(before);
  });

  test.each([0, 1, 2, 3])(
    'cut off for good after %i changes, no sheet has lost its lines',
    async (after) => {
      const done = await apply({ add: ADD, append: APPEND });
      host.failBatch({ batch: LAST_BATCH, how: 'midway', after });
      host.failBatch({ batch: LAST_BATCH + 1, how: 'refused' });
      expect((await done.undo()).ok).toBe(false);
      const left = host.workbook.sheetNames.filter((name) => ['Một', 'Hai'].includes(name));
      const lines = (host.workbook.sheet('Nhật ký').table('NhatKy')?.area.bottom ?? 0) - 1;
      expect([left.length, lines]).toEqual([Math.max(0, 2 - after), after === 3 ? 1 : 2]);
      expect(expectOk(await done.undo()).keptSheets.filter((name) => name !== 'Nhật ký')).toEqual(
        [],
      );
      expect(host.workbook.sheet('Nhật ký').table('NhatKy')?.area.bottom).toBe(1);
    },
  );

  test('sheets that somebody has deleted are no longer ours', async () => {
    const done = await apply({ add: ADD, replace: [planList('Điểm', [['mới', 1]])] });
    for (const name of ['Một', 'Điểm']) {
      host.workbook.removeSheet(host.workbook.sheet(name));
    }
    expect(expectOk(await done.undo())).toEqual(NOTHING_KEPT);
    expect(host.workbook.sheetNames).toEqual(['Cá nhân', 'Nhật ký']);
  });

  test.each(['refused', 'midway', 'answerLost'] as const)(
    'whichever batch is %s, all is back in the end',
    async (how) => {
      const before = facts();
      const write = () =>
        apply({
          add: ADD,
          replace: [planList('Điểm', [['mới', 1]])],
          change: CHANGES,
          append: APPEND,
        });
      const { undo } = await write();
      host.traffic.reset();
      expectOk(await undo());
      const { batches } = host.traffic;
      expect(batches).toBeGreaterThan(4);
      for (let batch = 1; batch <= batches; batch += 1) {
        start();
        const done = await write();
        host.failBatch({ batch, how });
        const first = await done.undo();
        if (!first.ok) expectOk(await done.undo());
        expect(facts()).toEqual(before);
      }
    },
  );
});
