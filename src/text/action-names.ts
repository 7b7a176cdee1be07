/** What is built, as buttons, sentences and the log name it. */
export const ACTION_NAMES = {
  scores: 'Ghi bảng điểm',
  lists: 'Lập danh sách đề nghị',
} as const;
