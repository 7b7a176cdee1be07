import { deNghi } from '../../src/functions/de-nghi';
import { diemChiTiet } from '../../src/functions/diem-chi-tiet';
import { diemTapThe } from '../../src/functions/diem-tap-the';
import { kiemTra } from '../../src/functions/kiem-tra';
import { lyDo } from '../../src/functions/ly-do';
import { xepHang } from '../../src/functions/xep-hang';
import { xepLoai } from '../../src/functions/xep-loai';
import type { ContestData } from '../../src/domain/contest-data';
import { errorCell, HostError, installRuntime } from './host-values';
import { CONTEST, tablesOfContest, withCell } from './tables';

beforeAll(() => {
  installRuntime();
});

const { criteria, nominees, settings, bands, awards } = tablesOfContest();

/** Errors as "#VALUE! message". */
const show = (rows: readonly (readonly unknown[])[]): unknown[][] =>
  rows.map((row) =>
    row.map((one) => (one instanceof HostError ? `${one.code} ${one.message}`.trim() : one)),
  );

test('a row with an error has it in its own cells, by name and column', async () => {
  const wrong = withCell(nominees, 2, 'I.1', 11);
  const said =
    '#VALUE! Dòng 2 (TT2 Thôn 2), cột “I.1. Kế hoạch”: Điểm chấm 11 cao hơn điểm tối đa 10';
  const [first, second, ...others] = show(await diemTapThe(criteria, wrong, settings));
  expect([first, ...others]).toEqual([[28.6], [23], [20]]);
  expect(second?.[0]).toContain(said);
  const grid = show(await diemChiTiet(criteria, wrong, settings));
  expect(grid[0]).toEqual([9, 9.8, 9.8, '']);
  expect(grid[1]).toEqual([expect.stringContaining(said), ...Array(3).fill('#VALUE!')]);
});

