import { answerBoard } from '../application/tables/answer-board';
import { answerCall } from './answer-call';
import { takeChoice } from './arguments';

/**
 * Cả bảng điểm: kết quả, điểm từng tiêu chí, tổng điểm, hạng, xếp loại, đề nghị, ghi chú.
 * @customfunction BANGDIEM
 * @param tieuChi Cả bảng tiêu chí, kể cả dòng tiêu đề, ví dụ TieuChiTapThe[#All].
 * @param ketQua Cả bảng kết quả, kể cả dòng tiêu đề, ví dụ TapThe[#All]. Ô tỷ lệ nhập có dấu %.
 * @param [caiDat] Cả bảng cài đặt, kể cả dòng tiêu đề, ví dụ CaiDat[#All]. Bỏ trống: làm tròn đến 0,01, điểm sàn 0.
 * @param [xepLoai] Cả bảng xếp loại, kể cả dòng tiêu đề, ví dụ XepLoai[#All]. Bỏ trống: không có cột xếp loại.
 * @param [khenThuong] Cả bảng khen thưởng, kể cả dòng tiêu đề, ví dụ KhenThuong[#All]. Bỏ trống: không có cột đề nghị.
 * @param [theoHang] Ghi “Có” hoặc TRUE để xếp theo thứ hạng. Bỏ trống: theo thứ tự dòng của bảng kết quả.
 * @returns Một dòng tiêu đề, rồi mỗi tập thể, cá nhân một dòng. Dòng trống được bỏ qua, dòng sai báo lỗi.
 * @helpurl help/bangdiem.html
 */
export async function bangDiem(
  tieuChi: unknown[][],
  ketQua: unknown[][],
  caiDat?: unknown[][],
  xepLoai?: unknown[][],
  khenThuong?: unknown[][],
  theoHang?: unknown[][],
): Promise<unknown[][]> {
  const order = takeChoice(theoHang) ? 'rank' : 'input';
  return answerCall(
    { criteria: tieuChi, nominees: ketQua, settings: caiDat, bands: xepLoai, awards: khenThuong },
    (judged) => answerBoard(judged, order),
  );
}
