import type { MergePlace } from './merge-problems';
import { quote, quoteAll } from './quotes';

/**
 * What is wrong with a returned form. The rows concerned are refused, all others are used; a formula
 * of points concerns no row, for points are never taken from a form.
 */
export type FormFault =
  /** Agency, movement, recipient, dates, digests: they do not belong to the number of the form. */
  | ({ readonly code: 'identity-altered'; readonly label: string } & Altered)
  | { readonly code: 'sheets-missing'; readonly expected: number; readonly found: number }
  | { readonly code: 'heading-lost'; readonly sheet: string; readonly heading: string }
  | { readonly code: 'heading-doubled'; readonly sheet: string; readonly heading: string }
  /** A cell that was not the recipient's to fill in; `was` is null where it cannot be known. */
  | ({ readonly code: 'locked-altered' } & Altered)
  /** The row's code does not belong to what the row says. */
  | ({ readonly code: 'row-code-wrong'; readonly found: string } & MergePlace)
  | ({ readonly code: 'row-code-missing' } & MergePlace)
  | ({ readonly code: 'row-added' } & MergePlace)
  | ({ readonly code: 'row-doubled'; readonly first: string } & MergePlace)
  /** `criteria` are those whose rows are gone; empty where they cannot be named. */
  | {
      readonly code: 'rows-missing';
      readonly sheet: string;
      readonly nominee: string;
      readonly count: number;
      readonly criteria: readonly string[];
    }
  /** "Không áp dụng" is chosen, and a result is typed as well. */
  | ({ readonly code: 'both-filled' } & MergePlace)
  | ({ readonly code: 'not-applicable-unread'; readonly found: string } & MergePlace)
  /** An error value, or a formula without a value, where a result belongs. */
  | ({ readonly code: 'value-broken'; readonly found: string } & MergePlace)
  /** Points and sums: a value stands where a formula was, or the formula has lost a cell. */
  | ({ readonly code: 'formula-replaced' } & MergePlace)
  | ({ readonly code: 'formula-broken'; readonly found: string } & MergePlace);

type Altered = MergePlace & { readonly was: string | null; readonly is: string };

const NOT_MERGED = 'Dòng này không được gộp';

/** What was found, where, and what to do. */
export function describeFormFault(fault: FormFault): string {
  switch (fault.code) {
    case 'identity-altered':
      return `Phần đầu phiếu đã bị sửa: mục ${quote(fault.label)} (${namePlace(fault)}) ${describeAltered(fault)}. Đề nghị nơi nhận điền lại trên phiếu gốc.`;
    case 'sheets-missing':
      return `Phiếu có ${fault.expected} trang khi gửi, nay còn ${fault.found} trang. Các trang còn lại vẫn được gộp; đề nghị nơi nhận gửi bổ sung trang thiếu.`;
    case 'heading-lost':
      return `Trang ${quote(fault.sheet)} không còn cột ${quote(fault.heading)}. Đề nghị nơi nhận điền lại trên phiếu gốc.`;
    case 'heading-doubled':
      return `Trang ${quote(fault.sheet)} có nhiều cột ${quote(fault.heading)} nên không biết dùng cột nào. Xóa cột thừa rồi gộp lại.`;
    case 'locked-altered':
      return `Ô khóa đã bị sửa: ${namePlace(fault)} ${describeAltered(fault)}. ${NOT_MERGED}.`;
    case 'row-code-wrong':
      return `Mã dòng không khớp với nội dung của dòng: ${namePlace(fault)} ghi ${quote(fault.found)}. ${NOT_MERGED}; đề nghị nơi nhận điền lại trên phiếu gốc.`;
    case 'row-code-missing':
      return `Dòng có nội dung nhưng mất mã dòng: ${namePlace(fault)}. ${NOT_MERGED}; đề nghị nơi nhận điền lại trên phiếu gốc.`;
    case 'row-added':
      return `Dòng được thêm vào phiếu: ${namePlace(fault)}. ${NOT_MERGED}; nếu cần thêm đối tượng, thêm vào sổ rồi gửi phiếu mới.`;
    case 'row-doubled':
      return `Dòng bị lặp: ${namePlace(fault)} cùng mã dòng với ô ${fault.first}. Xóa dòng thừa rồi gộp lại.`;
    case 'rows-missing':
      return `Trang ${quote(fault.sheet)} thiếu ${fault.count} dòng của ${quote(fault.nominee)}${nameCriteria(fault.criteria)}. Các dòng còn lại vẫn được gộp.`;
    case 'both-filled':
      return `Vừa chọn “Không áp dụng” vừa có kết quả: ${namePlace(fault)}. ${NOT_MERGED}; hỏi lại nơi nhận, xóa một trong hai rồi gộp lại.`;
    case 'not-applicable-unread':
      return `Cột “Không áp dụng” ghi ${quote(fault.found)}: ${namePlace(fault)}. ${NOT_MERGED}; chọn “Không áp dụng” hoặc để trống.`;
    case 'value-broken':
      return `Ô kết quả không đọc được (${quote(fault.found)}): ${namePlace(fault)}. ${NOT_MERGED}; nhập lại kết quả rồi gộp lại.`;
    case 'formula-replaced':
      return `Công thức tính điểm đã bị thay bằng giá trị: ${namePlace(fault)}. Điểm trong sổ được tính từ kết quả, không lấy từ ô này.`;
    case 'formula-broken':
      return `Công thức tính điểm đã hỏng (${quote(fault.found)}): ${namePlace(fault)}. Điểm trong sổ được tính từ kết quả, không lấy từ ô này.`;
  }
}

function namePlace({ sheet, row, cell }: MergePlace): string {
  return `ô ${cell} (dòng ${row}, trang ${quote(sheet)} của phiếu)`;
}

function describeAltered({ was, is }: Altered): string {
  const now = is === '' ? 'đã bị xóa' : `nay ghi ${quote(is)}`;
  return was === null ? now : `${now}, khi gửi là ${quote(was)}`;
}

function nameCriteria(criteria: readonly string[]): string {
  return criteria.length === 0 ? '' : `, tiêu chí ${quoteAll(criteria)}`;
}
