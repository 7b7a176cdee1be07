const WHERE = { 'in-window': ' trong cửa sổ mới', 'in-place': '' } as const;

/** A new book: what may be chosen, and what each choice is. */
export const NEW_BOOK_TEXT = {
  ways: 'Cách bắt đầu',
  makeBook: (year: number) => `Lập sổ năm ${year}`,
  makeBookWhat: 'Có sẵn tiêu chí, xếp loại, tiêu chuẩn khen thưởng; bạn nhập danh sách và kết quả.',
  trySample: 'Thử với sổ mẫu',
  trySampleWhat: 'Có sẵn tập thể, cá nhân và kết quả giả định để xem thử mọi bước.',
  movement: 'Phong trào thi đua',
  year: 'Năm xét',
  makeSample: 'Lập sổ mẫu',
  openBook: (year: number, where: keyof typeof WHERE) => `Mở sổ mới năm ${year}${WHERE[where]}`,
  openSample: (where: keyof typeof WHERE) => `Mở sổ mẫu${WHERE[where]}`,
  opening: 'Đang mở sổ mới…',
  opened: {
    'in-window': 'Đã mở sổ mới trong cửa sổ khác. Mở Bình Xét ở cửa sổ đó để làm tiếp.',
    'in-place': 'Đã mở sổ mới.',
  },
  openByHand:
    'Nếu vẫn không được: nhấn Ctrl+N để tạo một sổ trống, mở Bình Xét ở sổ đó rồi bấm “Bắt đầu”.',
} as const;

/** A workbook in which nothing is typed. */
export const EMPTY_TEXT = {
  title: 'Sổ đang trống',
  lead: 'Chọn cách bắt đầu; ghi rồi vẫn hoàn tác được.',
} as const;

/** A workbook that is used for something else. */
export const FOREIGN_TEXT = {
  title: 'Sổ này không phải sổ bình xét',
  untouched: {
    'in-window': 'Bình Xét không đổi gì trong sổ này. Bạn có thể mở một sổ mới:',
    'in-place':
      'Tệp này giữ nguyên trên máy, Bình Xét không đổi gì. Bạn có thể bấm “Mở tệp khác” ở trên, hoặc mở một sổ mới:',
  },
  copyByHand:
    'Muốn để chung với số liệu ở đây: lưu một bản sao của sổ này (Tệp → Lưu bản sao), rồi chép các trang của sổ bình xét sang bản sao đó.',
} as const;
