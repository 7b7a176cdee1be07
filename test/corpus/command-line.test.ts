import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../src/cli/run';
import { expectNoNewRepairs } from '../excel-rules/expect-no-repairs';
import { expectOthersUntouched, listSheetParts, readParts } from '../support/compare-packages';
import { readLooks } from '../support/read-looks';
import { expectOldBook } from './expect-old-book';
import { SAMPLE_BOOKS } from './sample-books';

const LOG = 'Nhật ký';

/** Our own book, enriched by people and other programs, through the commands that write into it. */
describe.each(SAMPLE_BOOKS)('the sample book $name', ({ load, holds }) => {
  let folder = '';
  let bytes: Uint8Array;
  const at = (name: string): string => join(folder, `${name}.xlsx`);
  const open = (name: string): Uint8Array => new Uint8Array(readFileSync(at(name)));
  let wanted: unknown;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tdkt-corpus-'));
    bytes = await load();
    writeFileSync(at('book'), bytes);
    wanted = await run('score', at('book'), '--out', at('scored'));
    await run('nominate', at('book'), '--out', at('nominated'));
    await run('nominate', at('scored'), '--out', at('both'));
    await run('score', at('both'), '--out', at('again'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function run(...words: string[]): Promise<unknown> {
    let answer = '';
    let notes = '';
    const exit = await runCommandLine([...words, '--json'], {
      stdout: (text) => {
        answer += text;
      },
      stderr: (text) => {
        notes += text;
      },
    });
    expect({ exit, notes: exit === 0 ? '' : notes }).toEqual({ exit: 0, notes: '' });
    return JSON.parse(answer);
  }

  /** Sheets that are in the second file and not in the first. */
  function listNew(before: Uint8Array, after: Uint8Array): string[] {
    const old = readLooks(before).sheets.map(({ name }) => name);
    return readLooks(after)
      .sheets.map(({ name }) => name)
      .filter((name) => !old.includes(name));
  }

  function partsOf(book: Uint8Array, names: readonly string[]): string[] {
    const sheets = readLooks(book).sheets.filter(({ name }) => names.includes(name));
    return sheets.map(({ part }) => part);
  }

  it('holds what it is here for', () => {
    const parts = readParts(bytes);
    const missing = Object.entries(holds).filter(
      ([name, text]) =>
        parts[name] === undefined || !new TextDecoder().decode(parts[name]).includes(text),
    );
    expect(missing).toEqual([]);
  });

  it.each(['scored', 'nominated', 'both', 'again'])('keeps all of it: %s', (name) => {
    const after = open(name);
    const ours = listNew(bytes, after);
    expect(ours).toContain(LOG);
    expect(ours.length).toBeGreaterThan(1);
    expectOthersUntouched(bytes, after, { newSheets: partsOf(after, ours) });
    expectNoNewRepairs(bytes, after);
    expectOldBook(readLooks(bytes), readLooks(after), ours);
  });

  it('gives the same points from the written file, and builds no sheet twice', async () => {
    expect(await run('score', at('again'))).toEqual(wanted);
    const [both, again] = [open('both'), open('again')];
    expect(listNew(both, again)).toEqual([]);
    const ours = listNew(bytes, both);
    const planned = listSheetParts(both, partsOf(both, ours));
    expectOthersUntouched(both, again, { planned });
    expectNoNewRepairs(both, again);
  });
});
