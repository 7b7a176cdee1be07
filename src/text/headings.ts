import type { ScopeId } from '../domain/scope';

/** The names of our sheets. Tables are found by their own names, so people may rename these. */
export const SHEET_NAMES = {
  guide: 'Hướng dẫn',
  information: 'Thông tin',
  criteria: { tapThe: 'Tiêu chí tập thể', caNhan: 'Tiêu chí cá nhân' },
  nominees: { tapThe: 'Tập thể', caNhan: 'Cá nhân' },
  awards: 'Khen thưởng',
  bands: 'Xếp loại',
  settings: 'Cài đặt',
} as const;

export const INFORMATION_HEADINGS = {
  item: 'Mục',
  value: 'Nội dung',
  explanation: 'Giải thích',
} as const;

export const SETTINGS_HEADINGS = {
  item: 'Mục cài đặt',
  explanation: 'Giải thích',
} as const;

export const SCOPE_HEADINGS: Readonly<Record<ScopeId, string>> = {
  tapThe: 'Tập thể',
  caNhan: 'Cá nhân',
};

export const BANDS_HEADINGS = { scope: 'Đối tượng', label: 'Xếp loại', from: 'Từ điểm' } as const;

export const AWARDS_HEADINGS = {
  scope: 'Đối tượng',
  award: 'Hình thức khen thưởng',
  minimumTotal: 'Tổng điểm tối thiểu',
  required: 'Tiêu chí phải có điểm',
  quotaCount: 'Số lượng tối đa',
  quotaShare: 'Tỷ lệ tối đa',
  excludes: 'Không xét thêm',
  note: 'Căn cứ, ghi chú',
} as const;

export const CRITERIA_HEADINGS = {
  code: 'Mã',
  parent: 'Thuộc mục',
  name: 'Nội dung tiêu chí',
  max: 'Điểm tối đa',
  cap: 'Giới hạn điểm nhóm',
  rule: 'Cách chấm',
  unit: 'Đơn vị tính',
  target: 'Chỉ tiêu',
  direction: 'Chiều đánh giá',
  per: 'Điểm mỗi lần',
  scale: 'Thang điểm',
  newcomer: 'Điểm khi mới',
  evidence: 'Cần minh chứng',
  scoredBy: 'Người chấm',
  reviewer: 'Đơn vị chấm',
  source: 'Trích kế hoạch',
  note: 'Ghi chú',
} as const;

export const NOMINEE_HEADINGS = {
  code: 'Mã',
  title: 'Ông/Bà',
  birthYear: 'Năm sinh',
  position: 'Chức vụ',
  unit: 'Đơn vị',
  isLeader: 'Là lãnh đạo, quản lý',
  isDirectWorker: 'Trực tiếp thực hiện',
  cluster: 'Cụm/Khối',
  headcount: 'Số người',
  awardType: 'Loại hình khen thưởng',
  summary: 'Tóm tắt thành tích',
} as const;

export const NAME_HEADINGS: Readonly<Record<ScopeId, string>> = {
  tapThe: 'Tên tập thể',
  caNhan: 'Họ và tên',
};

/** What people also call our columns; a heading is matched by any of its names. */
export const OTHER_HEADINGS: Readonly<Record<string, readonly string[]>> = {
  'Họ và tên': ['Họ tên', 'Họ, tên', 'Tên cá nhân', 'Họ và tên cá nhân', 'Họ và chữ đệm, tên'],
  'Tên tập thể': ['Tên đơn vị, tập thể', 'Tập thể', 'Tên đơn vị'],
  'Cụm/Khối': ['Cụm, khối', 'Cụm', 'Khối', 'Cụm thi đua', 'Khối thi đua'],
  'Đơn vị': ['Đơn vị công tác'],
  Mã: ['Mã số'],
};

/** Behind a criterion's code: what a column of the nominees' sheet holds. */
export const RESULT_SUFFIXES = {
  last: 'Thứ hạng năm trước',
  now: 'Thứ hạng năm nay',
  evidence: 'Minh chứng',
} as const;

const LONGEST_NAME_IN_HEADING = 90;

/** "I.1. Xây dựng kế hoạch": the code is what is read back, the name is for people. */
export function resultHeading(code: string, name: string): string {
  const short =
    name.length > LONGEST_NAME_IN_HEADING ? `${name.slice(0, LONGEST_NAME_IN_HEADING - 1)}…` : name;
  return `${code}. ${short.replace(/\s+/g, ' ')}`.trim();
}
