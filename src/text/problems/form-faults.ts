import type { Decimal } from '../../domain/decimal';
import type { Severity } from '../../domain/problem';
import { writeDecimal } from '../numbers';
import { quote } from '../quotes';
import { describeFormCount } from './form-count-faults';
import type { FormCountFault } from './form-count-faults';
import { nameFormCell } from './form-places';
import type { FormPlace } from './form-places';

/**
 * What is wrong with a returned form. The rows concerned are refused, all others are used; a formula
 * of points concerns no row, for points are never taken from a form. Where rows may be used all the
 * same, `isRefused` says that they are not.
 */
export type FormFault =
  /**
   * Agency, movement, recipient, dates, digests: they do not belong to the number of the form, which
   * tells what they were; counts of rows and sheets are not what the form, or the workbook, shows.
   * Without the code or the name of its nominee a sheet is refused.
   */
  | ({ readonly code: 'identity-altered'; readonly label: string } & Altered & MayBeRefused)
  /** They do not, and nobody knows which of them was altered, or whether the number was. */
  | ({ readonly code: 'head-altered'; readonly number: string } & FormPlace & MayBeRefused)
  /** A table of the form that nothing tells whose it is; `rows` were filled in. */
  | { readonly code: 'head-lost'; readonly sheet: string; readonly rows: readonly number[] }
  /** A sheet of another form in the same file; nothing of it is used. */
  | {
      readonly code: 'other-form';
      readonly sheet: string;
      readonly number: string;
      readonly recipient: string;
    }
  /** Two sheets of one nominee: where they differ, a person is to choose. */
  | { readonly code: 'sheet-doubled'; readonly sheet: string; readonly first: string }
  | FormCountFault
  | { readonly code: 'label-lost'; readonly sheet: string; readonly label: string }
  | ({
      readonly code: 'heading-lost';
      readonly sheet: string;
      readonly heading: string;
    } & MayBeRefused)
  | { readonly code: 'heading-doubled'; readonly sheet: string; readonly heading: string }
  /** A criterion's result stands no longer beside what the book had of it: it is not used. */
  | ({
      readonly code: 'heading-parted';
      readonly heading: string;
      readonly beside: string;
      readonly besideCell: string;
    } & FormPlace)
  /** Cells of several rows, or of several columns, merged into one; `cell` is the range. */
  | ({ readonly code: 'cells-merged' } & FormPlace)
  /** A cell that was not the recipient's to fill in. */
  | ({ readonly code: 'locked-altered' } & Altered)
  /** Of a criterion that a review form lists above its rows: they are used all the same. */
  | ({ readonly code: 'criterion-altered'; readonly criterion: string } & Altered)
  /** The row's code does not belong to what the row says; `suspects` are cells that may be why. */
  | ({
      readonly code: 'row-code-wrong';
      readonly found: string;
      readonly suspects: readonly string[];
    } & FormPlace)
  | ({ readonly code: 'row-code-missing' } & FormPlace)
  | ({ readonly code: 'row-added' } & FormPlace)
  /** Where they differ the first is refused as well. */
  | ({
      readonly code: 'row-doubled';
      readonly first: string;
      readonly isFirstRefused: boolean;
    } & FormPlace)
  /** "Không áp dụng" is chosen, and a result is typed as well. */
  | ({ readonly code: 'both-filled' } & FormPlace)
  | ({ readonly code: 'not-applicable-unread'; readonly found: string } & FormPlace)
  /** An error value, or a formula without a value, where a result or evidence belongs. */
  | ({
      readonly code: 'value-broken';
      readonly found: string;
      readonly isEvidence: boolean;
    } & FormPlace)
  /** Points and sums: no formula stands any more in these cells of a sheet, or it has lost a cell. */
  | ({ readonly code: 'formula-replaced'; readonly cells: readonly string[] } & FormPlace)
  | ({ readonly code: 'formula-broken'; readonly found: string } & FormPlace)
  /** Points that are not those of the result beside them, or a sum that is not that of the points. */
  | ({
      readonly code: 'points-wrong';
      readonly shown: Decimal;
      readonly right: Decimal | string;
    } & FormPlace);

type Altered = FormPlace & { readonly was: string; readonly is: string };
type MayBeRefused = { readonly isRefused?: true };

