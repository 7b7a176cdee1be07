import { computeScopeResults } from '../../../src/domain/results';
import type { ScopeResults } from '../../../src/domain/results';
import type { Result } from '../../../src/domain/nominee';
import type { CellValue, SheetPlan } from '../../../src/workbook/sheet-plan';
import { widthOfPoints } from '../../../src/workbook/scores/number-formats';
import { planScoreSheet } from '../../../src/workbook/scores/plan-score-sheet';
import { dec, pts } from '../../support/decimals';
import {
  awardOf,
  contestOf,
  DIRECT,
  FAILED,
  groupOf,
  leafOf,
  MISSING,
  nomineeOf,
  NOT_APPLICABLE,
  numberOf,
  PASS_FAIL,
  PASSED,
  REQUIREMENT,
} from '../../support/scope-contest';

const FIRST_ROW = 4;
const LEVELS = [{ name: 'Tốt', points: pts('10') }];
const CHANGE = [{ from: null, inclusive: true, points: pts('5') }];

const ROOTS = [
  leafOf('I', '20', PASS_FAIL),
  leafOf('II', '50', { kind: 'proportional', target: dec('100'), lower: false }, { percent: true }),
  leafOf('III', '10', { kind: 'levels', levels: LEVELS }),
  leafOf('IV', '20', { kind: 'rankChange', tiers: CHANGE, newcomer: pts('3') }),
  leafOf('V', '0', REQUIREMENT),
  groupOf('VI', [leafOf('VI.1', '10', { kind: 'bonus', per: pts('4') })], '5'),
];

const ranks = (last: string | null, now: string): Result => {
  return { kind: 'ranks', last: last === null ? null : dec(last), now: dec(now) };
};
const GOOD: Result = { kind: 'level', name: 'Tốt' };

const RESULTS: ScopeResults = computeScopeResults(
  contestOf(
    ROOTS,
    [
      nomineeOf('A', [PASSED, numberOf('97.5'), GOOD, ranks('9', '2'), FAILED, numberOf('0')]),
      nomineeOf('B', [FAILED, numberOf('80'), GOOD, ranks(null, '3'), PASSED, numberOf('2')]),
      nomineeOf('C', [PASSED, NOT_APPLICABLE, GOOD, ranks('1', '1'), PASSED, numberOf('0')]),
      nomineeOf('D', [PASSED, MISSING, GOOD, ranks('1', '1'), PASSED, numberOf('0')]),
    ],
    { awards: [awardOf('giayKhen', { minimumTotal: pts('60') })] },
  ),
);

type Sheet = { readonly headings: readonly string[]; readonly rows: readonly CellValue[][] };

/** Each column by the words above it, the lower ones behind the upper. */
function readSheet(plan: SheetPlan): Sheet {
  const [upper, lower] = [2, 3].map((row) => plan.rows[row]?.cells ?? []);
  let over: CellValue = null;
  const headings = (upper ?? []).map((cell, column) => {
    over = cell?.value ?? over;
    return [over, lower?.[column]?.value].filter((word) => typeof word === 'string').join(' / ');
  });
  const rows = plan.rows
    .slice(FIRST_ROW)
    .map(({ cells }) => cells.map((cell) => cell?.value ?? null));
  return { headings, rows };
}

function cellOf({ headings, rows }: Sheet, code: string, heading: RegExp): CellValue {
  const row = rows.find((cells) => cells[0] === code);
  return row?.[headings.findIndex((one) => heading.test(one))] ?? null;
}

const PLAN = planScoreSheet(RESULTS);
const SHEET = readSheet(PLAN);

test('every row begins with code and name, by rank, who is excluded last', () => {
  expect(SHEET.rows.map(([code, name]) => [code, name])).toEqual([
    ['C', 'Thôn C'],
    ['B', 'Thôn B'],
    ['D', 'Thôn D'],
    ['A', 'Thôn A'],
  ]);
  expect(SHEET.headings.slice(0, 2)).toEqual(['Mã', 'Tên tập thể']);
});

test('results look as in the workbook', () => {
  const results = SHEET.headings.flatMap((heading, column) =>
    heading.endsWith('/ Kết quả') ? [column] : [],
  );
  const shown = (code: string): CellValue[] => {
    const row = SHEET.rows.find((cells) => cells[0] === code) ?? [];
    return results.map((column) => row[column] ?? null);
  };
  expect(shown('A')).toEqual(['Đạt', 0.975, 'Tốt', '9 → 2', 'Không đạt', 0]);
  expect(shown('B')).toEqual(['Không đạt', 0.8, 'Tốt', 'Mới → 3', 'Đạt', 2]);
  expect(shown('C')[1]).toBe('Không áp dụng');
  expect(shown('D')[1]).toBeNull();
  const [, percent = 0] = results;
  expect(PLAN.rows[FIRST_ROW]?.cells[percent]?.style.numberFormat).toBe('0.0%');
});

