import type { InformationItem } from '../../../src/domain/information';
import { computeScopeResults } from '../../../src/domain/results';
import type { ScopeResults } from '../../../src/domain/results';
import type { AwardId, ScopeId } from '../../../src/domain/scope';
import type { AwardRule } from '../../../src/domain/awards/award-rule';
import type { PrintSetup, SheetPlan } from '../../../src/workbook/sheet-plan';
import { countProposed } from '../../../src/workbook/nomination/collect-entries';
import { planNominationList } from '../../../src/workbook/nomination/plan-nomination-list';
import { pts } from '../../support/decimals';
import {
  awardOf,
  contestOf,
  DIRECT,
  leafOf,
  nomineeOf,
  numberOf,
} from '../../support/scope-contest';

type Person = { name: string; total: string; summary?: string; position?: string };

function scopeOf(
  scope: ScopeId,
  people: readonly Person[],
  awards: readonly AwardRule[],
): ScopeResults {
  const nominees = people.map(({ name, total, summary = '', position = 'Công chức' }, row) => {
    const bare = nomineeOf(`N${row}`, [numberOf(total)], { row, name });
    const details = { ...bare.details, title: 'Bà', position, summary };
    return { ...bare, unit: 'UBND xã', details };
  });
  return computeScopeResults(contestOf([leafOf('I', '100', DIRECT)], nominees, { scope, awards }));
}

const GIAY_KHEN = awardOf('giayKhen', { minimumTotal: pts('80') });
const seats = (count: number): AwardRule => ({ ...GIAY_KHEN, quota: { kind: 'count', count } });

function planList(
  results: readonly ScopeResults[],
  information: Partial<Record<InformationItem, string>> = {},
  award: AwardId = 'giayKhen',
): SheetPlan {
  const given = Object.entries(information) as [InformationItem, string][];
  return planNominationList(award, results, new Map(given));
}

/** What is written, row by row, from left to right. */
function linesOf(plan: SheetPlan): string[] {
  return plan.rows.map(({ cells }) =>
    cells
      .map((cell) => cell?.value ?? null)
      .filter((value) => value !== null && value !== '')
      .join(' | '),
  );
}

function textOf(plan: SheetPlan): string {
  return linesOf(plan).join('\n');
}

const TWO = [
  scopeOf('tapThe', [{ name: 'Thôn Một', total: '90' }], [GIAY_KHEN]),
  scopeOf(
    'caNhan',
    [
      { name: 'Trần Thị B', total: '85.5' },
      { name: 'Lê Văn C', total: '79.99' },
      { name: 'Nguyễn Thị A', total: '97.25' },
    ],
    [GIAY_KHEN],
  ),
];

test('sections follow the setting, entries their rank, and the count closes them', () => {
  const written = linesOf(planList(TWO));
  const from = written.indexOf('I. TẬP THỂ');
  expect(written.slice(from, from + 6)).toEqual([
    'I. TẬP THỂ',
    '1 | Thôn Một | Công chức, UBND xã | 90 | 1 | Tặng Giấy khen của …………',
    'II. CÁ NHÂN',
    '1 | Bà Nguyễn Thị A | Công chức, UBND xã | 97.25 | 1 | Tặng Giấy khen của …………',
    '2 | Bà Trần Thị B | Công chức, UBND xã | 85.5 | 2 | Tặng Giấy khen của …………',
    'Danh sách này có 01 tập thể và 02 cá nhân./.',
  ]);
  expect(textOf(planList(TWO, { listOrder: 'Cá nhân trước' }))).toMatch(
    /I\. CÁ NHÂN[\s\S]*II\. TẬP THỂ[\s\S]*có 02 cá nhân và 01 tập thể\.\/\./,
  );
});

test('points can be hidden; shown, they are numbers in the step of the contest', () => {
  const shown = planList(TWO);
  const points = shown.rows.flatMap(({ cells }) => cells).find((cell) => cell?.value === 97.25);
  expect(points?.style.numberFormat).toBe('#,##0.00');
  const hidden = planList(TWO, { showPoints: 'Không' });
  expect(hidden.columnWidths).toHaveLength(6);
  expect(textOf(hidden)).not.toMatch(/97|Điểm|Xếp hạng/);
});

