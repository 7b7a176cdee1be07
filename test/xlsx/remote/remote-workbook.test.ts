import { MessageChannel } from 'node:worker_threads';
import type { WorkbookPlan } from '../../../src/workbook/sheet-plan';
import type { WritePlan } from '../../../src/workbook/write-plan';
import { openFileWorkbook } from '../../../src/xlsx/file-workbook';
import type { FileWorkbook } from '../../../src/xlsx/file-workbook';
import type { Endpoint } from '../../../src/xlsx/remote/endpoint';
import { createRemoteWorkbook, openRemoteWorkbook } from '../../../src/xlsx/remote/remote-workbook';
import type { RemoteWorkbook } from '../../../src/xlsx/remote/remote-workbook';
import { serveFile } from '../../../src/xlsx/remote/serve-file';
import { writeXlsxWorkbook } from '../../../src/xlsx/write/write-workbook';
import { STYLES } from '../../../src/workbook/styles';
import { expectValue, typeCell } from '../../application/sample-file';
import { planSample } from '../../application/sample-plan';
import { nominate, score } from '../../contract/use-cases';
import { makeRow, makeSheet } from '../make-plan';
import { endThreads, startThread } from './start-thread';

afterEach(endThreads);

type Both = { readonly near: FileWorkbook; readonly far: RemoteWorkbook };

/** The same file in this thread and in another: what the one says, the other must say. */
async function openBoth(plan: WorkbookPlan = planSample()): Promise<Both> {
  const bytes = new Uint8Array(await writeXlsxWorkbook(plan));
  const near = openFileWorkbook(bytes.slice(), 'so.xlsx');
  return { near, far: expectValue(await openRemoteWorkbook(startThread(), bytes, 'so.xlsx')) };
}

async function expectSame({ near, far }: Both): Promise<void> {
  expect(await far.read()).toEqual(await near.read());
  expect(Buffer.from(await far.takeBytes()).equals(Buffer.from(near.bytes))).toBe(true);
}

test('a file is read there as here', async () => {
  await expectSame(await openBoth());
});

test('a sheet of many pieces arrives whole and in order', async () => {
  const rows = Array.from({ length: 2_500 }, (_, row) =>
    makeRow([`Thôn ${row}`, ...Array.from({ length: 10 }, (__, at) => row * at)], STYLES.cell),
  );
  const few = [makeRow(['Thôn 1'], STYLES.cell)];
  const sheets = [makeSheet({ name: 'Lớn', rows }), makeSheet({ name: 'Nhỏ', rows: few })];
  const both = await openBoth({ title: '', sheets, active: 0 });
  await expectSame(both);
  const [large, small] = expectValue(await both.far.read()).sheets;
  expect(large?.rows[2_499]?.slice(0, 2)).toEqual([
    { kind: 'text', value: 'Thôn 2499' },
    { kind: 'number', value: { units: 0, scale: 0 }, percentFormat: false },
  ]);
  expect(small?.rows).toHaveLength(1);
});

test('lists and points are written there as here, and taken back', async () => {
  const both = await openBoth();
  const before = await both.far.takeBytes();
  const written = await Promise.all([both.near, both.far].map((port) => nominate(port)));
  const [here, there] = written.map(expectValue);
  expect(there?.written).toEqual(here?.written);
  await expectSame(both);
  for (const port of [both.near, both.far]) expectValue(await score(port));
  await expectSame(both);
  // The points stand on the lists: those stay.
  expect(await there?.undo()).toEqual(await here?.undo());
  expect(expectValue(await both.far.read()).sheets.map(({ name }) => name)).toContain(
    'ĐN giấy khen',
  );
  await expectSame(both);
  const other = await openBoth();
  const alone = expectValue(await nominate(other.far));
  expect(await alone.undo()).toEqual({ ok: true, value: { keptCells: [], keptSheets: [] } });
  expect(await other.far.takeBytes()).toEqual(before);
});

test('stopped, on its way there or at work, nothing is written, and the next is', async () => {
  const { far, near } = await openBoth();
  const before = await far.takeBytes();
  const row = makeRow(['Thôn 1'], STYLES.cell);
  const lists = { addBefore: null, replace: [], append: [], change: [] };
  const add = [makeSheet({ name: 'Lớn', rows: Array.from({ length: 9_000 }, () => row) })];
  const plan: WritePlan = { ...lists, add, concerns: 'our-sheets' };
  const underway = new AbortController();
  const sending = far.apply(plan, { signal: underway.signal });
  underway.abort();
  await expect(sending).rejects.toBe(underway.signal.reason);
  const atWork = new AbortController();
  const told: unknown[] = [];
  const onProgress = (progress: unknown): void => {
    told.push(progress);
    atWork.abort();
  };
  const working = far.apply(plan, { signal: atWork.signal, onProgress });
  await expect(working).rejects.toThrow('aborted');
  expect(told[0]).toEqual({ done: 0, total: 9_000 });
  expect(await far.takeBytes()).toEqual(before);
  told.length = 0;
  const listen = (progress: unknown): void => void told.push(progress);
  for (const port of [far, near]) expectValue(await port.apply(plan, { onProgress: listen }));
  expect(told.slice(0, 2)).toEqual([
    { done: 0, total: 9_000 },
    { done: 9_000, total: 9_000 },
  ]);
  await expectSame({ far, near });
});

