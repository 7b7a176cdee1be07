import type { AwardRule } from '../../src/domain/awards/award-rule';
import type { Outcome } from '../../src/domain/awards/decide-awards';
import type { Settings } from '../../src/domain/settings';
import type { Group, Leaf } from '../../src/domain/criterion';
import { parseDecimal } from '../../src/domain/decimal';
import type { Decimal } from '../../src/domain/decimal';
import type { Nominee, Result } from '../../src/domain/nominee';
import type { ReasonDetail } from '../../src/domain/reasons/reason';
import type { Rule } from '../../src/domain/rules/rule';
import type { Tier } from '../../src/domain/rules/tiers';
import { describeReason, reasonCode } from '../../src/text/reasons';

function decimal(text: string): Decimal {
  const value = parseDecimal(text);
  if (value === null) throw new Error(`not a decimal: ${text}`);
  return value;
}

const number = (value: string): Result => ({ kind: 'number', value: decimal(value) });
const ranks = (last: string | null, now: string): Result => ({
  kind: 'ranks',
  last: last === null ? null : decimal(last),
  now: decimal(now),
});

function nominee(code: string, name: string): Nominee {
  const details = {
    title: '',
    birthYear: '',
    position: '',
    isLeader: false,
    isDirectWorker: false,
    headcount: '',
    awardType: '',
    summary: '',
  };
  return { row: 0, code, name, unit: null, cluster: null, clusterKey: null, details, results: [] };
}

/** Points of 0,5: five points are ten steps. */
const SETTINGS: Settings = {
  step: decimal('0.5'),
  floor: 0,
  leaderPool: 'eligible',
  leaderAtTarget: 'half',
  notApplicable: 'rescale',
  newcomer: 'statedPoints',
};

const OTHERS = ['1', '2', '3', '4', '5', '6', '7'].map((n) => nominee(`TT${n}`, `Thôn ${n}`));

function leafOf(rule: Rule, percent = false, unit = ''): Leaf {
  const name = 'Xây dựng kế hoạch';
  const scoring = { needsEvidence: false, scoredBy: 'selfScored', reviewer: '' } as const;
  const rest = { max: 10, ...scoring, index: 0, row: 0 };
  return { kind: 'leaf', code: 'I.1', name, rule, percent, unit, ...rest };
}

const say = (detail: ReasonDetail): string => describeReason({ detail, place: null }, SETTINGS);

type Told = {
  readonly tier?: Tier;
  readonly leader?: Decimal;
  readonly percent?: boolean;
  readonly unit?: string;
};

function sayPoints(rule: Rule, result: Result, points: string | null, told: Told = {}): string {
  const sentence = say({
    code: 'points',
    leaf: leafOf(rule, told.percent, told.unit),
    result,
    points: points === null ? null : decimal(points),
    max: decimal('5'),
    tier: told.tier ?? null,
    leader: told.leader ?? null,
  });
  const beginning = 'I.1 Xây dựng kế hoạch: ';
  expect(sentence.startsWith(beginning)).toBe(true);
  return sentence.slice(beginning.length);
}

