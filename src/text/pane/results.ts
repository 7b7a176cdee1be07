import type { Decimal } from '../../domain/decimal';
import type { Nominee } from '../../domain/nominee';
import type { Points } from '../../domain/points';
import type { ScopeId } from '../../domain/scope';
import { ACTION_NAMES } from '../action-names';
import { groupDigits } from '../counts';
import { writePoints } from '../numbers';
import { quote } from '../quotes';
import { wordOf } from '../words';

const inSentence = (scope: ScopeId): string => wordOf(scope).toLowerCase();

/** What the step "Kết quả" says around its list. */
export const RESULTS_TEXT = {
  noResults: (errors: number) =>
    `Chưa tính được kết quả: sổ còn ${groupDigits(errors)} lỗi. Sửa hết lỗi thì kết quả tự hiện ra ở đây.`,
  /** In a browser, where nothing can be typed. */
  noResultsElsewhere: (errors: number) =>
    `Chưa tính được kết quả: sổ còn ${groupDigits(errors)} lỗi. Sửa hết lỗi bằng Excel, LibreOffice hoặc WPS rồi mở lại tệp ở đây để xem kết quả.`,
  showErrors: 'Xem lỗi cần sửa',
  nobody: (scope: ScopeId) =>
    `Trang của ${inSentence(scope)} chưa có ai. Nhập ít nhất một dòng rồi xem kết quả ở đây.`,
  scopes: 'Đối tượng xét',
  provisional: (count: number) =>
    `Tạm tính: ${groupDigits(count)} tập thể, cá nhân còn thiếu kết quả nên thứ hạng còn có thể thay đổi; ai còn thiếu thì chưa xếp loại, chưa đề nghị.`,
  showMissing: 'Xem chỗ còn thiếu',
  search: 'Tìm tên, mã, đơn vị',
  cluster: 'Cụm, khối',
  allClusters: 'Mọi cụm, khối',
  standing: 'Chỉ xem',
  everyStanding: 'Mọi kết quả',
  standingBands: 'Xếp loại',
  standingAwards: 'Đề nghị',
  standingOthers: 'Khác',
  pending: 'Trình Hội đồng quyết định',
  provisionalOnes: 'Còn thiếu kết quả',
  excludedOnes: 'Không xét',
  nothingFound: 'Không có ai khớp với điều đang tìm.',
  clearFilter: 'Bỏ tìm, xem tất cả',
  rank: 'Hạng',
  tied: 'đồng hạng',
  points: 'điểm',
  isProvisional: 'Tạm tính',
  isExcluded: 'Không xét',
  isPending: 'Chờ Hội đồng',
  chart: 'Phân bố kết quả',
  band: 'Xếp loại',
  interval: 'Khoảng điểm',
  count: 'Số lượng',
  belowBands: 'Dưới các mức',
  write: 'Ghi bảng điểm vào sổ',
  order: 'Xếp theo',
  orders: { rank: 'Thứ hạng', input: 'Thứ tự nhập' },
  form: 'Cách ghi',
  liveForm: 'Công thức tự tính',
  writeScores: ACTION_NAMES.scores,
} as const;

/** "12/120 tập thể", "120 tập thể". */
export function countNominees(shown: number, all: number, scope: ScopeId): string {
  const counted = shown === all ? groupDigits(all) : `${groupDigits(shown)}/${groupDigits(all)}`;
  return `${counted} ${inSentence(scope)}`;
}

/** Of points: "từ 80 đến dưới 90", "từ 90"; "85" where nothing lies between. */
export function describeInterval(from: Points, to: Points | null, step: Decimal): string {
  if (to === from + 1) return writePoints(from, step);
  if (to === null) return `từ ${writePoints(from, step)}`;
  return `từ ${writePoints(from, step)} đến dưới ${writePoints(to, step)}`;
}

/** A name as typed; by the code where it is missing. */
export function nameNominee({ name, code }: Nominee): string {
  return name === '' ? code : name;
}

/** "TT003 · Thôn 1": what tells two of one name apart. */
export function describeIdentity({ name, code, unit, cluster }: Nominee): string {
  return [name === '' ? '' : code, unit ?? '', cluster ?? '']
    .filter((part) => part !== '')
    .join(' · ');
}

export function quoteNominee(nominee: Nominee): string {
  return quote(nameNominee(nominee));
}
