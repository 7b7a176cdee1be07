import type { Leaf } from '../domain/criterion';
import type { AwardReason } from '../domain/reasons/reason';
import type { Outcome } from '../domain/awards/decide-awards';
import { groupDigits, joinWords } from './counts';
import { writeDecimal, writePercent } from './numbers';
import { nameCriterion } from './results';
import { wordOf } from './words';

/** "Bằng khen: đề nghị tặng, tổng điểm 95,5." */
export function describeAward(detail: AwardReason): string {
  return `${wordOf(detail.outcome.award)}: ${explainOutcome(detail)}.`;
}

function explainOutcome({ outcome, total, mark }: AwardReason): string {
  const own = writeDecimal(total);
  switch (outcome.kind) {
    case 'proposed':
      return `đề nghị tặng, tổng điểm ${own}`;
    case 'pending':
      return `cùng đạt ${own} điểm ở suất cuối cùng, ${nameQuota(outcome, outcome.seats)}; trình Hội đồng quyết định`;
    case 'excluded':
      return 'không xét vì không đạt điều kiện bắt buộc';
    case 'provisional':
      return `chưa xét vì còn thiếu ${groupDigits(outcome.missing)} kết quả`;
    case 'hasOtherAward': {
      const other = wordOf(outcome.other).toLowerCase();
      return outcome.pending
        ? `chưa xét vì đang trình Hội đồng quyết định ${other}`
        : `không xét thêm vì đã được đề nghị ${other}`;
    }
    case 'belowMinimum':
      return mark === null
        ? `tổng điểm ${own} thấp hơn mức tối thiểu`
        : `tổng điểm ${own} thấp hơn mức tối thiểu ${writeDecimal(mark)}`;
    case 'requiredNotMet':
      return `không đủ tiêu chuẩn vì ${explainRequired(outcome.required)}`;
    case 'quotaFull':
      return mark === null
        ? `không có suất nào, ${nameQuota(outcome, outcome.seats)}`
        : `đã hết suất, ${nameQuota(outcome, outcome.seats)}; suất cuối cùng ở mức ${writeDecimal(mark)} điểm, tổng điểm ở đây là ${own}`;
  }
}

/** "chỉ tiêu 2", "chỉ tiêu 3 (30%)". */
function nameQuota({ rule }: Outcome, seats: number): string {
  const share = rule.quota?.kind === 'share' ? ` (${writePercent(rule.quota.percent)})` : '';
  return `chỉ tiêu ${groupDigits(seats)}${share}`;
}

/** What was demanded of each criterion depends on its rule: points earned, or none lost. */
export function explainRequired(required: readonly Leaf[]): string {
  const lost = required.filter(({ rule }) => rule.kind === 'deduction');
  const unearned = required.filter(({ rule }) => rule.kind !== 'deduction');
  const parts: string[] = [];
  if (unearned.length > 0) parts.push(`chưa có điểm ở tiêu chí ${nameAll(unearned)}`);
  if (lost.length > 0) parts.push(`bị trừ điểm ở tiêu chí ${nameAll(lost)}`);
  return parts.join('; ');
}

function nameAll(leaves: readonly Leaf[]): string {
  return joinWords(leaves.map(nameCriterion));
}
