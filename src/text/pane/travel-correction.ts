import { groupDigits } from '../counts';
import { quote, quoteWhole } from '../quotes';
import { FORM_TEXT } from '../travel/forms';

export const CORRECTION_TEXT = {
  open: 'Trả lại phiếu để sửa',
  openOf: (file: string) => `Trả lại phiếu để sửa: tệp ${quote(file)}`,
  title: (recipient: string) => `Trả lại phiếu của ${recipient}`,
  back: 'Các phiếu gửi về',
  what: 'Lập một phiếu mới từ phiếu này: nơi nhận chỉ sửa được những dòng bạn chọn, các dòng khác khóa lại. Kết quả trong sổ giữ nguyên.',
  rows: (chosen: number, all: number) =>
    `Dòng cần sửa: đã chọn ${groupDigits(chosen)}/${groupDigits(all)}`,
  list: 'Các dòng của phiếu',
  row: (nominee: string, said: readonly string[]) => `${nominee}: ${said.join('; ')}`,
  said: (column: string, value: string) => `${column}: ${value}`,
  notTaken: (column: string) => `${column}: không đọc được`,
  place: (row: number, sheet: string) => `Dòng ${row}, trang ${quote(sheet)} của phiếu`,
  find: 'Tìm dòng',
  foundNone: 'Không có dòng nào như vậy.',
  reason: 'Lý do trả lại',
  reasonHint: `Ghi ở đầu phiếu. Để trống thì phiếu ghi: ${quote(FORM_TEXT.defaultReason)}`,
  make: 'Tạo phiếu trả lại',
  noRow: 'Chọn ít nhất một dòng cần sửa.',
  noRowAsked: 'Phiếu không có dòng nào trả lại được. Hãy lập phiếu mới ở “Gửi phiếu”.',
  notForm: 'Không đọc được phiếu này nữa. Bỏ tệp rồi chọn lại.',
  done: {
    'in-window': (name: string, recipient: string) =>
      `Phiếu đã mở trong một cửa sổ Excel khác. Ở đó hãy lưu với tên ${quoteWhole(name)} rồi gửi cho ${recipient}.`,
    'in-place': (name: string, recipient: string) =>
      `Tệp ${quoteWhole(name)} đã được tải xuống (thường vào thư mục Tải xuống hoặc Downloads). Gửi tệp đó cho ${recipient}.`,
  },
  stillThere:
    'Tệp gửi về vẫn nằm trong danh sách gộp; muốn chờ phiếu sửa thì chọn “Không gộp tệp này” ở đó.',
  refused: {
    'has-errors':
      'Sổ còn lỗi ngoài phần kết quả nên chưa trả lại phiếu được. Sửa hết lỗi ở bước “Kiểm tra” rồi quay lại đây.',
    'other-book': 'Phiếu không phải do sổ này gửi đi: khác mã sổ hoặc năm xét.',
    'other-criteria':
      'Tiêu chí trong sổ đã khác lúc gửi phiếu nên không trả lại phiếu này được. Hãy lập phiếu mới ở “Gửi phiếu”.',
    'recipient-gone':
      'Sổ không còn nơi nhận của phiếu này nên không trả lại được. Hãy lập phiếu mới ở “Gửi phiếu”.',
  },
} as const;
