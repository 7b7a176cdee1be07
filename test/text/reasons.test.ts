import type { Group, Leaf } from '../../src/domain/criterion';
import type { Decimal } from '../../src/domain/decimal';
import type { Result } from '../../src/domain/nominee';
import type { ReasonDetail } from '../../src/domain/reasons/reason';
import type { Rule } from '../../src/domain/rules/rule';
import type { Tier } from '../../src/domain/rules/tiers';
import { reasonCode } from '../../src/text/reasons';
import { dec } from '../support/decimals';
import { nomineeOf } from '../support/scope-contest';
import { leafBy, say } from './reason-sentences';

const number = (value: string): Result => ({ kind: 'number', value: dec(value) });
const ranks = (last: string | null, now: string): Result => ({
  kind: 'ranks',
  last: last === null ? null : dec(last),
  now: dec(now),
});

const OTHERS = ['1', '2', '3', '4', '5', '6', '7'].map((n) =>
  nomineeOf(`TT${n}`, [], { name: `Thôn ${n}` }),
);

type Told = {
  readonly tier?: Tier;
  readonly leader?: Decimal;
  readonly leaf?: Partial<Leaf>;
};

function sayPoints(rule: Rule, result: Result, points: string | null, told: Told = {}): string {
  const sentence = say({
    code: 'points',
    leaf: leafBy(rule, told.leaf),
    result,
    points: points === null ? null : dec(points),
    max: dec('5'),
    tier: told.tier ?? null,
    leader: told.leader ?? null,
  });
  const beginning = 'I.1 Xây dựng kế hoạch: ';
  expect(sentence.startsWith(beginning)).toBe(true);
  return sentence.slice(beginning.length);
}

const PERCENT = { leaf: { percent: true } };
const above95: Tier = { from: dec('95'), inclusive: false, points: 10 };
const from90: Tier = { from: dec('90'), inclusive: true, points: 8 };
const rest: Tier = { from: null, inclusive: true, points: 0 };
const tiers: Rule = { kind: 'tiers', tiers: [above95, from90, rest] };
const proportional: Rule = { kind: 'proportional', target: dec('100'), lower: false };
const fewer: Rule = { kind: 'proportional', target: dec('2'), lower: true };
const leader: Rule = { kind: 'leader', target: dec('60') };
const rankChange: Rule = { kind: 'rankChange', tiers: [rest], newcomer: 5 };
const levels: Rule = { kind: 'levels', levels: [{ name: 'Tốt', points: 10 }] };
const passed: Result = { kind: 'judged', passed: true };
const failed: Result = { kind: 'judged', passed: false };

