import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFaultyDisk } from './faulty-disk';
import type { Operation } from './faulty-disk';
import { runCli } from './run-cli';
import type { Run } from './run-cli';

let folder = '';
const at = (name: string): string => join(folder, name);

/** Every file with its bytes, and nothing else there. */
function lookAround(): ReadonlyMap<string, string> {
  const names = readdirSync(folder).sort();
  return new Map(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(at(name)))
        .digest('hex'),
    ]),
  );
}

function codesOf({ stdout }: Run): readonly string[] {
  return (JSON.parse(stdout) as { problems: { code: string }[] }).problems.map(({ code }) => code);
}

const VIETNAMESE_SENTENCE = /^\p{Lu}.*[ạảấầậắặẹếềểệịọốồổộớờợụủứừửựđ].*\.\n$/su;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tdkt-faults-'));
  const contest = join(__dirname, '..', 'cases', 'san-40', 'contest.json');
  await runCli(['new', at('so.xlsx'), '--contest', contest]);
  copyFileSync(at('so.xlsx'), at('cu.xlsx'));
  writeFileSync(at('khac.txt'), 'không liên quan');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each<[string, () => string[], Operation[]]>([
  ['score to a new file', () => ['score', at('so.xlsx'), '--out', at('moi.xlsx')], []],
  [
    'score over a file',
    () => ['score', at('so.xlsx'), '--out', at('cu.xlsx'), '--force'],
    ['chmod'],
  ],
  ['nominate to a new file', () => ['nominate', at('so.xlsx'), '--out', at('moi.xlsx')], []],
  [
    'nominate over a file',
    () => ['nominate', at('so.xlsx'), '--out', at('cu.xlsx'), '--force'],
    ['chmod'],
  ],
  ['new over a file', () => ['new', at('cu.xlsx'), '--force'], ['chmod']],
])('%s', (_, words, extra) => {
  /** The operations of a run without fault, whose file is then taken away again. */
  async function listOperations(): Promise<readonly Operation[]> {
    const before = readFileSync(at('cu.xlsx'));
    const { disk, done } = makeFaultyDisk(() => false);
    expect((await runCli(words(), { disk })).exit).toBe(0);
    rmSync(at('moi.xlsx'), { force: true });
    writeFileSync(at('cu.xlsx'), before);
    return done;
  }

  it('leaves everything as it was, wherever the disk fails', async () => {
    const operations = await listOperations();
    expect(operations).toEqual(
      expect.arrayContaining<Operation>([
        'stat',
        'create',
        'write',
        'sync',
        'close',
        'rename',
        ...extra,
      ]),
    );
    const before = lookAround();
    for (const [failing, operation] of operations.entries()) {
      const { disk } = makeFaultyDisk((_name, position) => position === failing);
      const run = await runCli(words(), { disk });
      expect([operation, run.exit]).toEqual([operation, 2]);
      expect(run.stderr).toMatch(VIETNAMESE_SENTENCE);
      expect(lookAround()).toEqual(before);
    }
  });

  it('names the file it could not clear away, and leaves the others as they were', async () => {
    const operations = await listOperations();
    const before = lookAround();
    for (const failing of operations.keys()) {
      if (failing <= operations.indexOf('create')) continue;
      const { disk } = makeFaultyDisk(
        (name, position) => position === failing || name === 'remove',
      );
      const run = await runCli(words(), { disk });
      const left = readdirSync(folder).filter((name) => !before.has(name));
      expect(left).toEqual([expect.stringMatching(/^\.tdkt-[0-9a-f]{12}\.tmp$/)]);
      expect(run.stderr).toContain(left[0]);
      expect(run.exit).toBe(2);
      rmSync(at(left[0] ?? ''));
      expect(lookAround()).toEqual(before);
    }
  });
});

it('reads a file that cannot be read as a fault, not as an empty one', async () => {
  for (const failing of ['stat', 'readFile']) {
    const { disk } = makeFaultyDisk((operation) => operation === failing);
    const run = await runCli(['check', at('so.xlsx'), '--json'], { disk });
    expect([run.exit, codesOf(run)]).toEqual([2, ['file-locked']]);
  }
});

it('refuses a file over 100 MB without reading it, and reads one of 100 MB', async () => {
  writeFileSync(at('lon.xlsx'), 'PK');
  const { disk, done } = makeFaultyDisk(() => false);
  truncateSync(at('lon.xlsx'), 100 * 1024 * 1024 + 1);
  const refused = await runCli(['check', at('lon.xlsx'), '--json'], { disk });
  expect([refused.exit, codesOf(refused), done]).toEqual([2, ['too-large'], ['stat']]);
  truncateSync(at('lon.xlsx'), 100 * 1024 * 1024);
  const read = await runCli(['check', at('lon.xlsx'), '--json'], { disk });
  expect([read.exit, done]).toEqual([2, ['stat', 'stat', 'readFile']]);
  expect(codesOf(read)).not.toEqual(['too-large']);
  rmSync(at('lon.xlsx'));
});

it('reads no device, which may have no end', async () => {
  const run = await runCli(['check', '/dev/zero', '--json']);
  expect([run.exit, codesOf(run)]).toEqual([2, ['not-a-workbook']]);
});

it('keeps the rights of the file it replaces', async () => {
  copyFileSync(at('so.xlsx'), at('rieng.xlsx'));
  chmodSync(at('rieng.xlsx'), 0o640);
  expect((await runCli(['score', at('so.xlsx'), '--out', at('rieng.xlsx'), '--force'])).exit).toBe(
    0,
  );
  expect(statSync(at('rieng.xlsx')).mode & 0o777).toBe(0o640);
  rmSync(at('rieng.xlsx'));
});
