import { ACTION_NAMES } from '../action-names';

/** Words of the command line: help, what a command did, and what is wrong with a call. */
export const PROGRAM_DESCRIPTION =
  'Bình Xét: kiểm tra tiêu chí, chấm điểm và lập danh sách đề nghị khen thưởng từ sổ Excel.';

export const HELP_TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
};

/** What stands for a file or a value in a call. */
export const PLACEHOLDERS = {
  book: 'SỔ.xlsx',
  out: 'TỆP-MỚI.xlsx',
  newBook: 'SỔ-MỚI.xlsx',
  form: 'PHIẾU.xlsx',
  folder: 'THƯ-MỤC',
  contest: 'TỆP.json',
  preset: 'mã',
  year: 'năm',
  unit: 'đơn vị',
  leaveOut: 'các mục',
  day: 'ngày',
  rows: 'các dòng',
  reason: 'lý do',
} as const;

export const HELP = {
  help: 'xem hướng dẫn',
  helpCommand: 'xem hướng dẫn của một lệnh',
  options: '[tùy chọn]',
  command: '<lệnh>',
  helpUsage: 'help [lệnh]',
  new: 'lập sổ bình xét mới',
  newOut: 'tệp .xlsx sẽ được tạo',
  preset: 'bộ tiêu chí có sẵn',
  contest: 'tệp JSON mô tả một cuộc bình xét, thay cho bộ tiêu chí có sẵn',
  sample: 'điền sẵn một năm dữ liệu mẫu',
  year: 'năm xét',
  force: 'ghi đè nếu tệp kết quả đã có',
  check: 'kiểm tra sổ, chỉ ra mọi lỗi theo từng ô',
  file: 'sổ bình xét (.xlsx)',
  json: 'in một tài liệu JSON ra đầu ra chuẩn',
  score: 'chấm điểm, xếp hạng, xếp loại và xét đề nghị',
  scoreOut: 'ghi cả sổ ra tệp này, thêm trang “Điểm tập thể”, “Điểm cá nhân”, “Nhật ký”',
  provisional: 'chấm tạm tính khi còn thiếu kết quả',
  nominate: 'lập danh sách đề nghị giấy khen, bằng khen để in',
  send: 'lập bản để gửi đi: tự tính, số liệu cố định hoặc công khai',
  sendAs: 'loại bản gửi: live (tự tính), frozen (số liệu cố định), public (công khai)',
  sendUnit: 'chỉ gửi phần của một đơn vị: mã hoặc tên',
  leaveOut:
    'bỏ bớt, cách nhau bằng dấu phẩy: birth-years, identity-numbers, evidence, notes, mentions',
  forms: 'lập phiếu tự chấm cho từng đơn vị, hoặc phiếu thẩm định cho từng đơn vị chấm',
  formsKind: 'loại phiếu: self (tự chấm), review (thẩm định)',
  formsOut: 'thư mục ghi các phiếu',
  formsDue: 'hạn gửi lại: ngày/tháng/năm, ví dụ 05/12/2026',
  formsZip: 'gói thêm tất cả phiếu vào một tệp .zip',
  formsBook: 'ghi một bản của sổ có thêm nhật ký gửi phiếu ra tệp này',
  return: 'trả lại phiếu để sửa, chỉ mở những dòng cần sửa',
  returnForm: 'phiếu đã nhận',
  returnRows: 'số dòng cần sửa trên phiếu, ví dụ 5,7,16-20; phiếu nhiều trang: "Tên trang!5,7"',
  returnReason: 'lý do trả lại, ghi trên phiếu',
  returnOut: 'phiếu trả lại sẽ được tạo',
  merge: 'gộp các phiếu đã điền vào sổ',
  mergeForms: 'các phiếu nhận về (.xlsx), hoặc thư mục chứa các phiếu, không kể thư mục con',
  mergeOut: 'ghi sổ đã gộp ra tệp này; sổ gốc giữ nguyên',
  mergePlan: 'chỉ xem trước sẽ gộp những gì, không ghi',
  mergeTake:
    'chỉ ở ô trái nhau: lấy theo các phiếu này, kể cả phiếu đã gộp hoặc đã có phiếu sửa; ghi tên tệp hoặc thư mục',
  mergeKeep:
    'chỉ ở ô trái nhau: giữ theo sổ; ô khác của các phiếu này vẫn được gộp; ghi tên tệp hoặc thư mục',
  next: 'lập sổ năm sau từ sổ năm nay',
  nextYear: 'năm của sổ mới',
  nominateOut: 'ghi cả sổ ra tệp này, thêm trang “ĐN giấy khen”, “ĐN bằng khen”, “Nhật ký”',
} as const;

