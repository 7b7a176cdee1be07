import type { ProblemCode, Severity } from '../../domain/problem';
import { groupDigits } from '../counts';
import { describeCounts } from '../problems/problems';

/** The step that lists what is wrong in the workbook. */
export const CHECK_TEXT = {
  wholeBook: 'Cả sổ',
  errorsFirst: 'Sửa hết lỗi thì mới tính được điểm. Bấm vào một dòng để đến ô cần sửa.',
  onlyMissing:
    'Chỉ còn thiếu kết quả. Hãy nhập tiếp; trong lúc chờ, có thể xem kết quả tạm tính của những người, những tập thể đã đủ.',
  onlyWarnings:
    'Cảnh báo không ngăn việc tính điểm. Hãy xem qua từng cảnh báo rồi sang bước Kết quả.',
  allWell: 'Sổ đã sẵn sàng để tính điểm.',
  nobody: 'Danh sách chưa có ai nên chưa có gì để chấm. Hãy nhập danh sách trước.',
  toResults: 'Xem kết quả',
  toProvisional: 'Xem kết quả tạm tính',
  grouping: 'Đang xếp nhóm…',
  previous: 'Trước',
  next: 'Sau',
  toPrevious: 'Đến chỗ trước',
  toNext: 'Đến chỗ sau',
  noPrevious: 'Phía trước không có chỗ nào; hãy bấm “Sau”.',
  noNext: 'Đã đến chỗ cuối trong các nhóm đang mở.',
  noneOpen: 'Mở thêm một nhóm để đi lần lượt từng chỗ.',
  more: (count: number) => `Hiện thêm ${groupDigits(count)} chỗ`,
} as const;

/** "Còn 3 lỗi, 2 cảnh báo.": read out whenever it changes. */
export function describeTotal(errors: number, warnings: number): string {
  if (errors + warnings === 0) return 'Không có lỗi, không có cảnh báo.';
  return `${errors > 0 ? 'Còn ' : ''}${describeCounts(errors, warnings)}.`;
}

/** "Tập thể — 3 lỗi, 2 cảnh báo"; what there is none of is left out. Without a name: all of them. */
export function describeSheet(sheet: SheetCounts): string {
  const { errors, warnings } = sheet;
  const counts = errors === 0 ? countOf('warning', warnings) : describeCounts(errors, warnings);
  return `${sheet.sheet ?? CHECK_TEXT.wholeBook} — ${counts}`;
}

type SheetCounts = {
  readonly sheet: string | null;
  readonly errors: number;
  readonly warnings: number;
};

/** "3 lỗi", "2 cảnh báo". */
export function countOf(severity: Severity, count: number): string {
  return `${groupDigits(count)} ${severity === 'error' ? 'lỗi' : 'cảnh báo'}`;
}

/** What problems of a kind have in common, as a heading above them. */
export const PROBLEM_KINDS: Readonly<Record<ProblemCode, string>> = {
  'sheet-missing': 'Thiếu trang',
  'column-missing': 'Thiếu cột',
  'column-duplicate': 'Cột bị lặp',
  'copied-sheet': 'Trang trùng, không được đọc',
  'hidden-row': 'Dòng đang ẩn',
  'hidden-column': 'Cột đang ẩn',
  'cell-error': 'Ô đang báo lỗi',
  'formula-uncalculated': 'Công thức chưa có kết quả',
  'not-a-number': 'Không phải là số',
  'number-as-text': 'Số đang là chữ',
  'date-not-number': 'Ngày, giờ thay cho số',
  'percent-format-missing': 'Thiếu dấu %',
  'percent-format-unexpected': 'Thừa dấu %',
  'unknown-word': 'Giá trị ngoài danh sách chọn',
  'code-not-text': 'Mã đã bị đổi dạng',
  'text-too-long': 'Nội dung quá dài',
  'criterion-code-missing': 'Tiêu chí chưa có mã',
  'criterion-code-duplicate': 'Tiêu chí trùng mã',
  'criterion-parent-unknown': 'Tiêu chí ghi sai mục lớn',
  'criteria-empty': 'Chưa có tiêu chí',
  'group-sum-mismatch': 'Điểm mục khác tổng các dòng con',
  'declared-total-mismatch': 'Tổng điểm công bố không khớp',
  'rule-missing': 'Chưa có cách chấm',
  'rule-on-group': 'Mục lớn ghi cách chấm riêng',
  'reviewer-missing': 'Chưa ghi đơn vị chấm',
  'rule-ambiguous': 'Cách chấm chưa rõ',
  'parameter-missing': 'Cách chấm ghi chưa đủ',
  'parameter-invalid': 'Cách chấm ghi chưa đúng',
  'setting-missing': 'Thiếu mục cài đặt',
  'setting-invalid': 'Mục cài đặt chưa đúng',
  'row-duplicate': 'Dòng bị lặp',
  'band-invalid': 'Mức xếp loại chưa đúng',
  'band-duplicate': 'Mức xếp loại bị trùng',
  'award-invalid': 'Điều kiện khen thưởng chưa đúng',
  'award-criterion-unknown': 'Điều kiện khen thưởng ghi sai mã tiêu chí',
  'no-nominees': 'Danh sách chưa có ai',
  'nominee-code-missing': 'Chưa có mã',
  'nominee-code-duplicate': 'Trùng mã',
  'nominee-name-missing': 'Chưa có tên',
  'nominee-duplicate': 'Trùng tên và đơn vị',
  'name-suspicious-letter': 'Tên có ký tự lạ',
  'cluster-missing': 'Chưa ghi cụm, khối',
  'nothing-applies': 'Không có tiêu chí nào để chấm',
  'summary-too-long': 'Tóm tắt thành tích quá dài',
  'result-missing': 'Chưa có kết quả',
  'result-word-unknown': 'Kết quả ngoài danh sách chọn',
  'level-unknown': 'Mức không có trong thang điểm',
  'number-negative': 'Kết quả là số âm',
  'not-whole-number': 'Số lần không phải số nguyên',
  'points-over-maximum': 'Điểm cao hơn mức tối đa',
  'finer-than-step': 'Điểm lẻ hơn bước làm tròn',
  'share-out-of-range': 'Tỷ lệ ngoài khoảng 0–100%',
  'percent-implausible': 'Tỷ lệ lớn khác thường',
  'rank-invalid': 'Thứ hạng chưa đúng',
  'evidence-missing': 'Chưa ghi minh chứng',
};
