import { answerTotals } from '../application/tables/answer-points';
import { answerCall } from './answer-call';

/**
 * Tổng điểm của từng cá nhân, mỗi dòng của bảng kết quả một số.
 * @customfunction DIEMCANHAN
 * @param tieuChi Cả bảng tiêu chí, kể cả dòng tiêu đề, ví dụ TieuChiCaNhan[#All].
 * @param ketQua Cả bảng kết quả, kể cả dòng tiêu đề, ví dụ CaNhan[#All]. Ô tỷ lệ nhập có dấu %.
 * @param [caiDat] Cả bảng cài đặt, kể cả dòng tiêu đề, ví dụ CaiDat[#All]. Bỏ trống: làm tròn đến 0,01, điểm sàn 0.
 * @returns Một cột tổng điểm theo đúng thứ tự dòng của bảng kết quả. Dòng trống để trống, dòng sai báo lỗi.
 * @helpurl help/diemcanhan.html
 */
export async function diemCaNhan(
  tieuChi: unknown[][],
  ketQua: unknown[][],
  caiDat?: unknown[][],
): Promise<unknown[][]> {
  return answerCall(
    { scope: 'caNhan', criteria: tieuChi, nominees: ketQua, settings: caiDat },
    answerTotals,
  );
}
