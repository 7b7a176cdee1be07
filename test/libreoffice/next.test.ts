import { planNextBook } from '../../src/application/books/plan-next-book';
import type { ContestData, CriterionData, NomineeData } from '../../src/domain/contest-data';
import { criteriaBlock, nomineesBlock } from '../../src/domain/place';
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
  results: { I: '9', II: '90', III: '8', IV: '96', V: '2' },
});

const CONTEST: ContestData = {
  scope: 'tapThe',
  declaredTotal: '45',
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
  ],
  nominees: [
    nominee('A', 'Thôn 1'),
    nominee('B', 'Thôn 2'),
    nominee('C', 'Thôn 3'),
    nominee('D', 'Thôn 4'),
  ],
};

const [CRITERIA, NOMINEES, CHANGES] = ['Tiêu chí tập thể', 'Tập thể', 'Thay đổi tập thể'] as const;

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
  const lines = findSheet(reading.workbook, CHANGES).rows.map((cells) => cells.map(showCell));
  const codes = new Set([...CONTEST.criteria, ...CONTEST.nominees].map(({ code }) => code));
  const written = lines.filter(([code = '']) => codes.has(code));
  const rows = written.map((cells): [string, [string, string]] => {
    const [row = '', now = ''] = cells.filter((_, at) => at > 0).slice(-2);
    return [cells[0] ?? '', [row, now]];
  });
  const counts = lines.filter(([, label]) => label?.startsWith('Số '));
  return {
    rows: Object.fromEntries(rows),
    added: Object.fromEntries(counts.map(([, label, count]) => [label, count])),
  };
}

const UNTOUCHED: Changes = {
  rows: {
    I: ['5', 'Giữ nguyên'],
    II: ['6', 'Giữ nguyên'],
    III: ['7', 'Giữ nguyên'],
    IV: ['8', 'Giữ nguyên'],
    V: ['9', 'Giữ nguyên'],
    A: ['5', 'Giữ nguyên'],
    B: ['6', 'Giữ nguyên'],
    C: ['7', 'Giữ nguyên'],
    D: ['8', 'Giữ nguyên'],
  },
  added: { 'Số tiêu chí mới:': '0', 'Số tập thể mới:': '0' },
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
    expect(new Set([...Object.values(rows).flat(), ...Object.values(added)])).toEqual(
      new Set(['999']),
    );
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
  const nomineeAt = (row: number, column: Place['column'], text: string): Action =>
    type({ block: nomineesBlock('tapThe'), row, column }, text);
  const typed = typeIntoFile(await writeXlsxWorkbook(plan), [
    criterionAt(0, 'max', '12'),
    criterionAt(1, 'name', 'Tỷ lệ trước hạn'),
    criterionAt(1, 'target', '95%'),
    criterionAt(3, 'scale', 'từ 90: 5; còn lại: 1'),
    criterionAt(4, 'rule', 'Chấm trực tiếp'),
    criterionAt(4, 'per', ''),
    criterionAt(5, 'code', 'VI'),
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
      I: ['7', 'Đã sửa: điểm tối đa 10 → 12'],
      II: ['8', 'Đã sửa: tên, nội dung Tỷ lệ đúng hạn → Tỷ lệ trước hạn; chỉ tiêu 0.9 → 0.95'],
      III: ['0', 'Không còn'],
      IV: ['9', 'Đã sửa: thang điểm từ 95: 5\ncòn lại: 2 → từ 90: 5; còn lại: 1'],
      V: ['10', 'Đã sửa: cách chấm Đếm số lần → Chấm trực tiếp; điểm mỗi lần 2.5 → để trống'],
      A: ['5', 'Đã sửa: tên, nội dung Thôn 1 → Thôn 1A'],
      B: ['0', 'Không còn'],
      C: ['6', 'Giữ nguyên'],
      D: ['0', 'Không còn'],
    },
    // 0 and VI; E, F and G.
    added: { 'Số tiêu chí mới:': '2', 'Số tập thể mới:': '3' },
  });
});
