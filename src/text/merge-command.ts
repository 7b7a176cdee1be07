import { groupDigits, joinWords } from './counts';
import { quote } from './quotes';

/** What becomes of a file, in a word or two. */
export const STATUS_NAMES = {
  new: 'mới',
  unchanged: 'không có gì mới',
  changed: 'có thay đổi',
  conflict: 'trái nhau',
  unknown: 'không phải phiếu',
  foreign: 'phiếu của sổ khác',
  damaged: 'không đọc được',
} as const;

/** Words of `tdkt merge`. */
export const MERGE = {
  outMissing: 'Thiếu --out: tệp để ghi sổ đã gộp. Chỉ xem trước thì dùng --plan.',
  unknownChoice: (option: string, file: string) =>
    `Tệp “${file}” ở tùy chọn ${option} không có trong các phiếu cần gộp. Ghi đúng như tên tệp phiếu.`,
  chosenTwice: (file: string) => `Tệp “${file}” có ở cả --take và --keep. Chỉ chọn một trong hai.`,
  noBook: 'Không nhận ra trang nào của sổ nên không gộp được. Kiểm tra lại tệp sổ.',
  file: (file: string, from: string | null, status: keyof typeof STATUS_NAMES) =>
    `${file}: ${STATUS_NAMES[status]}${from === null ? '' : ` – ${from}`}`,
  rows: (used: number, skipped: number, refused: number) =>
    `  ${groupDigits(used)} dòng được dùng, ${groupDigits(skipped)} dòng bỏ qua (đầu phiếu, dòng trống), ${groupDigits(refused)} dòng không dùng được`,
  change: (cell: string, old: string, next: string) => `  ${cell}: ${old} → ${next}`,
  erased: 'xóa',
  problem: (severity: string, message: string) => `  ${severity}  ${message}`,
  total: (files: number, changes: number, conflicts: number) =>
    `${groupDigits(files)} tệp: ${groupDigits(changes)} ô ${conflicts > 0 ? `thay đổi, ${groupDigits(conflicts)} ô trái nhau chưa chọn` : 'thay đổi'}.`,
  choose:
    'Với ô trái nhau, sổ giữ nguyên. Chọn bằng --take TỆP (lấy theo phiếu) hoặc --keep TỆP (giữ theo sổ) rồi gộp lại.',
  written: (out: string, cells: number, log: string) =>
    `Đã ghi: ${out} (${joinWords([`${groupDigits(cells)} ô thay đổi`, `nhật ký ở trang ${quote(log)}`])})`,
  nothingNew: (out: string) => `Đã ghi: ${out} (không có gì mới để gộp, sổ giữ nguyên)`,
} as const;
