import { bangDiem } from '../../src/functions/bang-diem';
import type { ContestData } from '../../src/domain/contest-data';
import { HostError, installRuntime } from './host-values';
import { CONTEST, tablesOfContest, withCell } from './tables';

beforeAll(() => {
  installRuntime();
});

const { criteria, nominees, settings, bands, awards } = tablesOfContest();
const yes = [['Có']];

type Values = unknown[][];
type Row = Readonly<Record<string, unknown>>;

/** Errors as "#VALUE! message". */
const show = (one: unknown): unknown =>
  one instanceof HostError ? `${one.code} ${one.message}`.trim() : one;

/** Rows by their headings. */
async function board(people: Values, order?: Values, of = criteria): Promise<readonly Row[]> {
  const [headings = [], ...rows] = await bangDiem(of, people, settings, bands, awards, order);
  return rows.map((row) =>
    Object.fromEntries(headings.map((heading, at) => [String(heading), show(row[at])])),
  );
}

async function headingsOf(...call: Parameters<typeof bangDiem>): Promise<unknown[]> {
  const [headings = []] = await bangDiem(...call);
  return headings;
}

test('one row of headings, one row a nominee', async () => {
  const [first] = await board(nominees);
  expect(first).toEqual({
    Mã: 'TT1',
    'Tên tập thể': 'Thôn 1',
    'Đơn vị': '',
    'Cụm/Khối': 'Cụm 1',
    'I.1. Kế hoạch': 9,
    'Điểm I.1 (tối đa 10)': 9,
    'I.2. Hồ sơ đúng hạn': 0.98,
    'Điểm I.2 (tối đa 10)': 9.8,
    'II. Thu ngân sách': 0.98,
    'Điểm II (tối đa 10)': 9.8,
    'Quy đổi': '',
    'Tổng điểm': 28.6,
    'Xếp hạng': 1,
    'Hạng trong cụm, khối': 1,
    'Xếp loại': 'Tốt',
    'Đề nghị': 'Giấy khen',
    'Ghi chú': '',
  });
});

test('by rank where it is asked for, else as entered; a typed result changes ranks', async () => {
  const codes = async (people: Values, order?: Values): Promise<unknown[]> =>
    (await board(people, order)).map((row) => row['Mã']);
  const worse = withCell(nominees, 1, 'I.1', 0);
  expect(await codes(worse)).toEqual(['TT1', 'TT2', 'TT3', 'TT4']);
  expect(await codes(worse, yes)).toEqual(['TT2', 'TT3', 'TT4', 'TT1']);
  const ranks = (await board(worse)).map((row) => row['Xếp hạng']);
  expect(ranks).toEqual([4, 1, 2, 3]);
});

