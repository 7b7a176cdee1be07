export const paneText = {
  productName: 'Bình Xét',
  purpose:
    'Bình Xét giúp Hội đồng Thi đua – Khen thưởng kiểm tra bảng tiêu chí và bảng điểm, chấm điểm, xếp hạng và lập danh sách đề nghị khen thưởng.',
  currentWay: 'Ở phiên bản này, các việc đó được làm bằng dòng lệnh tdkt.',
} as const;
