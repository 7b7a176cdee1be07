/** Messages of cells' data validation: titles of at most 32 characters, texts of at most 225. */
export type Message = { readonly title: string; readonly text: string };

const HOW_TO_SKIP = 'Nếu tiêu chí không áp dụng, ghi: Không áp dụng.';

export const WRONG_VALUE_TITLE = 'Kiểm tra lại giá trị';

export const PROMPTS = {
  passFail: { title: 'Đạt / Không đạt', text: 'Chọn Đạt, Không đạt hoặc Không áp dụng.' },
  levels: { title: 'Chọn mức', text: `Chọn một mức trong danh sách. ${HOW_TO_SKIP}` },
  percent: { title: 'Tỷ lệ phần trăm', text: `Nhập có dấu phần trăm, ví dụ: 98%. ${HOW_TO_SKIP}` },
  number: { title: 'Kết quả bằng số', text: `Nhập số từ 0 trở lên. ${HOW_TO_SKIP}` },
  count: { title: 'Số lần', text: `Nhập số nguyên từ 0 trở lên. ${HOW_TO_SKIP}` },
  tiers: { title: 'Kết quả bằng số', text: `Nhập số đã thực hiện. ${HOW_TO_SKIP}` },
  lastRank: {
    title: 'Thứ hạng năm trước',
    text: 'Nhập số nguyên từ 1. Năm trước chưa xếp hạng thì ghi: Mới.',
  },
  nowRank: { title: 'Thứ hạng năm nay', text: `Nhập số nguyên từ 1. ${HOW_TO_SKIP}` },
  evidence: {
    title: 'Minh chứng',
    text: 'Ghi số, ký hiệu, ngày của văn bản hoặc nơi lưu tài liệu kiểm chứng.',
  },
  yesNo: { title: 'Có / Không', text: 'Chọn Có hoặc Không.' },
  name: {
    title: 'Họ tên, tên tập thể',
    text: 'Ghi đúng như trong giấy tờ; danh sách in ra giữ nguyên.',
  },
  code: { title: 'Mã', text: 'Mỗi tập thể, cá nhân một mã riêng, ví dụ: TT01, CN01.' },
  scale: {
    title: 'Thang điểm',
    text: 'Theo bậc: mỗi dòng một bậc, từ cao xuống: “trên 95%: 10”, “từ 90%: 8”, “còn lại: 0”. Theo mức: “Tốt: 5”, “Khá: 3”.',
  },
  scoredBy: {
    title: 'Người chấm',
    text: 'Ai cho biết kết quả của tiêu chí này. Để trống là tự chấm. Phiếu tự chấm chỉ mở những dòng tự chấm.',
  },
  reviewer: {
    title: 'Đơn vị chấm',
    text: 'Tên phòng, ban, bộ phận chấm tiêu chí này; mỗi đơn vị nhận một phiếu. Tự chấm thì để trống.',
  },
  excludes: {
    title: 'Không xét thêm',
    text: 'Ai đã được đề nghị hình thức ở dòng này thì không xét thêm hình thức chọn ở ô này.',
  },
  required: {
    title: 'Mã tiêu chí',
    text: 'Ghi mã các tiêu chí phải có điểm, cách nhau dấu chấm phẩy.',
  },
} as const satisfies Record<string, Message>;

/** "Nhập số từ 0 đến 10": the bounds are the criterion's own. */
export function promptPoints(max: string): Message {
  return {
    title: 'Điểm chấm',
    text: `Nhập điểm từ 0 đến ${max.replace('.', ',')}. ${HOW_TO_SKIP}`,
  };
}

export const ERRORS = {
  list: {
    title: WRONG_VALUE_TITLE,
    text: 'Giá trị không có trong danh sách. Hãy chọn lại từ danh sách của ô.',
  },
  number: {
    title: WRONG_VALUE_TITLE,
    text: 'Giá trị không phải là số trong khoảng cho phép. Chỉ giữ lại nếu ghi “Không áp dụng” (hoặc “Mới”).',
  },
  percent: {
    title: WRONG_VALUE_TITLE,
    text: 'Tỷ lệ phải từ 0% đến 100%. Chỉ giữ lại nếu vượt kế hoạch hoặc ghi “Không áp dụng”.',
  },
  points: { title: WRONG_VALUE_TITLE, text: 'Điểm phải là số từ 0 trở lên.' },
  quotaCount: { title: WRONG_VALUE_TITLE, text: 'Số lượng phải là số nguyên từ 0 trở lên.' },
  quotaShare: { title: WRONG_VALUE_TITLE, text: 'Tỷ lệ phải từ 0% đến 100%.' },
} as const satisfies Record<string, Message>;

/** How a list calls a person. */
export const PERSON_TITLES: readonly string[] = ['Ông', 'Bà'];
