import { NOMINATION_SHEET_NAMES } from './nomination';
import { joinWords } from './numbers';
import { quote } from './quotes';
import { SCORE_SHEET_NAMES } from './scores';
import { LOG_SHEET_NAME } from './write-log';

export const paneText = {
  productName: 'Bình Xét',
  purpose:
    'Bình Xét giúp Hội đồng Thi đua – Khen thưởng kiểm tra bảng tiêu chí và bảng điểm, chấm điểm, xếp hạng và lập danh sách đề nghị khen thưởng.',
  whereToWork:
    'Các việc đó được làm trong Excel, ở ngăn này; trên máy không có Excel phù hợp, dùng dòng lệnh tdkt.',
  notLoaded:
    'Không tải được phần làm việc với Excel. Kiểm tra đường mạng rồi đóng và mở lại ngăn này.',
  unexpected:
    'Có lỗi ngoài dự kiến của chương trình. Đóng và mở lại ngăn rồi thử lại; nếu vẫn lỗi, hãy báo cho người phụ trách phần mềm.',
  notWatching: 'Không theo dõi được thay đổi của sổ: sau khi sửa, hãy kiểm tra và chấm lại.',
  steps: 'Các bước',
  waiting: 'Chờ việc đang làm xong rồi bấm.',
  failed: 'Chưa làm được; số liệu đã nhập giữ nguyên.',
  undo: 'Hoàn tác',
  undoing: 'Đang hoàn tác…',
  showing: 'Đang chuyển đến ô…',
  placeGone:
    'Không tìm thấy chỗ này trong sổ nữa: dòng hoặc trang đã bị xóa, hoặc đã sửa khác hẳn. Hãy kiểm tra lại.',
  showMore: (count: number) => `Hiện thêm (còn ${count})`,
} as const;

const SCORE_SHEETS = joinWords(Object.values(SCORE_SHEET_NAMES).map(quote));
const LIST_SHEETS = joinWords(Object.values(NOMINATION_SHEET_NAMES).map(quote));
const LOGGED = `ghi thêm vào ${quote(LOG_SHEET_NAME)}; số liệu đã nhập giữ nguyên.`;

/** What each step says of itself: its name, its button, and what stands there meanwhile. */
export const STEP_TEXT = {
  check: {
    name: 'Kiểm tra',
    purpose: 'Đọc cả sổ và chỉ ra mọi lỗi theo từng ô. Không ghi gì vào sổ.',
    action: 'Kiểm tra',
    busy: 'Đang kiểm tra…',
    stale: 'Sổ đã thay đổi từ lúc kiểm tra; các điều dưới đây có thể không còn đúng.',
    again: 'Kiểm tra lại',
  },
  score: {
    name: 'Chấm điểm',
    purpose: `Lập trang ${SCORE_SHEETS}, ${LOGGED}`,
    action: 'Chấm điểm',
    busy: 'Đang chấm điểm…',
    stale: 'Sổ đã thay đổi từ lúc chấm điểm; kết quả đã lập có thể không còn đúng.',
    again: 'Tính lại',
  },
  nominate: {
    name: 'Lập danh sách',
    purpose: `Lập trang ${LIST_SHEETS} để in, ${LOGGED}`,
    action: 'Lập danh sách đề nghị',
    busy: 'Đang lập danh sách…',
    stale: 'Sổ đã thay đổi từ lúc lập danh sách; danh sách đã lập có thể không còn đúng.',
    again: 'Lập lại danh sách',
  },
} as const;

const AS_VALUES = 'Ghi thành giá trị';

export const SCORE_TEXT = {
  provisionalAction: 'Chấm tạm tính',
  onlyIncomplete:
    'Sổ còn thiếu kết quả nên chưa chấm điểm; chưa có gì được ghi. Nhập đủ rồi chấm lại, hoặc chấm tạm tính với các kết quả đã có.',
  refused: 'Sổ còn lỗi nên chưa chấm điểm; chưa có gì được ghi. Sửa các lỗi sau rồi chấm lại.',
  live: 'Bảng điểm là công thức: khi sửa kết quả, điểm và thứ hạng tự đổi theo.',
  asValues: AS_VALUES,
  beforeSending: `Máy không có Bình Xét không tính được công thức này. Trước khi gửi sổ đi, hoặc khi trang điểm báo #NAME?, hãy bấm “${AS_VALUES}”.`,
  noFunctions: 'Excel này không chạy được hàm của Bình Xét.',
  values: 'Điểm được ghi thành giá trị: sau khi sửa kết quả, hãy bấm “Tính lại”.',
  staleLive:
    'Sổ đã thay đổi từ lúc lập trang điểm. Điểm, thứ hạng và thứ tự dòng tự đổi theo, còn khung kẻ và định dạng thì không; nếu đã thêm, bớt dòng hoặc sửa tiêu chí, cài đặt, hãy bấm “Tính lại”.',
  ranked: 'Xếp theo hạng',
  entered: 'Xếp theo thứ tự nhập',
  provisional: (count: number) =>
    `Điểm tạm tính: ${count} tập thể, cá nhân còn thiếu kết quả nên chưa được xếp loại và đề nghị. Xem các ô còn thiếu ở bước Kiểm tra.`,
} as const;

export const LIST_TEXT = {
  refused: 'Sổ còn lỗi nên chưa lập danh sách; chưa có gì được ghi. Sửa các lỗi sau rồi lập lại.',
} as const;

export const WRITTEN_TEXT = {
  done: (sheets: string) => `Đã ${sheets}.`,
  warnings: (count: number) => `Có ${count} cảnh báo; xem ở bước Kiểm tra.`,
  buildAgain: (action: string) => `bấm “${action}”`,
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
