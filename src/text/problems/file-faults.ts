/** Why a file could not be opened; decided by the adapter, put into words here. */
export type UnreadableReason =
  | 'empty-file'
  /** Of no kind that is named here. */
  | 'not-a-workbook'
  /** CSV too. */
  | 'plain-text'
  | 'web-page'
  /** XML Spreadsheet 2003. */
  | 'xml-spreadsheet'
  | 'picture'
  | 'pdf'
  | 'word-document'
  | 'slides'
  /** .ods */
  | 'open-document'
  /** .xlsb */
  | 'binary-workbook'
  /** .xls */
  | 'old-workbook'
  /** A zip of other things, RAR, 7z. */
  | 'other-archive'
  | 'encrypted'
  | 'too-large'
  | 'too-many-parts'
  /** Unpacks to far more than any workbook of its size. */
  | 'zip-bomb'
  /** Names in the zip that lead out of it. */
  | 'unsafe-names'
  /** Entities of its own, which could pull in other files or grow without end. */
  | 'document-type'
  /** UTF-16: legal, but written by no program. */
  | 'other-encoding'
  | 'cut-off'
  /** A broken package, a part missing, broken XML, what Excel itself would only repair. */
  | 'damaged';

/** What stopped a call before any sheet was looked at. */
export type FileFault =
  | { readonly code: UnreadableReason; readonly file: string }
  | { readonly code: 'file-not-found' | 'file-is-folder' | 'file-locked'; readonly file: string }
  | {
      readonly code:
        'output-exists' | 'output-is-input' | 'output-named-twice' | 'output-folder-missing';
      readonly file: string;
    }
  | { readonly code: 'output-not-written'; readonly file: string }
  /** A temporary file that could not be removed either. */
  | { readonly code: 'output-left-over'; readonly file: string }
  | { readonly code: 'output-not-xlsx'; readonly file: string }
  | { readonly code: 'usage' | 'unexpected'; readonly what: string };

const SAVE_AS_XLSX =
  'Mở bằng Excel hoặc LibreOffice, chọn “Lưu thành” dạng Excel Workbook (.xlsx) rồi thử lại.';
const FROM_THE_SENDER = 'Nếu tệp từ nơi khác gửi đến, hãy hỏi lại người gửi.';
const ANOTHER_COPY = 'Hãy tải hoặc chép lại tệp, hoặc lấy bản khác.';

const FILE_SENTENCES: Readonly<
  Record<Exclude<FileFault['code'], 'usage' | 'unexpected'>, (file: string) => string>
