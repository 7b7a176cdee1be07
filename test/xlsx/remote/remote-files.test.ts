import { openFileWorker } from '../../../src/xlsx/remote/remote-files';
import { writeXlsxWorkbook } from '../../../src/xlsx/write/write-workbook';
import { expectValue } from '../../application/sample-file';
import { planSample } from '../../application/sample-plan';
import { endThreads, startThread } from './start-thread';

afterEach(endThreads);

test('a file made there is the file made here, and is read again with its names', async () => {
  const { make, read } = openFileWorker(startThread);
  const plan = planSample();
  const bytes = await make(plan);
  expect(Buffer.from(bytes).equals(Buffer.from(await writeXlsxWorkbook(plan)))).toBe(true);
  const { found, contents } = expectValue(await read(bytes, 'so.xlsx'));
  expect(found.sheets.map(({ name }) => name)).toEqual(plan.sheets.map(({ name }) => name));
  expect([...contents.sheets.keys()]).toEqual(plan.sheets.map(({ name }) => name));
});

test('files that are asked for at once are made and read one after another', async () => {
  const started = jest.fn(startThread);
  const { make, read } = openFileWorker(started);
  const plan = planSample();
  const bytes = new Uint8Array(await writeXlsxWorkbook(plan));
  const [made, found, damaged] = await Promise.all([
    make(plan),
    read(bytes, 'so.xlsx'),
    read(new Uint8Array([1, 2, 3]), 'anh.xlsx'),
  ]);
  expect(made.length).toBeGreaterThan(0);
  expect(expectValue(found).found.sheets).toHaveLength(plan.sheets.length);
  expect(damaged).toMatchObject({ ok: false, faults: [{ file: 'anh.xlsx' }] });
  expect(started).toHaveBeenCalledTimes(1);
});

test('what is stopped rejects with the reason, and the next file gets a thread of its own', async () => {
  const started = jest.fn(startThread);
  const { make } = openFileWorker(started);
  const stopper = new AbortController();
  const enough = new Error('enough');
  const stopped = make(planSample(), stopper.signal);
  const next = make(planSample());
  setTimeout(() => stopper.abort(enough), 0);
  await expect(stopped).rejects.toBe(enough);
  expect((await next).length).toBeGreaterThan(0);
  expect(started).toHaveBeenCalledTimes(2);
  await expect(make(planSample(), stopper.signal)).rejects.toBe(enough);
});
