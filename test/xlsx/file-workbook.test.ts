import { STYLES } from '../../src/workbook/styles';
import type { WritePlan } from '../../src/workbook/write-plan';
import { openFileWorkbook } from '../../src/xlsx/file-workbook';
import type { FileWorkbook } from '../../src/xlsx/file-workbook';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { expectValue } from '../application/sample-file';
import { makeRow, makeSheet, makeWrite } from './make-plan';

const sheet = (name: string) => makeSheet({ name, rows: [makeRow(['Thôn 1'], STYLES.cell)] });

const adding = (name: string): WritePlan => makeWrite({ add: [sheet(name)] });

async function openFile(): Promise<FileWorkbook> {
  const bytes = await writeXlsxWorkbook({ title: '', sheets: [sheet('Một')], active: 0 });
  return openFileWorkbook(bytes, 'so.xlsx');
}

const namesOf = async (workbook: FileWorkbook): Promise<readonly string[]> =>
  expectValue(await workbook.read()).sheets.map(({ name }) => name);

test('a file that is no workbook is a fault that names it, each time it is read', async () => {
  const workbook = openFileWorkbook(new TextEncoder().encode('a;b\n1;2\n'), 'so.xlsx');
  const fault = { ok: false, faults: [{ code: 'plain-text', file: 'so.xlsx' }] };
  expect(await workbook.read()).toEqual(fault);
  expect(await workbook.read()).toEqual(fault);
});

test('what is applied is read from then on, and stands in the bytes', async () => {
  const workbook = await openFile();
  expectValue(await workbook.apply(adding('Hai')));
  expect(await namesOf(workbook)).toEqual(['Một', 'Hai']);
  expect(await namesOf(openFileWorkbook(workbook.bytes, 'khac.xlsx'))).toEqual(['Một', 'Hai']);
  const isWanted = (name: string): boolean => name === 'Hai';
  const { sheets } = expectValue(await workbook.readContents({ isWanted, expected: [] }));
  expect([...sheets.keys()]).toEqual(['Hai']);
  expect(sheets.get('Hai')?.cells).toMatchObject([{ runs: [{ text: 'Thôn 1' }] }]);
});

test('undone, the file has the very bytes of before', async () => {
  const workbook = await openFile();
  const before = workbook.bytes;
  const { undo } = expectValue(await workbook.apply(adding('Hai')));
  expect(workbook.bytes).not.toBe(before);
  expect(await undo()).toEqual({ ok: true, value: { keptCells: [], keptSheets: [] } });
  expect(workbook.bytes).toBe(before);
});

test('of two writes at once neither loses the other, and undoing waits for its turn', async () => {
  const workbook = await openFile();
  const both = [workbook.apply(adding('Hai')), workbook.apply(adding('Ba'))] as const;
  const [first, second] = (await Promise.all(both)).map(expectValue);
  expect(await namesOf(workbook)).toEqual(['Một', 'Hai', 'Ba']);
  const third = workbook.apply(adding('Bốn'));
  expect(second && expectValue(await second.undo())).toEqual({ keptCells: [], keptSheets: ['Ba'] });
  await third;
  expect(first && expectValue(await first.undo()).keptSheets).toEqual(['Hai']);
  expect(await namesOf(workbook)).toEqual(['Một', 'Hai', 'Ba', 'Bốn']);
});

test('a write that breaks off does not hold up the next', async () => {
  const workbook = await openFile();
  const broken = { ...adding('Hai'), add: null as never };
  const both = [workbook.apply(broken), workbook.apply(adding('Ba'))] as const;
  await expect(both[0]).rejects.toThrow();
  expectValue(await both[1]);
  expect(await namesOf(workbook)).toEqual(['Một', 'Ba']);
});

test('stopped at whatever step, the file has the very bytes of before, and the next write is whole', async () => {
  const workbook = await openFile();
  const before = workbook.bytes;
  const plan = { ...adding('Hai'), add: [sheet('Hai'), sheet('Ba')] };
  for (let step = 1; step <= 3; step += 1) {
    const stopper = new AbortController();
    const told: unknown[] = [];
    const onProgress = (progress: unknown): void => {
      told.push(progress);
      if (told.length === step) stopper.abort();
    };
    const stopped = workbook.apply(plan, { signal: stopper.signal, onProgress });
    await expect(stopped).rejects.toThrow('aborted');
    const all = [0, 1, 2].map((done) => ({ done, total: 2 }));
    expect(told).toEqual(all.slice(0, step));
    expect(workbook.bytes).toBe(before);
  }
  const late = new AbortController();
  expectValue(await workbook.apply(plan, { signal: late.signal }));
  late.abort();
  expect(await namesOf(workbook)).toEqual(['Một', 'Hai', 'Ba']);
});

test('what later writes stand on is not undone, nor is anything twice', async () => {
  const workbook = await openFile();
  const first = expectValue(await workbook.apply(adding('Hai')));
  const second = expectValue(await workbook.apply(adding('Ba')));
  expect(expectValue(await first.undo())).toEqual({ keptCells: [], keptSheets: ['Hai'] });
  expect(await namesOf(workbook)).toEqual(['Một', 'Hai', 'Ba']);
  await second.undo();
  expect(await namesOf(workbook)).toEqual(['Một', 'Hai']);
  expect(expectValue(await second.undo()).keptSheets).toEqual(['Ba']);
  expect(await namesOf(workbook)).toEqual(['Một', 'Hai']);
});

test('a plan that is refused leaves the bytes alone', async () => {
  const workbook = await openFile();
  const before = workbook.bytes;
  const old = { kind: 'text', value: 'Thôn 2' } as const;
  const change = [{ sheet: 'Một', row: 0, column: 0, old, next: 'Thôn 3' }];
  const applied = await workbook.apply({ ...adding('Hai'), change });
  expect(applied).toEqual({
    ok: false,
    faults: [{ code: 'cell-changed', sheet: 'Một', cell: 'A1' }],
  });
  expect(workbook.bytes).toBe(before);
});
