/** Why a file could not be opened; decided by the adapter, put into words here. */
export type UnreadableReason =
  | 'empty-file'
  /** Text, a picture, a PDF, a web page, CSV. */
  | 'not-a-workbook'
  | 'word-or-slides'
  | 'open-document'
  /** .xlsb */
  | 'binary-workbook'
  /** .xls */
  | 'old-workbook'
  | 'encrypted'
  | 'too-large'
  /** Cut off, a broken package, a part missing, broken XML. */
  | 'damaged';

/** What stopped a call before any sheet was looked at. */
export type FileFault =
  | { readonly code: UnreadableReason; readonly file: string }
  | { readonly code: 'file-not-found' | 'file-is-folder' | 'file-locked'; readonly file: string }
  | {
      readonly code: 'output-exists' | 'output-is-input' | 'output-folder-missing';
      readonly file: string;
    }
  | { readonly code: 'output-not-written'; readonly file: string }
  | { readonly code: 'output-not-xlsx'; readonly file: string }
  | { readonly code: 'usage' | 'unexpected'; readonly what: string };

const SAVE_AS_XLSX =
  'Mở bằng Excel hoặc LibreOffice, chọn “Lưu thành” dạng Excel Workbook (.xlsx) rồi thử lại.';

const FILE_SENTENCES: Readonly<
  Record<Exclude<FileFault['code'], 'usage' | 'unexpected'>, (file: string) => string>
> = {
  'empty-file': (file) => `Tệp “${file}” trống, không có dữ liệu. Hãy lấy lại bản khác của tệp.`,
  'not-a-workbook': (file) => `Tệp “${file}” không phải là sổ Excel (.xlsx). Hãy chọn tệp .xlsx.`,
  'word-or-slides': (file) =>
    `Tệp “${file}” là văn bản Word hoặc bản trình chiếu, không phải sổ Excel. Hãy chọn tệp .xlsx.`,
  'open-document': (file) => `Tệp “${file}” là bảng tính OpenDocument (.ods). ${SAVE_AS_XLSX}`,
  'binary-workbook': (file) => `Tệp “${file}” là sổ Excel dạng nhị phân (.xlsb). ${SAVE_AS_XLSX}`,
  'old-workbook': (file) => `Tệp “${file}” là sổ Excel đời cũ (.xls). ${SAVE_AS_XLSX}`,
  encrypted: (file) =>
    `Tệp “${file}” có mật khẩu. Mở bằng Excel, bỏ mật khẩu (Tệp – Thông tin – Bảo vệ sổ làm việc), lưu lại rồi thử lại.`,
  'too-large': (file) =>
    `Tệp “${file}” quá lớn để đọc. Xóa các dòng, cột trống đã định dạng và trang không cần, lưu lại rồi thử lại.`,
  damaged: (file) =>
    `Tệp “${file}” bị hỏng hoặc chưa tải về đủ. Hãy lấy lại bản khác của tệp; không đọc một phần của tệp hỏng.`,
  'file-not-found': (file) => `Không tìm thấy tệp “${file}”. Kiểm tra lại tên và thư mục.`,
  'file-is-folder': (file) => `“${file}” là thư mục, không phải tệp. Hãy chọn tệp .xlsx.`,
  'file-locked': (file) =>
    `Không đọc được tệp “${file}”. Đóng tệp ở chương trình khác hoặc kiểm tra quyền đọc.`,
  'output-exists': (file) => `Đã có tệp “${file}”. Chọn tên khác, hoặc thêm --force để ghi đè.`,
  'output-is-input': (file) =>
    `Tệp kết quả trùng với tệp đầu vào “${file}”. Chọn tên khác cho tệp kết quả; tệp đầu vào được giữ nguyên.`,
  'output-folder-missing': (file) =>
    `Không có thư mục để ghi “${file}”. Tạo thư mục trước hoặc chọn nơi khác.`,
  'output-not-written': (file) =>
    `Không ghi được tệp “${file}”. Kiểm tra quyền ghi và dung lượng đĩa; chưa có gì được ghi.`,
  'output-not-xlsx': (file) => `Tên tệp kết quả “${file}” phải kết thúc bằng .xlsx.`,
};

export function describeFileFault(fault: FileFault): string {
  return 'what' in fault ? fault.what : FILE_SENTENCES[fault.code](fault.file);
}
