import { answerClassifications } from '../application/tables/answer-standings';
import { answerCall } from './answer-call';

/**
 * Xếp loại theo tổng điểm: mức cao nhất mà tổng điểm đạt tới.
 * @customfunction XEPLOAI
 * @param tieuChi Cả bảng tiêu chí, kể cả dòng tiêu đề, ví dụ TieuChiTapThe[#All].
 * @param ketQua Cả bảng kết quả, kể cả dòng tiêu đề, ví dụ TapThe[#All]. Ô tỷ lệ nhập có dấu %.
 * @param caiDat Cả bảng cài đặt, kể cả dòng tiêu đề, ví dụ CaiDat[#All]. Bỏ trống: làm tròn đến 0,01, điểm sàn 0.
 * @param xepLoai Cả bảng xếp loại, kể cả dòng tiêu đề, ví dụ XepLoai[#All].
 * @returns Một cột xếp loại. Dưới mọi mức, hoặc không đạt điều kiện bắt buộc, thì để trống.
 * @helpurl help/xeploai.html
 */
export async function xepLoai(
  tieuChi: unknown[][],
  ketQua: unknown[][],
  caiDat: unknown[][],
  xepLoai: unknown[][],
): Promise<unknown[][]> {
  return answerCall(
    { criteria: tieuChi, nominees: ketQua, settings: caiDat, bands: xepLoai, needs: 'bands' },
    answerClassifications,
  );
}
