import { quote } from '../quotes';

/** Why Excel would not do what it was asked; decided by the adapter, put into words here. */
export type HostFaultCode =
  /** A person is typing into a cell. */
  | 'excel-cell-edit'
  /** A protected sheet or workbook, or one opened for viewing only. */
  | 'excel-access-denied'
  | 'excel-read-only'
  /** A sheet, table or name that was there when the workbook was read. */
  | 'excel-item-gone'
  | 'excel-name-taken'
  /** Another window or workbook has come to the front, or no cell is selected. */
  | 'excel-window-inactive'
  | 'excel-too-large'
  | 'excel-merged-cells'
  | 'excel-filtered-rows'
  | 'excel-too-old'
  /** Excel said no, or did not answer, without a reason that helps a person. */
  | 'excel-failed';

export type HostFault =
  | { readonly code: HostFaultCode }
  | { readonly code: 'excel-sheet-hidden'; readonly sheet: string };

const SENTENCES: Readonly<Record<HostFaultCode, string>> = {
  'excel-cell-edit':
    'Đang có ô được gõ dở nên Excel chưa nhận lệnh. Nhấn Enter để xong ô đó (hoặc Esc để bỏ) rồi thử lại.',
  'excel-access-denied':
    'Excel không cho ghi vì trang hoặc sổ đang được bảo vệ. Bỏ bảo vệ (Xem lại – Bỏ bảo vệ trang tính, Bảo vệ sổ làm việc) rồi thử lại.',
  'excel-read-only':
    'Sổ đang mở ở chế độ chỉ xem. Bấm “Cho phép chỉnh sửa” (Enable Editing) hoặc lưu thành bản khác rồi thử lại.',
  'excel-item-gone':
    'Sổ đã thay đổi từ lúc đọc: có trang hoặc bảng đã bị xóa hoặc đổi tên. Thử lại để đọc sổ từ đầu.',
  'excel-name-taken':
    'Trong sổ đã có trang, bảng hoặc tên vùng trùng tên. Thử lại để đọc sổ từ đầu; nếu vẫn vậy, đổi tên trang, bảng đó.',
  'excel-window-inactive':
    'Excel đang ở cửa sổ khác, hoặc đang chọn hình, biểu đồ, nên việc bị dừng. Bấm vào một ô của sổ này rồi thử lại.',
  'excel-too-large':
    'Dữ liệu gửi một lần vượt giới hạn của Excel. Xóa các dòng, cột trống đã định dạng rồi thử lại.',
  'excel-merged-cells': 'Có ô đã trộn ở chỗ cần ghi. Bỏ trộn các ô đó rồi thử lại.',
  'excel-filtered-rows': 'Bảng đang lọc nên không ghi tiếp được. Bỏ lọc rồi thử lại.',
  'excel-too-old':
    'Excel này không có chức năng cần cho việc đó. Dùng Excel 2021 trở lên hoặc Microsoft 365, hoặc làm việc với Bình Xét trong trình duyệt.',
  'excel-failed':
    'Excel không làm được việc này hoặc không trả lời. Chưa rõ lý do; lưu sổ rồi thử lại. Nếu vẫn lỗi, đóng và mở lại Excel.',
};

/** What stopped Excel, and what to do. */
export function describeHostFault(fault: HostFault): string {
  if ('sheet' in fault) {
    return `Trang ${quote(fault.sheet)} đang ẩn nên không chuyển đến được. Bấm chuột phải vào tên một trang, chọn Bỏ ẩn (Unhide), chọn trang đó rồi thử lại.`;
  }
  return SENTENCES[fault.code];
}
