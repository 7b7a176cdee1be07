import type { AwardRule } from '../../src/domain/awards/award-rule';
import type { Outcome } from '../../src/domain/awards/decide-awards';
import type { ReasonDetail } from '../../src/domain/reasons/reason';
import { reasonCode } from '../../src/text/reasons';
import { dec } from '../support/decimals';
import { leafBy, say } from './reason-sentences';

const rule: AwardRule = {
  award: 'bangKhen',
  minimumTotal: 180,
  required: [],
  quota: { kind: 'share', percent: dec('30') },
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
        leafBy({ kind: 'passFail' }),
        { ...leafBy({ kind: 'deduction', per: 2 }), code: 'VII.1', name: 'Báo cáo chậm' },
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
    total: dec('86.5'),
    mark: mark === null ? null : dec(mark),
  };
  expect(say(detail)).toBe(`Bằng khen: ${sentence}`);
  expect(reasonCode(detail)).toBe(code);
});
