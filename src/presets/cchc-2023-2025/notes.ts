/** Ghi chú of the rows: the plan gives no points, so whatever is not its wording is a proposal. */
export const PROPOSED_POINTS = 'Điểm và cách chấm là đề xuất; Kế hoạch không cho điểm.';

export const PROPOSED_GROUP = 'Điểm tối đa của nhóm là đề xuất, bằng tổng các tiêu chí thành phần.';

export const PROPOSED_LOWER_TIERS =
  'Ngưỡng cao nhất theo Kế hoạch; các bậc dưới và điểm là đề xuất.';

export const PROPOSED_RECOGNITION =
  'Cấp công nhận theo Kế hoạch, điểm là đề xuất. Từ 01/7/2025 không còn cấp huyện: Hội đồng xác định cấp công nhận thay UBND thị xã.';

export const PROPOSED_BONUS =
  'Điểm thưởng là đề xuất, cộng ngoài 100 điểm. Mỗi sáng kiến, giải pháp chỉ tính ở phạm vi rộng nhất.';
