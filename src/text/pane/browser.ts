import { quote } from '../quotes';

/** What the pane says where it works on a file, in a plain browser. */
export const BROWSER_TEXT = {
  dropHere: 'Thả tệp .xlsx vào đây, hoặc',
  dropNow: 'Thả tệp để mở',
  chooseFile: 'Chọn tệp .xlsx',
  staysHere: 'Tệp được đọc ngay trong trình duyệt này, không gửi đi đâu.',
  noBookYet: 'Chưa có sổ bình xét?',
  newBook: (year: number) => `Lập sổ năm ${year}`,
  openSample: 'Mở sổ mẫu',
  opening: (file: string) => `Đang mở ${quote(file)}…`,
  oneFile: 'Mỗi lần chỉ mở được một tệp. Hãy thả hoặc chọn riêng tệp cần mở.',
  fresh: 'Sổ mới, chưa lưu về máy.',
  howToFill:
    'Ở đây chỉ xem được. Để nhập: lưu thành tệp, mở tệp đó bằng Excel, LibreOffice hoặc WPS, nhập, lưu rồi mở lại ở đây.',
  unsaved: 'Có thay đổi chưa lưu.',
  save: 'Lưu thành tệp mới',
  saving: 'Đang lưu…',
  saved: (file: string) =>
    `Đã lưu ${quote(file)} vào nơi trình duyệt để tệp tải xuống (thường là thư mục Tải xuống hoặc Downloads).`,
  comeBack:
    'Mở tệp đó bằng Excel, LibreOffice hoặc WPS, nhập, lưu rồi bấm “Mở tệp khác” để mở lại ở đây.',
  remember: 'Nhớ lưu thành tệp mới.',
  saveNow: 'Lưu tệp',
  savedNow: 'Đã lưu thành tệp mới.',
  originalStays: (file: string) => `Tệp ${quote(file)} trên máy giữ nguyên.`,
  openOther: 'Mở tệp khác',
  askUnsaved: (file: string) =>
    `${quote(file)} có thay đổi chưa lưu. Mở sổ khác thì các thay đổi đó mất.`,
  saveFirst: 'Lưu rồi mở',
  dropChanges: 'Bỏ thay đổi và mở',
  stay: 'Ở lại sổ này',
} as const;

/** What a new book and the sample are called until they are saved. */
export function nameNewBook(year: number, isSample: boolean): string {
  return isSample ? 'Sổ bình xét mẫu.xlsx' : `Sổ bình xét năm ${year}.xlsx`;
}

/** Its own name, what we put behind it with the number of the copy, and what browsers do. */
const SAVED_NAME = /^(.+?) – Bình Xét(?: (\d+))?(?: \(\d+\))?$/u;

/** "Sổ.xlsx" is saved as "Sổ – Bình Xét.xlsx", and that as "Sổ – Bình Xét 2.xlsx": never as itself. */
export function nameSavedFile(file: string): string {
  const name = file.normalize('NFC').replace(/\.xlsx$/iu, '');
  const [, own, copy = '1'] = SAVED_NAME.exec(name) ?? [];
  return own === undefined
    ? `${name} – Bình Xét.xlsx`
    : `${own} – Bình Xét ${Number(copy) + 1}.xlsx`;
}
