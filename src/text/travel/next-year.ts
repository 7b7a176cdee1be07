import { groupDigits } from '../counts';
import { quoteSome } from '../quotes';
import { nameUnit } from './forms';

/** The sheet that sets one of next year's input sheets beside last year's: "Thay đổi tiêu chí tập thể". */
export function changeSheetName(sheet: string): string {
  return `Thay đổi ${sheet.toLowerCase()}`;
}

export const CHANGE_HEADINGS = {
  row: 'Dòng hiện nay',
  now: 'Hiện nay',
  total: 'Tổng điểm năm trước',
  rank: 'Thứ hạng năm trước',
  classification: 'Xếp loại năm trước',
  ofLastYear: (heading: string) => `${heading} năm trước`,
  /** Carried over from the old book's "Thứ hạng năm nay". */
  rankBefore: (code: string) => `${code}. Thứ hạng năm trước khi lập sổ`,
} as const;

/** What the formulas answer. */
export const CHANGE_WORDS = {
  same: 'Giữ nguyên',
  removed: 'Không còn',
  edited: 'Đã sửa: ',
  blank: 'để trống',
  part: (heading: string) => heading.toLowerCase(),
  rankBefore: (code: string) => `thứ hạng năm trước (${code})`,
} as const;

export type ChangeKind = 'criteria' | 'nominees' | 'awards' | 'bands' | 'settings';

/** Columns without which "Giữ nguyên" is said all the same. */
const NOT_COMPARED: Readonly<Record<ChangeKind, string>> = {
  criteria: ', trừ trích kế hoạch, ghi chú',
  nominees: ', trừ kết quả, minh chứng, tóm tắt thành tích',
  awards: ', trừ căn cứ, ghi chú',
  bands: '',
  settings: '',
};

export const CHANGE_TEXT = {
  title: (sheet: string, year: string) =>
    `THAY ĐỔI SO VỚI NĂM ${year || 'TRƯỚC'} – ${sheet.toUpperCase()}`,
  origin: (year: string, sheet: string, kind: ChangeKind) =>
    `Các cột “… năm trước” là sổ năm ${year || 'trước'} khi lập sổ này. Cột “Hiện nay” là công thức thường, tự đối chiếu với trang “${sheet}” của sổ này${NOT_COMPARED[kind]}.`,
  ranksBehind: (codes: readonly string[]) =>
    `Chưa đối chiếu thứ hạng năm trước của các tiêu chí ${codes.join(', ')}.`,
  provisional: (count: number) =>
    `Điểm và thứ hạng năm trước là tạm tính: ${count} trường hợp còn thiếu kết quả khi lập sổ này.`,
  /** Null where no row can be added. */
  added: {
    criteria: 'Số tiêu chí mới:',
    nominees: 'Số tập thể, cá nhân mới:',
    awards: 'Số dòng khen thưởng mới:',
    bands: 'Số mức xếp loại mới:',
    settings: null,
  },
} as const satisfies Record<string, unknown> & {
  readonly added: Readonly<Record<ChangeKind, string | null>>;
};

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
