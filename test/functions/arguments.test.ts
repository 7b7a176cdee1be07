import { diemCaNhan } from '../../src/functions/diem-ca-nhan';
import { diemTapThe } from '../../src/functions/diem-tap-the';
import { kiemTra } from '../../src/functions/kiem-tra';
import { xepHang } from '../../src/functions/xep-hang';
import { xepLoai } from '../../src/functions/xep-loai';
import { errorCell, HostError, installRuntime } from './host-values';
import { tablesOfContest, withCell } from './tables';

beforeAll(() => {
  installRuntime();
});

const { criteria, nominees, settings } = tablesOfContest();

/** Errors as "#VALUE! message". */
const show = (rows: readonly (readonly unknown[])[]): unknown[][] =>
  rows.map((row) =>
    row.map((one) => (one instanceof HostError ? `${one.code} ${one.message}`.trim() : one)),
  );

test('columns may be moved, added and called otherwise', async () => {
  const order = [...nominees[0]!.keys()].reverse();
  const moved = nominees.map((row, at) => [
    at === 0 ? 'Ghi chú riêng' : 'gì đó',
    ...order.map((column) => row[column]),
  ]);
  moved[0] = moved[0]!.map((heading) => {
    if (heading === 'Tên tập thể') return 'TÊN ĐƠN VỊ';
    return heading === 'I.1. Kế hoạch' ? 'I.1 – Kế hoạch năm' : heading;
  });
  const expected = await xepHang(criteria, nominees, settings);
  expect(await xepHang(criteria, moved, settings)).toEqual(expected);
  const below = [['BẢNG KẾT QUẢ', null], [null, null], ...nominees];
  expect(await xepHang(criteria, below, settings)).toEqual(expected);
});

test('what is left out is null and stands for an empty table', async () => {
  const expected = await diemTapThe(criteria, nominees, settings);
  const left = null as unknown as unknown[][];
  expect(await diemTapThe(criteria, nominees, left)).toEqual(expected);
  expect(await diemTapThe(criteria, nominees, [[null, '']])).toEqual(expected);
  expect(await diemTapThe(criteria, nominees, { address: 'A1' } as never)).toEqual(expected);
  await expect(xepLoai(criteria, nominees, left, left)).rejects.toMatchObject({
    message: expect.stringContaining('XepLoai[#All]'),
  });
  await expect(diemTapThe(left, nominees, settings)).rejects.toMatchObject({
    message: expect.stringContaining('TieuChiTapThe[#All]'),
  });
});

test('tables without their headings, or in the wrong order, are refused by name', async () => {
  for (const call of [
    () => diemTapThe(nominees, criteria, settings),
    () => diemTapThe(criteria.slice(1), nominees, settings),
  ]) {
    await expect(call()).rejects.toMatchObject({
      message: expect.stringMatching(
        /^Không thấy dòng tiêu đề của bảng “Tiêu chí tập thể”: bảng phải có cột “Mã”, “Điểm tối đa”, “Cách chấm”/,
      ),
    });
  }
});

test('villages are no people, whoever asked about them before', async () => {
  expect(await xepHang(criteria, nominees, settings)).toHaveLength(4);
  await expect(diemCaNhan(criteria, nominees, settings)).rejects.toMatchObject({
    message: expect.stringContaining('bảng “Cá nhân”: bảng phải có cột “Mã”, “Họ và tên”'),
  });
});

test('98 typed for 98% is no share; a target of 95 without a sign is 95%', async () => {
  const typed = withCell(nominees, 1, 'II', 98);
  expect(show(await diemTapThe(criteria, typed, settings))[0]?.[0]).toContain('9.800%');
  const plain = withCell(criteria, 3, 'Chỉ tiêu', 95);
  const share = withCell(criteria, 3, 'Chỉ tiêu', 0.95);
  expect(await diemTapThe(plain, nominees, settings)).toEqual(
    await diemTapThe(share, nominees, settings),
  );
});

test('an Excel that hands over blanks as 0 is told so, not believed', async () => {
  const zeros = (values: unknown[][]) => values.map((row) => row.map((one) => one ?? 0));
  await expect(diemTapThe(zeros(criteria), zeros(nominees), settings)).rejects.toMatchObject({
    message: expect.stringContaining('đưa ô trống của bảng “Tiêu chí tập thể” vào hàm thành số 0'),
  });
  const lines = await kiemTra(criteria, zeros(nominees), settings);
  expect(lines[1]?.[4]).toContain('bảng “Tập thể” vào hàm thành số 0');
  const doubtful = withCell(nominees, 1, 'Tóm tắt', 0);
  expect(await diemTapThe(criteria, doubtful, settings)).toHaveLength(4);
  const texts = criteria.map((row) => row.map((one) => one ?? ''));
  expect(await diemTapThe(texts, nominees, settings)).toEqual(
    await diemTapThe(criteria, nominees, settings),
  );
});

test('what was asked before is remembered only while every cell is the same', async () => {
  const copy = nominees.map((row) => [...row]);
  const [before] = await diemTapThe(criteria, copy, settings);
  const [after] = await diemTapThe(criteria, withCell(nominees, 1, 'I.1', 5), settings);
  expect([before, after]).toEqual([[28.6], [24.6]]);
  const [broken] = await diemTapThe(
    criteria,
    withCell(nominees, 1, 'I.1', errorCell('#N/A')),
    settings,
  );
  const [other] = await diemTapThe(
    criteria,
    withCell(nominees, 1, 'I.1', errorCell('#REF!')),
    settings,
  );
  expect(show([broken!, other!]).flat()).toEqual([
    expect.stringContaining('#N/A'),
    expect.stringContaining('#REF!'),
  ]);
});