test('points and adjustments of a row add up to its total', () => {
  const total = SHEET.headings.indexOf('Tổng điểm');
  const parts = SHEET.headings.flatMap((heading, column) =>
    /\/ Điểm$|^Giới hạn|^Quy đổi|^Điểm sàn/.test(heading) ? [column] : [],
  );
  for (const row of SHEET.rows) {
    const sum = parts.reduce((all, column) => all + Math.round(Number(row[column] ?? 0) * 100), 0);
    expect(sum).toBe(Math.round(Number(row[total]) * 100));
  }
  expect(cellOf(SHEET, 'B', /^Giới hạn nhóm VI/)).toBe(-3);
  expect(cellOf(SHEET, 'C', /^Quy đổi/)).toBe(35);
  expect(cellOf(SHEET, 'A', /^Quy đổi/)).toBeNull();
  expect(SHEET.headings).not.toContain('Điểm sàn');
});

test('a requirement has no points, and only columns that say something are there', () => {
  expect(SHEET.headings.filter((heading) => heading.startsWith('V.'))).toHaveLength(1);
  expect(SHEET.headings.join()).not.toMatch(/Đơn vị|Cụm|Xếp loại/);
});

test('the note says who is not considered or provisional', () => {
  expect(cellOf(SHEET, 'A', /^Ghi chú/)).toBe('Không xét: không đạt điều kiện V.');
  expect(cellOf(SHEET, 'A', /^Xếp hạng/)).toBeNull();
  expect(cellOf(SHEET, 'D', /^Ghi chú/)).toBe('Tạm tính: thiếu 1 kết quả.');
  expect(cellOf(SHEET, 'C', /^Đề nghị/)).toBe('Giấy khen');
  expect(cellOf(SHEET, 'B', /^Đề nghị/)).toBeNull();
});

test('the tied at the quota are pointed out', () => {
  const nominees = ['A', 'B'].map((code) =>
    nomineeOf(code, [numberOf('90')], { cluster: 'Cụm 1' }),
  );
  const awards = [awardOf('bangKhen', { quota: { kind: 'count', count: 1 } })];
  const bands = [{ label: 'Xuất sắc', from: pts('90'), row: 0 }];
  const contest = contestOf([leafOf('I', '100', DIRECT)], nominees, { awards, bands });
  const sheet = readSheet(planScoreSheet(computeScopeResults(contest)));
  expect(cellOf(sheet, 'B', /^Ghi chú/)).toBe(
    'Bằng điểm ở mốc chỉ tiêu bằng khen: trình Hội đồng quyết định.',
  );
  expect(cellOf(sheet, 'B', /^Hạng trong cụm/)).toBe(1);
  expect(cellOf(sheet, 'B', /^Xếp loại/)).toBe('Xuất sắc');
});

test('headings and identity are frozen and repeated; a wide sheet is spread over pages', () => {
  const leaves = Array.from({ length: 15 }, (_, index) => leafOf(`T${index}`, '5', DIRECT));
  const nominee = nomineeOf(
    'A',
    leaves.map(() => numberOf('5')),
  );
  const wide = planScoreSheet(computeScopeResults(contestOf(leaves, [nominee])));
  expect(wide.freeze).toEqual({ rows: 4, columns: 2 });
  expect(wide.print).toMatchObject({
    fitToWidth: null,
    repeatRows: { from: 2, to: 3 },
    repeatColumns: { from: 0, to: 1 },
  });
  const narrow = planScoreSheet(computeScopeResults(contestOf(leaves.slice(0, 2), [nominee])));
  expect(narrow.print.fitToWidth).toBe(1);
});

test('a column has one style object, however many rows', () => {
  const columns = PLAN.columnWidths.map((_, column) =>
    PLAN.rows.slice(FIRST_ROW).map(({ cells }) => cells[column]?.style),
  );
  for (const styles of columns) expect(new Set(styles).size).toBe(1);
});

test('points of four digits have room in their column', () => {
  const narrow = widthOfPoints(pts('100'), dec('0.01'));
  expect(narrow).toBe(6.5);
  expect(widthOfPoints(pts('1000'), dec('0.01'))).toBeGreaterThanOrEqual(narrow + 2);
  expect(widthOfPoints(10, dec('1'))).toBeLessThan(narrow);
});
