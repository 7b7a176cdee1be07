import type { ContestData } from '../../src/domain/contest-data';
import { criteriaBlock, lastRankColumn, nomineesBlock, resultColumn } from '../../src/domain/place';
import type { BlockId, ColumnKey } from '../../src/domain/place';
import { validateContest } from '../../src/domain/validation/validate-contest';
import type { FoundWorkbook } from '../../src/workbook/found-workbook';
import { readWorkbook } from '../../src/workbook/reading/read-workbook';
import type { CellValue } from '../../src/workbook/sheet-plan';
import { readXlsxWorkbook } from '../../src/xlsx/read/read-workbook';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { isDoubted, listChanged, readTop, recalculateEdits } from './edited-copies';
import { planLiveBook, scoreFound } from './live-book';
import { findSheet, readTwins, showCell, showScores } from './read-twins';
import type { TwinRow } from './read-twins';
import type { Typed } from './retype';
import { typeIntoFile } from './type-into-files';

const REVIEW = 'Kiểm lại';

const contest: ContestData = {
  scope: 'tapThe',
  declaredTotal: '30',
  criteria: [
    {
      code: 'I',
      parent: null,
      name: 'Số hình thức',
      max: '6',
      rule: { kind: 'count', per: '1' },
    },
    {
      code: 'II',
      parent: null,
      name: 'Thu quỹ',
      max: '14',
      rule: { kind: 'proportional', target: '90000' },
    },
    {
      code: 'III',
      parent: null,
      name: 'Thứ hạng',
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
    {
      code: 'IV',
      parent: null,
      name: 'Gửi chậm',
      max: '3',
      rule: { kind: 'deduction', per: '1' },
    },
  ],
  nominees: [
    ['Thôn 1 (*)', '3', '45000', '9', '1'],
    ['Thôn 1 (~?)', '4', '90000', '2', '0'],
    ['Thôn 3', '5', '30000', '7', '0'],
    ['Thôn 4', '2', '90000', '8', '2'],
  ].map(([name, count, fund, last, late], index) => ({
    code: index < 2 ? `${'0'.repeat(index)}1` : `T${index}`,
    name: name!,
    results: { I: count!, II: fund!, III: { last: last!, now: '5' }, IV: late! },
  })),
  bands: [{ label: 'Đạt', from: '0' }],
  awards: [
    { award: 'bangKhen', minimumTotal: '20', quota: { count: '1' }, excludes: ['giayKhen'] },
    { award: 'giayKhen', quota: { count: '1' } },
  ],
};

const live = planLiveBook([contest]);
const [list, criteria] = [nomineesBlock('tapThe'), criteriaBlock('tapThe')];

const typed = (
  block: BlockId,
  row: number | null,
  column: ColumnKey,
  value: CellValue,
  numberFormat?: string,
): Typed => ({
  place: { block, row, column },
  value,
  ...(numberFormat !== undefined && { numberFormat }),
});

const heading = (block: BlockId, column: ColumnKey, value: CellValue): Typed =>
  typed(block, null, column, value);

/** The fifth of July 2025. */
const DAY = 45_843;
const DAY_FORMATS = [
  'dd/mm/yyyy',
  'd/m/yyyy',
  'dd-mm-yy',
  'd/m',
  'dd/mm',
  'mm/yyyy',
  'yyyy-mm-dd',
  'dd/mm/yyyy;@',
  'd-mmm',
  'h:mm',
];
const NUMBER_FORMATS = ['General', '0', '0.00', '#,##0', '0 "lượt"'];

const [COUNT, FUND] = [resultColumn('I'), resultColumn('II')];
const RESULTS = [COUNT, FUND, lastRankColumn('III'), resultColumn('III'), resultColumn('IV')];
const FIXED_OF_LIST = 'Tiêu đề các cột trang “Tập thể”';
const FIXED_OF_CRITERIA = 'Tiêu đề các cột trang “Tiêu chí tập thể”';
const columnOf = (code: string): string => `Tiêu đề cột kết quả tiêu chí ${code}`;

/** What somebody types, and the rows of “Đối chiếu” that say so. */
const EDITS: Readonly<
  Record<string, { readonly typed: readonly Typed[]; readonly said: readonly string[] }>
> = {
  nothing: { typed: [], said: [] },
  ...Object.fromEntries(
    [...DAY_FORMATS, ...NUMBER_FORMATS].map((format, index) => [
      `a count that looks like ${index}`,
      { typed: [typed(list, 0, COUNT, DAY, format)], said: [] },
    ]),
  ),
  'a target that became a day': {
    typed: [typed(criteria, 1, 'target', DAY, 'dd/mm/yyyy')],
    said: [],
  },
  'a share beside a number of seats': {
    typed: [typed('awards', 0, 'quotaShare', 0.5, '0%')],
    said: [],
  },
  'seats in words': { typed: [typed('awards', 1, 'quotaCount', 'hai')], said: [] },
  'a minimum in words': {
    typed: [typed('awards', 0, 'minimumTotal', 'chín mươi')],
    said: [],
  },
  'two headings exchanged': {
    typed: [heading(list, COUNT, 'IV. Gửi chậm'), heading(list, RESULTS[4]!, 'I. Số hình thức')],
    said: [columnOf('I'), columnOf('IV')],
  },
  'a heading of somebody': {
    typed: [heading(list, COUNT, 'Cột của tôi')],
    said: [columnOf('I')],
  },
  'a heading of last year': {
    typed: [heading(list, lastRankColumn('III'), 'Năm trước')],
    said: [columnOf('III')],
  },
  'headings in other letters': {
    typed: [heading(list, COUNT, ' I.  SỐ hình thức'), heading(criteria, 'max', 'ĐIỂM TỐI ĐA ')],
    said: [],
  },
  'headings of criteria exchanged': {
    typed: [heading(criteria, 'max', 'Chỉ tiêu'), heading(criteria, 'target', 'Điểm tối đa')],
    said: [FIXED_OF_CRITERIA],
  },
  'a heading of who it is': { typed: [heading(list, 'cluster', 'Nhóm')], said: [FIXED_OF_LIST] },
  'nobody with results': {
    typed: [typed(list, 1, 'code', null), typed(list, 1, 'name', null)],
    said: ['Số ô đã nhập ở dòng thiếu mã hoặc tên'],
  },
  'a nominee without a name': {
    typed: [typed(list, 1, 'name', ' ')],
    said: ['Số ô đã nhập ở dòng thiếu mã hoặc tên'],
  },
  'a code twice': { typed: [typed(list, 1, 'code', ' t2')], said: ['Số dòng trùng mã'] },
  'a name twice': { typed: [typed(list, 2, 'name', 'THÔN  1 (*)')], said: ['Số dòng trùng tên'] },
  'a row that was emptied': {
    typed: ['code', 'name', ...RESULTS].map((column) => typed(list, 1, column, null)),
    said: [],
  },
};

describe('a live copy whose lists somebody edited is as tdkt score has it, or the page says so', () => {
  let books: ReadonlyMap<string, FoundWorkbook>;
  beforeAll(async () => {
    books = await recalculateEdits(
      live,
      Object.fromEntries(Object.entries(EDITS).map(([name, edit]) => [name, edit.typed])),
    );
  });
  const twinsOf = (name: string): readonly TwinRow[] =>
    readTwins(books.get(name)!, live.results[0]!);

  test.each(Object.entries(EDITS))('%s: named where formulas cannot follow', (name, { said }) => {
    expect(listChanged(books.get(name)!)).toEqual(said);
    expect(readTop(books.get(name)!)[2] === '').toBe(said.length === 0);
  });

  test.each(Object.keys(EDITS))('%s: as tdkt score has it, or said', (name) => {
    const book = books.get(name)!;
    const { problems } = validateContest(readWorkbook(book).draft, { allowMissing: true });
    const isSaid = isDoubted(book, twinsOf(name));
    if (problems.some(({ severity }) => severity === 'error')) expect(isSaid).toBe(true);
    if (isSaid) return;
    const [scored] = scoreFound(book).results;
    expect(twinsOf(name).filter(({ code }) => code !== '')).toEqual(showScores(scored!));
  });

  test.each(DAY_FORMATS.map((format, index) => [format, index] as const))(
    'a number shown as %s is a day, and no result',
    (_, index) => {
      expect(twinsOf(`a count that looks like ${index}`)[0]!.points['I']).toBe(REVIEW);
    },
  );

  test.each(NUMBER_FORMATS.map((format, index) => [format, index] as const))(
    'the same number shown as %s is one',
    (_, index) => {
      const name = `a count that looks like ${DAY_FORMATS.length + index}`;
      expect(twinsOf(name)[0]!.points['I']).toBe('6');
    },
  );

  test.each(['a share beside a number of seats', 'seats in words', 'a minimum in words'])(
    '%s: every proposal is asked about',
    (name) => {
      expect(twinsOf(name).map(({ proposal }) => proposal)).toEqual(Array(4).fill(REVIEW));
    },
  );

  test('a row that was deleted is a blank one, and the others compete without it', async () => {
    const bytes = await writeXlsxWorkbook(live.plan);
    // The list begins in row 5: rows are counted from 0.
    const saved = typeIntoFile(bytes, [{ do: 'delete-row', sheet: 'Tập thể', row: 6 }]);
    const reading = await readXlsxWorkbook(saved);
    if (!reading.ok) throw new Error(reading.reason);
    const book = reading.workbook;
    const twins = readTwins(book, live.results[0]!);
    const { points } = twins[2]!;
    expect({ ...twins[2], points: Object.values(points) }).toEqual({
      code: '',
      points: ['', '', '', ''],
      total: '',
      rank: '',
      clusterRank: '',
      classification: '',
      proposal: '',
      pending: [],
    });
    const { rows } = findSheet(book, 'Điểm tập thể');
    expect(rows[11]!.map(showCell)).not.toContain('Lỗi');
    expect(listChanged(book)).toEqual([]);
    const [scored] = scoreFound(book).results;
    expect(twins.filter(({ code }) => code !== '')).toEqual(showScores(scored!));
  });

  test('a row added after another was deleted is told', async () => {
    const bytes = await writeXlsxWorkbook(live.plan);
    const saved = typeIntoFile(bytes, [
      { do: 'delete-row', sheet: 'Tập thể', row: 6 },
      { do: 'type', sheet: 'Tập thể', cell: 'A8', text: 'T9' },
      { do: 'type', sheet: 'Tập thể', cell: 'B8', text: 'Thôn 9' },
    ]);
    const reading = await readXlsxWorkbook(saved);
    if (!reading.ok) throw new Error(reading.reason);
    expect(listChanged(reading.workbook)).toEqual(['Số dòng thêm vào danh sách']);
  });
});
