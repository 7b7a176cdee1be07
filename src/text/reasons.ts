import type { Outcome } from '../domain/awards/decide-awards';
import type { Nominee } from '../domain/nominee';
import type { Reason, ReasonDetail } from '../domain/reasons/reason';
import { isNegative } from '../domain/points';
import type { Settings } from '../domain/settings';
import { describeAward } from './award-reasons';
import { groupDigits, joinWords } from './counts';
import { writeDecimal } from './numbers';
import { writeOrdinal } from './ordinals';
import { describePoints } from './points-reasons';
import { nameCriterion } from './results';
import { writeAbsolute, writeSigned } from './signs';

/** Why a nominee has these points, this rank, this proposal: one sentence a reason. */
export function describeReason({ detail }: Reason, { step }: Settings): string {
  switch (detail.code) {
    case 'points':
      return describePoints(detail, step);
    case 'excluded':
      return `Không xét: không đạt điều kiện bắt buộc ${nameCriterion(detail.requirement)}.`;
    case 'provisional':
      return `Tạm tính: còn thiếu ${groupDigits(detail.missing)} trong ${groupDigits(detail.of)} kết quả.`;
    case 'cap': {
      const bitten = isNegative(detail.points) ? 'bớt' : 'trừ ít đi';
      return `Mục ${nameCriterion(detail.group)}: giới hạn ${writeDecimal(detail.cap)} điểm nên ${bitten} ${writeAbsolute(detail.points)} điểm.`;
    }
    case 'rescale':
      return `Quy đổi vì có tiêu chí không áp dụng: ${writeSigned(detail.points)} điểm.`;
    case 'floor':
      return `Tổng điểm không thấp hơn điểm sàn ${writeDecimal(detail.floor)}: ${writeSigned(detail.points)} điểm.`;
    case 'tied':
      return describeTie(detail.rank, detail.others);
    case 'award':
      return describeAward(detail);
  }
}

const MOST_NAMES = 5;

function describeTie(rank: number, others: readonly Nominee[]): string {
  const names = others
    .slice(0, MOST_NAMES)
    .map(({ code, name }) => (name === '' ? code : `${name} (${code})`));
  const more = others.length - names.length;
  if (more > 0) names.push(`${more} trường hợp khác`);
  return `Bằng điểm với ${joinWords(names)}: cùng xếp ${writeOrdinal({ units: rank, scale: 0 })}.`;
}

const AWARD_CODES: Readonly<Record<Outcome['kind'], string>> = {
  proposed: 'award-proposed',
  pending: 'award-pending',
  excluded: 'award-excluded',
  provisional: 'award-provisional',
  hasOtherAward: 'award-has-other',
  belowMinimum: 'award-below-minimum',
  requiredNotMet: 'award-required-not-met',
  quotaFull: 'award-quota-full',
};

/** How scripts are told of a reason. Never changes. */
export function reasonCode(detail: ReasonDetail): string {
  return detail.code === 'award' ? AWARD_CODES[detail.outcome.kind] : detail.code;
}
