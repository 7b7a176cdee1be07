import type { Criterion } from '../../domain/criterion';
import type { AwardId, ScopeId } from '../../domain/scope';
import type { SettingItem } from '../../domain/settings';
import { quote, quoteAll } from '../quotes';
import { wordOf } from '../words';

/** Sheets that stand beside the tables that calculate themselves. */
export const TWIN_SHEET_NAMES = { comparison: 'Đối chiếu', reasons: 'Lý do' } as const;

/** Words that formulas write and compare with. */
export const TWIN_WORDS = {
  /** A result that is no result, or a number of the criteria that is none. */
  review: 'Kiểm lại',
  /** The cell that is followed holds an error value, or is gone. */
  error: 'Lỗi',
  proposed: 'Đề nghị',
  pending: 'Trình Hội đồng',
  /** Of an item of the comparison. */
  same: 'Như khi gửi',
  changed: 'Đã thay đổi',
  /** The same over a narrow column of points. */
  differs: 'Khác',
  noSeats: 'Hết suất',
  /** Of a sum that is to be another number. */
  fits: 'Khớp',
  unfit: 'Không khớp',
} as const;

export const TWIN_HEADINGS = {
  failed: 'Không đạt (1)',
  base: 'Tổng điểm trước quy đổi',
  applying: 'Tổng điểm tối đa áp dụng',
  missing: 'Số kết quả thiếu',
  review: `Số ô “${TWIN_WORDS.review}”`,
  failures: 'Số điều kiện không đạt',
  basis: 'Điểm để xếp hạng',
  working: 'Cột tính trung gian',
} as const;

/** Rows between the headings and the nominees, by what they hold. */
export const TWIN_ROWS = {
  max: 'Điểm tối đa',
  parameter: 'Chỉ tiêu, điểm mỗi lần, giới hạn',
  weight: 'Tối đa tính vào tổng',
  compared: 'So với lúc gửi',
} as const;

/** The same rows over an award's candidates, beside the cells that hold it. */
export const AWARD_ROWS = {
  minimum: 'Tối thiểu',
  seats: 'Số suất',
  candidates: 'Số đủ tiêu chuẩn',
  edge: 'Điểm suất cuối',
} as const;

export const COMPARISON_HEADINGS = {
  scope: 'Đối tượng',
  item: 'Mục',
  sent: 'Lúc gửi',
  now: 'Hiện nay',
  status: 'So với lúc gửi',
} as const;

export const REASON_HEADINGS = { scope: 'Đối tượng', code: 'Mã', name: 'Tên', reasons: 'Lý do' };

export function candidateHeading(award: AwardId): string {
  return `${wordOf(award)}: tổng điểm đủ tiêu chuẩn`;
}

/** The leaf's results as numbers, and the best of the cluster. */
export function leaderHeadings(code: string): { readonly standing: string; readonly best: string } {
  return { standing: `${code}: kết quả để so`, best: `${code}: dẫn đầu cụm, khối` };
}

/** Under the title: whose sheet this is, and where it is to be changed. */
export function twinOrigin(inputs: string): string {
  return `Bảng tự tính bằng công thức; sửa số liệu ở trang ${quote(inputs)}, không sửa ở đây.`;
}

/** The same where ranks are values: alone a unit would always rank first. */
export function fixedOrigin(inputs: string, day: string, hasLeaders: boolean): string {
  const what = hasLeaders ? 'Xếp hạng và mức dẫn đầu cụm, khối' : 'Xếp hạng';
  return `${twinOrigin(inputs)} ${what} là của toàn cuộc bình xét, tính đến ngày ${day}, không tự tính.`;
}

/** Under the title of a list of who is considered, in a copy that calculates itself. */
export const LIVE_LIST_LINE =
  'Mỗi dòng một đối tượng được xét; dòng thêm vào không có công thức tính điểm. Tiêu chí nào không áp dụng thì chọn “Không áp dụng”, không bỏ trống.';

/** Around the number of items that are not as they were sent: over the columns of every page. */
export const CHANGED_WARNING = {
  before: 'Chú ý: có ',
  after: ` mục đã khác lúc gửi, xem trang “${TWIN_SHEET_NAMES.comparison}”.`,
} as const;

/** Around the first of these items, beside the warning. */
export const CHANGED_DETAIL = {
  before: 'Mục đầu là “',
  after: `”. Công thức không theo được thay đổi này; xem trang “${TWIN_SHEET_NAMES.comparison}” và hỏi nơi gửi trước khi dùng kết quả.`,
} as const;

export const COMPARISON_TITLE = 'ĐỐI CHIẾU VỚI LÚC GỬI';

export function comparisonOrigin(day: string): string {
  return `Công thức ở các trang điểm lập theo những mục dưới đây, như khi gửi ngày ${day}. Mục nào ghi “${TWIN_WORDS.changed}” thì điểm không còn đúng theo mục ấy.`;
}

