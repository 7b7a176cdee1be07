import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CheckReport } from '../../src/application/check/located-problem';
import { runCommandLine } from '../../src/cli/run';
import { readXlsxWorkbook } from '../../src/xlsx/read/read-workbook';
import { zipParts } from '../xlsx/make-package';
import { FOREIGN_FILES } from './foreign-files';
import { HOSTILE_PARTS } from './hostile-parts';
import { HOSTILE_ZIPS } from './hostile-zips';
import { smallParts } from './small-book';

const ALL = [...FOREIGN_FILES, ...HOSTILE_ZIPS, ...HOSTILE_PARTS];
/** Far more than the slowest takes: one that never ends is told from one that is slow. */
const TIME_LIMIT = 60_000;

test('the workbook that is broken below is read while it is whole', async () => {
  expect(await readXlsxWorkbook(zipParts(smallParts))).toMatchObject({ ok: true });
});

describe('refused and named, by the reader and by tdkt check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tdkt-'));
  const file = join(folder, 'mau.xlsx');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(ALL)(
    '%s',
    async (_name, make, reason, says) => {
      const bytes = await make();
      expect(await readXlsxWorkbook(bytes)).toEqual({ ok: false, reason });
      writeFileSync(file, bytes);
      const plain = await runCheck(file);
      expect(plain).toMatchObject({ exit: 2, out: '' });
      expect(plain.err).toContain(says);
      expect(plain.err.trim().split('\n')).toHaveLength(1);
      const json = await runCheck(file, '--json');
      const { problems } = JSON.parse(json.out) as CheckReport;
      expect(json.exit).toBe(2);
      expect(problems.map(({ code }) => code)).toEqual([reason]);
      expect(problems[0]?.message).toContain(says);
      expect(readdirSync(folder)).toEqual(['mau.xlsx']);
    },
    TIME_LIMIT,
  );
});

async function runCheck(...words: string[]): Promise<{ exit: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const exit = await runCommandLine(['check', ...words], {
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
  });
  return { exit, out, err };
}
