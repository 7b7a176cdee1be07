import { joinWords } from '../counts';
import { quote } from '../quotes';
import { nameFormCell } from './form-places';
import type { FormPlace } from './form-places';

/** What a form counts: its sheets, or the rows of one of them. */
type Counted = 'sheet' | 'row';

/** Sheets and rows that a returned form should have. */
export type FormCountFault =
  /** `nominees` are those whose sheets are gone; empty where they cannot be named. */
  | {
      readonly code: 'sheets-missing';
      readonly expected: number;
      readonly found: number;
      readonly nominees: readonly string[];
    }
  /**
   * Nominees of the workbook that the form says nothing of, by its own count either: they came later, or
   * their rows, or sheets, and the count were taken away.
   */
  | {
      readonly code: 'nominees-absent';
      readonly what: Counted;
      readonly sheet: string;
      readonly nominees: readonly string[];
    }
  /** More than is `found` there, and than the workbook at hand knows of. */
  | ({
      readonly code: 'count-doubtful';
      readonly what: Counted;
      readonly label: string;
      readonly is: string;
      readonly found: number;
      readonly known: number;
    } & FormPlace)
  /** `criteria` are those whose rows are gone; empty where they cannot be named. */
  | {
      readonly code: 'rows-missing';
      readonly sheet: string;
      readonly nominee: string;
      readonly count: number;
      readonly criteria: readonly string[];
    };

const COUNTED: Readonly<Record<Counted, string>> = { sheet: 'trang', row: 'dòng' };

/** What is missing, or may be, and what to do. */
export function describeFormCount(fault: FormCountFault): string {
  switch (fault.code) {
    case 'sheets-missing':
      return `Phiếu có ${fault.expected} trang khi gửi, nay còn ${fault.found} trang${nameNominees(fault.nominees)}. Các trang còn lại vẫn được gộp; đề nghị nơi nhận gửi bổ sung trang thiếu.`;
    case 'nominees-absent':
      return describeAbsent(fault);
    case 'count-doubtful': {
      const counted = COUNTED[fault.what];
      return `Mục ${quote(fault.label)} ở ${nameFormCell(fault)} ghi ${quote(fault.is)} nhưng phiếu có ${fault.found} ${counted}, theo sổ là ${fault.known} ${counted}: mục này đã bị sửa, hoặc ${counted} của đối tượng không còn trong sổ đã bị xóa. Số liệu của phiếu vẫn được gộp.`;
    }
    case 'rows-missing':
      return `Trang ${quote(fault.sheet)} thiếu ${fault.count} dòng${fault.nominee === '' ? '' : ` của ${quote(fault.nominee)}`}${nameCriteria(fault.criteria)}. Các dòng còn lại vẫn được gộp.`;
  }
}

function describeAbsent({
  what,
  sheet,
  nominees,
}: Extract<FormCountFault, { code: 'nominees-absent' }>): string {
  const counted = COUNTED[what];
  const where = what === 'sheet' ? 'Phiếu' : `Trang ${quote(sheet)} của phiếu`;
  return `${where} không có ${counted} của ${joinWords(nominees.map(quote))} đang có trong sổ. Nếu đối tượng được thêm vào sổ sau khi gửi phiếu thì gửi phiếu mới; nếu không thì ${counted} đã bị xóa, đề nghị nơi nhận gửi bổ sung.`;
}

function nameNominees(nominees: readonly string[]): string {
  return nominees.length === 0 ? '' : `, thiếu trang của ${joinWords(nominees.map(quote))}`;
}

function nameCriteria(criteria: readonly string[]): string {
  return criteria.length === 0 ? '' : `, gồm kết quả của tiêu chí ${joinWords(criteria)}`;
}