const NOT_MERGED = 'Dòng này không được gộp';
const ASK_AGAIN = 'Đề nghị nơi nhận điền lại trên phiếu gốc';
const COMPUTED = 'Điểm trong sổ được tính từ kết quả, không lấy từ ô này';

/** They keep nothing out of the workbook, which has criteria of its own and computes points anew. */
const HARMLESS: ReadonlySet<FormFault['code']> = new Set([
  'criterion-altered',
  'formula-replaced',
  'formula-broken',
  'points-wrong',
  'sheet-doubled',
  'nominees-absent',
  'count-doubtful',
]);
const MAY_BE_REFUSED: ReadonlySet<FormFault['code']> = new Set([
  'identity-altered',
  'head-altered',
  'heading-lost',
]);

/** Lỗi: something of the file stays out of the workbook; else cảnh báo. */
export function severityOfFormFault(fault: FormFault): Severity {
  const isUsed = MAY_BE_REFUSED.has(fault.code) && !('isRefused' in fault);
  return isUsed || HARMLESS.has(fault.code) ? 'warning' : 'error';
}

/** What was found, where, and what to do. */
export function describeFormFault(fault: FormFault): string {
  switch (fault.code) {
    case 'identity-altered':
      return `Phần đầu phiếu đã bị sửa: mục ${quote(fault.label)} ở ${nameFormCell(fault)} ${describeAltered(fault)}. ${tellUse(fault, 'Các dòng của trang này', 'theo số phiếu và nội dung khi gửi')}.`;
    case 'head-altered':
      return `Phần đầu phiếu không khớp với số phiếu ${quote(fault.number)} ở ${nameFormCell(fault)}: số phiếu, nơi nhận, ngày gửi, hạn gửi lại hoặc một mục khác đã bị sửa. ${tellUse(fault, 'Các dòng của phiếu', 'theo số phiếu này, vì mã dòng khớp với số phiếu')}.`;
    case 'head-lost':
      return `Trang ${quote(fault.sheet)} có bảng của phiếu nhưng không còn phần đầu phiếu, nên không biết là của ai; dòng ${fault.rows.join(', ')} không được gộp. ${ASK_AGAIN}.`;
    case 'other-form':
      return `Trang ${quote(fault.sheet)} thuộc phiếu khác: số ${fault.number}, nơi nhận ${quote(fault.recipient)}. Mỗi tệp chỉ gộp một phiếu; lưu các trang của phiếu đó thành tệp riêng rồi gộp.`;
    case 'sheet-doubled':
      return `Trang ${quote(fault.sheet)} lặp lại trang ${quote(fault.first)}: cùng một đối tượng. Nếu hai trang ghi khác nhau thì xóa trang thừa rồi gộp lại.`;
    case 'sheets-missing':
    case 'nominees-absent':
    case 'count-doubtful':
    case 'rows-missing':
      return describeFormCount(fault);
    case 'label-lost':
      return `Trang ${quote(fault.sheet)} không còn mục ${quote(fault.label)} ở phần đầu phiếu, nên không được gộp. ${ASK_AGAIN}.`;
    case 'heading-lost':
      return `Trang ${quote(fault.sheet)} không còn cột ${quote(fault.heading)}. ${tellUse(fault, 'Các dòng cần cột này', 'theo các cột còn lại')}.`;
    case 'heading-doubled':
      return `Trang ${quote(fault.sheet)} có nhiều cột ${quote(fault.heading)} nên không biết dùng cột nào. Xóa cột thừa rồi gộp lại.`;
    case 'heading-parted':
      return `Cột ${quote(fault.heading)} ở ${nameFormCell(fault)} không đứng cạnh cột ${quote(fault.beside)} ở ô ${fault.besideCell}: tiêu đề cột đã bị sửa hoặc cột đã bị chuyển chỗ, nên không biết số liệu là của tiêu chí nào. Cột này không được gộp. ${ASK_AGAIN}.`;
    case 'cells-merged':
      return `Các ô đã bị trộn thành một: ${nameFormCell(fault)}, nên không biết số liệu là của dòng, cột nào. Các dòng có ô này không được gộp; bỏ trộn ô, điền lại rồi gộp lại.`;
    case 'locked-altered':
      return `Ô khóa đã bị sửa: ${nameFormCell(fault)} ${describeAltered(fault)}. ${NOT_MERGED}.`;
    case 'criterion-altered':
      return `Tiêu chí ${fault.criterion} ghi trên phiếu đã bị sửa: ${nameFormCell(fault)} ${describeAltered(fault)}. Xem lại kết quả của tiêu chí này.`;
    case 'row-code-wrong':
      return `Mã dòng không khớp với nội dung của dòng: ${nameFormCell(fault)} ghi ${quote(fault.found)}${nameSuspects(fault.suspects)}. ${NOT_MERGED}. ${ASK_AGAIN}.`;
    case 'row-code-missing':
      return `Dòng có nội dung nhưng mất mã dòng: ${nameFormCell(fault)}. ${NOT_MERGED}. ${ASK_AGAIN}.`;
    case 'row-added':
      return `Dòng được thêm vào phiếu: ${nameFormCell(fault)}. ${NOT_MERGED}; nếu cần thêm đối tượng, thêm vào sổ rồi gửi phiếu mới.`;
    case 'row-doubled':
      return `Dòng bị lặp: ${nameFormCell(fault)} cùng mã dòng với ô ${fault.first}. ${fault.isFirstRefused ? 'Hai dòng ghi khác nhau nên cả hai không được gộp' : NOT_MERGED}. Xóa dòng thừa rồi gộp lại.`;
    case 'both-filled':
      return `Vừa chọn “Không áp dụng” vừa có kết quả: ${nameFormCell(fault)}. ${NOT_MERGED}; hỏi lại nơi nhận, xóa một trong hai rồi gộp lại.`;
    case 'not-applicable-unread':
      return `Cột “Không áp dụng” ghi ${quote(fault.found)}: ${nameFormCell(fault)}. ${NOT_MERGED}; chọn “Không áp dụng” hoặc để trống.`;
    case 'value-broken':
      return describeBroken(fault);
    case 'formula-replaced':
      return `Công thức tính điểm đã bị xóa hoặc thay bằng giá trị: ô ${fault.cells.join(', ')} (trang ${quote(fault.sheet)} của phiếu). ${COMPUTED}.`;
    case 'formula-broken':
      return `Công thức tính điểm đã hỏng (${quote(fault.found)}): ${nameFormCell(fault)}. ${COMPUTED}.`;
    case 'points-wrong':
      return `Điểm trên phiếu không đúng: ${nameFormCell(fault)} ghi ${writeDecimal(fault.shown)}, ${describeRight(fault.right)}. ${COMPUTED}.`;
  }
}