const PERCENT = { percent: true };
const above95: Tier = { from: decimal('95'), inclusive: false, points: 10 };
const from90: Tier = { from: decimal('90'), inclusive: true, points: 8 };
const rest: Tier = { from: null, inclusive: true, points: 0 };
const tiers: Rule = { kind: 'tiers', tiers: [above95, from90, rest] };
const proportional: Rule = { kind: 'proportional', target: decimal('100'), lower: false };
const fewer: Rule = { kind: 'proportional', target: decimal('2'), lower: true };
const leader: Rule = { kind: 'leader', target: decimal('60') };
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
    { leader: decimal('90') },
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
    { unit: 'Sáng kiến' },
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
    { code: 'excluded', requirement: leafOf({ kind: 'requirement' }) },
    'Không xét: không đạt điều kiện bắt buộc I.1 Xây dựng kế hoạch.',
  ],
  [{ code: 'provisional', missing: 2, of: 15 }, 'Tạm tính: còn thiếu 2 trong 15 kết quả.'],
  [
    { code: 'cap', group, cap: decimal('10'), points: decimal('-3') },
    'Mục VI Điểm thưởng: giới hạn 10 điểm nên bớt 3 điểm.',
  ],
  [
    { code: 'cap', group, cap: decimal('5'), points: decimal('2') },
    'Mục VI Điểm thưởng: giới hạn 5 điểm nên trừ ít đi 2 điểm.',
  ],
  [{ code: 'rescale', points: decimal('8.5') }, 'Quy đổi vì có tiêu chí không áp dụng: +8,5 điểm.'],
  [
    { code: 'floor', floor: decimal('0'), points: decimal('3') },
    'Tổng điểm không thấp hơn điểm sàn 0: +3 điểm.',
  ],
  [
    { code: 'tied', rank: 3, others: [nominee('TT2', 'Thôn 2'), nominee('XX', '')] },
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

const rule: AwardRule = {
  award: 'bangKhen',
  minimumTotal: 180,
  required: [],
  quota: { kind: 'share', percent: decimal('30') },
  excludes: ['giayKhen'],
  row: 0,
};
const bangKhen = { award: 'bangKhen', rule } as const;
const counted: AwardRule = { ...rule, quota: { kind: 'count', count: 2 } };

test.each<[Outcome, string | null, string, string]>([
  [{ ...bangKhen, kind: 'proposed' }, null, 'award-proposed', 'đề nghị tặng, tổng điểm 86,5.'],
  [
    { award: 'bangKhen', rule: counted, kind: 'pending', seats: 2, total: 173 },
    null,
    'award-pending',
    'cùng đạt 86,5 điểm ở suất cuối cùng, chỉ tiêu 2; trình Hội đồng quyết định.',
  ],
  [
    { ...bangKhen, kind: 'excluded' },
    null,
    'award-excluded',
    'không xét vì không đạt điều kiện bắt buộc.',
  ],
  [
    { ...bangKhen, kind: 'provisional', missing: 3 },
    null,
    'award-provisional',
    'chưa xét vì còn thiếu 3 kết quả.',
  ],
  [
    { ...bangKhen, kind: 'hasOtherAward', other: 'giayKhen', pending: false },
    null,
    'award-has-other',
    'không xét thêm vì đã được đề nghị giấy khen.',
  ],
  [
    { ...bangKhen, kind: 'hasOtherAward', other: 'giayKhen', pending: true },
    null,
    'award-has-other',
    'chưa xét vì đang trình Hội đồng quyết định giấy khen.',
  ],
  [
    { ...bangKhen, kind: 'belowMinimum', minimum: 180 },
    '90',
    'award-below-minimum',
    'tổng điểm 86,5 thấp hơn mức tối thiểu 90.',
  ],
  [
    {
      ...bangKhen,
      kind: 'requiredNotMet',
      required: [
        leafOf({ kind: 'passFail' }),
        { ...leafOf({ kind: 'deduction', per: 2 }), code: 'VII.1', name: 'Báo cáo chậm' },
      ],
    },
    null,
    'award-required-not-met',
    'không đủ tiêu chuẩn vì chưa có điểm ở tiêu chí I.1 Xây dựng kế hoạch; bị trừ điểm ở tiêu chí VII.1 Báo cáo chậm.',
  ],
  [
    { ...bangKhen, kind: 'quotaFull', seats: 3, edge: 186 },
    '93',
    'award-quota-full',
    'đã hết suất, chỉ tiêu 3 (30%); suất cuối cùng ở mức 93 điểm, tổng điểm ở đây là 86,5.',
  ],
  [
    { ...bangKhen, kind: 'quotaFull', seats: 0, edge: Infinity },
    null,
    'award-quota-full',
    'không có suất nào, chỉ tiêu 0 (30%).',
  ],
])('an award: %j', (outcome, mark, code, sentence) => {
  const detail: ReasonDetail = {
    code: 'award',
    outcome,
    total: decimal('86.5'),
    mark: mark === null ? null : decimal(mark),
  };
  expect(say(detail)).toBe(`Bằng khen: ${sentence}`);
  expect(reasonCode(detail)).toBe(code);
});
