import type { ScopeId } from '../../domain/scope';
import { groupDigits } from '../counts';
import { quoteSome } from '../quotes';
import { nameUnit } from './forms';

/** Words of the sheets that set next year's book beside last year's. */
export const CHANGE_SHEET_NAMES: Readonly<Record<ScopeId, string>> = {
  tapThe: 'Thay đổi tập thể',
  caNhan: 'Thay đổi cá nhân',
};

const OF_ALL = { code: 'Mã năm trước', row: 'Dòng hiện nay', now: 'Hiện nay' } as const;

export const CRITERION_CHANGE_HEADINGS = {
  ...OF_ALL,
  name: 'Tiêu chí năm trước',
  max: 'Điểm tối đa năm trước',
  rule: 'Cách chấm năm trước',
  target: 'Chỉ tiêu năm trước',
  per: 'Điểm mỗi lần năm trước',
  scale: 'Thang điểm năm trước',
} as const;

const OF_STANDING = {
  total: 'Tổng điểm năm trước',
  rank: 'Thứ hạng năm trước',
  classification: 'Xếp loại năm trước',
} as const;

export const NOMINEE_CHANGE_HEADINGS: Readonly<
  Record<ScopeId, typeof OF_ALL & typeof OF_STANDING & { readonly name: string }>
> = {
  tapThe: { ...OF_ALL, ...OF_STANDING, name: 'Tập thể năm trước' },
  caNhan: { ...OF_ALL, ...OF_STANDING, name: 'Cá nhân năm trước' },
};

/** What the formulas answer. */
export const CHANGE_WORDS = {
  same: 'Giữ nguyên',
  removed: 'Không còn',
  edited: 'Đã sửa: ',
  blank: 'để trống',
  parts: {
    name: 'tên, nội dung',
    max: 'điểm tối đa',
    rule: 'cách chấm',
    target: 'chỉ tiêu',
    per: 'điểm mỗi lần',
    scale: 'thang điểm',
  },
} as const;

export const CHANGE_TEXT = {
  title: (scope: string, year: string) =>
    `THAY ĐỔI SO VỚI NĂM ${year || 'TRƯỚC'} – ${scope.toUpperCase()}`,
  origin: (year: string) =>
    `Bên trái là sổ năm ${year || 'trước'} khi lập sổ này. Cột “Hiện nay” là công thức thường, tự đối chiếu với các trang của sổ này.`,
  provisional: (count: number) =>
    `Điểm và thứ hạng năm trước là tạm tính: ${count} trường hợp còn thiếu kết quả khi lập sổ này.`,
  newCriteria: 'Số tiêu chí mới:',
  newNominees: { tapThe: 'Số tập thể mới:', caNhan: 'Số cá nhân mới:' },
} as const;

type LeftBehind = {
  readonly unranked: readonly {
    readonly criterion: string;
    readonly nominees: readonly { readonly code: string; readonly name: string }[];
  }[];
  readonly sheetsLeft: readonly string[];
  readonly columnsLeft: readonly string[];
};

/** What the new book has not of the old one, a sentence each. */
export function describeLeftBehind(book: LeftBehind): readonly string[] {
  const { unranked, sheetsLeft, columnsLeft } = book;
  const copy = 'Nếu cần thì tự chép từ sổ năm trước.';
  return [
    ...unranked.map(({ criterion, nominees }) => {
      const names = quoteSome(nominees.map(({ code, name }) => nameUnit(code, name)));
      return `Tiêu chí ${criterion}: ${groupDigits(nominees.length)} trường hợp chưa có “Thứ hạng năm nay” để chuyển (${names}); “Thứ hạng năm trước” trong sổ mới để trống, cần nhập nếu có.`;
    }),
    ...(sheetsLeft.length === 0
      ? []
      : [
          `Không mang sang ${groupDigits(sheetsLeft.length)} trang không phải của mẫu sổ: ${quoteSome(sheetsLeft)}. ${copy}`,
        ]),
    ...(columnsLeft.length === 0
      ? []
      : [
          `Không mang sang ${groupDigits(columnsLeft.length)} cột thêm ngoài mẫu: ${quoteSome(columnsLeft)}. ${copy}`,
        ]),
  ];
}

export const NEXT_YEAR = {
  notBegun: 'Sổ còn lỗi nên chưa lập được sổ năm sau. Sửa các lỗi sau rồi thử lại.',
  notLater: (wanted: number, year: string) =>
    `Sổ này là sổ năm ${year}; sổ năm sau phải là năm lớn hơn, không phải năm ${wanted}.`,
  carried: (criteria: number, nominees: number) =>
    `Đã mang sang ${criteria} dòng tiêu chí và ${nominees} tập thể, cá nhân; kết quả, minh chứng, tóm tắt thành tích để trống.`,
  ranks: (count: number) =>
    `Đã chuyển ${count} “Thứ hạng năm nay” thành “Thứ hạng năm trước” của sổ mới.`,
  ranksOfOlder: (last: string, year: number) =>
    `Cảnh báo: “Thứ hạng năm trước” mang sang là của năm ${last}, không phải năm ${year - 1} (năm liền trước năm ${year}). Nếu đã xếp hạng năm ${year - 1} thì nhập lại cột này, hoặc lập sổ mới từ sổ năm ${year - 1}.`,
  mention: (sheet: string, cell: string, year: string) =>
    `Xem lại ô ${cell}, trang “${sheet}”: còn ghi năm ${year}.`,
} as const;
