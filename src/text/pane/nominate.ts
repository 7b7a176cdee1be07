import type { AwardRule } from '../../domain/awards/award-rule';
import { NEAR_PERCENT } from '../../domain/awards/find-near-misses';
import type { Gap, NearMiss } from '../../domain/awards/find-near-misses';
import type { Decimal } from '../../domain/decimal';
import type { AwardId, ScopeId } from '../../domain/scope';
import { ACTION_NAMES } from '../action-names';
import { explainRequired } from '../award-reasons';
import { groupDigits, joinWords } from '../counts';
import { writePercent, writePoints } from '../numbers';
import { nameCriterion } from '../results';
import { wordOf } from '../words';

/** What the step "Đề nghị" says. */
export const NOMINATE_TEXT = {
  build: ACTION_NAMES.lists,
  errors: (count: number) =>
    `Sổ còn ${groupDigits(count)} lỗi nên chưa tính được điểm, chưa đề nghị được ai. Sửa hết lỗi ở bước Kiểm tra rồi trở lại đây.`,
  missing: (results: number, nominees: number) =>
    `Còn thiếu ${groupDigits(results)} kết quả của ${groupDigits(nominees)} tập thể, cá nhân. Ai còn thiếu kết quả thì chưa được xét, nên chỉ lập danh sách đề nghị khi đã đủ kết quả.`,
  toCheck: 'Đến bước Kiểm tra',
  toMissing: 'Xem chỗ còn thiếu',
  noNominees:
    'Danh sách chưa có ai nên chưa có gì để đề nghị. Nhập danh sách và kết quả trước, rồi trở lại đây.',
  noAwards:
    'Trang “Khen thưởng” chưa có tiêu chuẩn nào nên chưa đề nghị được ai. Ghi ít nhất một dòng cho bằng khen hoặc giấy khen rồi trở lại đây.',
  toAwards: 'Đến trang “Khen thưởng”',
  proposed: 'Được đề nghị',
  nobody: 'Chưa có ai được đề nghị.',
  pending: 'Trình Hội đồng quyết định',
  near: 'Gần mức đề nghị',
  nearNote: `Chỉ thiếu một điều kiện; thiếu điểm thì kém không quá ${NEAR_PERCENT}% mức cần đạt.`,
  others: (award: AwardId) => `Không được đề nghị ${inSentence(award)}`,
  noLimit: 'Không giới hạn số lượng',
  noSeats: 'Chỉ tiêu là 0 nên không đề nghị ai.',
  quota: (used: number, seats: number) =>
    `Đã dùng ${groupDigits(used)}/${groupDigits(seats)} chỉ tiêu`,
  seatsLeft: (seats: number) => `còn ${groupDigits(seats)} chờ Hội đồng quyết định`,
  allProposed: (whom: string) => `Xem cả ${whom} được đề nghị`,
  allPending: (whom: string) => `Xem cả ${whom} chờ Hội đồng`,
  allNear: (whom: string) => `Xem cả ${whom} gần mức đề nghị`,
  fewer: 'Thu gọn',
  rank: (rank: number, isShared: boolean) =>
    `${isShared ? 'Đồng hạng' : 'Hạng'} ${groupDigits(rank)}`,
  points: (points: string) => `${points} điểm`,
  toRow: (name: string) => `Đến dòng của ${name}`,
  why: 'Vì sao?',
  whyOf: (name: string) => `Vì sao? Xem điểm của ${name}`,
} as const;

/** "Xem 12 tập thể còn lại không được đề nghị giấy khen, kể cả 3 được đề nghị bằng khen". */
export function nameAllOthers(
  whom: string,
  award: AwardId,
  elsewhere: readonly { readonly award: AwardId; readonly count: number }[],
): string {
  const ofOthers = elsewhere.map(
    ({ award: other, count }) => `${groupDigits(count)} được đề nghị ${inSentence(other)}`,
  );
  const all = `Xem ${whom} còn lại không được đề nghị ${inSentence(award)}`;
  return ofOthers.length === 0 ? all : `${all}, kể cả ${joinWords(ofOthers)}`;
}

function inSentence(award: AwardId): string {
  return wordOf(award).toLowerCase();
}

/** "12 tập thể". */
export function countWhom(count: number, scope: ScopeId): string {
  return `${groupDigits(count)} ${wordOf(scope).toLowerCase()}`;
}

/** "Bằng khen, tập thể". */
export function nameScopeOfAward(award: AwardId, scope: ScopeId): string {
  return `${wordOf(award)}, ${wordOf(scope).toLowerCase()}`;
}

export type AwardCount = { readonly scope: ScopeId; readonly proposed: number };

/** "Đề nghị bằng khen: 2 tập thể, 3 cá nhân; 2 trường hợp trình Hội đồng quyết định." */
export function summarizeAward(
  award: AwardId,
  counts: readonly AwardCount[],
  pending: number,
): string {
  const named = counts
    .filter(({ proposed }) => proposed > 0)
    .map(({ scope, proposed }) => countWhom(proposed, scope));
  const whom = named.length === 0 ? 'chưa có ai' : named.join(', ');
  const waiting =
    pending === 0 ? '' : `; ${groupDigits(pending)} trường hợp trình Hội đồng quyết định`;
  return `Đề nghị ${inSentence(award)}: ${whom}${waiting}.`;
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
export function describeNearMiss({ gap }: NearMiss, step: Decimal): string {
  const said = describeGap(gap, step);
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
