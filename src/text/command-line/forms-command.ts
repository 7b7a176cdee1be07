import { listFormRows } from '../problems/form-places';
import type { FormPlace } from '../problems/form-places';
import { quoteAll } from '../quotes';
import { writeFormDay } from '../travel/form-days';

/** Words of `tdkt forms` and `tdkt return`. */
export const FORMS = {
  badKind: (what: string) =>
    `Loại phiếu “${what}” không có. Dùng --kind self (tự chấm) hoặc --kind review (thẩm định).`,
  badDay: (what: string) =>
    `Ngày “${what}” không hợp lệ. Ghi ngày/tháng/năm, ví dụ: --due 05/12/2026.`,
  noSuchDay: (what: string) => `Không có ngày ${what}. Kiểm tra lại ngày, tháng ở --due.`,
  pastDay: (day: string) =>
    `Cảnh báo: hạn gửi lại, ngày ${writeFormDay(day)}, đã qua. Phiếu vẫn ghi hạn này; nếu nhầm thì lập lại phiếu với hạn khác.`,
  notMade: (count: number) =>
    `Sổ còn ${count} lỗi ngoài phần kết quả nên chưa lập phiếu. Sửa các lỗi sau rồi thử lại.`,
  noFolder: (folder: string) =>
    `Không tạo được thư mục “${folder}”. Hãy chọn thư mục khác; tên này có thể là tên một tệp, hoặc nơi đó không cho ghi.`,
  taken: (files: readonly string[]) =>
    `Thư mục đã có tệp: ${files.join(', ')}. Dùng --force để ghi đè, hoặc chọn thư mục khác.`,
  made: (count: number, folder: string) => `Đã lập ${count} phiếu trong thư mục “${folder}”:`,
  form: (name: string, recipient: string, number: string, cells: number) =>
    `- ${recipient}: ${name} (số ${number}, ${cells} ô cần điền)`,
  zipped: (name: string) => `Đã gói tất cả vào: ${name}`,
  logged: (book: string) => `Đã ghi nhật ký gửi phiếu vào bản của sổ: ${book}`,
  notLogged: 'Chưa ghi nhật ký gửi phiếu; thêm --book SỔ.xlsx để ghi một bản của sổ có nhật ký.',
  badRows: (what: string) =>
    `Dòng “${what}” không hợp lệ. Ghi số dòng như trên phiếu, cách nhau bằng dấu phẩy: --rows 5,7,16-20; phiếu nhiều trang: --rows "Tên trang!5,7".`,
  rowsReversed: (first: string, last: string) =>
    `Khoảng dòng “${first}-${last}” ghi ngược. Ghi số nhỏ trước: ${last}-${first}.`,
  notForm: (file: string) => `Tệp “${file}” không phải là phiếu do Bình Xét lập.`,
  damagedForm: (file: string, lost: readonly string[]) =>
    `Tệp “${file}” giống phiếu của Bình Xét nhưng mất mục ${lost.map((one) => `“${one}”`).join(', ')}, không biết là phiếu nào.`,
  otherBook: (file: string) =>
    `Phiếu “${file}” không phải do sổ này gửi đi (khác mã sổ hoặc năm xét).`,
  otherCriteria:
    'Tiêu chí trong sổ đã khác lúc gửi phiếu nên không trả lại phiếu này được. Lập phiếu mới bằng lệnh forms.',
  recipientGone: (recipient: string) =>
    `Sổ không còn nơi nhận “${recipient}” nên không trả lại phiếu này được. Lập phiếu mới bằng lệnh forms.`,
  noSheet: (sheet: string, sheets: readonly string[]) =>
    `Phiếu không có trang “${sheet}”. Các trang có dòng để điền: ${quoteAll(sheets)}.`,
  ambiguousSheet: (sheet: string, sheets: readonly string[]) =>
    `“${sheet}” có thể là nhiều trang của phiếu: ${quoteAll(sheets)}. Ghi đủ tên trang.`,
  ambiguousRow: (row: string, sheets: readonly string[]) =>
    `Dòng ${row} có ở nhiều trang. Ghi kèm tên trang: ${sheets.map((one) => `"${one}!${row}"`).join(', ')}.`,
  rowNotAsked: (row: string) =>
    `Dòng ${row} của phiếu không phải là dòng nơi nhận điền, không trả lại được.`,
  rowLocked: (row: string, of: string) =>
    `Dòng ${row} đang khóa trên phiếu sửa này. Muốn trả lại dòng đó, dùng phiếu số ${of} mà nơi nhận đã nộp trước (--form), ghi số dòng như trên phiếu ấy.`,
  returned: (out: string, number: string, rows: readonly Omit<FormPlace, 'cell'>[]) =>
    `Đã ghi: ${out} (số ${number}, ${rows.length} dòng cần sửa: ${listFormRows(rows)})`,
} as const;