const COMMANDS = 'new, check, score, nominate, send, forms, return, merge, next';

export const USAGE = {
  missingCommand: `Thiếu lệnh. Các lệnh: ${COMMANDS}; xem hướng dẫn bằng --help.`,
  unknownOption: (what: string) => `Không có tùy chọn “${what}”. Xem hướng dẫn bằng --help.`,
  unknownCommand: (what: string) => `Không có lệnh “${what}”. Các lệnh: ${COMMANDS}.`,
  missingArgument: (what: string) => `Thiếu tham số ${what}. Xem hướng dẫn bằng --help.`,
  missingOption: (what: string) => `Thiếu tùy chọn ${what}. Xem hướng dẫn bằng --help.`,
  missingValue: (what: string) => `Tùy chọn ${what} cần một giá trị. Xem hướng dẫn bằng --help.`,
  tooMany: 'Thừa tham số. Nếu tên tệp có dấu cách, hãy đặt tên tệp trong dấu ngoặc kép.',
  wrong: 'Lời gọi lệnh không đúng. Xem hướng dẫn bằng --help.',
  conflict: 'Không dùng --contest cùng với --preset hoặc --sample.',
  badYear: (what: string) =>
    `Năm “${what}” không hợp lệ. Nhập một năm từ 2000 đến 2099, ví dụ: --year 2026.`,
  unknownPreset: (what: string, known: readonly string[]) =>
    `Không có bộ tiêu chí “${what}”. Các bộ có sẵn: ${known.join(', ')}.`,
  notUnicode: (file: string) =>
    `Tệp “${file}” không ở dạng Unicode (UTF-8). Lưu lại tệp dạng UTF-8 rồi thử lại.`,
  notPrinted:
    'Không in được kết quả ra nơi đã chọn. Kiểm tra dung lượng đĩa và quyền ghi của tệp nhận kết quả.',
  unexpected:
    'Có lỗi ngoài dự kiến của chương trình; chưa có gì được ghi. Hãy gửi lại lời gọi và tệp cho người phụ trách phần mềm.',
  notAdded: 'Không ghi thêm được vào sổ; chưa có gì được ghi.',
  contestFile: (file: string, faults: readonly string[]) =>
    `Tệp “${file}” không đúng định dạng cuộc bình xét:\n${faults.map((one) => `- ${one}`).join('\n')}`,
} as const;

export const DONE = {
  written: (file: string) => `Đã ghi: ${file}`,
  writtenSheets: (file: string, sheets: string) => `Đã ghi: ${file} (${sheets})`,
  runAgain: (command: string) => `chạy lại lệnh ${command}`,
  noProblems: 'Sổ không có lỗi.',
  rows: (
    sheet: string,
    used: number,
    refused: number,
    blank: number,
    subtotals: readonly number[],
  ) =>
    [
      `Trang “${sheet}”: dùng ${used} dòng`,
      ...(refused > 0 ? [`${refused} dòng có lỗi`] : []),
      ...(blank > 0 ? [`bỏ qua ${blank} dòng trống`] : []),
      ...(subtotals.length > 0 ? [`bỏ qua dòng cộng ở dòng ${subtotals.join(', ')}`] : []),
    ].join('; ') + '.',
  notScored: 'Sổ còn lỗi nên chưa chấm điểm. Sửa các lỗi sau rồi thử lại.',
  notListed: 'Sổ còn lỗi nên chưa lập danh sách. Sửa các lỗi sau rồi thử lại.',
  provisional: (count: number) =>
    `* Tạm tính: ${count} tập thể, cá nhân còn thiếu kết quả nên chưa được xếp loại và đề nghị. Xem các ô còn thiếu bằng lệnh check.`,
  warnings: (count: number) => `Có ${count} cảnh báo; xem bằng lệnh check.`,
} as const;

/** Headings of the table of results. */
export const RESULT_TABLE = {
  rank: 'Hạng',
  code: 'Mã',
  name: 'Tên',
  total: 'Tổng điểm',
  classification: 'Xếp loại',
  outcome: 'Đề nghị',
} as const;

export const OUTCOMES = {
  excluded: 'Không xét',
  pending: (award: string) => `Trình Hội đồng (${award})`,
} as const;

export const DEMO = {
  unfilled: 'Sổ mới, chưa điền',
  newBook: 'Sổ mẫu, đã điền một năm',
  check: 'Kiểm tra sổ mẫu',
  scores: 'Chấm điểm',
  lists: ACTION_NAMES.lists,
  done: 'Xong. Mở các tệp trong thư mục out/ bằng Excel hoặc LibreOffice để xem.',
} as const;
