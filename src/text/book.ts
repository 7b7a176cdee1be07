import type { InformationItem } from '../domain/information';
import type { SettingItem } from '../domain/settings';

/** What the sheets of a new workbook say to the person who fills them in. */
export const BOOK_TITLE = 'SỔ BÌNH XÉT THI ĐUA, KHEN THƯỞNG';

/** Ten lines, numbered, on the first sheet. */
export const GUIDE_LINES: readonly string[] = [
  'Ô nền vàng nhạt là ô để nhập; tiêu đề nền xanh và chữ xám là phần hướng dẫn. Mỗi trang chỉ có một bảng, hãy nhập tiếp ngay dưới dòng cuối cùng.',
  'Trang “Thông tin”: ghi tên cơ quan, phong trào, năm xét và người quyết định khen thưởng. Chỗ nào để trống, danh sách in ra sẽ có dòng chấm để ghi tay.',
  'Trang “Tiêu chí tập thể”, “Tiêu chí cá nhân”: mỗi dòng một tiêu chí, điểm và cách chấm. Điểm của mục lớn phải bằng tổng điểm các dòng con. Điểm có sẵn là đề xuất, Hội đồng sửa được.',
  'Trang “Khen thưởng”, “Xếp loại”, “Cài đặt”: tiêu chuẩn đề nghị, mức xếp loại và các lựa chọn khi tính điểm. Xem lại trước khi chấm.',
  'Trang “Tập thể”, “Cá nhân”: mỗi dòng một tập thể hoặc một người, mỗi tiêu chí một cột kết quả. Không bỏ trống: nếu tiêu chí không áp dụng, chọn “Không áp dụng”.',
  'Cột tỷ lệ nhập có dấu phần trăm: 98%. Số lẻ dùng dấu phẩy: 9,5. Cột “Thứ hạng năm trước” ghi “Mới” nếu năm trước chưa xếp hạng.',
  'Cột “Minh chứng”: ghi số, ký hiệu văn bản làm căn cứ. Có điểm mà chưa có minh chứng thì khi kiểm tra sẽ được nhắc.',
  'Kiểm tra sổ (bước “Kiểm tra” của ngăn Bình Xét, hoặc lệnh tdkt check): mỗi lỗi được chỉ đến từng ô, kèm cách sửa. Sửa hết lỗi rồi mới chấm điểm.',
  'Chấm điểm (bước “Kết quả”, hoặc lệnh tdkt score): lập trang “Điểm tập thể”, “Điểm cá nhân” với từng điểm, tổng điểm, thứ hạng và lý do. Tập thể, cá nhân bằng điểm giữ cùng thứ hạng. Chấm lại thì trang được thay; trang đã sửa tay được giữ nguyên, bản mới mang số (2).',
  'Lập danh sách (bước “Đề nghị”, hoặc lệnh tdkt nominate): lập trang “ĐN giấy khen”, “ĐN bằng khen” để in, làm phụ lục của tờ trình hoặc quyết định. Ai bằng điểm ở suất cuối cùng được ghi riêng để Hội đồng quyết định.',
];

export const SHEET_INSTRUCTIONS = {
  information: 'Ghi vào cột “Nội dung”. Không đổi chữ ở cột “Mục”.',
  criteria:
    'Mỗi dòng một tiêu chí. Mục lớn không ghi cách chấm; điểm tối đa của mục lớn bằng tổng điểm các dòng thuộc mục đó.',
  nominees:
    'Mỗi dòng một đối tượng được xét, nhập tiếp ngay dưới dòng cuối. Tiêu chí nào không áp dụng thì chọn “Không áp dụng”, không bỏ trống.',
  awards:
    'Bằng khen được xét trước, giấy khen xét trong số còn lại. Ghi số lượng hoặc tỷ lệ tối đa, không ghi cả hai; để trống là không giới hạn. Tỷ lệ tính trên số được xét (không kể người không đạt điều kiện bắt buộc), bỏ phần lẻ.',
  bands: 'Mỗi mức chỉ ghi mức điểm thấp nhất: đạt từ điểm đó trở lên thì được xếp loại đó.',
  settings:
    'Mỗi đối tượng xét một cột. Đây là những lựa chọn mà quy định chưa nói rõ; Hội đồng quyết định.',
} as const;

export const INFORMATION_EXPLANATIONS: Readonly<Record<InformationItem, string>> = {
  parentAgency:
    'Ghi ở dòng đầu, bên trái danh sách. Ví dụ: ỦY BAN NHÂN DÂN TỈNH …; ủy ban nhân dân xã để trống.',
  agency: 'Ví dụ: ỦY BAN NHÂN DÂN XÃ …',
  council: 'Ví dụ: Hội đồng Thi đua – Khen thưởng xã …',
  locality: 'Ghi trước ngày, tháng trong danh sách. Ví dụ: Tên xã.',
  movement: 'Tên phong trào hoặc nội dung thi đua.',
  year: 'Năm xét khen thưởng.',
  scopes: 'Tập thể; Cá nhân. Bỏ bớt nếu năm nay chỉ xét một loại đối tượng.',
  giayKhenAuthority: 'Ghi trong cột hình thức đề nghị.',
  giayKhenIsOwnDecision:
    'Có: danh sách kèm theo Quyết định. Không: danh sách kèm theo Tờ trình gửi cấp trên.',
  bangKhenAuthority: 'Ghi trong cột hình thức đề nghị.',
  bangKhenIsOwnDecision:
    'Có: danh sách kèm theo Quyết định. Không: danh sách kèm theo Tờ trình gửi cấp trên.',
  listOrder: 'Tập thể trước hoặc Cá nhân trước.',
  showPoints: 'Có hoặc Không.',
  secretary: 'Họ và tên, in dưới chữ ký bên trái.',
  signatoryTitle: 'Ví dụ: CHỦ TỊCH.',
  signatory: 'Họ và tên, in dưới chữ ký bên phải.',
};

export const SETTING_EXPLANATIONS: Readonly<Record<SettingItem, string>> = {
  declaredTotal: 'Bằng tổng điểm tối đa của các tiêu chí, không kể điểm thưởng và điểm trừ.',
  step: 'Điểm của mỗi tiêu chí được làm tròn một lần đến bước này: 0,01 là hai chữ số sau dấu phẩy.',
  floor: 'Tổng điểm không thấp hơn số này.',
  notApplicableTreatment:
    'Quy đổi về tổng điểm: 72 điểm trên 80 điểm áp dụng thành 90 điểm. Bỏ phần điểm đó: không cộng thêm.',
  leaderPool:
    'Chỉ người được xét: ai không được xét vì thiếu điều kiện bắt buộc thì không làm mốc dẫn đầu cụm, khối.',
  leaderAtTarget:
    'Áp dụng cho cách chấm “So với đơn vị dẫn đầu” khi không ai trong cụm, khối vượt chỉ tiêu.',
  newcomerTreatment: 'Áp dụng cho cách chấm “Thay đổi thứ hạng” khi năm trước ghi “Mới”.',
};

export const AWARD_NOTE =
  'Đề xuất. Một thành tích chỉ khen một hình thức (Điều 5 Luật Thi đua, khen thưởng 2022).';

/** The line under the title of a new book. */
export function describeBook(movement: string | null, year: number): string {
  return movement === null ? `Năm ${year}` : `Phong trào thi đua “${movement}” – Năm ${year}`;
}
