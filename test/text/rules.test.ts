import type { Rule } from '../../src/domain/rules/rule';
import { describeRule } from '../../src/text/pane/rules';
import { dec, HUNDREDTH, pts } from '../support/decimals';
import { DIRECT, leafOf, PASS_FAIL, REQUIREMENT } from '../support/scope-contest';

const TIERS = [
  { from: dec('95'), inclusive: false, points: pts('10') },
  { from: dec('90.5'), inclusive: true, points: pts('7.25') },
  { from: null, inclusive: true, points: pts('0') },
];

test.each<[string, Rule, string]>([
  ['direct', DIRECT, 'Hội đồng chấm trực tiếp, tối đa 10 điểm.'],
  ['passFail', PASS_FAIL, 'Đạt được 10 điểm, không đạt không có điểm.'],
  [
    'proportional',
    { kind: 'proportional', target: dec('95'), lower: false },
    'Theo tỷ lệ: đạt chỉ tiêu 95% được 10 điểm, thấp hơn thì giảm theo tỷ lệ.',
  ],
  [
    'proportional, lower is better',
    { kind: 'proportional', target: dec('2.5'), lower: true },
    'Theo tỷ lệ, càng thấp càng tốt: không quá 2,5% được 10 điểm, cao hơn thì giảm theo tỷ lệ.',
  ],
  [
    'leader',
    { kind: 'leader', target: dec('80') },
    'So với đơn vị dẫn đầu: đạt chỉ tiêu 80% được nửa số điểm, bằng đơn vị dẫn đầu được 10 điểm.',
  ],
  [
    'tiers',
    { kind: 'tiers', tiers: TIERS },
    'Theo bậc: trên 95% được 10 điểm; từ 90,5% được 7,25 điểm; còn lại được 0 điểm.',
  ],
  [
    'levels',
    {
      kind: 'levels',
      levels: [
        { name: 'Tốt', points: pts('10') },
        { name: 'Khá', points: pts('7.5') },
      ],
    },
    'Theo mức: “Tốt” 10 điểm; “Khá” 7,5 điểm.',
  ],
  ['count', { kind: 'count', per: pts('2.5') }, 'Mỗi lần 2,5 điểm, tối đa 10 điểm.'],
  [
    'count, finer than the step',
    { kind: 'count', per: pts('0.33'), fine: { value: dec('0.333'), step: HUNDREDTH } },
    'Mỗi lần 0,333 điểm, tối đa 10 điểm.',
  ],
  ['bonus', { kind: 'bonus', per: pts('1') }, 'Điểm thưởng: mỗi lần 1 điểm, tối đa 10 điểm.'],
  [
    'deduction',
    { kind: 'deduction', per: pts('1') },
    'Điểm trừ: mỗi lần 1 điểm, trừ tối đa 10 điểm.',
  ],
  ['requirement', REQUIREMENT, 'Điều kiện bắt buộc, không tính điểm: không đạt thì không xét.'],
])('%s', (_, rule, sentence) => {
  const percent = ['proportional', 'leader', 'tiers'].includes(rule.kind);
  expect(describeRule(leafOf('I.1', '10', rule, { percent }), HUNDREDTH)).toBe(sentence);
});

test('what is counted is called by the unit', () => {
  const leaf = leafOf('I.1', '10', { kind: 'count', per: pts('2.5') }, { unit: 'Sáng kiến' });
  expect(describeRule(leaf, HUNDREDTH)).toBe('Mỗi sáng kiến 2,5 điểm, tối đa 10 điểm.');
});

test('a change of rank counts ranks, whatever the unit', () => {
  const tiers = [
    { from: dec('3'), inclusive: true, points: pts('10') },
    { from: null, inclusive: true, points: pts('2') },
  ];
  const leaf = leafOf('I.1', '10', { kind: 'rankChange', tiers, newcomer: pts('5') });
  expect(describeRule(leaf, HUNDREDTH)).toBe(
    'Theo số bậc tăng hạng so với năm trước: từ 3 được 10 điểm; còn lại được 2 điểm; chưa xếp hạng năm trước 5 điểm.',
  );
});
