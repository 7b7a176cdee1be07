/** The sheets as they will print. */
export const PREVIEW_TEXT = {
  sheet: 'Trang tính',
  figure: (sheet: string) => `Trang in của “${sheet}”`,
  page: (page: string, pages: string) => `Trang giấy ${page}/${pages}`,
  caption: (sheet: string, page: string, pages: string) =>
    `“${sheet}”, trang giấy ${page}/${pages}`,
  before: 'Trang giấy trước',
  after: 'Trang giấy sau',
  isFirst: 'Đây là trang giấy đầu.',
  isLast: 'Đây là trang giấy cuối.',
  enlarge: 'Phóng to',
  reduce: 'Thu vừa ngăn',
} as const;
