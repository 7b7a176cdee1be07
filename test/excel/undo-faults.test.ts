import type { SheetFacts } from '../contract/sheet-facts';
import type { ExcelHost } from '../host/excel-host';
import { numberOf } from '../host/model/cell';
import { ADD, APPEND, CHANGES, factsOf, NOTHING_KEPT, REPLACE, startBook } from './undo-book';
import { expectOk, KINDS, write } from './write-plans';

/** Of undoing a write that has only added sheets and lines. */
const LAST_BATCH = 7;

describe.each(KINDS)('undo in %s', (kind) => {
  let host: ExcelHost;
  beforeEach(() => {
    host = startBook(kind);
  });
  afterEach(() => expect(host.lacking).toEqual([]));

  const facts = (): readonly SheetFacts[] => factsOf(host);
  const cell = (name: string, row: number, column: number) =>
    host.workbook.sheet(name).cell(row, column);

  test('a sheet that is edited while its former one is built is not lost', async () => {
    const done = await write({ replace: REPLACE });
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

  test('one that Excel refuses may be tried again', async () => {
    const before = facts();
    const done = await write({ add: ADD, change: CHANGES, append: APPEND });
    host.failBatch({ batch: 1, how: 'refused', code: 'AccessDenied' });
    expect(await done.undo()).toEqual({ ok: false, faults: [{ code: 'excel-access-denied' }] });
    expect(expectOk(await done.undo())).toEqual(NOTHING_KEPT);
    expect(facts()).toEqual(before);
  });

  test.each([0, 1, 2, 3])(
    'cut off for good after %i changes, no sheet has lost its lines',
    async (after) => {
      const done = await write({ add: ADD, append: APPEND });
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

  test.each(['refused', 'midway', 'answerLost'] as const)(
    'whichever batch is %s, all is back in the end',
    async (how) => {
      const before = facts();
      const writeAll = () =>
        write({
          add: ADD,
          replace: REPLACE,
          change: CHANGES,
          append: APPEND,
        });
      const { undo } = await writeAll();
      host.traffic.reset();
      expectOk(await undo());
      const { batches } = host.traffic;
      expect(batches).toBeGreaterThan(4);
      for (let batch = 1; batch <= batches; batch += 1) {
        host = startBook(kind);
        const done = await writeAll();
        host.failBatch({ batch, how });
        const first = await done.undo();
        if (!first.ok) expectOk(await done.undo());
        expect(facts()).toEqual(before);
      }
    },
  );
});
