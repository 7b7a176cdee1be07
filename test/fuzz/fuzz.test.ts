import { rmSync } from 'node:fs';
import { buildChild } from './build-child';
import type { Report } from './child';
import { fuzz } from './fuzz';
import type { SubjectName } from './planted-faults';
import { Summary } from './summary';

const CHILD = `out/fuzz-test-${process.pid}.cjs`;

beforeAll(() => buildChild(CHILD));
afterAll(() => rmSync(CHILD, { force: true }));

async function run(subject: SubjectName, count: number, patience = 30_000): Promise<Report[]> {
  const reports: Report[] = [];
  const limits = { jobs: count > 100 ? 2 : 1, patience, room: 1024 };
  const onReport = (report: Report): void => void reports.push(report);
  await fuzz({ child: CHILD, subject, from: 0, count, ...limits, keep: null, onReport });
  return reports.sort((one, other) => one.seed - other.seed);
}

describe('a thousand broken and odd workbooks', () => {
  let reports: readonly Report[] = [];
  beforeAll(async () => void (reports = await run('product', 1000)));

  test('no crash, no hang, no changed cell', () => {
    const summary = new Summary();
    expect(reports.flatMap((report) => summary.add(report))).toEqual([]);
    expect(reports.map(({ seed }) => seed)).toEqual(Array.from({ length: 1000 }, (_, n) => n));
  });

  test('they get past the guard often enough to test what is behind it', () => {
    const count = (end: string): number => reports.filter((report) => report.end === end).length;
    expect(count('written')).toBeGreaterThan(250);
    expect(count('unreadable: damaged')).toBeGreaterThan(100);
    expect(new Set(reports.map(({ end }) => end)).size).toBeGreaterThan(8);
  });

  test('a seed gives the same input every time', async () => {
    const tell = ({ seed, digest, mutations, end }: Report) => [seed, digest, mutations, end];
    const again = await run('product', 12);
    expect(again.map(tell)).toEqual(reports.slice(0, 12).map(tell));
  });
});

test.each<[SubjectName, RegExp]>([
  ['reading throws', /^reading threw Error: planted/],
  ['reading minds spelling', /^another spelling was read otherwise/],
  ['writing throws', /^writing threw Error: planted/],
  ['writing loses our sheet', /^sheets: .* ≠ /],
  ['writing changes a cell', /^cell \w+: .* → /],
  ['writing changes a byte', /^changed: xl\/worksheets\//],
  ['writing changes a look', /^look of .* changed/],
])('the fuzzer finds out when %s', async (subject, finding) => {
  const findings = (await run(subject, 30)).flatMap((report) => report.findings);
  expect(findings).toContainEqual(expect.stringMatching(finding));
});

test.each<[SubjectName, RegExp]>([
  ['reading hangs', /^hangs$/],
  ['reading never ends', /^hangs$/],
  ['reading eats memory', /^(died|too much memory|hangs)/],
])('the fuzzer goes on when %s, and says so', async (subject, finding) => {
  // Whatever hangs takes all of it; what does not, a small part even on a busy machine.
  const reports = await run(subject, 4, 5_000);
  expect(reports).toHaveLength(4);
  const findings = reports.flatMap((report) => report.findings);
  expect(findings).toContainEqual(expect.stringMatching(finding));
  expect(reports.filter((report) => report.findings.length === 0)).not.toEqual([]);
});
