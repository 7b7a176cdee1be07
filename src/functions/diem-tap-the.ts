import { answerTotals } from '../application/tables/answer-points';
import { answerCall } from './answer-call';

/**
 * Tổng điểm của từng tập thể, mỗi dòng của bảng kết quả một số.
 * @customfunction DIEMTAPTHE
 * @param tieuChi Cả bảng tiêu chí, kể cả dòng tiêu đề, ví dụ TieuChiTapThe[#All].
 * @param ketQua Cả bảng kết quả, kể cả dòng tiêu đề, ví dụ TapThe[#All]. Ô tỷ lệ nhập có dấu %.
 * @param [caiDat] Cả bảng cài đặt, kể cả dòng tiêu đề, ví dụ CaiDat[#All]. Bỏ trống: làm tròn đến 0,01, điểm sàn 0.
 * @returns Một cột tổng điểm theo đúng thứ tự dòng của bảng kết quả. Dòng trống để trống, dòng sai báo lỗi.
 * @helpurl help/diemtapthe.html
 */
export async function diemTapThe(
  tieuChi: unknown[][],
  ketQua: unknown[][],
  caiDat?: unknown[][],
): Promise<unknown[][]> {
  return answerCall(
    { scope: 'tapThe', criteria: tieuChi, nominees: ketQua, settings: caiDat },
    answerTotals,
  );
}