test('a sheet that a person has edited is not overwritten', async () => {
  const both = await openBoth();
  for (const port of [both.near, both.far]) {
    expectValue(await nominate(port));
    await typeCell(port, 'ĐN giấy khen', 1, 0, 'đã sửa');
  }
  const [here, there] = await Promise.all([both.near, both.far].map((port) => nominate(port)));
  expect(there && expectValue(there).written).toEqual(here && expectValue(here).written);
  const names = expectValue(await both.far.read()).sheets.map(({ name }) => name);
  expect(names).toContain('ĐN giấy khen (2)');
});

test('what the thread refuses, it refuses in the same words', async () => {
  const { near, far } = await openBoth();
  const old = { kind: 'text', value: 'chưa hề có' } as const;
  const change = [{ sheet: 'Cá nhân', row: 5, column: 1, old, next: 'mới' }];
  const plan = { add: [], addBefore: null, replace: [], append: [], change };
  const refused = await far.apply({ ...plan, concerns: 'user-cells' });
  expect(refused.ok).toBe(false);
  expect(refused).toEqual(await near.apply({ ...plan, concerns: 'user-cells' }));
});

test('a file that is no workbook is a fault that names it, and ends its thread', async () => {
  const terminate = jest.fn();
  const thread = { ...startThread(), terminate };
  const bytes = new Uint8Array(new TextEncoder().encode('a;b\n1;2\n'));
  expect(await openRemoteWorkbook(thread, bytes, 'so.xlsx')).toEqual({
    ok: false,
    faults: [{ code: 'plain-text', file: 'so.xlsx' }],
  });
  expect(terminate).toHaveBeenCalled();
});

test('a new file is the one that would be made here', async () => {
  const far = await createRemoteWorkbook(startThread(), planSample(), 'so.xlsx');
  const near = await writeXlsxWorkbook(planSample());
  expect(Buffer.from(await far.takeBytes()).equals(Buffer.from(near))).toBe(true);
});

test('an unchanged file is read once, a changed one again', async () => {
  const { far } = await openBoth();
  const [first, second] = [await far.read(), await far.read()];
  expect(second).toBe(first);
  await typeCell(far, 'Cá nhân', 5, 1, 'Nguyễn Văn A');
  const { sheets } = expectValue(await far.read());
  const rows = sheets.find(({ name }) => name === 'Cá nhân')?.rows;
  expect(rows?.[5]?.[1]).toEqual({ kind: 'text', value: 'Nguyễn Văn A' });
});

test('an error that nobody expected there is an error here', async () => {
  const plan = { ...planSample(), sheets: planSample().sheets.slice(0, 1) };
  const twice = { ...plan, sheets: [...plan.sheets, ...plan.sheets] };
  await expect(createRemoteWorkbook(startThread(), twice, 'so.xlsx')).rejects.toThrow();
});

test('a thread that breaks off leaves nobody waiting', async () => {
  let breakOff = (): void => undefined;
  const thread = {
    postMessage: () => undefined,
    addEventListener: (kind: string, listener: (event: object) => void) => {
      if (kind === 'error') breakOff = () => listener({});
    },
    terminate: () => undefined,
  };
  const opening = openRemoteWorkbook(thread, new Uint8Array([1]), 'so.xlsx');
  breakOff();
  await expect(opening).rejects.toThrow('gone');
});

test('nor does one that broke off before it is asked', async () => {
  const thread = startThread();
  let breakOff = (): void => undefined;
  const far = await createRemoteWorkbook(
    {
      ...thread,
      addEventListener: (kind, listener) => {
        thread.addEventListener(kind, listener);
        if (kind === 'error') breakOff = () => listener({});
      },
    },
    planSample(),
    'so.xlsx',
  );
  breakOff();
  await expect(far.takeBytes()).rejects.toThrow('gone');
});

test('an answer that cannot be sent is an error at the asking end, and may be asked for again', async () => {
  const { port1, port2 } = new MessageChannel();
  let isBroken = false;
  const there = port2 as unknown as Endpoint;
  serveFile({
    addEventListener: (kind, listener) => there.addEventListener(kind, listener),
    postMessage: (message, transfer) => {
      const { kind } = message as { readonly kind: string };
      if (isBroken && kind === 'piece') throw new DOMException('too large', 'DataCloneError');
      there.postMessage(message, transfer);
    },
  });
  const here = port1 as unknown as Endpoint;
  const thread = {
    postMessage: here.postMessage.bind(here),
    addEventListener: here.addEventListener.bind(here),
    terminate: () => port1.close(),
  };
  const far = await createRemoteWorkbook(thread, planSample(), 'so.xlsx');
  isBroken = true;
  await expect(far.read()).rejects.toThrow('too large');
  isBroken = false;
  expect(expectValue(await far.read()).sheets).toHaveLength(planSample().sheets.length);
  far.close();
});
