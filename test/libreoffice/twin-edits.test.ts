import type { ContestData } from '../../src/domain/contest-data';
import { criteriaBlock, nomineesBlock, resultColumn } from '../../src/domain/place';
import type { ColumnKey } from '../../src/domain/place';
import type { SettingItem } from '../../src/domain/settings';
import { settingColumn } from '../../src/domain/validation/read-settings';
import { validateContest } from '../../src/domain/validation/validate-contest';
import type { FoundWorkbook } from '../../src/workbook/found-workbook';
import { foundFromPlan } from '../../src/workbook/reading/found-from-plan';
import { readWorkbook } from '../../src/workbook/reading/read-workbook';
import type { CellValue } from '../../src/workbook/sheet-plan';
import { isDoubted, listChanged, readTop, recalculateEdits } from './edited-copies';
import { planLiveBook, scoreFound } from './live-book';
import { findSheet, readTwins, showCell, showScores } from './read-twins';
import type { TwinRow } from './read-twins';
import type { Typed } from './retype';

const REVIEW = 'Kiểm lại';
const ODD_CLUSTER = 'Khối ~1 (a*b?)';

const contest: ContestData = {
  scope: 'tapThe',
  declaredTotal: '60',
  criteria: [
    { code: 'I', parent: null, name: 'Nhóm', max: '30' },
    {
      code: 'I.1',
      parent: 'I',
      name: 'Mức',
      max: '10',
      rule: { kind: 'levels', levels: { Tốt: '10', Khá: '7' } },
    },
    {
      code: 'I.2',
      parent: 'I',
      name: 'Bậc',
      max: '10',
      rule: {
        kind: 'tiers',
        tiers: [
          { from: '95', points: '10' },
          { from: null, points: '4' },
        ],
      },
    },
    {
      code: 'I.3',
      parent: 'I',
      name: 'Hạng',
      max: '10',
      rule: {
        kind: 'rankChange',
        newcomer: '5',
        tiers: [
          { from: '1', points: '10' },
          { from: null, points: '2' },
        ],
      },
    },
    { code: 'II', parent: null, name: 'Đạt', max: '10', rule: { kind: 'passFail' } },
    {
      code: 'III',
      parent: null,
      name: 'Tỷ lệ',
      max: '10',
      rule: { kind: 'proportional', target: '40' },
    },
    {
      code: 'V',
      parent: null,
      name: 'Phần trăm',
      max: '10',
      unit: '%',
      rule: { kind: 'proportional', target: '90' },
    },
    { code: 'IV', parent: null, name: 'Thưởng', max: '5', cap: '4' },
    { code: 'IV.1', parent: 'IV', name: 'Mỗi lần', max: '5', rule: { kind: 'bonus', per: '1' } },
  ],
  nominees: [
    ['Cụm Hòa Bình', 'Tốt', '96', '10', 'dat', '31', '5'],
    ['Cụm Hòa Bình', 'Khá', '96', null, 'dat', '40', '0'],
    [ODD_CLUSTER, 'Tốt', '90', '3', 'khongApDung', '37', '2'],
    [null, 'Khá', '97', '4', 'khongDat', '35', '1'],
  ].map(([cluster = null, level, tier, last = null, pass, share, bonus], index) => ({
    code: `0${index + 1}`,
    name: `Thôn ${index + 1}`,
    cluster,
    results: {
      'I.1': level!,
      'I.2': tier!,
      'I.3': { last, now: '3' },
      II: pass!,
      III: share!,
      V: '45',
      'IV.1': bonus!,
    },
  })),
  bands: [
    { label: 'Đạt', from: '0' },
    { label: 'Tốt', from: '30' },
  ],
  awards: [{ award: 'giayKhen', quota: { count: '2' } }],
};

const live = planLiveBook([contest]);
const { draft } = readWorkbook(foundFromPlan(live.plan));
const [block, criteria] = [nomineesBlock('tapThe'), criteriaBlock('tapThe')];

const cluster = (row: number, value: CellValue): Typed => {
  return { place: { block, row, column: 'cluster' }, value };
};
const criterion = (code: string, column: ColumnKey, value: CellValue, as?: string): Typed => {
  const row = contest.criteria.findIndex((one) => one.code === code);
  const place = { block: criteria, row, column };
  return { place, value, ...(as !== undefined && { numberFormat: as }) };
};
const setting = (item: SettingItem, value: CellValue): Typed => {
  const { rows, columns } = draft.get('settings')!;
  const row = rows.findIndex(({ cells }) => {
    const found = cells[columns.indexOf('item')];
    return found?.kind === 'term' && found.term === item;
  });
  return { place: { block: 'settings', row, column: settingColumn('tapThe') }, value };
};
const band = (column: ColumnKey, value: CellValue): Typed => {
  return { place: { block: 'bands', row: 0, column }, value };
};
const result = (row: number, code: string, value: CellValue): Typed => {
  return { place: { block, row, column: resultColumn(code) }, value };
};

