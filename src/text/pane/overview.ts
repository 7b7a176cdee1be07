import type { BlockId } from '../../domain/place';
import type { ScopeId } from '../../domain/scope';
import { ACTION_NAMES } from '../action-names';
import { groupDigits, joinWords } from '../counts';
import { nameSheet } from '../problems/problem-places';
import { quote } from '../quotes';

/** What a book of ours is, and how far it has come. */
export const OVERVIEW_TEXT = {
  title: (year: string) => (year === '' ? 'Sổ bình xét' : `Sổ bình xét năm ${year}`),
  size: (scope: ScopeId, nominees: number, criteria: number) =>
    `${groupDigits(nominees)} ${NOUNS[scope]}, ${groupDigits(criteria)} tiêu chí`,
  nobody: (scope: ScopeId) => `Chưa nhập ${NOUNS[scope]} nào.`,
  results: (done: number, wanted: number) =>
    `Đã nhập ${groupDigits(done)}/${groupDigits(wanted)} kết quả`,
  evidence: (done: number, wanted: number) =>
    `Đã ghi ${groupDigits(done)}/${groupDigits(wanted)} minh chứng`,
  seeProblems: (errors: number, warnings: number) => {
    const counts = [
      ...(errors > 0 ? [`${groupDigits(errors)} lỗi`] : []),
      ...(warnings > 0 ? [`${groupDigits(warnings)} cảnh báo`] : []),
    ];
    return `Xem ${counts.join(', ')}`;
  },
  toSheet: (sheet: string) => `Đến trang ${quote(sheet)}`,
} as const;

const NOUNS: Readonly<Record<ScopeId, string>> = { tapThe: 'tập thể', caNhan: 'cá nhân' };

/** The one thing to do next, and why. */
export const NEXT_TEXT = {
  title: 'Việc tiếp theo',
  mend: (errors: number) => `Sổ có ${groupDigits(errors)} lỗi. Sửa hết lỗi thì mới chấm điểm được.`,
  missingSheets: (blocks: readonly BlockId[]) =>
    `Sổ thiếu trang ${joinWords(blocks.map(nameSheet))}.`,
  seeErrors: (errors: number) => `Xem ${groupDigits(errors)} lỗi`,
  enter: (scope: ScopeId, sheet: string) =>
    `Nhập danh sách ${NOUNS[scope]} và kết quả vào trang ${quote(sheet)}, mỗi ${NOUNS[scope]} một dòng.`,
  /** Where nothing can be typed beside the pane. */
  enterElsewhere: (scope: ScopeId, sheet: string) =>
    `Mở tệp của sổ bằng Excel, LibreOffice hoặc WPS, nhập danh sách ${NOUNS[scope]} và kết quả vào trang ${quote(sheet)}, mỗi ${NOUNS[scope]} một dòng; lưu rồi mở lại tệp ở đây.`,
  fill: (missing: number) =>
    `Còn ${groupDigits(missing)} kết quả chưa nhập. Điểm và thứ hạng lúc này là tạm tính.`,
  seeMissing: 'Xem các ô còn thiếu',
  decide: 'Đã nhập đủ kết quả: xem được điểm, thứ hạng và lập được danh sách đề nghị.',
  warnings: (warnings: number) => `Có ${groupDigits(warnings)} cảnh báo nên xem trước khi in.`,
  seeResults: 'Xem kết quả',
  makeLists: ACTION_NAMES.lists,
} as const;
