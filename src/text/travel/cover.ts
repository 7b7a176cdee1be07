import { foldText } from '../../domain/matching/fold-text';
import type { ScopeId } from '../../domain/scope';
import { groupDigits, joinWords } from '../counts';
import { quoteAll } from '../quotes';
import { wordOf } from '../words';
import { COPY_KINDS, provisionalTitle, writeMomentInSentence } from './copies';
import type { CopyKind } from './copies';

export const COVER_SHEET_NAME = 'Về bản này';

/** Behind which the cover of a copy for one unit names it. */
export const UNIT_LABEL = 'Gửi riêng';

const TITLES: Readonly<Record<CopyKind, string>> = {
  live: 'BẢN TỰ TÍNH',
  frozen: 'BẢN SỐ LIỆU CỐ ĐỊNH',
  public: 'BẢN CÔNG KHAI',
};

/** What the first sheet of a copy tells. */
export type CoverFacts = {
  readonly kind: CopyKind;
  readonly agency: string;
  readonly movement: string;
  readonly year: string;
  readonly file: string;
  readonly digest: string;
  readonly now: Date;
  /** The one unit that it holds, "Thôn 1 (TT01)"; null for everybody. */
  readonly unit: string | null;
  readonly counts: readonly { readonly scope: ScopeId; readonly count: number }[];
  /** How many results are missing, of how many nominees; null when none is. */
  readonly missing: { readonly results: number; readonly nominees: number } | null;
  readonly sheets: CoverSheets;
  /** "năm sinh (26)", "dòng ẩn (3)". */
  readonly leftOut: readonly string[];
  readonly hiddenNumbers: number;
  /** Targets so large that formulas may round a result at the edge of a step another way. */
  readonly hasLargeTargets: boolean;
};

/** The names of the sheets in the copy, by what they hold. */
export type CoverSheets = {
  readonly rules: readonly string[];
  readonly nominees: readonly string[];
  readonly scores: readonly string[];
  readonly companions: readonly string[];
  readonly lists: readonly string[];
};

export type CoverText = {
  readonly title: string;
  readonly subtitle: string;
  readonly warning: string | null;
  readonly rows: readonly { readonly label: string; readonly lines: readonly string[] }[];
};

