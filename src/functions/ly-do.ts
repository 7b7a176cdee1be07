import { answerNotes, answerReasons } from '../application/tables/answer-reasons';
import { answerCall } from './answer-call';
import { takeText } from './arguments';

/**
 * Vì sao được hoặc không được đề nghị; ghi thêm mã thì giải thích từng điểm của mã đó.
 * @customfunction LYDO
 * @param tieuChi Cả bảng tiêu chí, kể cả dòng tiêu đề, ví dụ TieuChiTapThe[#All].
 * @param ketQua Cả bảng kết quả, kể cả dòng tiêu đề, ví dụ TapThe[#All]. Ô tỷ lệ nhập có dấu %.
 * @param [caiDat] Cả bảng cài đặt, kể cả dòng tiêu đề, ví dụ CaiDat[#All]. Bỏ trống: làm tròn đến 0,01, điểm sàn 0.
 * @param [khenThuong] Cả bảng khen thưởng, kể cả dòng tiêu đề, ví dụ KhenThuong[#All].
 * @param [ma] Mã của một tập thể hoặc cá nhân. Bỏ trống: mỗi dòng một ghi chú ngắn.
 * @returns Một cột ghi chú; hoặc, khi có mã, mọi lý do của mã đó, mỗi lý do một dòng.
 * @helpurl help/lydo.html
 */
export async function lyDo(
  tieuChi: unknown[][],
  ketQua: unknown[][],
  caiDat?: unknown[][],
  khenThuong?: unknown[][],
  ma?: unknown[][],
): Promise<unknown[][]> {
  const code = takeText(ma);
  return answerCall(
    { criteria: tieuChi, nominees: ketQua, settings: caiDat, awards: khenThuong },
    (judged) => (code === null ? answerNotes(judged) : answerReasons(judged, code)),
  );
}