test('ranks and quotas wait for a row with an error; classifications do not', async () => {
  const wrong = withCell(nominees, 2, 'I.1', null);
  const waits = expect.stringMatching(/^#N\/A Chưa tính được vì phụ thuộc dòng 2 \(TT2 Thôn 2\)/);
  const isWrong = expect.stringMatching(/^#VALUE! Dòng 2 .* “Thôn 2” chưa có kết quả/);
  const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
  expect(show(await xepHang(criteria, wrong, settings))).toEqual(
    column(waits, isWrong, waits, waits),
  );
  expect(show(await deNghi(criteria, wrong, settings, awards))).toEqual(
    column(waits, isWrong, waits, waits),
  );
  expect(show(await xepLoai(criteria, wrong, settings, bands))).toEqual(
    column('Tốt', isWrong, 'Khá', 'Khá'),
  );
  const unlimited = withCell(awards, 1, 'Số lượng tối đa', null);
  expect(show(await deNghi(criteria, wrong, settings, unlimited))).toEqual(
    column('Giấy khen', isWrong, 'Giấy khen', 'Giấy khen'),
  );
  expect(show(await lyDo(criteria, wrong, settings, unlimited))).toEqual(
    column('', isWrong, '', ''),
  );
  await expect(lyDo(criteria, wrong, settings, unlimited, [['TT1']])).rejects.toMatchObject({
    code: '#N/A',
  });
});

test('where the best of a cluster counts, its members wait for the one with an error', async () => {
  const relative: ContestData = {
    ...CONTEST,
    criteria: CONTEST.criteria.map((one) =>
      one.code === 'II' ? { ...one, rule: { kind: 'leader', target: '50' } } : one,
    ),
  };
  const tables = tablesOfContest(relative);
  const ask = async (heading: string, value: unknown): Promise<unknown[]> => {
    const wrong = withCell(tables.nominees, 2, heading, value);
    const rows = await diemTapThe(tables.criteria, wrong, tables.settings);
    return rows.map(([one]) => (one instanceof HostError ? one.code : typeof one));
  };
  expect(await ask('I.1', 'chín')).toEqual(['#N/A', '#VALUE!', 'number', 'number']);
  expect(await ask('Cụm', errorCell('#REF!'))).toEqual(['#N/A', '#VALUE!', '#N/A', '#N/A']);
});

test('error cells reach the functions: one #N/A is one line of the check', async () => {
  const wrong = withCell(nominees, 3, 'I.2', errorCell('#N/A'));
  const lines = await kiemTra(criteria, wrong, settings, bands, awards);
  expect(lines).toEqual([
    ['Mức', 'Bảng', 'Dòng', 'Cột', 'Nội dung'],
    ['LỖI', 'Tập thể', 3, 'I.2. Hồ sơ đúng hạn', expect.stringContaining('báo lỗi #N/A')],
  ]);
  const broken = withCell(criteria, 2, 'Điểm tối đa', errorCell('#DIV/0!'));
  const said = await kiemTra(broken, nominees, settings);
  expect(said[1]).toEqual([
    'LỖI',
    'Tiêu chí tập thể',
    2,
    'Điểm tối đa',
    expect.stringContaining('#DIV/0!'),
  ]);
  await expect(diemTapThe(broken, nominees, settings)).rejects.toMatchObject({
    code: '#VALUE!',
    message: expect.stringMatching(/^Bảng “Tiêu chí tập thể”, dòng 2, cột “Điểm tối đa”: /),
  });
});

test('the check reads all five tables', async () => {
  const lines = await kiemTra(
    criteria,
    withCell(nominees, 1, 'I.1', 'Chưa chấm'),
    withCell(settings, 2, 'Tập thể', 0),
    withCell(bands, 2, 'Từ điểm', 'hai mươi'),
    withCell(awards, 1, 'Tổng điểm tối thiểu', -1),
  );
  expect(lines.slice(1).map(([, table, row]) => [table, row])).toEqual([
    ['Cài đặt', 2],
    ['Tập thể', 1],
    ['Xếp loại', 2],
    ['Khen thưởng', 1],
  ]);
  expect(await kiemTra(criteria, nominees, settings, bands, awards)).toEqual([['Không có lỗi']]);
});

test('blank and subtotal rows stay blank, and rows keep their places', async () => {
  const blank = nominees[0]!.map(() => null);
  const total = blank.map((_, at) => (at === 0 ? 'Tổng cộng' : null));
  const [headings = [], ...rows] = nominees;
  const spaced = [headings, blank, rows[0]!, blank, ...rows.slice(1), total];
  expect(await xepHang(criteria, spaced, settings)).toEqual(
    ['', 1, '', 2, 3, 4, ''].map((one) => [one]),
  );
  const points = await diemChiTiet(criteria, spaced, settings);
  expect(points[0]).toEqual(['', '', '', '']);
  const wrong = withCell(spaced, 4, 'I.1', 'x');
  expect(show(await diemTapThe(criteria, wrong, settings))[3]?.[0]).toContain(
    'Dòng 4 (TT2 Thôn 2)',
  );
  expect(await diemTapThe(criteria, [headings], settings)).toEqual([['']]);
});

test('headings and results stand beside the points where they are asked for', async () => {
  const yes = [['Có']];
  const [headings, first] = await diemChiTiet(criteria, nominees, settings, yes, yes);
  expect(headings).toEqual([
    'I.1. Kế hoạch',
    'Điểm I.1 (tối đa 10)',
    'I.2. Hồ sơ đúng hạn',
    'Điểm I.2 (tối đa 10)',
    'II. Thu ngân sách',
    'Điểm II (tối đa 10)',
    'Quy đổi',
  ]);
  expect(first).toEqual([9, 9, 0.98, 9.8, 0.98, 9.8, '']);
  const [alone] = await diemChiTiet(criteria, nominees, settings, yes);
  expect(alone).toEqual([
    'I.1. Kế hoạch (tối đa 10 điểm)',
    'I.2. Hồ sơ đúng hạn (tối đa 10 điểm)',
    'II. Thu ngân sách (tối đa 10 điểm)',
    'Quy đổi',
  ]);
});

test('a code that nobody has is refused', async () => {
  await expect(lyDo(criteria, nominees, settings, awards, [['TT9']])).rejects.toMatchObject({
    message: expect.stringContaining('“TT9”'),
  });
});
