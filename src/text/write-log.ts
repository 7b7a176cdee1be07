import { ACTION_NAMES } from './action-names';
import { joinWords } from './counts';
import { quote } from './quotes';

export const LOG_TITLE = 'NHẬT KÝ';

export const LOG_INSTRUCTION =
  'Do Bình Xét ghi thêm mỗi lần ghi vào sổ. Có thể sắp xếp, thêm cột, thêm ghi chú; không đổi tiêu đề cột. Nhờ cột “Dấu kiểm”, trang đã sửa tay không bị ghi đè.';

export const LOG_HEADINGS = {
  when: 'Thời điểm',
  action: 'Việc đã làm',
  sheet: 'Trang tính',
  cells: 'Số ô',
  digest: 'Dấu kiểm',
  note: 'Ghi chú',
} as const;

/** What was done, as the log names it. */
export type BuildAction = 'create' | 'sample' | 'score' | 'provisional' | 'nominate';

const ACTIONS: Readonly<Record<BuildAction, string>> = {
  create: 'Lập sổ mới',
  sample: 'Lập sổ mẫu',
  score: 'Chấm điểm',
  provisional: 'Chấm điểm tạm tính',
  nominate: ACTION_NAMES.lists,
};

export function nameAction(action: BuildAction): string {
  return ACTIONS[action];
}

/** A sheet of the wanted name that was left as it is: ours and edited, or not known to be ours. */
export type KeptSheet = { readonly name: string; readonly why: 'edited' | 'foreign' };

export type WrittenSheet = {
  readonly name: string;
  readonly how: 'added' | 'replaced';
  /** Sheets whose names it would rather have had. */
  readonly kept: readonly KeptSheet[];
};

/** What a reader of the log must know of a sheet; empty when there is nothing to say. */
export function describeWrittenSheet({ name, how, kept }: WrittenSheet): string {
  const sentences = [
    describeKept(kept, 'edited', 'đã được sửa tay'),
    describeKept(kept, 'foreign', 'không có dấu kiểm trong nhật ký'),
  ].filter((sentence) => sentence !== '');
  if (sentences.length > 0)
    return `Trang ${sentences.join('; trang ')}; kết quả mới ở ${quote(name)}.`;
  return how === 'replaced' ? 'Thay bản lập trước, chưa ai sửa.' : '';
}

/** A sheet of ours that says something else than the results of now. */
export type OutdatedSheet = { readonly name: string; readonly advice: 'build-again' | 'delete' };

/** `again`: what to do to build the other sheets, "chạy lại lệnh nominate". */
export function describeOutdated({ name, advice }: OutdatedSheet, again: string): string {
  return advice === 'build-again'
    ? `Trang ${quote(name)} lập từ kết quả trước, khác với kết quả hiện nay; ${again} để lập lại.`
    : `Trang ${quote(name)} là bản cũ, khác với kết quả hiện nay; xóa nếu không cần.`;
}

/** Which sheets were written, and how: "đã thêm trang …; đã thay trang …". */
export function describeSheets(written: readonly WrittenSheet[]): string {
  const list = (how: WrittenSheet['how'], verb: string): readonly string[] => {
    const names = written.filter((one) => one.how === how).map(({ name }) => quote(name));
    return names.length === 0 ? [] : [`${verb} trang ${joinWords(names)}`];
  };
  return [...list('added', 'thêm'), ...list('replaced', 'thay')].join(', ');
}

/** How many stand on a list of proposals. */
export function describeList(
  sheet: string,
  collectives: number,
  individuals: number,
  pending: number,
): string {
  const counts = `Trang ${quote(sheet)}: ${collectives} tập thể, ${individuals} cá nhân`;
  return pending > 0 ? `${counts}; ${pending} trường hợp trình Hội đồng quyết định.` : `${counts}.`;
}

function describeKept(kept: readonly KeptSheet[], why: KeptSheet['why'], reason: string): string {
  const names = kept.filter((one) => one.why === why).map(({ name }) => quote(name));
  return names.length === 0 ? '' : `${joinWords(names)} ${reason} nên giữ nguyên`;
}

/** "22/11/2026 19:25", by the clock of the machine. */
export function writeMoment(moment: Date): string {
  const pad = (part: number): string => String(part).padStart(2, '0');
  const day = `${pad(moment.getDate())}/${pad(moment.getMonth() + 1)}/${moment.getFullYear()}`;
  return `${day} ${pad(moment.getHours())}:${pad(moment.getMinutes())}`;
}
