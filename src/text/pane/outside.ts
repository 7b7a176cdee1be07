/** For the pane's page opened outside Excel. */
export const OUTSIDE_TEXT = {
  purpose:
    'Bình Xét giúp Hội đồng Thi đua – Khen thưởng kiểm tra bảng tiêu chí và bảng điểm, chấm điểm, xếp hạng và lập danh sách đề nghị khen thưởng.',
  whereToWork:
    'Trang này là ngăn làm việc trong Excel. Trên máy không có Excel phù hợp, hãy làm việc ngay trong trình duyệt.',
  openBrowser: 'Mở Bình Xét trong trình duyệt',
} as const;
