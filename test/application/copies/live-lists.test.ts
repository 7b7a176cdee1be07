import { planCopy } from '../../../src/application/copies/plan-copy';
import type { ContestData } from '../../../src/domain/contest-data';
import { planBook } from '../../../src/workbook/book/plan-book';
import { foundFromPlan } from '../../../src/workbook/reading/found-from-plan';
import type { SheetPlan } from '../../../src/workbook/sheet-plan';
import { scoreBook } from '../../support/score-book';

const contest: ContestData = {
  scope: 'tapThe',
  declaredTotal: '10',
  criteria: [{ code: 'I', parent: null, name: 'Điểm', max: '10', rule: { kind: 'direct' } }],
  nominees: [{ code: 'TT01', name: 'Thôn 1', results: { I: '5' } }],
};

function planSheets(kind: 'live' | 'frozen', unit: string | null): readonly SheetPlan[] {
  const plan = planBook({ subtitle: '', information: {}, contests: [contest] });
  const scored = scoreBook(foundFromPlan(plan));
  if (scored === null) throw new Error('the book has errors');
  const order = { kind, unit, leaveOut: new Set<never>() };
  const source = { file: 'so.xlsx', traces: null };
  const planning = planCopy(scored, order, source, new Date(2026, 10, 23));
  if (!planning.ok) throw new Error(JSON.stringify(planning.fault));
  return planning.copy.plan.sheets;
}

test.each([null, 'TT01'])('the list of a live copy for %s invites nobody to add rows', (unit) => {
  const list = planSheets('live', unit).find(({ name }) => name === 'Tập thể');
  expect(list?.rows[1]?.cells[0]?.value).toBe(
    'Mỗi dòng một đối tượng được xét; dòng thêm vào không có công thức tính điểm. Tiêu chí nào không áp dụng thì chọn “Không áp dụng”, không bỏ trống.',
  );
});

test('the cover of a live copy for everybody says how somebody is taken out of it', () => {
  const says = (unit: string | null): boolean =>
    planSheets('live', unit)[0]!.rows.some(({ cells }) =>
      String(cells[1]?.value ?? '').includes('Bỏ một đối tượng: xóa cả dòng trong trang danh sách'),
    );
  expect(says(null)).toBe(true);
  // Alone a unit has nobody to take out.
  expect(says('TT01')).toBe(false);
});
