import type { ContestData } from '../../src/domain/contest-data';
import { criteriaBlock, nomineesBlock, resultColumn } from '../../src/domain/place';
import { settingColumn } from '../../src/domain/validation/read-settings';
import type { FoundWorkbook } from '../../src/workbook/found-workbook';
import type { CellValue } from '../../src/workbook/sheet-plan';
import { listChanged, readTop, recalculateEdits } from './edited-copies';
import { planLiveBook } from './live-book';
import { findSheet, readTwins, showCell } from './read-twins';
import type { TwinRow } from './read-twins';
import type { Typed } from './retype';

const contest: ContestData = {
  scope: 'tapThe',
  declaredTotal: '30',
  criteria: [
    {
      code: 'I',
      parent: null,
      name: 'Đúng hạn',
      max: '10',
      unit: '%',
      rule: {
        kind: 'tiers',
        tiers: [
          { from: '95', points: '10' },
          { from: null, points: '4' },
        ],
      },
    },
    { code: 'II', parent: null, name: 'Trực tiếp', max: '10', rule: { kind: 'direct' } },
    {
      code: 'III',
      parent: null,
      name: 'Mức',
      max: '10',
      rule: { kind: 'levels', levels: { Tốt: '10', Khá: '7' } },
    },
  ],
  nominees: [
    { code: '01', name: 'Thôn 1', results: { I: '96', II: '9.5', III: 'Tốt' } },
    { code: '02', name: 'Thôn 2', results: { I: '92', II: '8', III: 'Khá' } },
    { code: '03', name: 'Thôn 3', results: { I: '97', II: '7', III: 'Tốt' } },
  ],
  awards: [{ award: 'giayKhen', quota: { count: '2' } }],
};

const nominees = nomineesBlock('tapThe');
const result = (row: number, code: string, value: CellValue, formula?: string): Typed => ({
  place: { block: nominees, row, column: resultColumn(code) },
  value,
  ...(formula !== undefined && { formula }),
});

const TYPED: Readonly<Record<string, readonly Typed[]>> = {
  untouched: [],
  'no results': [result(0, 'II', '9,5'), result(1, 'III', 'Tot'), result(2, 'I', null, '1/0')],
  'no numbers': [
    { place: { block: criteriaBlock('tapThe'), row: 1, column: 'max' }, value: 'mười' },
    { place: { block: 'awards', row: 0, column: 'quotaCount' }, value: 'hai' },
  ],
  'other rules': [
    {
      place: { block: criteriaBlock('tapThe'), row: 0, column: 'scale' },
      value: 'từ 90%: 10\ncòn lại: 4',
    },
    { place: { block: 'settings', row: 1, column: settingColumn('tapThe') }, value: 0.5 },
    { place: { block: nominees, row: 3, column: 'code' }, value: '04' },
    { place: { block: nominees, row: 3, column: 'name' }, value: 'Thôn 4' },
  ],
};

describe('what the formulas of a live copy cannot follow is said', () => {
  const live = planLiveBook([contest]);
  let books: ReadonlyMap<string, FoundWorkbook>;
  beforeAll(async () => {
    books = await recalculateEdits(live, TYPED);
  });

  const twinsOf = (name: string): readonly TwinRow[] =>
    readTwins(books.get(name)!, live.results[0]!);
  const topOf = (name: string): readonly string[] => readTop(books.get(name)!);
  const changedIn = (name: string): readonly string[] => listChanged(books.get(name)!);

  test('nothing is said of what is as it was', () => {
    expect(topOf('untouched')[0]).toBe('BẢNG ĐIỂM TẬP THỂ');
    expect(topOf('untouched')[2]).toBe('');
    expect(changedIn('untouched')).toEqual([]);
    // 10 + 9,5 + 10; 4 + 8 + 7; 10 + 7 + 10: two of three are proposed.
    expect(twinsOf('untouched').map(({ total }) => total)).toEqual(['29.5', '19', '27']);
    const proposals = twinsOf('untouched').map(({ proposal }) => proposal);
    expect(proposals).toEqual(['Giấy khen', '', 'Giấy khen']);
  });

  test('what is no result counts as missing and is asked about, never as 0', () => {
    const twins = twinsOf('no results');
    expect(twins[0]!.points).toEqual({ I: '10', II: 'Kiểm lại', III: '10' });
    expect(twins[1]!.points).toEqual({ I: '4', II: '8', III: 'Kiểm lại' });
    expect(twins[2]!.points).toEqual({ I: 'Kiểm lại', II: '7', III: '10' });
    expect(twins.map(({ total }) => total)).toEqual(['20', '12', '17']);
    expect(twins.map(({ proposal }) => proposal)).toEqual(['', '', '']);
    expect(topOf('no results')[0]).toBe('BẢNG ĐIỂM TẬP THỂ (TẠM TÍNH)');
  });

  test('a number of the criteria or of an award that is none stops what follows from it', () => {
    const twins = twinsOf('no numbers');
    expect(twins.map(({ points }) => points['II'])).toEqual(Array(3).fill('Kiểm lại'));
    expect(twins.map(({ points }) => points['I'])).toEqual(['10', '4', '10']);
    expect(twins.map(({ proposal }) => proposal)).toEqual(Array(3).fill('Kiểm lại'));
  });

  test('what was sent and what is now stand side by side in the words of the headings', () => {
    const criterion = (name: string): readonly string[] =>
      findSheet(books.get(name)!, 'Đối chiếu')
        .rows.filter((cells) => showCell(cells[1]) === 'Tiêu chí I. Đúng hạn')
        .flatMap((cells) => cells.slice(2, 5).map(showCell));
    const sent = 'Mã: I; Cách chấm: Theo bậc; Đơn vị tính: %; Thang điểm: từ 95%: 10\ncòn lại: 4';
    const now = 'Mã: I; Cách chấm: Theo bậc; Đơn vị tính: %; Thang điểm: từ 90%: 10\ncòn lại: 4';
    expect(criterion('untouched')).toEqual([sent, sent, 'Như khi gửi']);
    expect(criterion('other rules')).toEqual([sent, now, 'Đã thay đổi']);
  });

  test('rules that are not as they were sent are named at the top and one by one', () => {
    expect(changedIn('other rules')).toEqual([
      'Tiêu chí I. Đúng hạn',
      'Cài đặt: Bước làm tròn điểm',
      'Số dòng thêm vào danh sách',
    ]);
    expect(topOf('other rules')[2]).toBe('Chú ý: có 3 mục đã khác lúc gửi, xem trang “Đối chiếu”.');
    const { rows } = findSheet(books.get('other rules')!, 'Điểm tập thể');
    expect(showCell(rows[2]![2])).toBe(
      'Mục đầu là “Tiêu chí I. Đúng hạn”. Công thức không theo được thay đổi này; xem trang “Đối chiếu” và hỏi nơi gửi trước khi dùng kết quả.',
    );
    expect(rows[8]!.map(showCell).filter((text) => text === 'Khác')).toHaveLength(1);
  });
});
