import type { BandData } from '../../domain/contest-data';

/** Xếp loại, the same for both scopes; a proposal, the plan has none. */
export const BANDS: readonly BandData[] = [
  { label: 'Xuất sắc', from: '90' },
  { label: 'Tốt', from: '80' },
  { label: 'Khá', from: '65' },
  { label: 'Trung bình', from: '50' },
  { label: 'Chưa đạt', from: '0' },
];