test('a row with an error has code and name, and ranks wait for it', async () => {
  const wrong = withCell(nominees, 2, 'I.1', 11);
  const rows = await board(wrong, yes);
  expect(rows.map((row) => row['Mã'])).toEqual(['TT1', 'TT3', 'TT4', 'TT2']);
  const { Mã, 'Tên tập thể': name, ...others } = rows[3] ?? {};
  expect([Mã, name]).toEqual(['TT2', 'Thôn 2']);
  for (const cell of Object.values(others)) {
    expect(cell).toMatch(/^#VALUE! Dòng 2 \(TT2 Thôn 2\), cột “I\.1\. Kế hoạch”: /);
  }
  const waits = expect.stringMatching(/^#N\/A Chưa tính được vì phụ thuộc dòng 2 \(TT2 Thôn 2\)/);
  expect(rows[0]).toMatchObject({
    'I.1. Kế hoạch': 9,
    'Tổng điểm': 28.6,
    'Xếp hạng': waits,
    'Hạng trong cụm, khối': waits,
    'Xếp loại': 'Tốt',
    'Đề nghị': waits,
    'Ghi chú': waits,
  });
});

test('a missing result, and a name that cannot be read, are errors of their row', async () => {
  const missing = await board(withCell(nominees, 3, 'II', null));
  expect(missing[2]).toMatchObject({
    Mã: 'TT3',
    'Tổng điểm': expect.stringMatching(/^#VALUE! .*“Thôn 3” chưa có kết quả/),
  });
  const nameless = await board(withCell(nominees, 3, 'Tên tập thể', null));
  expect(nameless[2]).toMatchObject({
    Mã: 'TT3',
    'Tên tập thể': expect.stringMatching(/^#VALUE! Dòng 3 \(TT3\)/),
  });
});

test('where the best of a cluster counts, points wait for its members, results do not', async () => {
  const relative: ContestData = {
    ...CONTEST,
    criteria: CONTEST.criteria.map((one) =>
      one.code === 'II' ? { ...one, rule: { kind: 'leader', target: '50' } } : one,
    ),
  };
  const tables = tablesOfContest(relative);
  const wrong = withCell(tables.nominees, 2, 'I.1', 'chín');
  const rows = await board(wrong, undefined, tables.criteria);
  expect(rows[0]).toMatchObject({
    'I.1. Kế hoạch': 9,
    'Điểm I.1 (tối đa 10)': expect.stringMatching(/^#N\/A/),
    'Tổng điểm': expect.stringMatching(/^#N\/A/),
    'Xếp loại': expect.stringMatching(/^#N\/A/),
  });
  expect(rows[2]).toMatchObject({ 'Tổng điểm': expect.any(Number), 'Xếp loại': 'Khá' });
});

test('rows of nobody are left out; with nobody at all the headings stand alone', async () => {
  const [headings = [], ...rows] = nominees;
  const blank = headings.map(() => null);
  const total = headings.map((_, at) => (at === 0 ? 'Tổng cộng' : null));
  const spaced = [headings, blank, rows[0]!, blank, ...rows.slice(1), total, blank];
  expect(await board(spaced)).toEqual(await board(nominees));
  expect(await bangDiem(criteria, [headings, blank], settings)).toEqual([
    expect.arrayContaining(['Mã', 'Tổng điểm']),
  ]);
});

test('no typed result moves a column', async () => {
  const expected = await headingsOf(criteria, nominees, settings, bands, awards);
  const typed: Values[] = [
    withCell(nominees, 1, 'I.1', 'Không áp dụng'),
    withCell(nominees, 1, 'I.1', 'sai'),
    withCell(nominees, 1, 'Đơn vị', 'Xã'),
    nominees.map((row, at) => (at === 0 ? row : withoutClusters(row))),
  ];
  for (const people of typed) {
    expect(await headingsOf(criteria, people, settings, bands, awards)).toEqual(expected);
  }
  const [rescaled] = await board(typed[0]!);
  expect(rescaled?.['Quy đổi']).toEqual(expect.any(Number));
});

function withoutClusters(row: readonly unknown[]): unknown[] {
  return row.map((one) => (String(one).startsWith('Cụm') ? null : one));
}

test('columns follow from criteria, settings, bands and awards', async () => {
  const alone = await headingsOf(criteria, nominees, settings);
  expect(alone).not.toEqual(expect.arrayContaining(['Xếp loại']));
  expect(alone).not.toEqual(expect.arrayContaining(['Đề nghị']));
  const adjustments = async (contest: Partial<ContestData>): Promise<unknown[]> => {
    const tables = tablesOfContest({ ...CONTEST, ...contest });
    const headings = await headingsOf(tables.criteria, tables.nominees, tables.settings);
    return headings.filter((one) => /^(Giới hạn|Quy đổi|Điểm sàn)/.test(String(one)));
  };
  expect(await adjustments({ notApplicable: 'omit' })).toEqual([]);
  expect(await adjustments({ notApplicable: 'omit', floor: '5' })).toEqual(['Điểm sàn']);
});

test('a deduction may reach the floor, one floor lower than all deductions never bites', async () => {
  const contest: ContestData = {
    ...CONTEST,
    criteria: [
      ...CONTEST.criteria,
      {
        code: 'III',
        parent: null,
        name: 'Vi phạm',
        max: '5',
        rule: { kind: 'deduction', per: '1' },
      },
    ],
    nominees: CONTEST.nominees.map((one) => ({ ...one, results: { ...one.results, III: '1' } })),
  };
  const hasFloor = async (floor: string): Promise<boolean> => {
    const tables = tablesOfContest({ ...contest, floor });
    return (await headingsOf(tables.criteria, tables.nominees, tables.settings)).includes(
      'Điểm sàn',
    );
  };
  expect([await hasFloor('0'), await hasFloor('-4'), await hasFloor('-5')]).toEqual([
    true,
    true,
    false,
  ]);
});

test('in a large table a row says its error once', async () => {
  const people = Array.from({ length: 101 }, (_, index) => ({
    code: `TT${index}`,
    name: `Thôn ${index}`,
    cluster: 'Cụm 1',
    results: { 'I.1': index === 7 ? '11' : '9', 'I.2': '98', II: '98' },
  }));
  const tables = tablesOfContest({ ...CONTEST, nominees: people });
  const rows = await bangDiem(tables.criteria, tables.nominees, tables.settings, bands, awards);
  const messages = (row: unknown[] = []): unknown[] =>
    row.flatMap((one) => (one instanceof HostError && one.message !== '' ? [one.message] : []));
  expect(messages(rows[8])).toHaveLength(1);
  expect(rows[8]?.slice(2).every((one) => one instanceof HostError)).toBe(true);
  expect(messages(rows[1])).toHaveLength(1);
});

test('tables that cannot be used refuse the whole call by name', async () => {
  await expect(bangDiem(nominees, criteria, settings)).rejects.toMatchObject({
    code: '#VALUE!',
    message: expect.stringMatching(/^Không thấy dòng tiêu đề của bảng “Tiêu chí tập thể”/),
  });
  const zeros = (values: Values): Values => values.map((row) => row.map((one) => one ?? 0));
  await expect(bangDiem(zeros(criteria), zeros(nominees), settings)).rejects.toMatchObject({
    message: expect.stringContaining('đưa ô trống'),
  });
});
