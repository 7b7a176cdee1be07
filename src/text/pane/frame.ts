/** What stands around every step of the pane. */
export const FRAME_TEXT = {
  productName: 'Bình Xét',
  steps: 'Các bước',
  notLoaded: 'Không tải được một phần của chương trình. Kiểm tra đường mạng rồi thử lại.',
  unexpected:
    'Có lỗi ngoài dự kiến của chương trình. Hãy thử lại; nếu vẫn lỗi, đóng và mở lại ngăn rồi báo cho người phụ trách phần mềm.',
  notWatching: 'Không theo dõi được thay đổi của sổ: sau khi sửa, hãy bấm “Đọc lại”.',
  loading: 'Đang mở…',
  reading: 'Đang đọc sổ…',
  readingRows: (done: string, total: string) => `Đang đọc sổ: ${done}/${total} dòng`,
  stop: 'Dừng',
  stopped: 'Đã dừng đọc sổ; chưa có gì thay đổi.',
  readAgain: 'Đọc lại',
  tryAgain: 'Thử lại',
  copyDetails: 'Chép chi tiết lỗi',
  copied: 'Đã chép chi tiết lỗi',
  copyByHand: 'Chi tiết lỗi, để chọn và chép bằng tay',
  waiting: 'Chờ việc đang làm xong rồi bấm.',
  close: 'Đóng',
  noBook: 'Sổ này chưa phải sổ bình xét nên bước này chưa có gì để xem.',
  toStart: 'Về bước Bắt đầu',
} as const;

/** The steps by their names. */
export const STEP_NAMES = {
  start: 'Bắt đầu',
  check: 'Kiểm tra',
  results: 'Kết quả',
  nominate: 'Đề nghị',
  travel: 'Gửi & gộp',
} as const;