test('a scope with nobody has no section and is not counted', () => {
  const alone = planList([
    scopeOf('tapThe', [{ name: 'Thôn', total: '50' }], [GIAY_KHEN]),
    TWO[1]!,
  ]);
  expect(textOf(alone)).toContain('I. CÁ NHÂN');
  expect(textOf(alone)).not.toContain('TẬP THỂ');
  expect(textOf(alone)).toContain('Danh sách này có 02 cá nhân./.');
});

test('nobody at all is said in a sentence, without a table', () => {
  const nobody = planList([scopeOf('caNhan', [{ name: 'A', total: '10' }], [GIAY_KHEN])]);
  expect(textOf(nobody)).toContain('Không có cá nhân nào được đề nghị.');
  expect(textOf(nobody)).not.toMatch(/STT|Danh sách này có/);
  expect(nobody.print.repeatRows).toBeUndefined();
});

test('the tied at the quota are left to the council, uncounted', () => {
  const people = ['95', '90', '90', '90'].map((total, row) => ({ name: `Người ${row}`, total }));
  const results = [scopeOf('caNhan', people, [seats(3)])];
  expect(countProposed('giayKhen', results)).toEqual([{ scope: 'caNhan', count: 1 }]);
  const text = textOf(planList(results));
  expect(text).toContain('II. TRÌNH HỘI ĐỒNG QUYẾT ĐỊNH');
  expect(text).toContain('03 cá nhân cùng đạt 90 điểm');
  expect(text).toContain('chỉ tiêu tặng Giấy khen chỉ còn 02');
  expect(text.match(/Bằng điểm; chỉ tiêu còn 02/g)).toHaveLength(3);
  expect(text).toContain('Danh sách này có 01 cá nhân./.');
  expect(textOf(planList(results, { showPoints: 'không' }))).toContain('03 cá nhân bằng điểm nhau');
});

test('with nobody proposed, the tied still have their table', () => {
  const people = ['90', '90'].map((total, row) => ({ name: `Người ${row}`, total }));
  const text = textOf(planList([scopeOf('caNhan', people, [seats(1)])]));
  expect(text).toMatch(/STT[\s\S]*I\. TRÌNH HỘI ĐỒNG[\s\S]*Chờ Hội đồng quyết định/);
  expect(text).not.toContain('Danh sách này có');
});

test('a nominee of both lists is marked on each', () => {
  const both = [awardOf('bangKhen'), GIAY_KHEN];
  const text = textOf(planList([scopeOf('caNhan', [{ name: 'A', total: '90' }], both)]));
  expect(text).toContain('Cũng được đề nghị bằng khen');
});

test('the annex belongs to a tờ trình, or to our own decision', () => {
  const information = { giayKhenAuthority: 'Chủ tịch UBND xã', year: '2025' };
  const proposed = textOf(planList(TWO, information));
  expect(proposed).toContain('(Kèm theo Tờ trình số ……/TTr-…… ngày …… tháng …… năm ……)');
  expect(proposed).toContain('đề nghị tặng Giấy khen của Chủ tịch UBND xã');
  const decided = textOf(planList(TWO, { ...information, giayKhenIsOwnDecision: 'Có' }));
  expect(decided).toMatch(/Kèm theo Quyết định số .* năm …… của Chủ tịch UBND xã\)/);
  expect(decided).toContain('được tặng Giấy khen của Chủ tịch UBND xã');
});

test('what is not given is left to be filled in by hand', () => {
  const text = textOf(planList(TWO, { agency: ' ' }));
  expect(text).toContain('…………, ngày …… tháng …… năm ……');
  expect(text).not.toMatch(/undefined|null|NaN/);
});

test('a name keeps its letters and is text, whatever it begins with', () => {
  const people = ['=1+1', '+84', '-A', '@B'].map((name) => ({ name, total: '90' }));
  const plan = planList([scopeOf('tapThe', people, [GIAY_KHEN])]);
  for (const { name } of people) {
    const cell = plan.rows.flatMap(({ cells }) => cells).find((one) => one?.value === name);
    expect(cell?.style.numberFormat).toBe('@');
  }
});

