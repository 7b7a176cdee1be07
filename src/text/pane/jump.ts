export const JUMP_TEXT = {
  placeGone:
    'Không tìm thấy chỗ này trong sổ nữa: dòng hoặc trang đã bị xóa, hoặc đã sửa khác hẳn. Hãy kiểm tra lại.',
  showing: 'Đang chuyển đến ô…',
  goBack: (cell: string, sheet: string) => `Trở lại ô ${cell}, trang ${sheet}`,
} as const;