/** What somebody types into a copy that was sent, and the rows of “Đối chiếu” that say so. */
const EDITS: Readonly<
  Record<string, { readonly typed: readonly Typed[]; said: readonly string[] }>
> = {
  nothing: { typed: [], said: [] },
  'another known cluster, in other letters': {
    typed: [cluster(0, ' KHỐI  ~1 (A*B?) '), cluster(3, 'cụm hòa bình'), cluster(2, null)],
    said: [],
  },
  'a tone mark elsewhere': { typed: [cluster(0, 'Cụm Hoà Bình')], said: ['Các cụm, khối'] },
  'letters and marks apart': {
    typed: [cluster(0, 'Cụm Hòa Bình'.normalize('NFD'))],
    said: ['Các cụm, khối'],
  },
  'a line break in a cluster': { typed: [cluster(0, 'Cụm\nHòa Bình')], said: ['Các cụm, khối'] },
  'a cluster with a note': { typed: [cluster(0, 'Cụm Hòa Bình*')], said: ['Các cụm, khối'] },
  'a cluster that matches any': { typed: [cluster(0, 'Cụm ?òa Bình')], said: ['Các cụm, khối'] },
  'part of a cluster': { typed: [cluster(0, 'Hòa Bình')], said: ['Các cụm, khối'] },
  'too much for a newcomer': { typed: [criterion('I.3', 'newcomer', 12)], said: [] },
  'a maximum below the levels': {
    typed: [criterion('I.1', 'max', 8), criterion('III', 'max', 12)],
    said: ['Mục I: điểm tối đa bằng tổng các dòng con'],
  },
  'a maximum below the tiers': {
    typed: [criterion('I.2', 'max', 8), criterion('I', 'max', 28), setting('declaredTotal', 58)],
    said: [],
  },
  'a maximum below the changes of rank': {
    typed: [criterion('I.3', 'max', 8), criterion('I', 'max', 28), setting('declaredTotal', 58)],
    said: [],
  },
  'a maximum alone': {
    typed: [criterion('III', 'max', 12)],
    said: ['Tổng điểm công bố bằng tổng điểm tối đa các tiêu chí'],
  },
  'a maximum with its sums': {
    typed: [
      criterion('I.2', 'max', 12),
      criterion('I', 'max', 32),
      criterion('III', 'max', 12.5),
      // With the most that the bonuses add: 10 + 12 + 10 + 10 + 12,5 + 10 + 4.
      setting('declaredTotal', 68.5),
    ],
    said: [],
  },
  'a group that is no sum': {
    typed: [criterion('I', 'max', 31), criterion('IV', 'max', 6)],
    said: [
      'Mục I: điểm tối đa bằng tổng các dòng con',
      'Mục IV: điểm tối đa bằng tổng các dòng con',
    ],
  },
  'a declared total that is no number': {
    typed: [setting('declaredTotal', 'sáu mươi')],
    said: ['Tổng điểm công bố bằng tổng điểm tối đa các tiêu chí'],
  },
  'a maximum finer than the step': {
    typed: [criterion('II', 'max', 10.005), criterion('III', 'max', 9.995), result(3, 'II', 'Đạt')],
    said: [],
  },
  'a cap finer than the step': { typed: [criterion('IV', 'cap', 3.999)], said: [] },
  'a cap in words': { typed: [criterion('IV', 'cap', 'bốn')], said: [] },
  'a floor finer than the step': { typed: [setting('floor', 0.005)], said: [] },
  'a floor below zero': { typed: [setting('floor', -5.05)], said: [] },
  'a floor in words': { typed: [setting('floor', 'không')], said: [] },
  'a maximum in words, of what does not apply to somebody': {
    typed: [criterion('II', 'max', 'mười')],
    said: ['Tổng điểm công bố bằng tổng điểm tối đa các tiêu chí'],
  },
  'a band below zero': { typed: [band('from', -1)], said: [] },
  'two bands with one edge': { typed: [band('from', 30)], said: [] },
  'a band without a name': { typed: [band('label', null)], said: [] },
  'points as a percentage': { typed: [criterion('IV', 'cap', 0.05, '0%')], said: [] },
  // The fifth of July 2025.
  'a target that became a date': {
    typed: [criterion('III', 'target', 45_843, 'm/d/yy')],
    said: [],
  },
  'a percentage without its sign': { typed: [criterion('V', 'target', 95, 'General')], said: [] },
  // 8,50499999996667 of 10.
  'a target beyond what formulas tell apart': {
    typed: [criterion('III', 'target', 300_000_000_000), result(0, 'III', 255_149_999_999)],
    said: ['Số chỉ tiêu từ 10 tỷ trở lên'],
  },
};

