import { planNextBook } from '../../src/application/books/plan-next-book';
import type { ContestData, CriterionData, NomineeData } from '../../src/domain/contest-data';
import { criteriaBlock, lastRankColumn, nomineesBlock } from '../../src/domain/place';
import type { Place } from '../../src/domain/place';
import { planBook } from '../../src/workbook/book/plan-book';
import { foundFromPlan } from '../../src/workbook/reading/found-from-plan';
import { readWorkbook } from '../../src/workbook/reading/read-workbook';
import type { WorkbookPlan } from '../../src/workbook/sheet-plan';
import { readXlsxWorkbook } from '../../src/xlsx/read/read-workbook';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { scoreBook } from '../support/score-book';
import { plantValue } from './live-book';
import { findSheet, showCell } from './read-twins';
import { recalculate } from './recalculate';
import { typeIntoFile } from './type-into-files';
import type { Action } from './type-into-files';

const criterion = (
  code: string,
  name: string,
  rest: Pick<CriterionData, 'max' | 'rule' | 'unit'>,
): CriterionData => ({ code, parent: null, name, ...rest });

const nominee = (code: string, name: string): NomineeData => ({
  code,
  name,
  results: { I: '9', II: '90', III: '8', IV: '96', V: '2', VI: { last: '5', now: '3' } },
  cluster: 'Cụm 1',
});

const CONTEST: ContestData = {
  scope: 'tapThe',
  declaredTotal: '50',
  criteria: [
    criterion('I', 'Điểm chấm', { max: '10', rule: { kind: 'direct' } }),
    criterion('II', 'Tỷ lệ đúng hạn', {
      max: '10',
      unit: '%',
      rule: { kind: 'proportional', target: '90' },
    }),
    criterion('III', 'Nền nếp', { max: '10', rule: { kind: 'direct' } }),
    criterion('IV', 'Mức độ', {
      max: '5',
      rule: {
        kind: 'tiers',
        tiers: [
          { from: '95', points: '5' },
          { from: null, points: '2' },
        ],
      },
    }),
    criterion('V', 'Sáng kiến', { max: '10', rule: { kind: 'count', per: '2.5' } }),
    criterion('VI', 'Thứ hạng', {
      max: '5',
      rule: {
        kind: 'rankChange',
        tiers: [
          { from: '1', points: '5' },
          { from: null, points: '0' },
        ],
        newcomer: '2',
      },
    }),
  ],
  nominees: [
    nominee('A', 'Thôn 1'),
    nominee('B', 'Thôn 2'),
    nominee('C', 'Thôn 3'),
    nominee('D', 'Thôn 4'),
  ],
  bands: [{ label: 'Tốt', from: '40' }],
  awards: [{ award: 'giayKhen', minimumTotal: '40', quota: { share: '30' } }],
};

const [CRITERIA, NOMINEES] = ['Tiêu chí tập thể', 'Tập thể'] as const;
/** The sheets of changes, and how many columns say whose row it is. */
const CHANGES = [
  ['Thay đổi tiêu chí tập thể', 1],
  ['Thay đổi tập thể', 1],
  ['Thay đổi khen thưởng', 2],
  ['Thay đổi xếp loại', 2],
  ['Thay đổi cài đặt', 1],
] as const;

/** Next year's book, with something else where formulas have been calculated. */
function planNext(planted: number | string): WorkbookPlan {
  const book = planBook({ subtitle: '', information: { year: '2025' }, contests: [CONTEST] });
  const scored = scoreBook(foundFromPlan(book));
  if (scored === null) throw new Error('the book has errors');
  const planned = planNextBook(scored, 2026);
  if (!planned.ok) throw new Error(planned.fault);
  return plantValue(planned.book.plan, planted);
}

type Changes = {
  /** Of last year's code: the row of now, and what has become of it. */
  readonly rows: Readonly<Record<string, readonly [row: string, now: string]>>;
  /** Of each count beneath a table. */
  readonly added: Readonly<Record<string, string>>;
};

