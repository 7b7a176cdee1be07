import type { ComparedLine, Comparison } from '../../domain/comparison/compare-nominees';
import type { ScopeContest } from '../../domain/contest';
import type { Decimal } from '../../domain/decimal';
import type { Nominee } from '../../domain/nominee';
import type { Points } from '../../domain/points';
import type { ScopeId } from '../../domain/scope';
import type { Adjustment } from '../../domain/scoring/adjustments';
import { groupDigits } from '../counts';
import { writePoints } from '../numbers';
import { nameCriterion } from '../results';
import { wordOf } from '../words';
import { NOMINEE_TEXT } from './nominee';
import { quoteNominee } from './results';

/** What the pane says of two nominees side by side. */
export const COMPARISON_TEXT = {
  title: 'So sánh',
  choose: (scope: ScopeId) => `Chọn ${wordOf(scope).toLowerCase()} khác để so sánh`,
  choosing: (nominee: Nominee) => `Chọn bên so sánh với ${quoteNominee(nominee)}`,
  open: (nominee: Nominee) => `Xem ${quoteNominee(nominee)}`,
  caption: 'Chênh lệch ở từng tiêu chí, lớn nhất trước',
  difference: 'Hơn, kém',
  direction: (one: Nominee, other: Nominee) =>
    `Cột “Hơn, kém”: điểm của ${quoteNominee(one)} so với ${quoteNominee(other)}.`,
  none: '–',
  missing: 'chưa có',
  equal: (count: number) => `${groupDigits(count)} tiêu chí bằng điểm nhau`,
  excluded: (nominee: Nominee) =>
    `${quoteNominee(nominee)} không được xét vì không đạt điều kiện bắt buộc.`,
  provisional: (nominee: Nominee) =>
    `${quoteNominee(nominee)} còn thiếu kết quả nên chênh lệch còn có thể thay đổi.`,
} as const;

/** "“Thôn 1” hơn “Thôn 2” 3,5 điểm, nhiều nhất ở tiêu chí I.1 Xây dựng kế hoạch (3 điểm)." */
export function describeDifference(
  { difference, differing }: Comparison,
  one: Nominee,
  other: Nominee,
  { step }: ScopeContest['settings'],
): string {
  const [ahead, behind] = difference < 0 ? [other, one] : [one, other];
  if (difference === 0) {
    const how =
      differing.length === 0 ? 'mọi tiêu chí đều bằng nhau' : 'chỗ hơn và chỗ kém bù hết cho nhau';
    return `${quoteNominee(one)} và ${quoteNominee(other)} bằng điểm: ${how}.`;
  }
  const [main, ...others] = differing.filter((line) => line.difference < 0 === difference < 0);
  if (main === undefined) throw new Error('a difference that comes from nowhere');
  const whole = `${quoteNominee(ahead)} hơn ${quoteNominee(behind)} ${writeSize(difference, step)} điểm`;
  const isAll = others.length === 0 && differing.length === 1;
  return `${whole}, ${isAll ? 'chỉ' : 'nhiều nhất'} ${nameOrigin(main)} (${writeSize(main.difference, step)} điểm).`;
}

/** "hơn 3,5", "kém 1", "bằng": what one has against the other. */
export function writeLead(difference: Points, step: Decimal): string {
  if (difference === 0) return 'bằng';
  return `${difference > 0 ? 'hơn' : 'kém'} ${writeSize(difference, step)}`;
}

function writeSize(points: number, step: Decimal): string {
  return writePoints(Math.abs(points), step);
}

function nameOrigin({ subject }: ComparedLine): string {
  if (subject.kind === 'leaf') return `ở tiêu chí ${nameCriterion(subject.leaf)}`;
  const named = nameAdjustment(subject.adjustment);
  return `do ${named.charAt(0).toLowerCase()}${named.slice(1)}`;
}

/** "Quy đổi", "Giới hạn điểm nhóm II". */
export function nameAdjustment({ kind, group }: Adjustment): string {
  return group === null ? NOMINEE_TEXT[kind] : `${NOMINEE_TEXT[kind]} ${group.code}`;
}
