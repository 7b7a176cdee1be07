/** Tài liệu kiểm chứng that several nominees of the sample point to. */
export const RANKING_NOTICE = 'Thông báo số 31/TB-UBND về kết quả xếp hạng cải cách hành chính';

export const DOSSIER_SYSTEM =
  'Số liệu trích xuất từ hệ thống thông tin giải quyết thủ tục hành chính tỉnh';

export const RATING_OF_OFFICIALS =
  'Quyết định số 87/QĐ-UBND về xếp loại chất lượng cán bộ, công chức';

export const RATING_OF_ASSOCIATIONS =
  'Thông báo số 09/TB-MTTQ về kết quả đánh giá, xếp loại cán bộ đoàn thể';

export const RATING_OF_VILLAGERS =
  'Thông báo số 40/TB-UBND về kết quả đánh giá, xếp loại người hoạt động ở thôn';