async function readChanges(bytes: Uint8Array | undefined): Promise<Changes> {
  const reading = await readXlsxWorkbook(bytes ?? new Uint8Array());
  if (!reading.ok) throw new Error(reading.reason);
  const sheets = CHANGES.map(([name, keys]) => {
    const lines = findSheet(reading.workbook, name).rows.map((cells) => cells.map(showCell));
    const at = lines.findIndex((cells) => cells.includes('Hiện nay'));
    const now = lines[at]?.indexOf('Hiện nay') ?? -1;
    const written = lines.slice(at + 1).filter(([first = '']) => first !== '');
    return {
      rows: written.map((cells): [string, [string, string]] => [
        cells.slice(0, keys).join(': '),
        [cells[now - 1] ?? '', cells[now] ?? ''],
      ]),
      counts: lines.filter(([first = '', label]) => first === '' && label?.startsWith('Số ')),
    };
  });
  return {
    rows: Object.fromEntries(sheets.flatMap(({ rows }) => rows)),
    added: Object.fromEntries(
      sheets.flatMap(({ counts }) => counts.map(([, label, count]) => [label, count])),
    ),
  };
}

const SAME = 'Giữ nguyên';

const UNTOUCHED: Changes = {
  rows: {
    I: ['5', SAME],
    II: ['6', SAME],
    III: ['7', SAME],
    IV: ['8', SAME],
    V: ['9', SAME],
    VI: ['10', SAME],
    A: ['5', SAME],
    B: ['6', SAME],
    C: ['7', SAME],
    D: ['8', SAME],
    'Tập thể: Giấy khen': ['5', SAME],
    'Tập thể: Tốt': ['5', SAME],
    'Tổng điểm công bố': ['5', SAME],
    'Bước làm tròn điểm': ['6', SAME],
    'Điểm sàn của tổng điểm': ['7', SAME],
    'Khi có tiêu chí không áp dụng': ['8', SAME],
    'Đơn vị dẫn đầu được chọn trong': ['9', SAME],
    'Khi đơn vị dẫn đầu không vượt chỉ tiêu': ['10', SAME],
    'Khi chưa có thứ hạng năm trước': ['11', SAME],
  },
  added: {
    'Số tiêu chí mới:': '0',
    'Số tập thể, cá nhân mới:': '0',
    'Số dòng khen thưởng mới:': '0',
    'Số mức xếp loại mới:': '0',
  },
};

describe('a book in which nobody has typed', () => {
  test('says so, whatever the file says that its formulas have given', async () => {
    const [number, word] = [planNext(999), planNext('Không còn')];
    const saved = recalculate(
      new Map([
        ['number', await writeXlsxWorkbook(number)],
        ['word', await writeXlsxWorkbook(word)],
      ]),
    );
    expect(await readChanges(saved.get('number'))).toEqual(UNTOUCHED);
    expect(await readChanges(saved.get('word'))).toEqual(UNTOUCHED);
  });

  test('without the calculation 999 stays: the test above can fail', async () => {
    const bytes = await writeXlsxWorkbook(planNext(999));
    const saved = recalculate(new Map([['so', bytes]]), 'never');
    const { rows, added } = await readChanges(saved.get('so'));
    // An answer that asks for a cell's format is calculated all the same.
    const counts = Object.values(rows).map(([row]) => row);
    expect(new Set([...counts, ...Object.values(added)])).toEqual(new Set(['999']));
  });
});

