import type { WritePace } from '../../src/application/workbook-port';
import { openExcelWorkbook } from '../../src/excel/excel-workbook';
import { STYLES } from '../../src/workbook/styles';
import { readHostFacts } from '../contract/read-host-facts';
import type { SheetFacts } from '../contract/sheet-facts';
import { startExcel } from '../host/excel-host';
import type { ExcelHost } from '../host/excel-host';
import { drawBook } from '../host/model/draw-plan';
import { makeBook, makeRow, makeSheet, makeWrite } from '../xlsx/make-plan';
import { expectOk, KINDS, planList } from './write-plans';

const TABLE = { top: 1, left: 0, bottom: 2, right: 1 };
const INPUT = makeSheet({
  name: 'Cá nhân',
  rows: [makeRow(['Mã', 'Điểm'], STYLES.heading), makeRow(['CN1', 'Đạt'], STYLES.inputText)],
});
const FORMER = planList('Điểm', [['cũ', 1]], { tables: [{ name: 'KetQua', area: TABLE }] });
const ADDED = planList('Một', [['a', 1]], {
  tables: [{ name: 'Bang', area: TABLE }],
  names: [{ name: 'Vung', area: TABLE }],
});
const PLAN = makeWrite({
  add: [ADDED],
  replace: [planList('Điểm', [['mới', 9]], { tables: [{ name: 'KetQua', area: TABLE }] })],
  change: [
    { sheet: 'Cá nhân', row: 1, column: 1, old: { kind: 'text', value: 'Đạt' }, next: 'Không' },
  ],
});

async function expectStopped(task: Promise<unknown>, signal: AbortSignal): Promise<void> {
  const outcome = await task.catch((error: unknown) => error);
  expect(signal.aborted).toBe(true);
  expect(outcome).toBe(signal.reason);
}

describe.each(KINDS)('stopped in %s', (kind) => {
  let host: ExcelHost;
  function start(): void {
    host = startExcel({ kind, workbook: drawBook(makeBook(INPUT, FORMER)) });
  }
  afterEach(() => {
    expect(host.lacking).toEqual([]);
    expect(host.heldObjects).toBe(0);
  });

  const facts = (): readonly SheetFacts[] => host.workbook.sheets.map(readHostFacts);
  const names = (): readonly string[] => host.workbook.names.map(({ name }) => name);

  /** Stops right when Excel gets a batch, counted from 1 on. */
  function stopAtBatch(number: number): WritePace & { readonly signal: AbortSignal } {
    const stopper = new AbortController();
    const receive = host.receive.bind(host);
    let count = 0;
    host.receive = (request) => {
      const before = host.traffic.batches;
      const answered = receive(request);
      count += host.traffic.batches - before;
      if (count === number) stopper.abort();
      return answered;
    };
    return { signal: stopper.signal };
  }

  async function countBatches(task: () => Promise<unknown>): Promise<number> {
    host.traffic.reset();
    await task();
    return host.traffic.batches;
  }

  test('a write at each of its batches but the last leaves all as it was; then it is whole', async () => {
    start();
    const before = facts();
    const batches = await countBatches(() => openExcelWorkbook().apply(PLAN));
    const wanted = facts();
    expect(batches).toBe(3);
    for (const batch of [1, 2]) {
      start();
      const pace = stopAtBatch(batch);
      await expectStopped(openExcelWorkbook().apply(PLAN, pace), pace.signal);
      expect(facts()).toEqual(before);
      expect(names()).toEqual([]);
      expectOk(await openExcelWorkbook().apply(PLAN));
      expect(facts()).toEqual(wanted);
    }
    start();
    expectOk(await openExcelWorkbook().apply(PLAN, stopAtBatch(batches)));
    expect(facts()).toEqual(wanted);
  });

  test('a write before its first batch, or while its sheets are made ready, too', async () => {
    start();
    const before = facts();
    const signal = AbortSignal.abort();
    await expectStopped(openExcelWorkbook().apply(PLAN, { signal }), signal);
    expect(facts()).toEqual(before);
    const stopper = new AbortController();
    const pace = { signal: stopper.signal, onProgress: () => stopper.abort() };
    await expectStopped(openExcelWorkbook().apply(PLAN, pace), stopper.signal);
    expect(facts()).toEqual(before);
  });

  test('an undoing at each of its batches but the last leaves what was written; then it is undone', async () => {
    start();
    const before = facts();
    const first = expectOk(await openExcelWorkbook().apply(PLAN));
    const written = facts();
    const batches = await countBatches(() => first.undo());
    expect(facts()).toEqual(before);
    expect(batches).toBeGreaterThan(4);
    for (let batch = 1; batch < batches; batch += 1) {
      start();
      const { undo } = expectOk(await openExcelWorkbook().apply(PLAN));
      const pace = stopAtBatch(batch);
      await expectStopped(undo(pace), pace.signal);
      expect(facts()).toEqual(written);
      expectOk(await undo());
      expect(facts()).toEqual(before);
    }
    start();
    const { undo } = expectOk(await openExcelWorkbook().apply(PLAN));
    expectOk(await undo(stopAtBatch(batches)));
    expect(facts()).toEqual(before);
  });

  test('cells alone are not changed once it is stopped', async () => {
    start();
    const before = facts();
    const pace = stopAtBatch(1);
    const plan = makeWrite({ change: PLAN.change, concerns: 'user-cells' });
    await expectStopped(openExcelWorkbook().apply(plan, pace), pace.signal);
    expect(facts()).toEqual(before);
  });
});

describe('told how far it is', () => {
  function listen(): { readonly told: readonly unknown[]; readonly pace: WritePace } {
    const told: unknown[] = [];
    const onProgress: WritePace['onProgress'] = (progress) => void told.push(progress);
    return { told, pace: { onProgress, onLastPart: () => void told.push('last') } };
  }

  test('rows that have arrived, batch by batch, then that nothing stops it', async () => {
    // Slices of 512 kB hold 18 rows of 30,000 characters, and 4 MB seven slices.
    const rows = Array.from({ length: 300 }, () => ['x'.repeat(30_000)]);
    startExcel({ kind: 'web', workbook: drawBook(makeBook(INPUT)) });
    const { told, pace } = listen();
    const plan = makeWrite({ add: [planList('Dài', rows)] });
    expectOk(await openExcelWorkbook().apply(plan, pace));
    // A title and a heading come before the rows.
    expect(told).toEqual([
      { done: 0, total: 302 },
      { done: 128, total: 302 },
      { done: 254, total: 302 },
      'last',
    ]);
  });

  test('an undoing counts the rows of the sheets that it brings back', async () => {
    startExcel({ workbook: drawBook(makeBook(INPUT, FORMER)) });
    const { undo } = expectOk(await openExcelWorkbook().apply(PLAN));
    const { told, pace } = listen();
    expectOk(await undo(pace));
    expect(told).toEqual([{ done: 0, total: 3 }, 'last']);
  });
});
