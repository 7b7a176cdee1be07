import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../src/cli/run';
import { listCases, readCase } from '../support/golden-cases';

/** Every golden contest once more, as a script would: `new --contest`, then `score` or `check`. */
describe('golden contests through files', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tdkt-golden-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function ask(name: string, command: 'check' | 'score'): Promise<[number, unknown]> {
    const file = join(folder, `${name}.xlsx`);
    const contest = join(__dirname, '..', 'cases', name, 'contest.json');
    const quiet = { stdout: () => undefined, stderr: () => undefined };
    expect(await runCommandLine(['new', file, '--contest', contest], quiet)).toBe(0);
    let answer = '';
    const exit = await runCommandLine([command, file, '--json'], {
      ...quiet,
      stdout: (text) => {
        answer += text;
      },
    });
    return [exit, JSON.parse(answer)];
  }

  type Expected = { results: { code: string; total: string; [key: string]: unknown }[] };
  type Problems = { problems: { code: string; severity: string }[] };

  it.each(listCases().filter((name) => !name.startsWith('error-')))('%s', async (name) => {
    const { results } = readCase(name).expected as Expected;
    const [exit, report] = await ask(name, 'score');
    const { collectives, individuals } = report as Record<string, Record<string, unknown>[]>;
    expect(exit).toBe(0);
    const told = [...(collectives ?? []), ...(individuals ?? [])].map((one) => ({
      code: one['code'],
      total: one['total'],
      rank: one['rank'],
      clusterRank: one['clusterRank'],
      tied: [...(one['tied'] as string[])].sort(),
      excluded: one['excluded'],
      classification: one['classification'],
      award: one['award'],
      pending: one['pending'],
    }));
    const wanted = results.map((one) => {
      const entries = Object.entries(one).filter(
        ([key]) => key !== 'points' && key !== 'adjustments',
      );
      return { ...Object.fromEntries(entries), total: Number(one.total) };
    });
    expect(told).toEqual(wanted);
  });

  it.each(listCases().filter((name) => name.startsWith('error-')))('%s', async (name) => {
    const { problems } = readCase(name).expected as Problems;
    const [exit, report] = await ask(name, 'check');
    const errors = (report as Problems).problems
      .filter(({ severity }) => severity === 'error')
      .map(({ code, severity }) => ({ code, severity }));
    expect(exit).toBe(1);
    expect(errors).toEqual(problems);
  });
});
