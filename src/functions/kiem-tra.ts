import { answerProblems } from '../application/tables/answer-problems';
import { answerTables } from './answer-call';

/**
 * Liệt kê mọi lỗi của các bảng, kể cả ô đang báo lỗi, kèm dòng, cột và cách sửa.
 * @customfunction KIEMTRA
 * @param tieuChi Cả bảng tiêu chí, kể cả dòng tiêu đề, ví dụ TieuChiTapThe[#All].
 * @param ketQua Cả bảng kết quả, kể cả dòng tiêu đề, ví dụ TapThe[#All]. Ô tỷ lệ nhập có dấu %.
 * @param [caiDat] Cả bảng cài đặt, kể cả dòng tiêu đề, ví dụ CaiDat[#All]. Bỏ trống: làm tròn đến 0,01, điểm sàn 0.
 * @param [xepLoai] Cả bảng xếp loại, kể cả dòng tiêu đề, ví dụ XepLoai[#All].
 * @param [khenThuong] Cả bảng khen thưởng, kể cả dòng tiêu đề, ví dụ KhenThuong[#All].
 * @returns Một bảng: mức, bảng, dòng (không kể tiêu đề), cột, nội dung. Không có gì sai thì ghi “Không có lỗi”.
 * @helpurl help/kiemtra.html
 */
export async function kiemTra(
  tieuChi: unknown[][],
  ketQua: unknown[][],
  caiDat?: unknown[][],
  xepLoai?: unknown[][],
  khenThuong?: unknown[][],
): Promise<unknown[][]> {
  return answerTables(
    { criteria: tieuChi, nominees: ketQua, settings: caiDat, bands: xepLoai, awards: khenThuong },
    answerProblems,
  );
}