test('what people change in the book is said beside what was there last year', async () => {
  const plan = planNext(999);
  const reading = readWorkbook(foundFromPlan(plan));
  const type = (place: Place, text: string): Action => {
    const { sheet, cell } = reading.cellOf({ ...place, row: 0 });
    if (sheet === null || cell === null) throw new Error(`no place for ${text}`);
    const letters = cell.replace(/\d+/, '');
    // The headings stand in the fourth row.
    return { do: 'type', sheet, cell: `${letters}${(place.row ?? 0) + 5}`, text };
  };
  const criterionAt = (row: number, column: Place['column'], text: string): Action =>
    type({ block: criteriaBlock('tapThe'), row, column }, text);
  const ruleAt = (
    block: 'awards' | 'bands' | 'settings',
    row: number,
    column: string,
    text: string,
  ) => type({ block, row, column }, text);
  const nomineeAt = (row: number, column: Place['column'], text: string): Action =>
    type({ block: nomineesBlock('tapThe'), row, column }, text);
  const typed = typeIntoFile(await writeXlsxWorkbook(plan), [
    criterionAt(0, 'max', '12'),
    criterionAt(1, 'name', 'Tỷ lệ trước hạn'),
    criterionAt(0, 'evidence', 'Có'),
    criterionAt(0, 'scoredBy', 'Hội đồng'),
    criterionAt(1, 'target', '95%'),
    criterionAt(1, 'direction', 'Càng thấp càng tốt'),
    criterionAt(3, 'scale', 'từ 90: 5; còn lại: 1'),
    criterionAt(4, 'rule', 'Chấm trực tiếp'),
    criterionAt(4, 'per', ''),
    criterionAt(5, 'parent', 'I'),
    criterionAt(5, 'cap', '5'),
    criterionAt(5, 'unit', 'bậc'),
    criterionAt(5, 'newcomer', '3'),
    criterionAt(6, 'code', 'VII'),
    ruleAt('awards', 0, 'quotaShare', '25.5%'),
    ruleAt('bands', 0, 'from', '45'),
    ruleAt('settings', 0, 'value:tapThe', '60'),
    nomineeAt(2, 'cluster', 'Cụm 2'),
    nomineeAt(2, 'unit', 'Phòng Nội vụ'),
    nomineeAt(2, lastRankColumn('VI'), '4'),
    nomineeAt(0, 'name', 'Thôn 1A'),
    nomineeAt(3, 'code', 'E'),
    nomineeAt(4, 'code', 'F'),
    nomineeAt(5, 'code', 'G'),
    // Criterion III and Thôn 2 go; then a criterion comes above all others, and a title above that.
    { do: 'delete-row', sheet: CRITERIA, row: 6 },
    { do: 'delete-row', sheet: NOMINEES, row: 5 },
    { do: 'insert-row', sheet: CRITERIA, row: 4 },
    criterionAt(0, 'code', '0'),
    { do: 'insert-row', sheet: CRITERIA, row: 1 },
  ]);
  const saved = recalculate(new Map([['so', typed]]));
  expect(await readChanges(saved.get('so'))).toEqual({
    rows: {
      ...UNTOUCHED.rows,
      I: [
        '7',
        'Đã sửa: điểm tối đa 10 → 12; cần minh chứng Không → Có; người chấm để trống → Hội đồng',
      ],
      II: [
        '8',
        'Đã sửa: nội dung tiêu chí Tỷ lệ đúng hạn → Tỷ lệ trước hạn; chỉ tiêu 90% → 95%; chiều đánh giá Càng cao càng tốt → Càng thấp càng tốt',
      ],
      III: ['0', 'Không còn'],
      IV: ['9', 'Đã sửa: thang điểm từ 95: 5\ncòn lại: 2 → từ 90: 5; còn lại: 1'],
      V: ['10', 'Đã sửa: cách chấm Đếm số lần → Chấm trực tiếp; điểm mỗi lần 2.5 → để trống'],
      VI: [
        '11',
        'Đã sửa: thuộc mục để trống → I; giới hạn điểm nhóm để trống → 5; đơn vị tính để trống → bậc; điểm khi mới 2 → 3',
      ],
      A: ['5', 'Đã sửa: tên tập thể Thôn 1 → Thôn 1A'],
      B: ['0', 'Không còn'],
      C: [
        '6',
        'Đã sửa: đơn vị để trống → Phòng Nội vụ; cụm/khối Cụm 1 → Cụm 2; thứ hạng năm trước (VI) 3 → 4',
      ],
      D: ['0', 'Không còn'],
      'Tập thể: Giấy khen': ['5', 'Đã sửa: tỷ lệ tối đa 30% → 25.5%'],
      'Tập thể: Tốt': ['5', 'Đã sửa: từ điểm 40 → 45'],
      'Tổng điểm công bố': ['5', 'Đã sửa: tập thể 50 → 60'],
    },
    // 0 and VII; E, F and G.
    added: { ...UNTOUCHED.added, 'Số tiêu chí mới:': '2', 'Số tập thể, cá nhân mới:': '3' },
  });
});
