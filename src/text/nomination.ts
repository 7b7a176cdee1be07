import type { Decimal } from '../domain/decimal';
import type { Points } from '../domain/points';
import type { AwardId, ScopeId } from '../domain/scope';
import { joinWords, padCount } from './counts';
import { writePoints } from './numbers';
import { wordOf } from './words';

/** Left to be filled in by hand, like what the information sheet does not say. */
export const BLANK = '…………';
const SHORT_BLANK = '……';

export const NOMINATION_SHEET_NAMES: Readonly<Record<AwardId, string>> = {
  bangKhen: 'ĐN bằng khen',
  giayKhen: 'ĐN giấy khen',
};

export const NOMINATION_WORDS = {
  nationalName: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  title: 'DANH SÁCH',
  pendingTitle: 'TRÌNH HỘI ĐỒNG QUYẾT ĐỊNH',
  secretary: 'THƯ KÝ',
  council: 'HỘI ĐỒNG THI ĐUA – KHEN THƯỞNG',
  onBehalf: 'TM.',
  chair: 'CHỦ TỊCH',
} as const;

export const NOMINATION_HEADINGS = {
  number: 'STT',
  position: 'Chức vụ, đơn vị',
  points: 'Điểm',
  rank: 'Xếp hạng',
  summary: 'Tóm tắt thành tích',
  note: 'Ghi chú',
} as const;

/** The name's heading by the scopes that the list speaks of. */
export function nameHeading(scopes: readonly ScopeId[]): string {
  if (scopes.length > 1) return 'Tên tập thể, họ và tên cá nhân';
  return scopes[0] === 'caNhan' ? 'Họ và tên' : 'Tên tập thể';
}

/** An annex to our own decision gives; an annex to a tờ trình proposes. */
export function formHeading(ownDecision: boolean): string {
  return ownDecision ? 'Hình thức khen thưởng' : 'Hình thức đề nghị';
}

/** "II. CÁ NHÂN". */
export function sectionTitle(position: number, title: string): string {
  const numerals = ['I', 'II', 'III', 'IV'];
  return `${numerals[position] ?? position + 1}. ${title}`;
}

export function scopeTitle(scope: ScopeId): string {
  return wordOf(scope).toUpperCase();
}

/** "Tập thể, cá nhân đề nghị tặng Giấy khen của …"; "được tặng" once nothing is left to decide. */
export function nominationSubject(
  scopes: readonly ScopeId[],
  award: AwardId,
  authority: string | null,
  isSettled: boolean,
): string {
  const [first = '', ...others] = scopes.map(wordOf);
  const whom = [first, ...others.map((word) => word.toLowerCase())].join(', ');
  const verb = isSettled ? 'được tặng' : 'đề nghị tặng';
  return `${whom} ${verb} ${wordOf(award)} của ${authority ?? BLANK}`;
}

/** What for: the law asks for excellent achievement only of bằng khen (Điều 74). */
export function nominationGrounds(
  award: AwardId,
  movement: string | null,
  year: string | null,
): string {
  const achievement = award === 'bangKhen' ? 'thành tích xuất sắc' : 'thành tích';
  const named = movement !== null && /^[“"«]/.test(movement);
  const title = named ? movement : `“${movement ?? BLANK}”`;
  return `vì đã có ${achievement} trong phong trào thi đua ${title} năm ${year ?? SHORT_BLANK}`;
}

/** The paper that the annex belongs to; its number and day are filled in when it is issued. */
export function annexReference(ownDecision: boolean, authority: string | null): string {
  const day = `ngày ${SHORT_BLANK} tháng ${SHORT_BLANK} năm ${SHORT_BLANK}`;
  return ownDecision
    ? `(Kèm theo Quyết định số ${SHORT_BLANK}/QĐ-${SHORT_BLANK} ${day} của ${authority ?? BLANK})`
    : `(Kèm theo Tờ trình số ${SHORT_BLANK}/TTr-${SHORT_BLANK} ${day})`;
}

/** The year too: a list of one year is often signed in the next. */
export function placeAndDate(locality: string | null): string {
  return `${locality ?? BLANK}, ngày ${SHORT_BLANK} tháng ${SHORT_BLANK} năm ${SHORT_BLANK}`;
}

/** "Tặng Giấy khen của Chủ tịch UBND xã". */
export function awardForm(award: AwardId, authority: string | null): string {
  return `Tặng ${wordOf(award)} của ${authority ?? BLANK}`;
}

/** Instead of a form, for the tied: nothing is given before the council has decided. */
export const PENDING_FORM = 'Chờ Hội đồng quyết định';

/** For whoever stands on another list too: one achievement has one award. */
export function otherAwardNote(others: readonly AwardId[]): string {
  return `Cũng được đề nghị ${joinWords(others.map((one) => wordOf(one).toLowerCase()))}`;
}

export type PendingGroup = {
  readonly scope: ScopeId;
  readonly award: AwardId;
  readonly tied: number;
  readonly seatsLeft: number;
  /** Null when the list shows no points. */
  readonly total: Points | null;
  readonly step: Decimal;
};

/**
 * Why the tied are put before the council.
 * @param writeCount - as papers do; a screen writes its counts plain
 */
export function pendingSentence(group: PendingGroup, writeCount = padCount): string {
  const { scope, award, tied, seatsLeft, total, step } = group;
  const who = `${writeCount(tied)} ${wordOf(scope).toLowerCase()}`;
  const score = total === null ? 'bằng điểm nhau' : `cùng đạt ${writePoints(total, step)} điểm`;
  const left = `chỉ tiêu tặng ${wordOf(award)} chỉ còn ${writeCount(seatsLeft)}`;
  return `${who} ${score}, trong khi ${left}; trình Hội đồng xem xét, quyết định.`;
}

export function pendingNote(seatsLeft: number): string {
  return `Bằng điểm; chỉ tiêu còn ${padCount(seatsLeft)}`;
}

export type ScopeCount = { readonly scope: ScopeId; readonly count: number };

/** "Danh sách này có 06 tập thể và 05 cá nhân./.": who has none is left out; null for nobody at all. */
export function closingSentence(counts: readonly ScopeCount[]): string | null {
  const named = counts
    .filter(({ count }) => count > 0)
    .map(({ scope, count }) => `${padCount(count)} ${wordOf(scope).toLowerCase()}`);
  return named.length === 0 ? null : `Danh sách này có ${joinWords(named)}./.`;
}

/** "Không có tập thể, cá nhân nào được đề nghị." */
export function nobodySentence(scopes: readonly ScopeId[]): string {
  return `Không có ${scopes.map((scope) => wordOf(scope).toLowerCase()).join(', ')} nào được đề nghị.`;
}
