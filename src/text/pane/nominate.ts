import type { AwardRule } from '../../domain/awards/award-rule';
import type { Gap, NearMiss } from '../../domain/awards/find-near-misses';
import type { Decimal } from '../../domain/decimal';
import type { ScopeId } from '../../domain/scope';
import { explainRequired } from '../award-reasons';
import { groupDigits, joinWords, padCount } from '../counts';
import { writePercent, writePoints } from '../numbers';
import { nameCriterion } from '../results';
import { wordOf } from '../words';

/** What the step "Đề nghị" says. */
export const NOMINATE_TEXT = {
  build: 'Lập danh sách đề nghị',
  errors: (count: number) =>
    `Sổ còn ${groupDigits(count)} lỗi nên chưa tính được điểm, chưa đề nghị được ai. Sửa hết lỗi ở bước Kiểm tra rồi trở lại đây.`,
  missing: (results: number, nominees: number) =>
    `Còn thiếu ${groupDigits(results)} kết quả của ${groupDigits(nominees)} tập thể, cá nhân. Ai còn thiếu kết quả thì chưa được xét, nên chỉ lập danh sách đề nghị khi đã đủ kết quả.`,
  toCheck: 'Đến bước Kiểm tra',
  toMissing: 'Xem chỗ còn thiếu',
  noAwards:
    'Trang “Khen thưởng” chưa có tiêu chuẩn nào nên chưa đề nghị được ai. Ghi ít nhất một dòng cho bằng khen hoặc giấy khen rồi trở lại đây.',
  toAwards: 'Đến trang “Khen thưởng”',
  proposed: 'Được đề nghị',
  nobody: 'Chưa có ai được đề nghị.',
  pending: 'Trình Hội đồng quyết định',
  near: 'Gần mức đề nghị nhất',
  others: 'Chưa được đề nghị, gần nhất trước',
  noLimit: 'Không giới hạn số lượng',
  noSeats: 'Chỉ tiêu là 0 nên không đề nghị ai.',
  quota: (used: number, seats: number) =>
    `Đã dùng ${groupDigits(used)}/${groupDigits(seats)} chỉ tiêu`,
  seatsLeft: (seats: number) => `còn ${padCount(seats)} chờ Hội đồng quyết định`,
  allProposed: (whom: string) => `Xem cả ${whom} được đề nghị`,
  allPending: (whom: string) => `Xem cả ${whom} chờ Hội đồng`,
  allOthers: (whom: string) => `Xem cả ${whom} chưa được đề nghị`,
  fewer: 'Thu gọn',
  rank: (rank: number, isShared: boolean) =>
    `${isShared ? 'Đồng hạng' : 'Hạng'} ${groupDigits(rank)}`,
  points: (points: string) => `${points} điểm`,
  toRow: (name: string) => `Đến dòng của ${name}`,
  why: 'Vì sao?',
  whyOf: (name: string) => `Vì sao? Xem điểm của ${name}`,
} as const;

/** "12 tập thể". */
export function countWhom(count: number, scope: ScopeId): string {
  return `${groupDigits(count)} ${wordOf(scope).toLowerCase()}`;
}

/** "Bằng khen, tập thể". */
export function nameScopeOfAward(award: AwardRule['award'], scope: ScopeId): string {
  return `${wordOf(award)}, ${wordOf(scope).toLowerCase()}`;
}

export type AwardCount = { readonly scope: ScopeId; readonly proposed: number };

/** "Đề nghị bằng khen: 02 tập thể, 03 cá nhân; 02 trường hợp trình Hội đồng quyết định." */
export function summarizeAward(
  award: AwardRule['award'],
  counts: readonly AwardCount[],
  pending: number,
): string {
  const named = counts
    .filter(({ proposed }) => proposed > 0)
    .map(({ scope, proposed }) => `${padCount(proposed)} ${wordOf(scope).toLowerCase()}`);
  const whom = named.length === 0 ? 'chưa có ai' : named.join(', ');
  const waiting =
    pending === 0 ? '' : `; ${padCount(pending)} trường hợp trình Hội đồng quyết định`;
  return `Đề nghị ${wordOf(award).toLowerCase()}: ${whom}${waiting}.`;
}

/** "Tiêu chuẩn: tổng điểm từ 90; có điểm ở tiêu chí I.1 Sáng kiến; nhiều nhất 30% số được xét." */
export function describeStandard(
  { minimumTotal, required, quota }: AwardRule,
  step: Decimal,
): string | null {
  const name = (kinds: 'deduction' | 'requirement' | 'others'): string => {
    const some = required.filter(({ rule }) =>
      kinds === 'others'
        ? rule.kind !== 'deduction' && rule.kind !== 'requirement'
        : rule.kind === kinds,
    );
    return joinWords(some.map(nameCriterion));
  };
  const parts = [
    ...(minimumTotal === null ? [] : [`tổng điểm từ ${writePoints(minimumTotal, step)}`]),
    ...say('có điểm ở tiêu chí', name('others')),
    ...say('đạt điều kiện', name('requirement')),
    ...say('không bị trừ điểm ở tiêu chí', name('deduction')),
    ...(quota?.kind === 'share' ? [`nhiều nhất ${writePercent(quota.percent)} số được xét`] : []),
  ];
  return parts.length === 0 ? null : `Tiêu chuẩn: ${parts.join('; ')}.`;
}

function say(words: string, names: string): readonly string[] {
  return names === '' ? [] : [`${words} ${names}`];
}

/** "Thiếu 0,5 điểm so với mức tối thiểu 90." */
export function describeGaps({ gaps }: NearMiss, step: Decimal): string {
  const said = gaps.map((gap) => describeGap(gap, step)).join('; ');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

function describeGap(gap: Gap, step: Decimal): string {
  switch (gap.kind) {
    case 'minimum':
      return `thiếu ${writePoints(gap.points, step)} điểm so với mức tối thiểu ${writePoints(gap.minimum, step)}`;
    case 'lastSeat':
      return `kém ${writePoints(gap.points, step)} điểm so với suất cuối cùng (${writePoints(gap.edge, step)} điểm)`;
    case 'required':
      return explainRequired([gap.leaf]);
  }
}
