import { rmSync } from 'node:fs';
import { buildChild } from './build-child';
import type { Report } from './child';
import { fuzz } from './fuzz';
import { Random } from './random';
import type { SubjectName } from './planted-faults';
import { Summary } from './summary';

const CHILD = `out/fuzz-test-${process.pid}.cjs`;

beforeAll(() => buildChild(CHILD));
afterAll(() => rmSync(CHILD, { force: true }));

async function run(subject: SubjectName, count: number, patience = 30_000): Promise<Report[]> {
  const reports: Report[] = [];
  const limits = { jobs: 2, patience, room: 1024 };
  const onReport = (report: Report): void => void reports.push(report);
  await fuzz({ child: CHILD, subject, from: 0, count, ...limits, keep: null, onReport });
  return reports.sort((one, other) => one.seed - other.seed);
}

function listFindings(reports: readonly Report[]): string[] {
  return reports.flatMap(({ findings }) => [...findings]);
}

test('a thousand broken and odd workbooks: no crash, no hang, no changed cell', async () => {
  const reports = await run('product', 1000);
  const summary = new Summary();
  expect(reports.flatMap((report) => summary.add(report))).toEqual([]);
  const ends = new Map<string, number>();
  for (const { end } of reports) ends.set(end, (ends.get(end) ?? 0) + 1);
  // Else the inputs test nothing but the refusal of broken zips.
  expect(ends.get('written')).toBeGreaterThan(250);
  expect(ends.get('unreadable: damaged')).toBeGreaterThan(100);
  expect(ends.size).toBeGreaterThan(8);
}, 240_000);

test('a seed is the same input every time', async () => {
  const tell = ({ seed, file, mutations, end }: Report) => [seed, file, mutations, end];
  const [once, again] = [await run('product', 12), await run('product', 12)];
  expect(once.map(tell)).toEqual(again.map(tell));
  const numbers = (seed: number): number[] => {
    const random = new Random(seed);
    return Array.from({ length: 5 }, () => random.below(1000));
  };
  expect(numbers(7)).toEqual(numbers(7));
  expect(numbers(7)).not.toEqual(numbers(8));
}, 60_000);

test.each<[SubjectName, RegExp]>([
  ['reading throws', /^reading threw Error: damaged/],
  ['writing throws', /^writing threw Error: planted/],
  ['writing changes a cell', /^cell \w+: .* → /],
  ['writing changes a byte', /^changed: xl\/worksheets\//],
  ['writing changes a look', /^look of .* changed/],
])(
  'the fuzzer finds out when %s',
  async (subject, finding) => {
    const findings = listFindings(await run(subject, 30));
    expect(findings).toContainEqual(expect.stringMatching(finding));
  },
  60_000,
);

test.each<[SubjectName, RegExp]>([
  ['reading hangs', /^hangs$/],
  ['reading never ends', /^hangs$/],
  ['reading eats memory', /^(died|too much memory|hangs)/],
])(
  'the fuzzer goes on when %s, and says so',
  async (subject, finding) => {
    const reports = await run(subject, 4, 3000);
    expect(reports).toHaveLength(4);
    expect(listFindings(reports)).toContainEqual(expect.stringMatching(finding));
    expect(reports.filter(({ findings }) => findings.length === 0)).not.toEqual([]);
  },
  120_000,
);
