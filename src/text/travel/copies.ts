import type { UnitFault } from '../../domain/units/find-unit';
import { groupDigits } from '../counts';
import { quote, quoteAll } from '../quotes';
import { writeMoment } from '../write-log';

/** Bản tự tính, bản số liệu cố định, bản công khai. */
export const COPY_KINDS = ['live', 'frozen', 'public'] as const;

export type CopyKind = (typeof COPY_KINDS)[number];

/** What kind of copy a file is, in its name. */
export const COPY_FILE_WORDS: Readonly<Record<CopyKind, string>> = {
  live: 'Bản tự tính',
  frozen: 'Bản số liệu',
  public: 'Bản công khai',
};

export function provisionalTitle(title: string): string {
  return `${title} (TẠM TÍNH)`;
}

/** "14:05 ngày 23/11/2026". */
export function writeMomentInSentence(now: Date): string {
  const [day, time] = writeMoment(now).split(' ');
  return `${time} ngày ${day}`;
}

/** Under the title of a sheet of values. */
export function frozenLine(now: Date): string {
  return `Số liệu cố định, tính đến ${writeMomentInSentence(now)}.`;
}

/** On the sheet of awards of one unit's copy. */
export const AWARDS_HELD_BACK =
  'Quy định khen thưởng chung cho mọi đơn vị, không gửi trong bản riêng này.';

/** Below a list; the tied are not named in a public copy. */
export function datedLine(now: Date, unnamedPending: number): string {
  const pending =
    unnamedPending === 0
      ? ''
      : ` Còn ${groupDigits(unnamedPending)} trường hợp chờ Hội đồng quyết định, không nêu ở đây.`;
  return `Số liệu tính đến ${writeMomentInSentence(now)}.${pending}`;
}

/** Why there is no such copy. */
export type CopyFault =
  | UnitFault
  /** Formulas that old programs could not hold. */
  | { readonly code: 'twins-refused'; readonly problems: readonly string[] };

/** Why nothing was made, and what to do instead. */
export function describeCopyFault(fault: CopyFault): string {
  switch (fault.code) {
    case 'unit-unknown': {
      const { nearest } = fault;
      const advice =
        nearest.length === 0
          ? 'Ghi mã hoặc tên tập thể, hoặc đơn vị như ở cột “Đơn vị” của trang cá nhân.'
          : `Gần giống nhất: ${quoteAll(nearest)}.`;
      return `Không có đơn vị ${quote(fault.wanted)} trong sổ. ${advice}`;
    }
    case 'unit-ambiguous':
      return `Có nhiều tập thể cùng gọi là ${quote(fault.wanted)}: ${quoteAll(fault.among)}. Ghi mã của tập thể cần gửi; nếu cá nhân ghi đơn vị trùng tên thì sửa cột “Đơn vị” thành mã tập thể.`;
    case 'twins-refused':
      return ['Không lập được bản tự tính. Hãy gửi bản số liệu cố định.', ...fault.problems].join(
        '\n',
      );
  }
}
