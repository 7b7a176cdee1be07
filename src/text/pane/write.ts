import { ACTION_NAMES } from '../action-names';
import { joinWords } from '../counts';
import { quote } from '../quotes';
import { LOG_SHEET_NAME } from '../log-sheet-name';

const AS_VALUES = 'Ghi thành giá trị';

/** What the pane says of writing into the workbook, before and after. */
export const WRITE_TEXT = {
  preparing: 'Đang chuẩn bị…',
  preparingRows: (rows: string) => `Đang chuẩn bị… ${rows} dòng`,
  stopped: 'Đã dừng chuẩn bị; chưa ghi gì vào sổ.',
  prepareAgain: 'Chuẩn bị lại',
  preview: 'Xem trước trang in',
  drawing: 'Đang vẽ trang in…',
  /** Why the button waits. */
  notReady: {
    preparing: 'Đang chuẩn bị nội dung sẽ ghi; xong rồi mới ghi được.',
    writing: 'Đang ghi vào sổ; chờ ghi xong.',
    written: 'Vừa ghi xong; chờ đọc lại sổ rồi mới ghi tiếp được.',
    stopped: 'Đã dừng chuẩn bị; bấm “Chuẩn bị lại” trước.',
    busy: 'Đang ghi hoặc hoàn tác việc khác; chờ xong rồi mới ghi được.',
    behind: 'Sổ vừa thay đổi; chờ đọc lại rồi mới ghi được.',
    failed: 'Chưa chuẩn bị được; xem lý do ở dưới rồi bấm “Thử lại”.',
  },
  refused: 'Đang ghi hoặc hoàn tác việc khác nên chưa ghi được việc vừa rồi. Chờ xong rồi làm lại.',
  will: (sheets: string) =>
    `Sẽ ${sheets}, ghi lại việc này ở “${LOG_SHEET_NAME}”; không đổi ô nào của bạn.`,
  /** All of them stand there already: said before what doing it again would do. */
  standing: (sheets: string) => `Sổ đã có trang ${sheets}, chưa ai sửa.`,
  again: `Lập lại sẽ thay bằng bản mới, ghi lại việc này ở “${LOG_SHEET_NAME}”; không đổi ô nào của bạn.`,
  replaced: 'Trang được thay là bản lập trước, chưa ai sửa.',
  done: (sheets: string) => `Đã ${sheets}.`,
  seeSheet: (sheet: string) => `Xem trang ${quote(sheet)}`,
  undo: 'Hoàn tác',
  undoLast: 'Hoàn tác lần ghi gần nhất',
  asValues: AS_VALUES,
  live: 'Bảng điểm là công thức: khi sửa kết quả, điểm và thứ hạng tự đổi theo.',
  beforeSending: `Máy không có Bình Xét không tính được công thức này. Trước khi gửi sổ đi, hoặc khi trang điểm báo #NAME?, hãy chọn “${AS_VALUES}” rồi ghi lại bảng điểm.`,
  noFunctions: 'Excel này không chạy được hàm của Bình Xét.',
  values: 'Điểm được ghi thành giá trị: sau khi sửa kết quả, hãy ghi lại bảng điểm.',
  buildAgain: (action: string) => `bấm “${action}”`,
  otherAction: (kind: 'book' | 'scores' | 'lists') =>
    kind === 'scores' ? ACTION_NAMES.lists : ACTION_NAMES.scores,
} as const;

/** What was taken back, and what was not; cells are named "'Cá nhân'!F7". */
export function describeUndone(sheets: readonly string[], cells: readonly string[]): string {
  const kept = [
    ...(sheets.length > 0 ? [`trang ${joinWords(sheets.map(quote))}`] : []),
    ...(cells.length > 0 ? [`ô ${joinWords(cells)}`] : []),
  ];
  if (kept.length === 0) return 'Đã hoàn tác; sổ như trước khi ghi.';
  return `Đã hoàn tác; giữ nguyên ${kept.join(', ')} vì đã thay đổi sau khi ghi.`;
}
