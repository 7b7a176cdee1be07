/** What a cell says when the program behind its formula cannot be fetched. */
export const FUNCTIONS_NOT_LOADED =
  'Không tải được phần tính điểm của Bình Xét. Kiểm tra đường mạng rồi bấm Ctrl+Alt+F9 để tính lại.';
