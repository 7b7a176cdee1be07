import { quote } from './quotes';

/** What forbids to write into a workbook at all. */
export type WorkbookRefusalCode =
  /** Parts that reading passes over, such as pictures, or what ties them to the sheets. */
  | 'package-damaged'
  | 'too-many-styles'
  | 'package-signed'
  | 'workbook-shared'
  | 'structure-protected'
  /** .xlsm: what is written under .xlsx Excel would not open. */
  | 'has-macros'
  | 'is-template'
  | 'strict-format';

export type CellRefusalCode =
  | 'cell-changed'
  | 'cell-has-formula'
  | 'cell-in-array'
  | 'cell-in-merge'
  | 'cell-in-pivot'
  | 'cell-locked'
  | 'cell-feeds-others';

export type TableRefusalCode =
  'table-missing' | 'table-has-totals' | 'table-has-no-room' | 'table-locked';

/** Why nothing was written; decided by the adapter, put into words here. */
export type WriteRefusal =
  | { readonly code: WorkbookRefusalCode }
  /** `cell` is plain: "F7". */
  | { readonly code: CellRefusalCode; readonly sheet: string; readonly cell: string }
  | { readonly code: TableRefusalCode; readonly table: string };

const SAVE_AS = 'lưu thành dạng Excel Workbook (.xlsx) rồi thử lại';

const WORKBOOK_SENTENCES: Readonly<Record<WorkbookRefusalCode, string>> = {
  'package-damaged':
    'Sổ có phần bị hỏng (hình, biểu đồ hoặc liên kết giữa các phần) nên không ghi thêm được mà vẫn giữ nguyên. Mở sổ bằng Excel để Excel sửa, lưu lại rồi thử lại.',
  'too-many-styles':
    'Sổ đã dùng gần hết số kiểu định dạng ô mà Excel cho phép (65.490) nên không thêm trang được. Xóa bớt các trang không cần hoặc chép các trang cần dùng sang sổ mới rồi thử lại.',
  'package-signed': `Sổ có chữ ký số; ghi thêm vào sổ thì chữ ký mất hiệu lực. Mở sổ bằng Excel, ${SAVE_AS} với bản chưa ký.`,
  'workbook-shared':
    'Sổ đang ở chế độ dùng chung kiểu cũ, có ghi vết thay đổi. Mở bằng Excel, bỏ chế độ dùng chung (Xem lại – Chia sẻ sổ làm việc), lưu lại rồi thử lại.',
  'structure-protected':
    'Cấu trúc sổ đang được bảo vệ nên không thêm được trang. Trong Excel, bỏ bảo vệ (Xem lại – Bảo vệ sổ làm việc), lưu lại rồi thử lại.',
  'has-macros': `Sổ có macro (.xlsm); ghi vào tệp .xlsx thì macro không dùng được. Mở sổ bằng Excel, ${SAVE_AS}.`,
  'is-template': `Tệp là mẫu sổ (.xltx), không phải sổ. Mở bằng Excel, ${SAVE_AS}.`,
  'strict-format': `Sổ ở dạng Strict Open XML, chưa ghi thêm được. Mở bằng Excel, ${SAVE_AS} (không chọn dạng Strict).`,
};

const CELL_SENTENCES: Readonly<Record<CellRefusalCode, (sheet: string, cell: string) => string>> = {
  'cell-changed': (sheet, cell) =>
    `Ô ${cell} của trang ${sheet} đã thay đổi từ lúc đọc sổ. Thử lại để đọc sổ từ đầu.`,
  'cell-has-formula': (sheet, cell) =>
    `Ô ${cell} của trang ${sheet} là công thức nên không ghi đè. Thay công thức bằng số liệu rồi thử lại.`,
  'cell-in-array': (sheet, cell) =>
    `Ô ${cell} của trang ${sheet} thuộc một công thức mảng nên không ghi được. Bỏ công thức mảng ở đó rồi thử lại.`,
  'cell-in-merge': (sheet, cell) =>
    `Ô ${cell} của trang ${sheet} nằm trong ô đã trộn. Bỏ trộn ô ở đó rồi thử lại.`,
  'cell-in-pivot': (sheet, cell) =>
    `Ô ${cell} của trang ${sheet} thuộc một bảng tổng hợp (PivotTable) nên không ghi được. Sửa ở bảng nguồn.`,
  'cell-locked': (sheet, cell) =>
    `Ô ${cell} của trang ${sheet} đang bị khóa do trang được bảo vệ. Bỏ bảo vệ trang (Xem lại – Bỏ bảo vệ trang tính) rồi thử lại.`,
  'cell-feeds-others': (sheet, cell) =>
    `Có công thức khác tính từ ô ${cell} của trang ${sheet} theo cách không chắc cập nhật đúng. Bỏ công thức đó hoặc tự sửa ô bằng Excel.`,
};

const TABLE_SENTENCES: Readonly<Record<TableRefusalCode, (table: string) => string>> = {
  'table-missing': (table) =>
    `Không tìm thấy bảng ${table} để ghi tiếp. Thử lại; nếu vẫn không thấy, mở sổ bằng Excel, lưu lại rồi thử lại.`,
  'table-has-totals': (table) =>
    `Bảng ${table} có dòng tổng nên không ghi tiếp được. Tắt dòng tổng (Thiết kế bảng – Hàng tổng), lưu lại rồi thử lại.`,
  'table-has-no-room': (table) =>
    `Ngay dưới bảng ${table} có nội dung khác nên không ghi tiếp được. Chuyển nội dung đó đi chỗ khác, lưu lại rồi thử lại.`,
  'table-locked': (table) =>
    `Trang có bảng ${table} đang được bảo vệ nên không ghi tiếp được. Bỏ bảo vệ trang (Xem lại – Bỏ bảo vệ trang tính), lưu lại rồi thử lại.`,
};

/** What is in the way, where, and what to do; that nothing was written is said once for all. */
export function describeRefusal(refusal: WriteRefusal): string {
  if ('table' in refusal) return TABLE_SENTENCES[refusal.code](quote(refusal.table));
  if ('cell' in refusal) {
    return CELL_SENTENCES[refusal.code](quote(refusal.sheet), refusal.cell);
  }
  return WORKBOOK_SENTENCES[refusal.code];
}
