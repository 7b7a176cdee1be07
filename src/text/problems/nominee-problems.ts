import { decimalOfNumber } from '../../domain/decimal';
import type { Place } from '../../domain/place';
import type { ProblemDetail } from '../../domain/problem';
import { NOMINEE_HEADINGS } from '../headings';
import { writeDecimal } from '../numbers';
import { quote } from '../quotes';
import { wordOf } from '../words';
import { nameColumn, nameNominee, nameScope } from './problem-places';
import { describeSuspiciousLetter } from './suspicious-letters';

type NomineeProblem = Extract<
  ProblemDetail,
  {
    code:
      | 'no-nominees'
      | 'nominee-code-missing'
      | 'nominee-code-duplicate'
      | 'nominee-name-missing'
      | 'nominee-duplicate'
      | 'name-suspicious-letter'
      | 'cluster-missing'
      | 'nothing-applies'
      | 'summary-too-long';
  }
>;

const H = NOMINEE_HEADINGS;

export function describeNomineeProblem(
  detail: NomineeProblem,
  place: Place | null,
  nameCell: (place: Place) => string | null,
): string {
  switch (detail.code) {
    case 'no-nominees':
      return `Danh sách ${nameScope(place)} chưa có dòng nào. Nhập mỗi ${nameScope(place)} một dòng.`;
    case 'nominee-code-missing':
      return `Dòng này chưa có mã. Ghi ở cột “${H.code}” một mã riêng, ví dụ TT01 hoặc CN01.`;
    case 'nominee-code-duplicate':
      return `Mã ${quote(detail.nominee)} đã dùng cho ${nameFirst(detail.firstRow, nameCell)}. Ghi một mã khác; nếu hai dòng là một thì xóa một dòng.`;
    case 'nominee-name-missing':
      return `${detail.nominee === '' ? 'Dòng này' : `Mã ${quote(detail.nominee)}`} chưa ghi ${nameColumn(place)}. Ghi tên, hoặc xóa dòng nếu không dùng.`;
    case 'nominee-duplicate':
      return `${quote(detail.name)} trùng tên và đơn vị với ${nameFirst(detail.firstRow, nameCell)}. Nếu cùng là một thì xóa bớt một dòng; nếu khác nhau thì ghi rõ cột “${H.unit}” để phân biệt.`;
    case 'name-suspicious-letter':
      return describeSuspiciousLetter(detail.letter);
    case 'cluster-missing':
      return `Dòng này chưa ghi “${H.cluster}” trong khi dòng khác có ghi. Tiêu chí so với đơn vị dẫn đầu chỉ so trong cùng cụm, khối; những dòng để trống được so với nhau. Ghi thêm nếu thiếu.`;
    case 'summary-too-long':
      return `“${H.summary}” dài ${writeDecimal(decimalOfNumber(detail.length))} ký tự; quá ${writeDecimal(decimalOfNumber(detail.most))} ký tự thì danh sách in ra có thể không đủ chỗ. Rút ngắn phần tóm tắt.`;
    case 'nothing-applies':
      return `${detail.nominee === '' ? 'Dòng này' : quote(detail.nominee)} không có tiêu chí nào để chấm: mọi tiêu chí tính vào tổng điểm đều ghi “${wordOf('notApplicable')}”. Nhập kết quả cho tiêu chí có áp dụng, hoặc bỏ dòng này khỏi danh sách.`;
  }
}

/** By its cell where that is known, else by its place in the list. */
function nameFirst(place: Place, nameCell: (place: Place) => string | null): string {
  const cell = nameCell(place);
  return cell === null ? `${nameNominee(place)} trong danh sách` : `dòng của ô ${cell}`;
}
