import type { Place } from '../../domain/place';
import type { ParameterFault } from '../../domain/problem';
import { CRITERIA_HEADINGS, SHEET_NAMES } from '../headings';
import { wordOf } from '../words';
import { nameColumn } from './problem-places';

const H = CRITERIA_HEADINGS;
const TIERS_EXAMPLE = '“trên 95%: 10”, “từ 90%: 8”, “còn lại: 0”';

/** How a scale is written, for tiers and for levels. */
export const SCALE_EXAMPLES = `Ghi mỗi dòng một bậc, ví dụ: ${TIERS_EXAMPLE}; chấm theo mức thì ghi mỗi dòng một mức, ví dụ: “Tốt: 5”, “Khá: 3”.`;

/** Why a stated number or scale of a criterion cannot be used, and what to write instead. */
export function describeParameterFault(
  criterion: string,
  fault: ParameterFault,
  place: Place | null,
): string {
  const column = nameColumn(place);
  return `${place?.column === 'cap' ? 'Mục' : 'Tiêu chí'} ${criterion}: ${sentenceOf(fault, column)}`;
}

function sentenceOf(fault: ParameterFault, column: string): string {
  switch (fault) {
    case 'not-positive':
      return `${column} phải lớn hơn 0. Nhập lại số này.`;
    case 'negative':
      return `${column} có số âm. Nhập số từ 0 trở lên; điểm trừ cũng ghi bằng số dương.`;
    case 'finer-than-step':
      return `${column} có điểm lẻ hơn bước làm tròn. Ghi lại điểm cho tròn bước, hoặc sửa “${wordOf('step')}” ở trang “${SHEET_NAMES.settings}”.`;
    case 'over-maximum':
      return `${column} có điểm cao hơn điểm tối đa của tiêu chí. Giảm điểm ở ô này hoặc tăng “${H.max}”.`;
    case 'tiers-not-descending':
      return `các bậc trong ${column} chưa xếp từ cao xuống thấp. Xếp lại để bậc sau thấp hơn bậc trước, ví dụ: ${TIERS_EXAMPLE}.`;
    case 'tiers-without-last':
      return `${column} thiếu dòng cuối “còn lại”. Thêm một dòng cho mọi kết quả thấp hơn, ví dụ: “còn lại: 0”.`;
    case 'tier-last-not-lowest':
      return `${column} có dòng “còn lại” đứng trước một bậc khác. Chỉ giữ một dòng “còn lại” và để ở cuối.`;
    case 'levels-doubled':
      return `${column} có hai mức cùng tên. Mỗi mức chỉ ghi một lần.`;
    case 'level-reserved':
      return `${column} có mức “${wordOf('notApplicable')}”, là từ dành cho tiêu chí không áp dụng. Đổi tên mức này hoặc bỏ đi.`;
    case 'percent-in-scale':
      return `${column} có dấu % nhưng cột “${H.unit}” không ghi “%”. Ghi “%” ở “${H.unit}”, hoặc bỏ dấu % trong thang điểm.`;
    case 'percent-missing-in-scale':
      return `${column} có mốc không ghi dấu %, không rõ là 0,95% hay 95%. Ghi rõ, ví dụ: ${TIERS_EXAMPLE}.`;
    case 'scale-unreadable':
      return `không đọc được ${column}. ${SCALE_EXAMPLES}`;
    case 'cap-on-scored-group':
      return `“${H.cap}” chỉ dùng cho mục gồm toàn điểm thưởng hoặc toàn điểm trừ. Xóa ô này.`;
    case 'requirement-with-points':
      return `“${wordOf('requirement')}” không có điểm. Ghi “${H.max}” là 0 hoặc để trống; nếu có chấm điểm thì chọn cách chấm khác.`;
  }
}
