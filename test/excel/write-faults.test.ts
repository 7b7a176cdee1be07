import { openExcelWorkbook } from '../../src/excel/excel-workbook';
import { STYLES } from '../../src/workbook/styles';
import { readHostFacts } from '../contract/read-host-facts';
import type { SheetFacts } from '../contract/sheet-facts';
import { startExcel } from '../host/excel-host';
import type { ExcelHost } from '../host/excel-host';
import type { FaultKind } from '../host/faults';
import { drawBook } from '../host/model/draw-plan';
import { makeBook, makeRow, makeSheet, makeWrite } from '../xlsx/make-plan';
import { expectOk, KINDS, planList } from './write-plans';

const INPUT = makeSheet({
  name: 'Cá nhân',
  rows: [makeRow(['Mã', 'Điểm'], STYLES.heading), makeRow(['CN1', 'Đạt'], STYLES.inputText)],
});
const LOG = makeSheet({
  name: 'Nhật ký',
  rows: [makeRow(['Việc', 'Số ô'], STYLES.heading), makeRow(['cũ', 'x'], STYLES.cell)],
  tables: [{ name: 'NhatKy', area: { top: 0, left: 0, bottom: 1, right: 1 } }],
});
const TABLE = { top: 1, left: 0, bottom: 2, right: 1 };
const RESULTS = [{ name: 'KetQua', area: TABLE }];
const FORMER = planList(
  'Điểm',
  [
    ['cũ', 1],
    ['cũ', 2],
    ['cũ', 3],
  ],
  { tables: RESULTS },
);

const PLAN = makeWrite({
  add: [
    planList('Một', [['a', 1]], {
      tables: [{ name: 'Bang', area: TABLE }],
      names: [{ name: 'Vung', area: TABLE }],
    }),
    planList('Hai', [['b', 2]]),
  ],
  addBefore: 'Nhật ký',
  replace: [planList('Điểm', [['mới', 9]], { tables: RESULTS })],
  change: [
    { sheet: 'Cá nhân', row: 1, column: 1, old: { kind: 'text', value: 'Đạt' }, next: 'Không' },
  ],
  append: [{ table: 'NhatKy', rows: [['Chấm điểm', 'y']] }],
});
const BATCHES = 3;
/** After each of its changes; the batch has fewer. */
const CUTS = Array.from({ length: 90 }, (_, after) => ({ after }));
const WAYS: readonly FaultKind[] = ['refused', 'midway', 'answerLost'];

describe.each(KINDS)('faults in %s', (kind) => {
  let host: ExcelHost;
  function start(): ExcelHost {
    host = startExcel({ kind, workbook: drawBook(makeBook(INPUT, FORMER, LOG)) });
    return host;
  }
  afterEach(() => expect(host.lacking).toEqual([]));

  const facts = (): readonly SheetFacts[] => host.workbook.sheets.map(readHostFacts);
  const apply = () => openExcelWorkbook().apply(PLAN);

  async function applyWell(): Promise<readonly SheetFacts[]> {
    start();
    expectOk(await apply());
    expect(host.traffic.batches).toBe(BATCHES);
    return facts();
  }

  test.each(WAYS)('one in the last batch (%s) is made good, cut off wherever', async (how) => {
    const wanted = await applyWell();
    for (const cut of how === 'midway' ? CUTS : [{}]) {
      start().failBatch({ batch: BATCHES, how, ...cut });
      expectOk(await apply());
      expect(facts()).toEqual(wanted);
    }
  });

  test.each(WAYS.flatMap((how) => [1, 2].map((batch) => [batch, how] as const)))(
    'one in batch %i (%s) leaves all as it was, and the next run does it all',
    async (batch, how) => {
      const wanted = await applyWell();
      start();
      const before = facts();
      host.failBatch({ batch, how });
      expect(await apply()).toEqual({ ok: false, faults: [{ code: 'excel-failed' }] });
      expect(facts().filter(({ name }) => !name.startsWith('BinhXet~'))).toEqual(before);
      expectOk(await apply());
      expect(facts()).toEqual(wanted);
    },
  );

  test.each(['refused', 'midway'] as const)(
    'two in a row (%s): no half of a sheet stands under its name, nor a cell half changed',
    async (how) => {
      const wanted = await applyWell();
      const find = (all: readonly SheetFacts[], name: string): string =>
        JSON.stringify(all.find((one) => one.name === name)?.cells ?? null);
      const isStaged = (name: string): boolean => name.startsWith('BinhXet~');
      let failed = 0;
      for (const cut of how === 'midway' ? CUTS : [{}]) {
        start();
        const before = facts();
        host.failBatch({ batch: BATCHES, how, ...cut });
        host.failBatch({ batch: BATCHES + 2, how, ...cut });
        const { ok } = await apply();
        if (ok) break;
        failed += 1;
        for (const name of ['Một', 'Hai', 'Điểm', 'Cá nhân']) {
          expect([find(before, name), find(wanted, name)]).toContain(find(facts(), name));
        }
        const next = makeWrite({ add: [planList('Ba', [['c']])] });
        expectOk(await openExcelWorkbook().apply(next));
        expect(host.workbook.sheetNames.filter(isStaged)).toEqual([]);
        expect(host.workbook.names.filter(({ formula }) => formula.includes('#REF!'))).toEqual([]);
      }
      expect(failed).toBeGreaterThan(how === 'midway' ? 20 : 0);
    },
  );

  test('what was told of a lost answer is enough to undo by, or the sheet stays', async () => {
    start();
    const before = facts();
    host.failBatch({ batch: BATCHES, how: 'answerLost' });
    const { undo } = expectOk(await apply());
    const { keptSheets, keptCells } = expectOk(await undo());
    expect(keptCells).toEqual([]);
    expect(keptSheets.filter((name) => name !== 'Điểm')).toEqual([]);
    const wanted = before.filter(({ name }) => !keptSheets.includes(name));
    expect(facts().filter(({ name }) => !keptSheets.includes(name))).toEqual(wanted);
  });

  test('while a person types into a cell the write waits', async () => {
    const wanted = await applyWell();
    start().enterCellEdit();
    const writing = apply();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(host.workbook.sheetNames).toHaveLength(3);
    host.leaveCellEdit();
    expectOk(await writing);
    expect(facts()).toEqual(wanted);
  });
});
