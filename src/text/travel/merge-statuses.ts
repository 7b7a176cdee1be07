/** What becomes of a returned file, in a word or two; in the order in which they are counted. */
export const FILE_STATUS = {
  new: 'Mới',
  changed: 'Có thay đổi',
  unchanged: 'Không có gì mới',
  conflict: 'Trái nhau',
  unknown: 'Không phải phiếu',
  foreign: 'Phiếu của sổ khác',
  damaged: 'Không dùng được',
} as const;
