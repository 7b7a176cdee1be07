import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ContestData } from '../../src/domain/contest-data';
import { runCli } from './run-cli';

/** Two bằng khen; giấy khen besides for three, the last seat shared by two. */
const contest: ContestData = {
  scope: 'tapThe',
  declaredTotal: '10',
  criteria: [{ code: 'I', parent: null, name: 'Chấm', max: '10', rule: { kind: 'direct' } }],
  awards: [
    { award: 'bangKhen', quota: { count: '2' } },
    { award: 'giayKhen', quota: { count: '3' } },
  ],
  nominees: ['10', '9', '8.5', '8.5', '3'].map((points, index) => ({
    code: `TT0${index + 1}`,
    name: `Thôn ${index + 1}`,
    results: { I: points },
  })),
};

test('every award that somebody is proposed for stands in the table, and what is left to the council', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'result-table-'));
  const [data, book] = [join(folder, 'contest.json'), join(folder, 'so.xlsx')];
  writeFileSync(data, JSON.stringify(contest));
  await runCli(['new', book, '--contest', data]);
  const { stdout } = await runCli(['score', book]);
  rmSync(folder, { recursive: true });
  expect(stdout.split('\n').flatMap((line) => line.match(/TT0\d.*/) ?? [])).toEqual([
    'TT01  Thôn 1         10            Bằng khen, giấy khen',
    'TT02  Thôn 2          9            Bằng khen, giấy khen',
    'TT03  Thôn 3        8,5            Trình Hội đồng (giấy khen)',
    'TT04  Thôn 4        8,5            Trình Hội đồng (giấy khen)',
    'TT05  Thôn 5          3',
  ]);
});
