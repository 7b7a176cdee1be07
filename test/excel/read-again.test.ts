import fc from 'fast-check';
import { mayReshape } from '../../src/application/sheets/may-reshape';
import type { KnownWorkbook } from '../../src/application/workbook-port';
import { openExcelWorkbook } from '../../src/excel/excel-workbook';
import type { FoundWorkbook } from '../../src/workbook/found-workbook';
import { startExcel } from '../host/excel-host';
import type { ExcelHost } from '../host/excel-host';
import { numberOf } from '../host/model/cell';
import { fillBook } from '../host/model/fill-book';
import type { ExcelKind } from '../host/requirement-sets';
import { expectOk } from './write-plans';

const port = openExcelWorkbook();

async function read(known?: KnownWorkbook): Promise<FoundWorkbook> {
  return expectOk(await port.read(known));
}

describe('what was read and has not changed', () => {
  const start = async (
    length: number,
  ): Promise<{ host: ExcelHost; found: FoundWorkbook; bytes: number }> => {
    const rows = Array.from({ length }, (_, row) => [
      `CN${row}`,
      ...Array.from({ length: 10 }, (__, column) => (row * 7 + column) / 8),
    ]);
    const host = startExcel({
      workbook: fillBook({ 'Cá nhân': { rows }, 'Tập thể': { rows: [['Mã'], ['TT1']] } }),
    });
    host.traffic.reset();
    const found = await read();
    return { host, found, bytes: host.traffic.responseBytes };
  };

  test('is not asked again, be it 10,000 rows', async () => {
    const { host, found, bytes } = await start(10_000);
    host.user.type('Tập thể', 'A2', 'TT2');
    host.traffic.reset();
    const again = await read({ found, changed: new Set(['Tập thể']) });
    expect(host.traffic.batches).toBe(2);
    expect(host.traffic.responseBytes).toBeLessThan(bytes / 10);
    expect(again.sheets[0]?.rows).toBe(found.sheets[0]?.rows);
    expect(again.sheets[1]?.rows[1]).toEqual([{ kind: 'text', value: 'TT2' }]);
  });

  test('is as it was read, also where another sheet is too long for one answer', async () => {
    const { host, found } = await start(5000);
    host.user.type('Cá nhân', 'A2', 'CN');
    const small = startExcel({ kind: 'web', payloadLimit: 1_000_000, workbook: host.workbook });
    const again = await read({ found, changed: new Set(['Cá nhân']) });
    expect(small.traffic.batches).toBeGreaterThan(2);
    expect(again).toEqual(await read());
    expect(again.sheets[1]?.rows).toBe(found.sheets[1]?.rows);
  });
});

test('merged cells are looked for only where some may have been merged', async () => {
  const host = startExcel({ workbook: fillBook({ A: { rows: [['a', 'b']] } }) });
  const found = await read();
  host.workbook.sheet('A').merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
  const changed = new Set(['A']);
  expect((await read({ found, changed, reshaped: new Set() })).sheets[0]?.merges).toEqual([]);
  expect((await read({ found, changed, reshaped: changed })).sheets[0]?.merges).toHaveLength(1);
  expect((await read({ found, changed })).sheets[0]?.merges).toHaveLength(1);
});

test('a sheet that has come in the place and under the name of another is read', async () => {
  const host = startExcel({ workbook: fillBook({ A: { rows: [['a']] }, B: { rows: [['b']] } }) });
  const found = await read();
  host.user.rename('A', 'C');
  host.user.rename('B', 'A');
  const again = await read({ found, changed: new Set() });
  expect(again.sheets.map(({ name, rows }) => [name, rows[0]?.[0]])).toEqual([
    ['C', { kind: 'text', value: 'a' }],
    ['A', { kind: 'text', value: 'b' }],
  ]);
});

test('a sheet that was changed under a name which it had for a while is read', async () => {
  const host = startExcel({ workbook: fillBook({ A: { rows: [['a']] } }) });
  const found = await read();
  host.user.rename('A', 'B');
  host.user.type('B', 'A1', 'b');
  host.user.rename('B', 'A');
  const again = await read({ found, changed: new Set(['B']) });
  expect(again.sheets[0]?.rows[0]).toEqual([{ kind: 'text', value: 'b' }]);
});