/** What becomes of the rows, and what is to be done where they are refused. */
function tellUse({ isRefused }: MayBeRefused, rows: string, by: string): string {
  if (isRefused !== true) return `Số liệu của phiếu vẫn được gộp ${by}`;
  return `${rows} không được gộp. ${ASK_AGAIN}`;
}

function describeBroken(fault: Extract<FormFault, { code: 'value-broken' }>): string {
  const { found, isEvidence } = fault;
  const [what, typed] = isEvidence ? ['minh chứng', 'chữ'] : ['kết quả', 'số'];
  return found === ''
    ? `Ô ${what} là công thức chưa được tính: ${nameFormCell(fault)}. ${NOT_MERGED}; mở phiếu bằng Excel, nhập ${typed} thay cho công thức rồi gộp lại.`
    : `Ô ${what} không đọc được (${quote(found)}): ${nameFormCell(fault)}. ${NOT_MERGED}; nhập lại ${what} rồi gộp lại.`;
}

function describeAltered({ was, is }: Altered): string {
  const now = is === '' ? 'đã bị xóa' : `nay ghi ${quote(spell(is))}`;
  return `${now}, khi gửi ${was === '' ? 'để trống' : `là ${quote(spell(was))}`}`;
}

/** With the comma that people write in numbers. */
function spell(text: string): string {
  return text.replace(/^(-?\d+)\.(\d+)$/, '$1,$2');
}

function describeRight(right: Decimal | string): string {
  if (right === '') return 'nhưng chưa có kết quả nên chưa có điểm';
  return `tính ra phải là ${typeof right === 'string' ? quote(right) : writeDecimal(right)}`;
}

function nameSuspects(cells: readonly string[]): string {
  if (cells.length === 0) return '';
  return `; mã dòng hoặc ${cells.length > 1 ? 'một trong các ô khóa' : 'ô khóa'} ${cells.join(', ')} đã bị sửa`;
}
