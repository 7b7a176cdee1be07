import type { Group, Leaf } from '../domain/criterion';
import type { Decimal } from '../domain/decimal';
import { explainAwards } from '../domain/reasons/explain-nominee';
import type { NomineeResult } from '../domain/results';
import { describeAward } from './award-reasons';
import type { AwardId, ScopeId } from '../domain/scope';
import type { Adjustment } from '../domain/scoring/adjustments';
import { SHEET_NAMES } from './headings';
import { joinWords, padCount, writeDecimal, writePoints } from './numbers';
import { wordOf } from './words';

export const SCORE_SHEET_NAMES: Readonly<Record<ScopeId, string>> = {
  tapThe: 'Điểm tập thể',
  caNhan: 'Điểm cá nhân',
};

export const SCORE_HEADINGS = {
  result: 'Kết quả',
  points: 'Điểm',
  total: 'Tổng điểm',
  rank: 'Xếp hạng',
  clusterRank: 'Hạng trong cụm, khối',
  classification: 'Xếp loại',
  proposal: 'Đề nghị',
  note: 'Ghi chú',
} as const;

/** "BẢNG ĐIỂM TẬP THỂ". */
export function scoreTitle(scope: ScopeId, isProvisional: boolean): string {
  const title = `Bảng điểm ${wordOf(scope)}`.toUpperCase();
  return isProvisional ? `${title} (TẠM TÍNH)` : title;
}

/** Whose sheet this is: what people type stands elsewhere. */
export function scoreOrigin(scope: ScopeId): string {
  return `Do Bình Xét lập; sửa số liệu ở trang “${SHEET_NAMES.nominees[scope]}” rồi lập lại.`;
}

/** "I.1. Xây dựng kế hoạch (tối đa 6 điểm)", over the result and the points. */
export function criterionHeading({ code, name, rule, max }: Leaf, step: Decimal): string {
  const title = `${code}. ${name.replace(/\s+/g, ' ').trim()}`;
  const points = `tối đa ${writePoints(max, step)} điểm`;
  switch (rule.kind) {
    case 'requirement':
      return `${title} (điều kiện)`;
    case 'bonus':
      return `${title} (thưởng ${points})`;
    case 'deduction':
      return `${title} (trừ ${points})`;
    default:
      return `${title} (${points})`;
  }
}

/** What a column of adjustments adds or takes off. */
export function adjustmentHeading(
  kind: Adjustment['kind'],
  group: Group | null,
  step: Decimal,
): string {
  switch (kind) {
    case 'cap':
      return `Giới hạn nhóm ${group?.code ?? ''} (${writePoints(group?.cap ?? 0, step)} điểm)`;
    case 'rescale':
      return 'Quy đổi';
    case 'floor':
      return 'Điểm sàn';
  }
}

/** "9 → 2"; "Mới → 3". */
export function writeRankChange(last: Decimal | null, now: Decimal): string {
  return `${last === null ? wordOf('newcomer') : writeDecimal(last)} → ${writeDecimal(now)}`;
}

/** "Bằng khen, giấy khen". */
export function writeProposal(awards: readonly AwardId[]): string {
  const [first, ...others] = awards.map(wordOf);
  if (first === undefined) return '';
  return [first, ...others.map((word) => word.toLowerCase())].join(', ');
}

/**
 * What a reader of the row must know: not considered, provisional, left to the council, or why nothing
 * is proposed.
 */
export function writeScoreNote(result: NomineeResult, step: Decimal): string {
  const { excludedBy, missing } = result.scored;
  const { award, pending } = result.proposal;
  const notes: string[] = [];
  if (excludedBy.length > 0) {
    const codes = joinWords(excludedBy.map(({ code }) => code));
    notes.push(`Không xét: không đạt điều kiện ${codes}.`);
  }
  if (missing > 0) notes.push(`Tạm tính: thiếu ${padCount(missing)} kết quả.`);
  if (pending !== null) {
    const named = wordOf(pending).toLowerCase();
    notes.push(`Bằng điểm ở mốc chỉ tiêu ${named}: trình Hội đồng quyết định.`);
  }
  const isDecided = notes.length > 0 || award !== null;
  if (!isDecided) notes.push(...explainAwards(result, step).map(describeAward));
  return notes.join(' ');
}
