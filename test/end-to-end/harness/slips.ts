import type { Slip } from './broken-sample';

/** Several kinds of mistakes, on most sheets. */
export const SLIPS: readonly Slip[] = [
  { sheet: 'Tập thể', cell: 'K5', value: 'năm lần' },
  { sheet: 'Tập thể', cell: 'O6', value: 1.2 },
  { sheet: 'Tập thể', cell: 'G7', value: 'Tàm tạm' },
  { sheet: 'Tập thể', cell: 'S5', value: 'Có lẽ đạt' },
  { sheet: 'Tập thể', cell: 'U6', value: 2.5 },
  { sheet: 'Tập thể', cell: 'A8', value: 'TT03' },
  { sheet: 'Tập thể', cell: 'B9', value: null },
  { sheet: 'Cá nhân', cell: 'M6', value: null },
  { sheet: 'Cá nhân', cell: 'R5', value: -1 },
  { sheet: 'Tiêu chí tập thể', cell: 'D6', value: 60 },
  { sheet: 'Tiêu chí tập thể', cell: 'K14', value: 'càng nhiều càng tốt' },
  { sheet: 'Xếp loại', cell: 'C7', value: 'sáu mươi lăm' },
  { sheet: 'Khen thưởng', cell: 'D5', value: 'IX.9' },
  { sheet: 'Cài đặt', cell: 'B7', value: 'không có' },
];
