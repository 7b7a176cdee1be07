import { groupDigits } from '../counts';
import { quote, quoteWhole } from '../quotes';

type Kind = 'self' | 'review';

export const FORMS_TEXT = {
  kind: 'Loại phiếu',
  kinds: {
    self: {
      name: 'Phiếu tự chấm',
      what: 'Mỗi đơn vị một tệp: đơn vị tự nhập kết quả của tập thể và cá nhân mình.',
    },
    review: {
      name: 'Phiếu thẩm định',
      what: 'Mỗi nơi thẩm định một tệp: chỉ có tiêu chí nơi đó chấm, cho mọi tập thể, cá nhân.',
    },
  } satisfies Readonly<Record<Kind, { readonly name: string; readonly what: string }>>,
  due: 'Hạn gửi lại (nếu có)',
  errors: (count: number) =>
    `Sổ còn ${groupDigits(count)} lỗi ngoài phần kết quả nên chưa lập được phiếu. Sửa hết lỗi rồi quay lại đây.`,
  toCheck: 'Xem lỗi cần sửa',
  will: (forms: number, due: string | null) =>
    `Sẽ lập ${groupDigits(forms)} phiếu${due === null ? '' : `, hạn gửi lại ngày ${due}`}: mỗi nơi nhận một tệp, gói chung vào một tệp zip; ghi nhật ký gửi phiếu vào sổ.`,
  overdue: 'Ngày hạn đã qua: phiếu vừa gửi sẽ quá hạn ngay. Kiểm tra lại ngày.',
  recipients: (count: number) => `Nơi nhận (${groupDigits(count)})`,
  asks: (recipient: string, cells: number) => `${recipient}: ${groupDigits(cells)} ô cần điền`,
  make: 'Tạo phiếu',
  making: (done: number, total: number) =>
    `Đang lập phiếu: ${groupDigits(done)}/${groupDigits(total)} tệp`,
  ready: (count: number) => `Đã lập ${groupDigits(count)} phiếu.`,
  downloaded: (name: string) =>
    `Tệp ${quoteWhole(name)} đã được tải xuống (thường vào thư mục Tải xuống hoặc Downloads). Giải nén rồi gửi từng phiếu cho nơi nhận.`,
  link: (name: string) => `Tải tệp ${name}`,
  linkHint:
    'Bấm để tải tệp, giải nén rồi gửi từng phiếu cho nơi nhận. Nếu bấm mà không thấy tệp tải xuống: lưu sổ này, mở sổ ở trang Bình Xét trong trình duyệt (browser.html) rồi tạo phiếu ở đó.',
  logged: (count: number, sheet: string) =>
    `Đã ghi nhật ký gửi ${groupDigits(count)} phiếu ở ${quote(sheet)}.`,
  notLogged:
    'Phiếu đã lập xong, nhưng chưa ghi được nhật ký gửi vào sổ nên chưa theo dõi được. Bấm “Ghi nhật ký gửi” để ghi.',
  log: 'Ghi nhật ký gửi',
  board: 'Theo dõi phiếu',
  boardEmpty: 'Chưa gửi phiếu nào.',
  counts: (counts: { readonly sent: number; readonly returned: number; readonly late: number }) =>
    `Đã gửi ${groupDigits(counts.sent)} phiếu, nhận lại ${groupDigits(counts.returned)}, quá hạn ${groupDigits(counts.late)}.`,
  states: {
    notSent: 'Chưa gửi',
    waiting: 'Chờ gửi lại',
    late: 'Quá hạn',
    returned: 'Đã gộp',
  },
  sent: (day: string, due: string | null) =>
    due === null ? `Gửi ngày ${day}` : `Gửi ngày ${day}, hạn ${due}`,
  returned: (day: string) => `gộp ngày ${day}`,
  filled: (filled: number, asked: number) =>
    `đã có ${groupDigits(filled)}/${groupDigits(asked)} kết quả`,
  remind: 'Chép lời nhắc',
  remindOf: (recipient: string) => `Chép lời nhắc gửi ${recipient}`,
  remindLate: (count: number) => `Chép lời nhắc mọi nơi quá hạn (${groupDigits(count)})`,
  remindAll: (count: number) => `Chép lời nhắc mọi nơi chưa gửi lại (${groupDigits(count)})`,
  copied: 'Đã chép; dán vào thư hoặc tin nhắn.',
  refused: 'Trình duyệt không cho chép; hãy chọn hết lời nhắc ở dưới rồi chép.',
  reminder: 'Lời nhắc',
} as const;

/** "Phiếu tự chấm" in a list of both kinds. */
export function nameKind(kind: Kind): string {
  return FORMS_TEXT.kinds[kind].name;
}
