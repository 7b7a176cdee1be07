import type { Group, Leaf } from '../domain/criterion';
import type { Decimal } from '../domain/decimal';
import { explainAwards } from '../domain/reasons/explain-nominee';
import type { NomineeResult } from '../domain/results';
import { describeAward } from './award-reasons';
import type { AwardId, ScopeId } from '../domain/scope';
import type { Adjustment } from '../domain/scoring/adjustments';
import { SHEET_NAMES } from './headings';
import { groupDigits, joinWords } from './counts';
import { writePoints } from './numbers';
import { quote, quoteAll } from './quotes';
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

/** Over a table that calculates itself, with the sheets that it follows. */
export function liveOrigin(sheets: readonly string[]): string {
  return `Bảng tự tính theo các trang ${quoteAll(sheets)}; sửa số liệu ở đó, không sửa ở đây.`;
}

/** "I.1. Xây dựng kế hoạch (tối đa 6 điểm)", over the result and the points. */
export function criterionHeading(leaf: Leaf, step: Decimal): string {
  const title = criterionTitle(leaf);
  return leaf.rule.kind === 'requirement'
    ? `${title} (điều kiện)`
    : `${title} (${describeMaximum(leaf, step)} điểm)`;
}

/** "I.1. Xây dựng kế hoạch", over the result where the points have a heading of their own. */
export function criterionTitle({ code, name }: Leaf): string {
  return `${code}. ${name.replace(/\s+/g, ' ').trim()}`;
}

/** "Điểm I.1 (tối đa 6)", beside the result under the criterion's title. */
export function pointsHeading(leaf: Leaf, step: Decimal): string {
  return `${SCORE_HEADINGS.points} ${leaf.code} (${describeMaximum(leaf, step)})`;
}

function describeMaximum({ rule, max }: Leaf, step: Decimal): string {
  const most = `tối đa ${writePoints(max, step)}`;
  if (rule.kind === 'bonus') return `thưởng ${most}`;
  return rule.kind === 'deduction' ? `trừ ${most}` : most;
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
  if (missing > 0) notes.push(`Tạm tính: thiếu ${groupDigits(missing)} kết quả.`);
  if (pending !== null) {
    const named = wordOf(pending).toLowerCase();
    notes.push(`Bằng điểm ở mốc chỉ tiêu ${named}: trình Hội đồng quyết định.`);
  }
  const isDecided = notes.length > 0 || award !== null;
  if (!isDecided) notes.push(...explainAwards(result, step).map(describeAward));
  return notes.join(' ');
}

/** Why a sheet holds values instead of the formula that would calculate it. */
export type LiveObstacle =
  | { readonly kind: 'provisional' }
  /** The function answers nothing but this. */
  | { readonly kind: 'refused'; readonly message: string }
  /** The first cell of which the function says something else; code and name are "" in the headings. */
  | {
      readonly kind: 'differs';
      readonly code: string;
      readonly name: string;
      readonly heading: string;
    };

/** Tells whoever expects a sheet that calculates itself. */
export function describeLiveObstacle(scope: ScopeId, obstacle: LiveObstacle): string {
  const outcome = `Trang “${SCORE_SHEET_NAMES[scope]}” ghi giá trị, không tự tính lại`;
  switch (obstacle.kind) {
    case 'provisional':
      return `${outcome}, vì còn thiếu kết quả. Nhập đủ kết quả rồi lập lại trang này.`;
    case 'refused':
      return `${outcome}, vì hàm TDKT.BANGDIEM không đọc được các bảng. ${obstacle.message}`;
    case 'differs': {
      const { code, name, heading } = obstacle;
      const who = `${code} ${name}`.trim();
      const where = [...(who === '' ? [] : [who]), `cột ${quote(heading)}`].join(', ');
      return `${outcome}, vì hàm TDKT.BANGDIEM không thấy định dạng ô nên cho kết quả khác ở ${where}. ${HOW_TO_TYPE} Nếu để nguyên, hãy lập lại trang này mỗi khi sửa số liệu.`;
    }
  }
}

const HOW_TO_TYPE =
  'Chỉ dùng dấu % ở tiêu chí tính bằng %, nhập mã và tên dạng chữ, không trộn ô, rồi lập lại.';