export function describeCover(facts: CoverFacts): CoverText {
  const { kind, missing, movement, year } = facts;
  const title = missing === null ? TITLES[kind] : provisionalTitle(TITLES[kind]);
  const named = movement === '' ? '' : /^[“"«]/u.test(movement) ? movement : `“${movement}”`;
  const parts = [
    ...(named === '' ? [] : [`Phong trào thi đua ${named}`]),
    ...(year === '' ? [] : [`Năm ${year}`]),
  ];
  const rows = [
    { label: 'Cơ quan', lines: facts.agency === '' ? [] : [facts.agency] },
    { label: UNIT_LABEL, lines: facts.unit === null ? [] : [facts.unit] },
    { label: 'Lập từ tệp', lines: [facts.file] },
    { label: 'Dấu kiểm nội dung', lines: [`${facts.digest} (cùng dấu kiểm là cùng nội dung sổ)`] },
    { label: 'Thời điểm lập', lines: [writeMomentInSentence(facts.now)] },
    { label: 'Gồm các trang', lines: describeSheets(facts) },
    { label: 'Mở bằng', lines: [PROGRAMS] },
    { label: 'Làm được', lines: describeUses(facts) },
    { label: 'Không làm được', lines: describeLimits(facts) },
    { label: 'Không gửi theo', lines: describeLeftOut(facts) },
  ];
  return {
    title,
    subtitle: parts.join('\n'),
    warning:
      missing === null
        ? null
        : `Tạm tính: ${groupDigits(missing.nominees)} tập thể, cá nhân còn thiếu ${groupDigits(missing.results)} kết quả nên chưa được xếp loại và đề nghị; điểm và thứ hạng còn có thể thay đổi.`,
    rows: rows.filter(({ lines }) => lines.length > 0),
  };
}

/** Which copy a sheet with this title is the first of; null for any other sheet. */
export function readCoverTitle(text: string): CopyKind | null {
  const title = foldText(text);
  const isOf = (kind: CopyKind): boolean =>
    [TITLES[kind], provisionalTitle(TITLES[kind])].some((one) => foldText(one) === title);
  return COPY_KINDS.find(isOf) ?? null;
}

function describeSheets({ kind, sheets, counts, unit }: CoverFacts): readonly string[] {
  const many = joinWords(
    counts.map(({ scope, count }) => `${groupDigits(count)} ${wordOf(scope).toLowerCase()}`),
  );
  const isUnitLive = kind === 'live' && unit !== null;
  const how = kind === 'live' ? ', tự tính bằng công thức' : '';
  const line = (names: readonly string[], what: string): readonly string[] =>
    names.length === 0 ? [] : [`${quoteAll(names)}: ${what}.`];
  return [
    ...line(sheets.rules, 'thông tin chung, tiêu chí và quy định khi chấm'),
    ...line(sheets.nominees, `${many}, kèm kết quả đã nhập`),
    ...line(
      sheets.scores,
      isUnitLive
        ? `điểm từng tiêu chí, tổng điểm, xếp loại${how}; xếp hạng giữ như lúc lập, không tự tính`
        : `điểm từng tiêu chí, tổng điểm, xếp hạng, xếp loại, đề nghị${unit === null ? ` của ${many}` : ''}${how}`,
    ),
    ...line(
      sheets.companions,
      `${isUnitLive ? '' : 'giải thích và '}đối chiếu, tính đến thời điểm lập`,
    ),
    ...line(sheets.lists, 'danh sách đề nghị khen thưởng, tính đến thời điểm lập'),
  ];
}

const PROGRAMS = 'Excel 2010 trở lên, LibreOffice, WPS hoặc điện thoại; không cần cài Bình Xét.';
const RANKS_OF_ALL =
  'Tính lại thứ hạng, xếp loại, đề nghị: đây là của toàn cuộc bình xét, tính đến thời điểm lập.';
const LIVE_RANKS_OF_ALL =
  'Tính lại thứ hạng và mức dẫn đầu cụm, khối: đây là của toàn cuộc bình xét, giữ như thời điểm lập. Đề nghị khen thưởng không nêu trong bản này.';
const LARGE_TARGETS =
  'Làm tròn chắc chắn đúng với chỉ tiêu từ 10 tỷ trở lên: kết quả ngay sát nửa bước điểm có thể lệch một bước; cần chấm lại bằng Bình Xét trước khi dùng.';
const ROWS_MAY_GO =
  'Bỏ một đối tượng: xóa cả dòng trong trang danh sách; bảng điểm để trống dòng ấy và tự xếp hạng lại các đối tượng còn lại.';
const LISTS_STAY = 'Cập nhật danh sách đề nghị và phần lý do: các phần này giữ số liệu lúc lập.';

function describeUses({ kind, unit }: CoverFacts): readonly string[] {
  switch (kind) {
    case 'live':
      return [
        unit === null
          ? 'Sửa kết quả, điểm tối đa, chỉ tiêu, mức xếp loại, số lượng khen thưởng: điểm, thứ hạng, xếp loại và đề nghị tự tính lại.'
          : 'Sửa kết quả, điểm tối đa, chỉ tiêu: điểm và tổng điểm tự tính lại.',
        ...(unit === null ? [ROWS_MAY_GO, 'Kiểm tra, chấm điểm bằng Bình Xét như sổ gốc.'] : []),
      ];
    case 'frozen':
      return ['Xem, in, lưu hồ sơ, đối chiếu với sổ gốc theo dấu kiểm.'];
    case 'public':
      return ['Công bố, niêm yết, gửi để lấy ý kiến.'];
  }
}

function describeLimits({ kind, unit, hasLargeTargets }: CoverFacts): readonly string[] {
  const ranks = unit === null ? [] : [RANKS_OF_ALL];
  switch (kind) {
    case 'live':
      return [
        ...(unit === null ? [] : [LIVE_RANKS_OF_ALL]),
        'Thêm dòng, thêm tiêu chí, đổi tiêu đề cột, đổi cách chấm: phần thêm, đổi chưa có công thức tính; cần lập lại từ sổ gốc.',
        ...(hasLargeTargets ? [LARGE_TARGETS] : []),
        ...(unit === null ? [LISTS_STAY] : []),
      ];
    case 'frozen':
      return [
        'Tính lại điểm: mọi ô là số liệu, không có công thức; sửa ở đây không làm điểm, thứ hạng thay đổi.',
        ...ranks,
      ];
    case 'public':
      return [
        'Chấm lại, kiểm tra lại: bản này không có kết quả gốc, minh chứng và quy định khi chấm.',
        'Dùng thay quyết định khen thưởng.',
        ...ranks,
      ];
  }
}

function describeLeftOut({ kind, unit, leftOut, hiddenNumbers }: CoverFacts): readonly string[] {
  const own =
    unit === null
      ? []
      : ['Dòng của tập thể, cá nhân khác; số lượng, tỷ lệ khen thưởng; danh sách đề nghị chung.'];
  const always =
    kind === 'public'
      ? 'Năm sinh; số định danh, điện thoại, tài khoản; địa chỉ thư điện tử; minh chứng; ghi chú; lý do có nhắc đến người khác hoặc chỉ tiêu số lượng.'
      : 'Tên tác giả và người sửa tệp, trang và ô ngoài các bảng nhập, ghi chú trên ô, macro, phần bổ trợ, liên kết ngoài.';
  return [
    ...own,
    always,
    ...(leftOut.length === 0 ? [] : [`Có trong sổ gốc mà không gửi: ${leftOut.join(', ')}.`]),
    ...(hiddenNumbers === 0
      ? []
      : [
          `Đã ẩn ${groupDigits(hiddenNumbers)} chỗ ghi số định danh, điện thoại, tài khoản hoặc địa chỉ thư điện tử (dấu “[…]”).`,
        ]),
  ];
}
