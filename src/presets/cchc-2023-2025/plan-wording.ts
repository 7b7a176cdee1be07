/**
 * Tiêu chí thi đua as the plan words them (section IV.1, a and b), bullet by bullet. Broken typing is
 * mended ("NĐCP" is "NĐ-CP"); nothing else is changed.
 */
export const PLAN_BULLETS = {
  tapThe: [
    'Xây dựng Kế hoạch phát động phong trào thi đua với các nội dung, mục tiêu, đối tượng thi đua cụ thể ở địa phương.',
    'Thực hiện tốt công tác lãnh đạo, chỉ đạo, ban hành các văn bản, kế hoạch tổ chức triển khai các nhiệm vụ về công tác cải cách hành chính nhà nước.',
    'Thực hiện công tác tuyên truyền cải cách hành chính nhà nước với nhiều hình thức phù hợp, đa dạng, phong phú và đạt hiệu quả cao.',
    'Triển khai thực hiện hiệu quả, có chất lượng, đúng và vượt tiến độ các nhiệm vụ về công tác cải cách hành chính được giao tại các kế hoạch cải cách hành chính của tỉnh, thị xã, xã.',
    'Thực hiện công khai, minh bạch trong tiếp nhận, giải quyết thủ tục hành chính, bảo đảm 100% thủ tục hành chính được công bố, công khai đầy đủ, đúng hạn và 100% các thủ tục hành chính tiếp nhận, giải quyết tại đơn vị được theo dõi trạng thái xử lý trên hệ thống thông tin giải quyết thủ tục hành chính tỉnh (tại địa chỉ dichvucong.phuyen.gov.vn). Đảm bảo thực hiện giải quyết hồ sơ thủ tục hành chính đúng hạn thực chất trên 95%.',
    'Tổ chức tiếp nhận, giải quyết và trả kết quả hồ sơ thủ tục hành chính theo đúng quy định tại Nghị định 61/2018/NĐ-CP và Nghị định 107/2021/NĐ-CP của Chính phủ về sửa đổi, bổ sung một số điều Nghị định 61/2018/NĐ-CP, tránh tình trạng tiêu cực, nhũng nhiễu của cán bộ, công chức.',
    'Có sự thay đổi về thứ hạng so với năm trước trong đánh giá, xếp hạng về Chỉ số cải cách hành chính.',
    'Có sáng kiến, giải pháp mang lại hiệu quả trong triển khai công tác cải cách hành chính được UBND tỉnh, UBND thị xã công nhận và được nhân rộng, triển khai trên toàn thị xã, toàn tỉnh.',
    'Thực hiện chế độ thông tin báo cáo đầy đủ, đúng thời gian quy định.',
  ],
  caNhan: [
    'Hoàn thành xuất sắc các nhiệm vụ được giao.',
    'Có sáng kiến, giải pháp mang lại hiệu quả trong triển khai công tác cải cách hành chính được UBND thị xã, UBND tỉnh công nhận và được nhân rộng, triển khai trên toàn thị xã.',
  ],
} as const;