test('a reading of another port is of no use, and does no harm', async () => {
  startExcel({ workbook: fillBook({ A: { rows: [['a']] } }) });
  const [sheet] = (await read()).sheets;
  const found = { sheets: [{ ...sheet!, rows: [] }], names: [] };
  expect(await read({ found, changed: new Set() })).toEqual(await read());
});

/** What people do to a workbook, on one of the sheets that are there. */
type Edit = (host: ExcelHost, sheet: string, fresh: string) => void;

const line = fc.integer({ min: 1, max: 9 });
const cell = fc.tuple(fc.constantFrom('A', 'B', 'C'), line).map(([at, row]) => `${at}${row}`);
const value = fc.oneof(fc.integer({ min: 0, max: 99 }), fc.constantFrom('x', '', 'Thôn 1', '9,5'));

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(cell, value).map(
    ([at, typed]): Edit =>
      ({ user }, sheet) =>
        user.type(sheet, at, typed),
  ),
  fc.tuple(line, fc.constantFrom(2, 1, -1)).map(
    ([row, count]): Edit =>
      ({ user }, sheet) =>
        user.shiftRows(sheet, row, count),
  ),
  cell.map(
    (at): Edit =>
      ({ user }, sheet) =>
        user.dress(sheet, at, '0%'),
  ),
  line.map(
    (row): Edit =>
      ({ user }, sheet) =>
        user.merge(sheet, `E${row}:F${row + 1}`),
  ),
  line.map(
    (row): Edit =>
      ({ user }, sheet) =>
        user.sort(sheet, `A${row}:C${row + 1}`),
  ),
  fc
    .oneof(
      line.map((row) => ({ row })),
      line.map((column) => ({ column })),
    )
    .map(
      (lines): Edit =>
        ({ user }, sheet) =>
          user.hide(sheet, lines),
    ),
  // A formula of each sheet gives another value, because of a cell of whichever.
  value.map(
    (given): Edit =>
      ({ user }, sheet) =>
        user.recalculate(sheet, 'D1', Number(given) || 0),
  ),
  fc.constant<Edit>(({ user }, sheet, fresh) => user.rename(sheet, fresh)),
  fc.constant<Edit>(({ user }, _, fresh) => user.addSheet(fresh)),
  fc.constant<Edit>(({ user, workbook }, sheet) => {
    if (workbook.sheets.length > 1) user.removeSheet(sheet);
  }),
);

const work = fc.array(fc.record({ edit: edits, at: fc.nat(), isRead: fc.boolean() }), {
  minLength: 1,
  maxLength: 12,
});

/** Reads again after edits, as the pane does, and each time whole as well. */
async function compareReadings(
  kind: ExcelKind,
  steps: readonly { readonly edit: Edit; readonly at: number; readonly isRead: boolean }[],
): Promise<void> {
  const rows = [
    ['Mã', 'Tên'],
    ['TT1', 1],
    ['TT2', 2],
  ];
  const host = startExcel({
    kind,
    workbook: fillBook({ A: { rows, tables: { Bang: 'A1:B3' } }, B: { rows }, C: {} }),
  });
  for (const sheet of host.workbook.sheets) {
    sheet.grid.putContent(0, 3, { ...numberOf(1), formula: '=A!A2' });
  }
  let found = await read();
  let changed = new Set<string>();
  let reshaped = new Set<string>();
  const stop = expectOk(
    await port.watch((change) => {
      const { sheet } = change;
      if (sheet === null) return;
      changed.add(sheet);
      if (mayReshape(found, change)) reshaped.add(sheet);
    }),
  );
  for (const [index, { edit, at, isRead }] of [...steps, ...steps.slice(-1)].entries()) {
    const { sheets } = host.workbook;
    edit(host, sheets[at % sheets.length]!.name, `Mới ${index}`);
    await host.settle();
    await new Promise((resolve) => setTimeout(resolve, 2));
    if (!isRead && index < steps.length) continue;
    found = await read({ found, changed, reshaped });
    changed = new Set();
    reshaped = new Set();
    expect(found).toEqual(await read());
  }
  expectOk(await stop());
  expect(host.lacking).toEqual([]);
}

test.each(['excel2021', 'web'] as const)(
  'whatever people do, reading again finds what reading everything finds: %s',
  (kind) =>
    fc.assert(
      fc.asyncProperty(work, (steps) => compareReadings(kind, steps)),
      { numRuns: 60 },
    ),
);
