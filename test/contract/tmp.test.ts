import { openExcelWorkbook } from '../../src/excel/excel-workbook';
import { createContestBook } from '../../src/application/create-book';
import { startExcel } from '../host/excel-host';
import { drawBook } from '../host/model/draw-plan';
import { makeBigContest } from '../bench/big-contest';
import { scoreWorkbook } from '../../src/application/score-workbook';
import { buildScores } from '../../src/application/build-scores';
import type { WorkbookPort } from '../../src/application/workbook-port';
import { expectOk } from './use-cases';
test.each([
  ['excel365', 10],
  ['excel365', 1000],
  ['web', 1000],
  ['excel365', 10000],
  ['web', 10000],
] as const)(
  '%s %d',
  async (kind, n) => {
    const host = startExcel({
      kind,
      workbook: drawBook(createContestBook(makeBigContest(n, 10), 2025)),
    });
    const out: string[] = [];
    const t = host.traffic;
    const say = (what: string, from: number) => {
      out.push(
        `${what}: ${t.batches} syncs ${t.actions} actions req ${t.requestBytes} (${t.largestRequest}) resp ${t.responseBytes} (${t.largestResponse}) ${Math.round(performance.now() - from)} ms`,
      );
      t.reset();
    };
    const real = openExcelWorkbook();
    const port: WorkbookPort = {
      read: async () => {
        const f = performance.now();
        t.reset();
        const r = await real.read();
        say('read', f);
        return r;
      },
      readContents: async (q) => {
        const f = performance.now();
        t.reset();
        const r = await real.readContents(q);
        say('contents', f);
        return r;
      },
      apply: async (q) => {
        const f = performance.now();
        t.reset();
        const r = await real.apply(q);
        say('apply', f);
        return r;
      },
    };
    const go = async () => {
      const s = expectOk(await scoreWorkbook(port, { allowMissing: false }));
      if (s.kind !== 'scored') throw new Error(JSON.stringify(s.report.problems.slice(0, 3)));
      return expectOk(
        await buildScores(port, s, { form: { order: 'rank', functions: false }, now: new Date() }),
      );
    };
    await go();
    out.push('--again');
    const { undo } = await go();
    const f = performance.now();
    t.reset();
    expectOk(await undo());
    say('undo', f);
    process.stderr.write(`${kind} ${n}\n${out.join('\n')}\n`);
    expect(host.lacking).toEqual([]);
  },
  120000,
);