test('a position that names the unit is not followed by it again', () => {
  const person = { name: 'A', total: '90', position: 'Phó Chủ tịch UBND  Xã' };
  const text = textOf(planList([scopeOf('caNhan', [person], [GIAY_KHEN])]));
  expect(text).toContain('| Phó Chủ tịch UBND  Xã |');
});

test('no page tears the table from the signatures, nor a title from its first entry', () => {
  const beginnings = Array.from({ length: 12 }, (_, index) => {
    const people = Array.from({ length: index + 1 }, (_, row) => ({
      name: `N${row}`,
      total: '90',
    }));
    const plan = planList([scopeOf('tapThe', people, [GIAY_KHEN]), TWO[1]!]);
    const print: PrintSetup & { rowBreaks?: readonly number[] } = plan.print;
    return (print.rowBreaks ?? []).map((row) => plan.rows[row]?.cells[0]?.value);
  }).flat();
  expect(new Set(beginnings)).toEqual(new Set(['II. CÁ NHÂN', 2]));
});

test('a long agency name wraps at the left and moves nothing at the right', () => {
  const agency =
    'Ban Quản lý Khu dự trữ sinh quyển và các khu bảo tồn thiên nhiên vùng cao nguyên Trung Bộ';
  const rowsOfDate = ['Xã Mẫu', agency].map((name) =>
    linesOf(planList(TWO, { agency: name, locality: 'Xã Mẫu' })).findIndex((line) =>
      line.includes('Xã Mẫu, ngày'),
    ),
  );
  expect(rowsOfDate[0]).toBe(rowsOfDate[1]);
});

test('merged areas of every list are disjoint and inside the sheet', () => {
  const council = { council: 'Hội đồng Thi đua – Khen thưởng xã Hòa Xuân', parentAgency: 'Tỉnh' };
  for (const plan of [planList(TWO), planList(TWO, council), planList([])]) {
    const taken = new Set<string>();
    for (const { top, left, bottom, right } of plan.merges) {
      expect(bottom).toBeLessThan(plan.rows.length);
      expect(right).toBeLessThan(plan.columnWidths.length);
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          expect(taken.has(`${row},${column}`)).toBe(false);
          taken.add(`${row},${column}`);
        }
      }
    }
  }
});

test('office and name stand in one row, so that no page parts them', () => {
  const plan = planList(TWO, { secretary: 'Trần Thị B', signatory: 'Lê Văn A' });
  const [left, right] = (plan.rows.at(-1)?.cells ?? []).filter((cell) => cell !== null);
  expect(left?.value).toMatch(/^THƯ KÝ\n+Trần Thị B$/);
  expect(right?.value).toMatch(/^TM\. HỘI ĐỒNG THI ĐUA – KHEN THƯỞNG\nCHỦ TỊCH\n+Lê Văn A$/);
  const lines = [left, right].map((cell) => String(cell?.value).split('\n').length);
  expect(lines[0]).toBe(lines[1]);
});

test('two hundred people: A4 lengthwise, the heading repeated, every row measured', () => {
  const summary = 'Hoàn thành xuất sắc nhiệm vụ được giao trong năm. '.repeat(12);
  const people = Array.from({ length: 200 }, (_, row) => ({
    name: `Người thứ ${row}`,
    total: '90',
    summary: row % 3 === 0 ? summary : '',
  }));
  const plan = planList([scopeOf('caNhan', people, [GIAY_KHEN])]);
  expect(plan.print).toMatchObject({
    orientation: 'landscape',
    fitToWidth: 1,
    margins: { left: 30, right: 15, top: 20, bottom: 20 },
    pageNumbers: 'top-from-second',
  });
  const heading = plan.print.repeatRows?.from ?? 0;
  expect(plan.rows[heading]?.cells[0]?.value).toBe('STT');
  for (const { height } of plan.rows) {
    expect(height).toBeGreaterThan(0);
    expect(height).toBeLessThanOrEqual(409);
  }
});
