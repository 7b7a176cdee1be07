import { groupDigits, joinWords } from '../counts';
import { quote, quoteSome, quoteWhole } from '../quotes';
import { writeFormDay } from '../travel/form-days';
import { FORM_FILES } from '../travel/forms';
import { FILE_STATUS } from '../travel/merge-statuses';

/** What is counted besides cells that change, where there is any. */
const OTHER_COUNTS = {
  conflicts: 'ô trái nhau chưa chọn',
  refusedRows: 'dòng không dùng được',
  damaged: 'tệp không dùng được',
  unknown: 'tệp không phải phiếu',
  foreign: 'phiếu của sổ khác',
} as const;

type MergeCounts = Readonly<Record<keyof typeof OTHER_COUNTS | 'files' | 'changes', number>>;

type Waiting = {
  readonly recipient: string;
  readonly kind: keyof typeof FORM_FILES;
  readonly number: string;
  /** "2026-12-05". */
  readonly due: string | null;
  readonly isLate: boolean;
};

/** Words of `tdkt merge`. */
export const MERGE = {
  outMissing: 'Thiếu --out: tệp để ghi sổ đã gộp. Chỉ xem trước thì dùng --plan.',
  unknownChoice: (option: string, file: string) =>
    `Tệp “${file}” ở tùy chọn ${option} không có trong các phiếu cần gộp. Ghi đúng như tên tệp phiếu.`,
  ambiguousChoice: (name: string, files: readonly string[]) =>
    `Có nhiều phiếu tên “${name}”: ${files.map(quoteWhole).join(', ')}. Ghi kèm thư mục của phiếu.`,
  notExpanded: (what: string) =>
    `Không có tệp “${what}”. Chương trình không tự mở rộng dấu * và ?; hãy ghi tên thư mục chứa các phiếu, ví dụ: merge SỔ.xlsx phieu.`,
  emptyFolder: (folder: string) =>
    `Thư mục “${folder}” không có tệp bảng tính nào. Kiểm tra lại tên thư mục.`,
  foldersPassedOver: (folder: string, names: readonly string[]) =>
    `Thư mục “${folder}”: chưa xem ${groupDigits(names.length)} thư mục con (${quoteSome(names)}). Nếu trong đó có phiếu thì ghi thêm tên thư mục con vào lệnh.`,
  filesPassedOver: (folder: string, names: readonly string[]) =>
    `Thư mục “${folder}”: không xem ${groupDigits(names.length)} tệp không phải bảng tính (${quoteSome(names)}).`,
  folderNotRead: (folder: string) =>
    `Không đọc được thư mục “${folder}”. Kiểm tra quyền đọc thư mục.`,
  namedTwice: (file: string) => `Tệp “${file}” được ghi nhiều lần trong lệnh; chỉ gộp một lần.`,
  nothingRead: 'Không đọc được tệp phiếu nào nên chưa gộp gì.',
  onlyPlanned: (out: string) => `Có --plan nên chỉ xem trước, chưa ghi tệp “${out}”.`,
  chosenTwice: (file: string) => `Tệp “${file}” có ở cả --take và --keep. Chỉ chọn một trong hai.`,
  noBook: 'Không nhận ra trang nào của sổ nên không gộp được. Kiểm tra lại tệp sổ.',
  file: (file: string, from: string | null, status: keyof typeof FILE_STATUS) =>
    `${file}: ${FILE_STATUS[status].toLowerCase()}${from === null ? '' : ` – ${from}`}`,
  rows: (used: number, skipped: number, refused: number) =>
    `  ${groupDigits(used)} dòng được dùng, ${groupDigits(skipped)} dòng bỏ qua (đầu phiếu, dòng trống), ${groupDigits(refused)} dòng không dùng được`,
  change: (cell: string, old: string, next: string) => `  ${cell}: ${old} → ${next}`,
  erased: 'xóa',
  problem: (severity: string, message: string) => `  ${severity}  ${message}`,
  total: ({ files, changes, ...others }: MergeCounts) => {
    const parts = [
      `${groupDigits(changes)} ô thay đổi`,
      ...Object.entries(OTHER_COUNTS).flatMap(([key, words]) => {
        const count = others[key as keyof typeof OTHER_COUNTS];
        return count > 0 ? [`${groupDigits(count)} ${words}`] : [];
      }),
    ];
    return `${groupDigits(files)} tệp: ${parts.join(', ')}.`;
  },
  /** One line a recipient; nothing else is said of those who have answered. */
  waiting: (forms: readonly Waiting[]) =>
    forms.length === 0
      ? ['Mọi phiếu đã gửi đều đã được gửi về.']
      : [
          `Chưa có phiếu gửi về của ${groupDigits(forms.length)} nơi:`,
          ...forms.map(({ recipient, kind, number, due, isLate }) => {
            const until = due === null ? [] : [`hạn ${writeFormDay(due)}`];
            const late = isLate ? ['đã quá hạn'] : [];
            const about = [FORM_FILES[kind].toLowerCase(), `số ${number}`, ...until, ...late];
            return `- ${recipient} (${about.join(', ')})`;
          }),
        ],
  choose:
    'Với ô trái nhau, sổ giữ nguyên. Chọn bằng --take PHIẾU.xlsx (lấy theo phiếu) hoặc --keep PHIẾU.xlsx (giữ theo sổ) rồi gộp lại.',
  written: (out: string, cells: number, log: string) =>
    `Đã ghi: ${out} (${joinWords([`${groupDigits(cells)} ô thay đổi`, `nhật ký ở trang ${quote(log)}`])})`,
  nothingChanged: (out: string) => `Đã ghi: ${out} (không có ô nào thay đổi, sổ giữ nguyên)`,
} as const;