describe('a number of a live copy that somebody edited is that of tdkt score, or the page says so', () => {
  let books: ReadonlyMap<string, FoundWorkbook>;
  beforeAll(async () => {
    books = await recalculateEdits(
      live,
      Object.fromEntries(Object.entries(EDITS).map(([name, { typed }]) => [name, typed])),
    );
  });

  const twinsOf = (name: string): readonly TwinRow[] =>
    readTwins(books.get(name)!, live.results[0]!);
  const topOf = (name: string): readonly string[] => readTop(books.get(name)!);
  const saidIn = (name: string): readonly string[] => listChanged(books.get(name)!);
  const pointsIn = (name: string, code: string): readonly (string | undefined)[] =>
    twinsOf(name).map(({ points }) => points[code]);

  test.each(Object.entries(EDITS))('%s: named where formulas cannot follow', (name, { said }) => {
    expect(saidIn(name)).toEqual(said);
    expect(topOf(name)[2] === '').toBe(said.length === 0);
  });

  test.each(Object.keys(EDITS))('%s: as tdkt score has it, or said', (name) => {
    const { problems } = validateContest(readWorkbook(books.get(name)!).draft, {
      allowMissing: true,
    });
    const isRefused = problems.some(({ severity }) => severity === 'error');
    const isSaid = isDoubted(books.get(name)!, twinsOf(name));
    if (isRefused) expect(isSaid).toBe(true);
    if (isSaid) return;
    const [scored] = scoreFound(books.get(name)!).results;
    expect(twinsOf(name)).toEqual(showScores(scored!));
  });

  test.each([
    ['too much for a newcomer', 'I.3', ['10', REVIEW, '2', '10']],
    ['a maximum below the levels', 'I.1', [REVIEW, REVIEW, REVIEW, REVIEW]],
    ['a maximum below the tiers', 'I.2', [REVIEW, REVIEW, REVIEW, REVIEW]],
    ['a maximum below the changes of rank', 'I.3', [REVIEW, REVIEW, REVIEW, REVIEW]],
    ['a target that became a date', 'III', [REVIEW, REVIEW, REVIEW, REVIEW]],
    ['a percentage without its sign', 'V', [REVIEW, REVIEW, REVIEW, REVIEW]],
    // Nothing is earned where a criterion does not apply.
    ['a maximum finer than the step', 'II', [REVIEW, REVIEW, '0', REVIEW]],
  ])('%s: the points of %s are asked about', (name, code, points) => {
    expect(pointsIn(name, code)).toEqual(points);
    expect(topOf(name)[0]).toBe('BẢNG ĐIỂM TẬP THỂ (TẠM TÍNH)');
  });

  test.each([
    'a cap finer than the step',
    'a cap in words',
    'points as a percentage',
    'a floor finer than the step',
    'a floor in words',
    'a maximum in words, of what does not apply to somebody',
  ])('%s: nobody is classified or proposed', (name) => {
    expect(topOf(name)[0]).toBe('BẢNG ĐIỂM TẬP THỂ (TẠM TÍNH)');
    for (const twin of twinsOf(name)) {
      expect(twin).toMatchObject({ classification: '', proposal: '' });
    }
  });

  test('what the clusters were, and how many cells say something else', () => {
    const row = findSheet(books.get('a tone mark elsewhere')!, 'Đối chiếu').rows.find(
      (cells) => showCell(cells[1]) === 'Các cụm, khối',
    );
    expect(row!.slice(2).map(showCell)).toEqual([
      `Cụm Hòa Bình; ${ODD_CLUSTER}`,
      'Có 1 ô ghi cụm, khối không có lúc gửi hoặc viết khác lúc gửi',
      'Đã thay đổi',
    ]);
  });
});
