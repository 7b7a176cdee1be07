import type { FileChoice } from '../../domain/merging/choose-version';
import { groupDigits, joinWords } from '../counts';
import { quote } from '../quotes';
import { FILE_STATUS } from '../travel/merge-statuses';

export const MERGE_TEXT = {
  drop: 'Thả các phiếu đã điền (.xlsx) vào đây, hoặc',
  dropNow: 'Thả các phiếu để đọc',
  choose: 'Chọn tệp',
  chooseMore: 'Thêm tệp',
  staysHere: 'Đọc ngay trên máy này. Chưa ghi gì vào sổ cho đến khi bạn bấm “Ghi vào sổ”.',
  reading: (done: string, total: string) => `Đang đọc phiếu: ${done}/${total} tệp`,
  unread: (count: number) => `Đã dừng; ${groupDigits(count)} tệp chưa đọc.`,
  clear: 'Bỏ mọi tệp',
  files: 'Các tệp',
  remove: 'Bỏ tệp này',
  from: (recipient: string) => `Của ${recipient}`,
  use: 'Dùng tệp này',
  uses: {
    usual: 'Có; chỗ trái nhau thì chọn từng ô',
    take: 'Có; chỗ trái nhau lấy theo tệp này',
    keep: 'Có; chỗ trái nhau giữ theo sổ',
    leave: 'Không gộp tệp này',
  } satisfies Readonly<Record<FileChoice | 'usual', string>>,
  changes: (count: number) => `Thay đổi (${groupDigits(count)})`,
  problems: (count: number) => `Điều cần biết (${groupDigits(count)})`,
  conflicts: (count: number, open: number) =>
    open === 0
      ? `Chỗ trái nhau (${groupDigits(count)}): đã chọn hết`
      : `Chỗ trái nhau (${groupDigits(count)}): còn ${groupDigits(open)} chưa chọn`,
  keepBook: (value: string) => `Giữ của sổ: ${value}`,
  takeFile: (files: readonly string[], value: string) =>
    `Lấy từ ${joinWords(files.map(quote))}: ${value}`,
  whenSent: (values: readonly string[]) => `Khi gửi phiếu: ${joinWords(values)}`,
  leaveOpen: 'Chưa chọn: sổ giữ nguyên, hỏi lại khi gộp lần sau',
  toCell: (sheet: string, cell: string) => `Xem ô ${cell}, trang ${quote(sheet)}`,
  oldToNew: (old: string, next: string) => `${old} → ${next}`,
  write: 'Ghi vào sổ',
  will: (cells: number, forms: number) =>
    cells === 0
      ? `Không ô nào đổi; chỉ ghi nhật ký của ${groupDigits(forms)} phiếu.`
      : `Sẽ ghi ${groupDigits(cells)} ô, và ghi nhật ký của ${groupDigits(forms)} phiếu.`,
  stillOpen: (count: number) =>
    `Còn ${groupDigits(count)} chỗ trái nhau chưa chọn: sổ giữ nguyên ở đó.`,
  nothing: 'Không có gì để ghi: mọi nội dung trong các tệp đã có trong sổ.',
  nothingChosen: 'Chọn giá trị cho chỗ trái nhau ở trên rồi ghi.',
  nothingUsable: 'Không có tệp nào dùng được; xem lý do ở từng tệp.',
  written: (cells: number, forms: number, log: string) =>
    `Đã ghi ${groupDigits(cells)} ô, và nhật ký của ${groupDigits(forms)} phiếu ở ${quote(log)}.`,
  whenComparing: 'Chờ đối chiếu xong rồi mới ghi được.',
} as const;

/** "2 mới, 1 không dùng được". */
export function countStatuses(statuses: readonly (keyof typeof FILE_STATUS)[]): string {
  const counted = Object.entries(FILE_STATUS).flatMap(([status, words]) => {
    const count = statuses.filter((one) => one === status).length;
    return count === 0 ? [] : [`${groupDigits(count)} ${words.toLowerCase()}`];
  });
  return `${groupDigits(statuses.length)} tệp: ${counted.join(', ')}.`;
}

/** Each row of a file is one of the three. */
export function describeRows(rows: {
  readonly read: number;
  readonly used: number;
  readonly skipped: number;
  readonly refused: number;
}): string {
  const parts = [
    `dùng ${groupDigits(rows.used)}`,
    `bỏ qua ${groupDigits(rows.skipped)} (đầu phiếu, dòng trống)`,
    `không nhận ${groupDigits(rows.refused)}`,
  ];
  return `Đọc ${groupDigits(rows.read)} dòng: ${parts.join(', ')}.`;
}

const PARTS: Readonly<Record<string, string>> = {
  result: 'kết quả',
  last: 'hạng năm trước',
  evidence: 'minh chứng',
};

/** "II.1, hạng năm trước" from "last:II.1". */
export function nameColumn(column: string): string {
  const at = column.indexOf(':');
  const part = PARTS[column.slice(0, at)];
  return part === undefined ? column : `${column.slice(at + 1)}, ${part}`;
}
