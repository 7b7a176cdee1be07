import { planCopy } from '../../../src/application/copies/plan-copy';
import type { ContestData, RuleData } from '../../../src/domain/contest-data';
import { planBook } from '../../../src/workbook/book/plan-book';
import { foundFromPlan } from '../../../src/workbook/reading/found-from-plan';
import { scoreBook } from '../../support/score-book';

const BUDGET = 'Làm tròn chắc chắn đúng với chỉ tiêu từ 10 tỷ trở lên';

function contestOf(target: string): ContestData {
  const rule: RuleData = { kind: 'proportional', target };
  return {
    scope: 'tapThe',
    declaredTotal: '10',
    criteria: [{ code: 'I', parent: null, name: 'Thu ngân sách', max: '10', rule }],
    nominees: [
      { code: 'TT01', name: 'Thôn 1', results: { I: '5' } },
      { code: 'TT02', name: 'Thôn 2', results: { I: '7' } },
    ],
    bands: [{ label: 'Đạt', from: '0' }],
  };
}

/** The rows of a cover by what stands before them. */
function readCover(
  kind: 'live' | 'frozen',
  target: string,
  unit: string | null,
): ReadonlyMap<string, string> {
  const plan = planBook({ subtitle: '', information: {}, contests: [contestOf(target)] });
  const scored = scoreBook(foundFromPlan(plan));
  if (scored === null) throw new Error('the book has errors');
  const order = { kind, unit, leaveOut: new Set<never>() };
  const source = { file: 'so.xlsx', traces: null };
  const planning = planCopy(scored, order, source, new Date(2026, 10, 23));
  if (!planning.ok) throw new Error(JSON.stringify(planning.fault));
  const { rows } = planning.copy.plan.sheets[0]!;
  return new Map(
    rows.map(({ cells }) => [String(cells[0]?.value ?? ''), String(cells[1]?.value ?? '')]),
  );
}

test('what calculates itself for everybody, and what does not for one unit', () => {
  expect(readCover('live', '10', null).get('Gồm các trang')).toContain(
    'tổng điểm, xếp hạng, xếp loại, đề nghị của 2 tập thể, tự tính bằng công thức.',
  );
  const own = readCover('live', '10', 'TT01');
  expect(own.get('Gồm các trang')).toContain(
    'điểm từng tiêu chí, tổng điểm, xếp loại, tự tính bằng công thức; xếp hạng giữ như lúc lập, không tự tính.',
  );
  expect(own.get('Không làm được')).toContain('Tính lại thứ hạng');
});

test('a target that formulas cannot round beside for certain is said on a live copy only', () => {
  expect(readCover('live', '10000000000', null).get('Không làm được')).toContain(BUDGET);
  expect(readCover('live', '9999999999', null).get('Không làm được')).not.toContain(BUDGET);
  expect(readCover('frozen', '10000000000', null).get('Không làm được')).not.toContain(BUDGET);
});
