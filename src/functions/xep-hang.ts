import { answerRanks } from '../application/tables/answer-standings';
import { answerCall } from './answer-call';
import { takeChoice } from './arguments';

/**
 * Thứ hạng theo tổng điểm. Bằng điểm thì cùng hạng và hạng sau bị bỏ qua (1, 2, 2, 4).
 * @customfunction XEPHANG
 * @param tieuChi Cả bảng tiêu chí, kể cả dòng tiêu đề, ví dụ TieuChiTapThe[#All].
 * @param ketQua Cả bảng kết quả, kể cả dòng tiêu đề, ví dụ TapThe[#All]. Ô tỷ lệ nhập có dấu %.
 * @param [caiDat] Cả bảng cài đặt, kể cả dòng tiêu đề, ví dụ CaiDat[#All]. Bỏ trống: làm tròn đến 0,01, điểm sàn 0.
 * @param [trongCum] Ghi “Có” hoặc TRUE để xếp hạng trong cụm, khối thay cho xếp hạng chung.
 * @returns Một cột thứ hạng. Ai không đạt điều kiện bắt buộc thì để trống; còn dòng sai thì các dòng khác là #N/A.
 * @helpurl help/xephang.html
 */
export async function xepHang(
  tieuChi: unknown[][],
  ketQua: unknown[][],
  caiDat?: unknown[][],
  trongCum?: unknown[][],
): Promise<unknown[][]> {
  return answerCall({ criteria: tieuChi, nominees: ketQua, settings: caiDat }, (judged) =>
    answerRanks(judged, takeChoice(trongCum)),
  );
}
