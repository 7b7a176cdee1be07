/** What is said of a copy for one unit where the whole book belongs. */
export const UNIT_COPY = {
  onlyWithin: (unit: string) =>
    `Cảnh báo: bản này chỉ có phần của ${unit}. Thứ hạng, xếp loại, đề nghị chấm từ bản này chỉ tính trong bản này, không phải của toàn cuộc bình xét.`,
  notWhole: (file: string, unit: string) =>
    `Tệp “${file}” là bản gửi riêng phần của ${unit}, không phải cả sổ bình xét, nên không dùng để ghi bảng điểm, lập danh sách đề nghị, lập bản gửi hoặc lập sổ năm sau. Làm lại lệnh này với sổ gốc; trang đầu của tệp ghi bản này lập từ tệp nào.`,
} as const;