export function reasonsTitle(day: string): string {
  return `LÝ DO, TÍNH ĐẾN ${day}`;
}

export const REASONS_ORIGIN =
  'Lời giải thích là chữ cố định, không đổi theo khi sửa số liệu sau ngày này.';

/** "09/03/2026". */
export function writeDay(moment: Date): string {
  const pad = (number: number): string => String(number).padStart(2, '0');
  return `${pad(moment.getDate())}/${pad(moment.getMonth() + 1)}/${moment.getFullYear()}`;
}

/** What the comparison with the day of sending calls its rows. */
export function guardedCriterion(criterion: Criterion): string {
  const { kind, code, name } = criterion;
  const title = `${code}. ${name.replace(/\s+/g, ' ').trim()}`;
  return kind === 'leaf' ? `Tiêu chí ${title}` : `Mục ${title}`;
}

export function guardedAward(award: AwardId): string {
  return `Tiêu chuẩn ${wordOf(award).toLowerCase()}`;
}

export function guardedSetting(setting: SettingItem): string {
  return `Cài đặt: ${wordOf(setting)}`;
}

/** What the comparison calls a cell of a row, the first or behind another: "; Thang điểm: ". */
export function guardedCell(heading: string, isFirst: boolean): string {
  return `${isFirst ? '' : '; '}${heading}: `;
}

export const GUARDED_COUNTS = {
  criteria: 'Số dòng tiêu chí',
  bands: 'Số mức xếp loại',
  bandRows: 'Các dòng mức xếp loại',
  awards: 'Số dòng khen thưởng',
  nominees: 'Số dòng thêm vào danh sách',
  unnamed: 'Số ô đã nhập ở dòng thiếu mã hoặc tên',
  codes: 'Số dòng trùng mã',
  names: 'Số dòng trùng tên',
  targets: 'Số chỉ tiêu từ 10 tỷ trở lên',
} as const;

/** The headings of a sheet that no criterion has a column of its own for. */
export function guardedHeadings(sheet: string): string {
  return `Tiêu đề các cột trang ${quote(sheet)}`;
}

/** Over a criterion's results. */
export function guardedColumns(code: string): string {
  return `Tiêu đề cột kết quả tiêu chí ${code}`;
}

export function guardedSum(group: string): string {
  return `Mục ${group}: điểm tối đa bằng tổng các dòng con`;
}

export const GUARDED_TOTAL = 'Tổng điểm công bố bằng tổng điểm tối đa các tiêu chí';

/** Around the number of cells in which a cluster stands that is none of those sent. */
export const GUARDED_CLUSTERS = {
  item: 'Các cụm, khối',
  before: 'Có ',
  after: ' ô ghi cụm, khối không có lúc gửi hoặc viết khác lúc gửi',
} as const;

/** A rule of old programs that a formula would break. */
export type FormulaFault =
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'not-plain'; readonly part: string }
  | { readonly kind: 'array'; readonly part: string }
  | { readonly kind: 'too-long'; readonly length: number; readonly most: number }
  | { readonly kind: 'too-deep'; readonly depth: number; readonly most: number }
  | { readonly kind: 'arguments'; readonly name: string; readonly count: number }
  | { readonly kind: 'text-too-long'; readonly most: number }
  | { readonly kind: 'unreadable' };

/** Why a copy that calculates itself cannot be made, and what to do instead. */
export function describeFormulaFault(scope: ScopeId, heading: string, fault: FormulaFault): string {
  return refuse(`Cột ${quote(heading)} của bảng điểm ${wordOf(scope).toLowerCase()}`, fault);
}

/** The same of a row of the comparison. */
export function describeGuardFault(item: string, fault: FormulaFault): string {
  return refuse(`Dòng ${quote(item)} của trang “${TWIN_SHEET_NAMES.comparison}”`, fault);
}

function refuse(where: string, fault: FormulaFault): string {
  return `${where} không viết được bằng công thức thường: ${describeFault(fault)}. Hãy rút gọn tiêu chí, hoặc gửi bản số liệu cố định.`;
}

function describeFault(fault: FormulaFault): string {
  switch (fault.kind) {
    case 'function':
      return `hàm ${fault.name} không có trong Excel 2010`;
    case 'not-plain':
      return `${quoteAll([fault.part])} không phải là ô hay vùng ô thường`;
    case 'array':
      return `${quoteAll([fault.part])} cần tính theo mảng`;
    case 'too-long':
      return `công thức dài ${fault.length} ký tự, nhiều nhất là ${fault.most}`;
    case 'too-deep':
      return `công thức lồng ${fault.depth} tầng, nhiều nhất là ${fault.most}`;
    case 'arguments':
      return `hàm ${fault.name} có ${fault.count} đối số, nhiều nhất là 255`;
    case 'text-too-long':
      return `có tên mức dài hơn ${fault.most} ký tự`;
    case 'unreadable':
      return 'công thức không đọc được';
  }
}
