import { answerPoints } from '../application/tables/answer-points';
import { answerCall } from './answer-call';
import { takeChoice } from './arguments';

/**
 * Điểm từng tiêu chí của từng tập thể, cá nhân; cộng ngang một dòng đúng bằng tổng điểm.
 * @customfunction DIEMCHITIET
 * @param tieuChi Cả bảng tiêu chí, kể cả dòng tiêu đề, ví dụ TieuChiTapThe[#All].
 * @param ketQua Cả bảng kết quả, kể cả dòng tiêu đề, ví dụ TapThe[#All]. Ô tỷ lệ nhập có dấu %.
 * @param [caiDat] Cả bảng cài đặt, kể cả dòng tiêu đề, ví dụ CaiDat[#All]. Bỏ trống: làm tròn đến 0,01, điểm sàn 0.
 * @param [tieuDe] Ghi “Có” hoặc TRUE để thêm một dòng tiêu đề ở trên.
 * @param [kemKetQua] Ghi “Có” hoặc TRUE để thêm kết quả bên trái điểm của mỗi tiêu chí.
 * @returns Mỗi tiêu chí một cột điểm; sau cùng là các cột giới hạn nhóm, quy đổi, điểm sàn, nếu có thể có.
 * @helpurl help/diemchitiet.html
 */
export async function diemChiTiet(
  tieuChi: unknown[][],
  ketQua: unknown[][],
  caiDat?: unknown[][],
  tieuDe?: unknown[][],
  kemKetQua?: unknown[][],
): Promise<unknown[][]> {
  const layout = { headings: takeChoice(tieuDe), results: takeChoice(kemKetQua) };
  return answerCall({ criteria: tieuChi, nominees: ketQua, settings: caiDat }, (judged) =>
    answerPoints(judged, layout),
  );
}
