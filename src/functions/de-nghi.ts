import { answerProposals } from '../application/tables/answer-standings';
import { answerCall } from './answer-call';

/**
 * Hình thức khen thưởng đề nghị cho từng tập thể, cá nhân.
 * @customfunction DENGHI
 * @param tieuChi Cả bảng tiêu chí, kể cả dòng tiêu đề, ví dụ TieuChiTapThe[#All].
 * @param ketQua Cả bảng kết quả, kể cả dòng tiêu đề, ví dụ TapThe[#All]. Ô tỷ lệ nhập có dấu %.
 * @param caiDat Cả bảng cài đặt, kể cả dòng tiêu đề, ví dụ CaiDat[#All]. Bỏ trống: làm tròn đến 0,01, điểm sàn 0.
 * @param khenThuong Cả bảng khen thưởng, kể cả dòng tiêu đề, ví dụ KhenThuong[#All].
 * @returns Một cột hình thức khen thưởng. Bằng điểm ở suất cuối cùng thì ghi “Trình Hội đồng”.
 * @helpurl help/denghi.html
 */
export async function deNghi(
  tieuChi: unknown[][],
  ketQua: unknown[][],
  caiDat: unknown[][],
  khenThuong: unknown[][],
): Promise<unknown[][]> {
  return answerCall(
    { criteria: tieuChi, nominees: ketQua, settings: caiDat, awards: khenThuong, needs: 'awards' },
    answerProposals,
  );
}