test.each<[Rule, Result, string | null, Told, string]>([
  [{ kind: 'passFail' }, passed, '5', {}, 'Đạt, được 5/5 điểm.'],
  [{ kind: 'passFail' }, failed, '0', {}, 'Không đạt, được 0/5 điểm.'],
  [{ kind: 'direct' }, number('4.5'), '4.5', {}, 'chấm trực tiếp, được 4,5/5 điểm.'],
  [tiers, number('97.5'), '5', { tier: above95, ...PERCENT }, '97,5% (trên 95%), được 5/5 điểm.'],
  [tiers, number('90'), '4', { tier: from90 }, '90 (từ 90), được 4/5 điểm.'],
  [tiers, number('9'), '0', { tier: rest }, '9 (bậc “còn lại”), được 0/5 điểm.'],
  [proportional, number('92'), '4.6', PERCENT, '92% so với chỉ tiêu 100%, được 4,6/5 điểm.'],
  [fewer, number('4'), '2.5', {}, '4 so với chỉ tiêu 2 (càng thấp càng tốt), được 2,5/5 điểm.'],
  [
    leader,
    number('80'),
    '4',
    { leader: dec('90') },
    '80 so với chỉ tiêu 60, đơn vị dẫn đầu đạt 90, được 4/5 điểm.',
  ],
  [
    leader,
    number('80'),
    '2.5',
    {},
    '80 so với chỉ tiêu 60, không có đơn vị dẫn đầu để so, được 2,5/5 điểm.',
  ],
  [{ kind: 'count', per: 4 }, number('3'), '5', {}, '3 lần × 2 điểm, tối đa 5: được 5/5 điểm.'],
  [
    { kind: 'count', per: 4 },
    number('3'),
    '5',
    { leaf: { unit: 'Sáng kiến' } },
    '3 sáng kiến × 2 điểm, tối đa 5: được 5/5 điểm.',
  ],
  [rankChange, ranks('9', '2'), '5', {}, 'từ thứ 9 lên thứ 2 (tăng 7 bậc), được 5/5 điểm.'],
  [rankChange, ranks('2', '5'), '0', {}, 'từ thứ 2 xuống thứ 5 (giảm 3 bậc), được 0/5 điểm.'],
  [rankChange, ranks('1', '1'), '3', {}, 'giữ nguyên thứ hạng 1, được 3/5 điểm.'],
  [
    rankChange,
    ranks(null, '3'),
    '2.5',
    {},
    'năm trước chưa xếp hạng, năm nay thứ 3, được 2,5/5 điểm.',
  ],
  [levels, { kind: 'level', name: 'Tốt' }, '5', {}, 'mức “Tốt”, được 5/5 điểm.'],
  [{ kind: 'bonus', per: 6 }, number('2'), '6', {}, '2 lần × 3 điểm, tối đa 5: +6 điểm thưởng.'],
  [{ kind: 'bonus', per: 6 }, number('0'), '0', {}, 'không có điểm thưởng.'],
  [{ kind: 'deduction', per: 2 }, number('2'), '-2', {}, '2 lần × 1 điểm, tối đa 5: −2 điểm.'],
  [{ kind: 'deduction', per: 2 }, number('0'), '0', {}, 'không bị trừ điểm.'],
  [{ kind: 'requirement' }, passed, '0', {}, 'đạt điều kiện bắt buộc.'],
  [{ kind: 'requirement' }, failed, '0', {}, 'không đạt điều kiện bắt buộc.'],
  [{ kind: 'direct' }, { kind: 'notApplicable' }, '0', {}, 'không áp dụng, không tính điểm.'],
  [{ kind: 'direct' }, { kind: 'missing' }, null, {}, 'chưa có kết quả.'],
])('points by %j', (rule, result, points, told, sentence) => {
  expect(sayPoints(rule, result, points, told)).toBe(sentence);
});

const group: Group = {
  kind: 'group',
  code: 'VI',
  name: 'Điểm thưởng',
  max: 32,
  cap: 20,
  children: [],
  row: 9,
};

test.each<[ReasonDetail, string]>([
  [
    { code: 'excluded', requirement: leafBy({ kind: 'requirement' }) },
    'Không xét: không đạt điều kiện bắt buộc I.1 Xây dựng kế hoạch.',
  ],
  [{ code: 'provisional', missing: 2, of: 15 }, 'Tạm tính: còn thiếu 2 trong 15 kết quả.'],
  [
    { code: 'cap', group, cap: dec('10'), points: dec('-3') },
    'Mục VI Điểm thưởng: giới hạn 10 điểm nên bớt 3 điểm.',
  ],
  [
    { code: 'cap', group, cap: dec('5'), points: dec('2') },
    'Mục VI Điểm thưởng: giới hạn 5 điểm nên trừ ít đi 2 điểm.',
  ],
  [{ code: 'rescale', points: dec('8.5') }, 'Quy đổi vì có tiêu chí không áp dụng: +8,5 điểm.'],
  [
    { code: 'floor', floor: dec('0'), points: dec('3') },
    'Tổng điểm không thấp hơn điểm sàn 0: +3 điểm.',
  ],
  [
    {
      code: 'tied',
      rank: 3,
      others: [nomineeOf('TT2', [], { name: 'Thôn 2' }), nomineeOf('XX', [], { name: '' })],
    },
    'Bằng điểm với Thôn 2 (TT2) và XX: cùng xếp thứ 3.',
  ],
  [
    { code: 'tied', rank: 1, others: OTHERS },
    'Bằng điểm với Thôn 1 (TT1), Thôn 2 (TT2), Thôn 3 (TT3), Thôn 4 (TT4), Thôn 5 (TT5) và 2 trường hợp khác: cùng xếp thứ nhất.',
  ],
])('%j', (detail, sentence) => {
  expect(say(detail)).toBe(sentence);
  expect(reasonCode(detail)).toBe(detail.code);
});
