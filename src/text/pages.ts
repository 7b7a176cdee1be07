/** What a page of the pane says before the program does, or instead of it. */
export const PANE_PAGE_TEXT = {
  title: 'Bình Xét',
  needsScript: 'Trang này cần JavaScript. Hãy bật JavaScript trong trình duyệt rồi tải lại.',
} as const;

/** The page for an Excel that cannot open the pane. */
export const TOO_OLD_TEXT = {
  title: 'Bình Xét: Excel trên máy này quá cũ',
  heading: 'Excel trên máy này quá cũ để mở ngăn Bình Xét',
  needs:
    'Ngăn Bình Xét cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web; trên Windows còn cần Microsoft Edge WebView2 bản mới. Sổ đang mở không bị thay đổi gì.',
  twoWays: 'Trên máy này có hai cách làm thay:',
  inBrowser: 'Trong trình duyệt:',
  openAddress:
    'mở địa chỉ dưới đây bằng bản mới của Edge, Chrome hoặc Firefox rồi thả tệp .xlsx đã lưu vào trang.',
  byCommand: 'Bằng dòng lệnh tdkt:',
  giveCommand: 'gõ lệnh với tên tệp .xlsx đã lưu.',
  toCheck: 'để kiểm tra,',
  toScore: 'để chấm điểm,',
  toNominate: 'để lập danh sách.',
  english:
    'This Excel, or the web view it uses, is too old for the Bình Xét pane. Open the address above in a current browser, or use the command line tdkt. Your workbook has not been changed.',
} as const;
