import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../src/cli/run';

type Run = { exit: number; stdout: string; stderr: string };

async function run(...words: string[]): Promise<Run> {
  let stdout = '';
  let stderr = '';
  const exit = await runCommandLine(words, {
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
  });
  return { exit, stdout, stderr };
}

type Problems = {
  problems: { code: string; sheet: string | null; cell: string | null }[];
  errors: number;
};

function codes({ stdout }: Run): readonly string[] {
  return (JSON.parse(stdout) as Problems).problems.map((problem) => problem.code);
}

describe('tdkt', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tdkt-'));
    await run('new', at('mau.xlsx'), '--sample');
    await run('new', at('moi.xlsx'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('makes an unfilled book that has no error and one warning', async () => {
    const { exit, stdout } = await run('check', at('moi.xlsx'), '--json');
    const report = JSON.parse(stdout) as Problems & { warnings: number };
    expect({ exit, errors: report.errors, warnings: report.warnings }).toEqual({
      exit: 0,
      errors: 0,
      warnings: 1,
    });
  });

  it('makes a sample without errors and scores it', async () => {
    expect((await run('check', at('mau.xlsx'))).exit).toBe(0);
    const { exit, stdout } = await run('score', at('mau.xlsx'), '--json');
    const { collectives, individuals } = JSON.parse(stdout) as {
      collectives: { code: string; total: number; rank: number; award: string | null }[];
      individuals: { code: string; total: number; pending: string | null }[];
    };
    expect(exit).toBe(0);
    expect(collectives.find((one) => one.code === 'TT01')).toMatchObject({
      total: 103,
      rank: 1,
      award: 'bang-khen',
    });
    const pending = individuals.filter((one) => one.pending !== null).map((one) => one.code);
    expect(pending.sort()).toEqual(['CN10', 'CN24']);
  });

  it('gives every point the cell in which its result was typed', async () => {
    const { stdout } = await run('score', at('mau.xlsx'), '--json');
    const { individuals } = JSON.parse(stdout) as {
      individuals: { points: { cell?: string }[] }[];
    };
    expect(individuals[0]?.points[0]?.cell).toMatch(/^'Cá nhân'![A-Z]+5$/);
  });

  it('writes scores and lists, and refuses to write twice without --force', async () => {
    expect((await run('score', at('mau.xlsx'), '--out', at('diem.xlsx'))).exit).toBe(0);
    expect((await run('nominate', at('mau.xlsx'), '--out', at('ds.xlsx'))).exit).toBe(0);
    const before = readFileSync(at('ds.xlsx'));
    const again = await run('nominate', at('mau.xlsx'), '--out', at('ds.xlsx'), '--json');
    expect(again.exit).toBe(2);
    expect(codes(again)).toEqual(['output-exists']);
    expect(readFileSync(at('ds.xlsx')).equals(before)).toBe(true);
    expect((await run('nominate', at('mau.xlsx'), '--out', at('ds.xlsx'), '--force')).exit).toBe(0);
  });

  it('never writes over its input, not even through a link or with --force', async () => {
    const before = readFileSync(at('mau.xlsx'));
    linkSync(at('mau.xlsx'), at('link.xlsx'));
    symlinkSync(at('mau.xlsx'), at('symlink.xlsx'));
    for (const out of ['mau.xlsx', 'link.xlsx', 'symlink.xlsx']) {
      const { exit, stdout } = await run(
        'score',
        at('mau.xlsx'),
        '--out',
        at(out),
        '--force',
        '--json',
      );
      expect(exit).toBe(2);
      expect((JSON.parse(stdout) as Problems).problems[0]?.code).toBe('output-is-input');
    }
    expect(readFileSync(at('mau.xlsx')).equals(before)).toBe(true);
  });

  it('leaves nothing beside when the output cannot be written', async () => {
    mkdirSync(at('thu-muc.xlsx'));
    const { exit } = await run('score', at('mau.xlsx'), '--out', at('thu-muc.xlsx'), '--force');
    expect(exit).toBe(2);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect((await run('score', at('mau.xlsx'), '--out', at('khong-co/x.xlsx'))).exit).toBe(2);
  });

  it.each([
    [['check'], 'usage'],
    [['check', 'a.xlsx', 'b.xlsx'], 'usage'],
    [['check', 'a.xlsx', '--la'], 'usage'],
    [['cham', 'a.xlsx'], 'usage'],
    [['nominate', 'a.xlsx'], 'usage'],
    [['check', 'khong-co.xlsx'], 'file-not-found'],
  ])('says in Vietnamese what is off in %j', async (words, code) => {
    const outcome = await run(...words, '--json');
    expect(outcome.exit).toBe(2);
    expect(codes(outcome)).toEqual([code]);
    expect(outcome.stderr).toMatch(/[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]/u);
  });

  it('refuses a file that is no workbook, in the shape of check', async () => {
    writeFileSync(at('chu.xlsx'), 'Đây là văn bản');
    const outcome = await run('score', at('chu.xlsx'), '--json');
    expect(outcome.exit).toBe(2);
    expect(JSON.parse(outcome.stdout)).toMatchObject({
      problems: [{ severity: 'error', sheet: null, cell: null }],
      errors: 1,
      warnings: 0,
    });
  });

  it('names an unknown key of a contest file and writes nothing', async () => {
    writeFileSync(
      at('la.json'),
      '{"scope":"tapThe","declaredTotal":"0","criteria":[],"nominees":[],"mau":1}',
    );
    const { exit, stderr } = await run('new', at('la.xlsx'), '--contest', at('la.json'));
    expect(exit).toBe(2);
    expect(stderr).toContain('“mau”');
    expect(existsSync(at('la.xlsx'))).toBe(false);
  });

  it.each(['new', 'check', 'score', 'nominate'])('explains %s with --help', async (command) => {
    const { exit, stdout } = await run(command, '--help');
    expect(exit).toBe(0);
    expect(stdout).toContain('Cách dùng:');
  });
});