> = {
  'empty-file': (file) => `Tệp “${file}” trống, không có dữ liệu. ${ANOTHER_COPY}`,
  'not-a-workbook': (file) => `Tệp “${file}” không phải là sổ Excel (.xlsx). Hãy chọn tệp .xlsx.`,
  'plain-text': (file) =>
    `Tệp “${file}” là tệp chữ thuần hoặc CSV, không phải sổ Excel. ${SAVE_AS_XLSX}`,
  'web-page': (file) =>
    `Tệp “${file}” là trang web (HTML), dù tên có thể là .xls hay .xlsx. ${SAVE_AS_XLSX}`,
  'xml-spreadsheet': (file) =>
    `Tệp “${file}” là bảng tính XML 2003, không phải sổ Excel (.xlsx). ${SAVE_AS_XLSX}`,
  picture: (file) =>
    `Tệp “${file}” là ảnh, không phải sổ Excel. Hãy xin tệp .xlsx gốc hoặc nhập lại số liệu.`,
  pdf: (file) =>
    `Tệp “${file}” là tệp PDF, không phải sổ Excel. Hãy xin tệp .xlsx gốc hoặc nhập lại số liệu.`,
  'word-document': (file) =>
    `Tệp “${file}” là văn bản (Word hoặc tương tự), không phải sổ Excel. Hãy chọn tệp .xlsx.`,
  slides: (file) =>
    `Tệp “${file}” là bản trình chiếu (PowerPoint hoặc tương tự), không phải sổ Excel. Hãy chọn tệp .xlsx.`,
  'open-document': (file) => `Tệp “${file}” là bảng tính OpenDocument (.ods). ${SAVE_AS_XLSX}`,
  'binary-workbook': (file) => `Tệp “${file}” là sổ Excel dạng nhị phân (.xlsb). ${SAVE_AS_XLSX}`,
  'old-workbook': (file) => `Tệp “${file}” là sổ Excel đời cũ (.xls). ${SAVE_AS_XLSX}`,
  'other-archive': (file) =>
    `Tệp “${file}” là tệp nén (zip, rar, 7z…), không phải sổ Excel. Hãy giải nén rồi chọn tệp .xlsx bên trong.`,
  encrypted: (file) =>
    `Tệp “${file}” có mật khẩu. Mở bằng Excel, bỏ mật khẩu (Tệp – Thông tin – Bảo vệ sổ làm việc), lưu lại rồi thử lại.`,
  'too-large': (file) =>
    `Tệp “${file}” quá lớn để đọc. Xóa các dòng, cột trống đã định dạng và trang không cần, lưu lại rồi thử lại.`,
  'too-many-parts': (file) =>
    `Tệp “${file}” gồm quá nhiều phần bên trong (hơn 10.000), không đọc được. Xóa bớt trang, hình, biểu đồ rồi lưu lại bằng Excel.`,
  'zip-bomb': (file) =>
    `Tệp “${file}” nén bất thường: tệp nhỏ mà mở ra rất lớn, có thể được làm ra để gây treo máy. Tệp không được đọc. ${FROM_THE_SENDER}`,
  'unsafe-names': (file) =>
    `Tệp “${file}” chứa tên phần trỏ ra ngoài tệp, sổ Excel thật không có; tệp có thể không an toàn nên không được đọc. ${FROM_THE_SENDER}`,
  'document-type': (file) =>
    `Tệp “${file}” chứa khai báo DOCTYPE trong XML, sổ Excel thật không có; tệp có thể không an toàn nên không được đọc. ${FROM_THE_SENDER}`,
  'other-encoding': (file) =>
    `Tệp “${file}” ghi chữ bằng bảng mã khác UTF-8 (như UTF-16). Mở bằng Excel hoặc LibreOffice, lưu lại dạng .xlsx rồi thử lại.`,
  'cut-off': (file) =>
    `Tệp “${file}” thiếu phần cuối, thường do chưa tải về hoặc chép xong. ${ANOTHER_COPY}`,
  damaged: (file) =>
    `Tệp “${file}” bị hỏng bên trong; không đọc một phần của tệp hỏng. Hãy lấy bản khác, hoặc mở bằng Excel để Excel sửa, xem lại số liệu, lưu lại rồi thử lại.`,
  'file-not-found': (file) => `Không tìm thấy tệp “${file}”. Kiểm tra lại tên và thư mục.`,
  'file-is-folder': (file) => `“${file}” là thư mục, không phải tệp. Hãy chọn tệp .xlsx.`,
  'file-locked': (file) =>
    `Không đọc được tệp “${file}”. Đóng tệp ở chương trình khác hoặc kiểm tra quyền đọc.`,
  'output-exists': (file) => `Đã có tệp “${file}”. Chọn tên khác, hoặc thêm --force để ghi đè.`,
  'output-is-input': (file) =>
    `Tệp kết quả trùng với tệp đầu vào “${file}”. Chọn tên khác cho tệp kết quả; tệp đầu vào được giữ nguyên.`,
  'output-named-twice': (file) =>
    `Hai tệp kết quả cùng ghi vào “${file}”. Chọn hai tên khác nhau; chưa có gì được ghi.`,
  'output-folder-missing': (file) =>
    `Không có thư mục để ghi “${file}”. Tạo thư mục trước hoặc chọn nơi khác.`,
  'output-not-written': (file) =>
    `Không ghi được tệp “${file}”. Đóng tệp nếu đang mở ở chương trình khác, kiểm tra quyền ghi và dung lượng đĩa; chưa có gì được ghi.`,
  'output-left-over': (file) =>
    `Không ghi được tệp kết quả; còn sót tệp tạm “${file}”. Kiểm tra quyền ghi và ổ đĩa, xóa tệp tạm rồi thử lại; các tệp khác được giữ nguyên.`,
  'output-not-xlsx': (file) => `Tên tệp kết quả “${file}” phải kết thúc bằng .xlsx.`,
};

export function describeFileFault(fault: FileFault): string {
  return 'what' in fault ? fault.what : FILE_SENTENCES[fault.code](fault.file);
}
